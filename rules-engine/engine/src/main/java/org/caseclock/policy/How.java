package org.caseclock.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a clause is judged. */
public enum How {
    /** Evidence is owed inside a window. */
    @JsonProperty("duty")
    DUTY,
    /** A recorded fact must have a property. */
    @JsonProperty("check")
    CHECK,
    /** The engine decides something. */
    @JsonProperty("decision")
    DECISION,
    /** No recorded fact can decide it; it goes on the monitor's list. */
    @JsonProperty("review")
    REVIEW,
    /** Information only. */
    @JsonProperty("note")
    NOTE
}
