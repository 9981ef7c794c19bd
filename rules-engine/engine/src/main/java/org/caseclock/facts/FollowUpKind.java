package org.caseclock.facts;

import java.util.List;

/** The kinds of follow-up service that the Mississippi policy lists (section IV); others are accepted. */
public final class FollowUpKind extends Code {

    static final CodeList<FollowUpKind> LIST = new CodeList<>(FollowUpKind.class, FollowUpKind::new);

    /** Career planning and counseling. */
    public static final FollowUpKind CAREER_COUNSELING = LIST.own("CAREER_COUNSELING");
    /** Information about the workplace and how to succeed in it. */
    public static final FollowUpKind WORKPLACE_INFORMATION = LIST.own("WORKPLACE_INFORMATION");
    /** Information about further education. */
    public static final FollowUpKind EDUCATION_INFORMATION = LIST.own("EDUCATION_INFORMATION");
    /** Referral to a job. */
    public static final FollowUpKind EMPLOYMENT_REFERRAL = LIST.own("EMPLOYMENT_REFERRAL");
    /** Talks with the employer, and help with problems at work. */
    public static final FollowUpKind EMPLOYER_COMMUNICATION = LIST.own("EMPLOYER_COMMUNICATION");
    /** Peer support group. */
    public static final FollowUpKind PEER_SUPPORT = LIST.own("PEER_SUPPORT");
    /** Supportive service, or referral to an agency that provides it. */
    public static final FollowUpKind SUPPORTIVE_SERVICE = LIST.own("SUPPORTIVE_SERVICE");
    /** Any other service or referral. */
    public static final FollowUpKind OTHER = LIST.own("OTHER");

    private FollowUpKind(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<FollowUpKind> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static FollowUpKind of(String name) {
        return LIST.of(name);
    }
}
