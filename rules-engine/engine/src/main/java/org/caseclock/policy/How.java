package org.caseclock.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How a clause is judged. */
public enum How {
    /** Evidence is owed inside a window. */
    @JsonProperty("duty")
    DUTY,
    /** A recorded fact must have a property. */
    @JsonProperty("check")
    CHECK,
    /** What is added up must not become too much, or something must not last too long. */
    @JsonProperty("limit")
    LIMIT,
    /** Something must not be. */
    @JsonProperty("prohibition")
    PROHIBITION,
    /** The engine decides something. */
    @JsonProperty("decision")
    DECISION,
    /** No recorded fact can decide it; it goes on the monitor's list. */
    @JsonProperty("review")
    REVIEW,
    /** Information only. */
    @JsonProperty("note")
    NOTE;

    /** Whether something is to be done, and a task can ask for it. */
    public boolean isToBeDone() {
        return this == DUTY || this == CHECK;
    }

    /** Whether nothing is to be done, but something to be left undone. */
    public boolean isToBeLeft() {
        return this == LIMIT || this == PROHIBITION;
    }

    /** Whether it is judged of each case, so that a share of what was judged is in compliance. */
    public boolean isJudged() {
        return isToBeDone() || isToBeLeft();
    }

    /** As {@code policy.yaml} writes it. */
    public String inWords() {
        return name().toLowerCase(Locale.ROOT);
    }
}
