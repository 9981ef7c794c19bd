package org.caseclock.facts;

/** What an employment plan contains (New York, components of the IEP). */
public enum PlanElement {
    /** Short-term employment goal. */
    SHORT_TERM_GOAL,
    /** Long-term employment goal. */
    LONG_TERM_GOAL,
    /** Labor-market outlook for the goal. */
    LABOR_MARKET_OUTLOOK,
    /** Expected performance outcomes. */
    PERFORMANCE_OUTCOMES,
    /** Work history. */
    WORK_HISTORY,
    /** Transferable skills. */
    TRANSFERABLE_SKILLS,
    /** Skill gaps. */
    SKILL_GAPS,
    /** Leisure activities. */
    LEISURE_ACTIVITIES,
    /** Hobbies. */
    HOBBIES,
    /** Affiliations with community organizations. */
    AFFILIATIONS,
    /** Education and training history. */
    EDUCATION_AND_TRAINING_HISTORY,
    /** Interests. */
    INTERESTS,
    /** Aptitudes. */
    APTITUDES,
    /** Reading ability. */
    READING,
    /** Mathematics ability. */
    MATHEMATICS,
    /** Services and benefits received. */
    SERVICES_RECEIVED,
    /** Activities to reach employment. */
    EMPLOYMENT_ACTIVITIES,
    /** Training plan, when warranted. */
    TRAINING_PLAN,
    /** Follow-up services. */
    FOLLOW_UP_SERVICES,
    /** Collection of outcome information after the program. */
    OUTCOME_COLLECTION
}
