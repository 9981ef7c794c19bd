package org.caseclock.testkit.generate.pack;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a pack's {@code generate.yaml} says of its made-up cases. Whatever it leaves out is as usual.
 *
 * @param exits how many of a hundred cases have an exit
 * @param entries the days between which participants enter
 * @param facts what facts are like, by what rules call their kind
 */
record GenerateFile(
        @Nullable Integer exits,
        @Nullable Days entries,
        @Nullable Map<String, OfKind> facts) {

    /** The file in a pack's folder. */
    static final String NAME = "generate.yaml";

    /** It says nothing. */
    static final GenerateFile NOTHING = new GenerateFile(null, null, null);

    /**
     * Days, both included.
     *
     * @param from the first
     * @param to the last
     */
    record Days(LocalDate from, LocalDate to) {}

    /**
     * How many.
     *
     * @param from the least number
     * @param to the greatest
     */
    record Range(Integer from, Integer to) {}

    /**
     * What facts of a kind are like.
     *
     * @param number how many a case has, beside those that rules are tried with
     * @param daysBetween how many days lie between one and the next, about; anything where nothing is said
     * @param fields what stands in their fields, by the fields' names
     */
    record OfKind(
            @Nullable Range number,
            @Nullable Integer daysBetween,
            @Nullable Map<String, OfField> fields) {}

    /**
     * What stands in a field.
     *
     * @param empty in how many of a hundred facts nothing does, in cases whose records have gaps or are in disorder
     * @param values the values, each with its weight; of a list of codes, in how many of a hundred facts it has each
     */
    record OfField(@Nullable Integer empty, @Nullable Map<String, Integer> values) {}
}
