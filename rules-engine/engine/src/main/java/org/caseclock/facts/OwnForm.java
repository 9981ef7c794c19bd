package org.caseclock.facts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a field that a pack declares holds. */
public enum OwnForm {
    /** Yes or no. */
    @JsonProperty("yes-no")
    YES_NO(Boolean.class),
    /** A code of a list. */
    @JsonProperty("code")
    CODE(String.class),
    /** Codes of a list. */
    @JsonProperty("codes")
    CODES(List.class),
    /** Words. */
    @JsonProperty("text")
    TEXT(String.class),
    /** A number, such as the hours of a week; it may have decimals. */
    @JsonProperty("number")
    NUMBER(BigDecimal.class),
    /** Dollars and cents. */
    @JsonProperty("amount")
    AMOUNT(BigDecimal.class),
    /** A day. */
    @JsonProperty("date")
    DATE(LocalDate.class),
    /** The id of another record of the case. */
    @JsonProperty("id")
    ID(String.class),
    /** The ids of other records of the case. */
    @JsonProperty("ids")
    IDS(List.class);

    private final Class<?> type;

    OwnForm(Class<?> type) {
        this.type = type;
    }

    /** The Java type of what it holds; a code is its name, and an amount has two decimals. */
    public Class<?> type() {
        return type;
    }

    /** Whether it holds codes of a list. */
    public boolean isOfCodes() {
        return this == CODE || this == CODES;
    }

    /** Whether it names other records. */
    public boolean isReference() {
        return this == ID || this == IDS;
    }
}
