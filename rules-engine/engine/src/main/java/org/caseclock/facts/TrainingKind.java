package org.caseclock.facts;

import java.util.List;

/** How training is arranged or paid. */
public final class TrainingKind extends Code {

    static final CodeList<TrainingKind> LIST = new CodeList<>(TrainingKind.class, TrainingKind::new);

    /** Occupational training paid from an individual training account. */
    public static final TrainingKind INDIVIDUAL_TRAINING_ACCOUNT = LIST.own("INDIVIDUAL_TRAINING_ACCOUNT");
    /** On-the-job training. */
    public static final TrainingKind ON_THE_JOB = LIST.own("ON_THE_JOB");
    /** Customized training for an employer. */
    public static final TrainingKind CUSTOMIZED = LIST.own("CUSTOMIZED");
    /** Incumbent worker training. */
    public static final TrainingKind INCUMBENT_WORKER = LIST.own("INCUMBENT_WORKER");
    /** Registered apprenticeship. */
    public static final TrainingKind REGISTERED_APPRENTICESHIP = LIST.own("REGISTERED_APPRENTICESHIP");
    /** Transitional job. */
    public static final TrainingKind TRANSITIONAL_JOB = LIST.own("TRANSITIONAL_JOB");
    /** Adult education and literacy together with training. */
    public static final TrainingKind ADULT_EDUCATION = LIST.own("ADULT_EDUCATION");
    /** Any other. */
    public static final TrainingKind OTHER = LIST.own("OTHER");

    private TrainingKind(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<TrainingKind> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static TrainingKind of(String name) {
        return LIST.of(name);
    }
}
