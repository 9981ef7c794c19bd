package org.caseclock.facts;

import java.util.List;

/** What was talked about. */
public final class ContactTopic extends Code {

    static final CodeList<ContactTopic> LIST = new CodeList<>(ContactTopic.class, ContactTopic::new);

    /** Progress in training. */
    public static final ContactTopic TRAINING_PROGRESS = LIST.own("TRAINING_PROGRESS");
    /** Progress in work experience, high school or HiSET/GED preparation. */
    public static final ContactTopic ACTIVITY_PROGRESS = LIST.own("ACTIVITY_PROGRESS");
    /** Issues that may affect attendance at work, retention or advancement. */
    public static final ContactTopic RETENTION_BARRIERS = LIST.own("RETENTION_BARRIERS");
    /** Needs for services. */
    public static final ContactTopic SERVICE_NEEDS = LIST.own("SERVICE_NEEDS");
    /** Looking for or keeping a job. */
    public static final ContactTopic EMPLOYMENT = LIST.own("EMPLOYMENT");
    /** Anything else. */
    public static final ContactTopic OTHER = LIST.own("OTHER");

    private ContactTopic(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<ContactTopic> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static ContactTopic of(String name) {
        return LIST.of(name);
    }
}
