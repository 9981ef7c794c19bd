package org.caseclock.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who is to do a task. */
public enum Role {
    /** The participant's case manager. */
    @JsonProperty("case manager")
    CASE_MANAGER,
    /** The supervisor of the career center. */
    @JsonProperty("site supervisor")
    SITE_SUPERVISOR,
    /** Whoever enters data into the MIS. */
    @JsonProperty("MIS staff")
    MIS_STAFF
}
