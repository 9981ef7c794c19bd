package org.caseclock.facts;

/** The kinds of follow-up service that the Mississippi policy lists (section IV); others are accepted. */
public enum FollowUpKind {
    /** Career planning and counseling. */
    CAREER_COUNSELING,
    /** Information about the workplace and how to succeed in it. */
    WORKPLACE_INFORMATION,
    /** Information about further education. */
    EDUCATION_INFORMATION,
    /** Referral to a job. */
    EMPLOYMENT_REFERRAL,
    /** Talks with the employer, and help with problems at work. */
    EMPLOYER_COMMUNICATION,
    /** Peer support group. */
    PEER_SUPPORT,
    /** Supportive service, or referral to an agency that provides it. */
    SUPPORTIVE_SERVICE,
    /** Any other service or referral. */
    OTHER
}
