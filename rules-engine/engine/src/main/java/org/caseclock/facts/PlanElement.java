package org.caseclock.facts;

import java.util.List;

/** What an employment plan contains (New York, components of the IEP). */
public final class PlanElement extends Code {

    static final CodeList<PlanElement> LIST = new CodeList<>(PlanElement.class, PlanElement::new);

    /** Short-term employment goal. */
    public static final PlanElement SHORT_TERM_GOAL = LIST.own("SHORT_TERM_GOAL");
    /** Long-term employment goal. */
    public static final PlanElement LONG_TERM_GOAL = LIST.own("LONG_TERM_GOAL");
    /** Labor-market outlook for the goal. */
    public static final PlanElement LABOR_MARKET_OUTLOOK = LIST.own("LABOR_MARKET_OUTLOOK");
    /** Expected performance outcomes. */
    public static final PlanElement PERFORMANCE_OUTCOMES = LIST.own("PERFORMANCE_OUTCOMES");
    /** Work history. */
    public static final PlanElement WORK_HISTORY = LIST.own("WORK_HISTORY");
    /** Transferable skills. */
    public static final PlanElement TRANSFERABLE_SKILLS = LIST.own("TRANSFERABLE_SKILLS");
    /** Skill gaps. */
    public static final PlanElement SKILL_GAPS = LIST.own("SKILL_GAPS");
    /** Leisure activities. */
    public static final PlanElement LEISURE_ACTIVITIES = LIST.own("LEISURE_ACTIVITIES");
    /** Hobbies. */
    public static final PlanElement HOBBIES = LIST.own("HOBBIES");
    /** Affiliations with community organizations. */
    public static final PlanElement AFFILIATIONS = LIST.own("AFFILIATIONS");
    /** Education and training history. */
    public static final PlanElement EDUCATION_AND_TRAINING_HISTORY = LIST.own("EDUCATION_AND_TRAINING_HISTORY");
    /** Interests. */
    public static final PlanElement INTERESTS = LIST.own("INTERESTS");
    /** Aptitudes. */
    public static final PlanElement APTITUDES = LIST.own("APTITUDES");
    /** Reading ability. */
    public static final PlanElement READING = LIST.own("READING");
    /** Mathematics ability. */
    public static final PlanElement MATHEMATICS = LIST.own("MATHEMATICS");
    /** Services and benefits received. */
    public static final PlanElement SERVICES_RECEIVED = LIST.own("SERVICES_RECEIVED");
    /** Activities to reach employment. */
    public static final PlanElement EMPLOYMENT_ACTIVITIES = LIST.own("EMPLOYMENT_ACTIVITIES");
    /** Training plan, when warranted. */
    public static final PlanElement TRAINING_PLAN = LIST.own("TRAINING_PLAN");
    /** Follow-up services. */
    public static final PlanElement FOLLOW_UP_SERVICES = LIST.own("FOLLOW_UP_SERVICES");
    /** Collection of outcome information after the program. */
    public static final PlanElement OUTCOME_COLLECTION = LIST.own("OUTCOME_COLLECTION");

    private PlanElement(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<PlanElement> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static PlanElement of(String name) {
        return LIST.of(name);
    }
}
