package org.caseclock.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In which direction a parameter becomes stricter, so that an overlay may only tighten it. */
public enum Stricter {
    /** A lower number asks more. */
    @JsonProperty("lower")
    LOWER,
    /** A higher number asks more. */
    @JsonProperty("higher")
    HIGHER,
    /** More codes ask more. */
    @JsonProperty("more codes")
    MORE_CODES,
    /** Fewer codes ask more. */
    @JsonProperty("fewer codes")
    FEWER_CODES,
    /** Neither is stricter: the value is fixed. */
    @JsonProperty("neither")
    NEITHER
}
