package org.caseclock.testkit.generate;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseFileBuilder;

/**
 * One of a case file's lists.
 *
 * @param getter reads it
 * @param setter puts another in its place
 * @param clearings what can be cleared in a fact of the list
 */
record FactList<T>(
        Function<CaseFile, List<T>> getter,
        BiFunction<CaseFileBuilder, List<T>, CaseFileBuilder> setter,
        List<Clearing<T>> clearings) {

    /** Clears an optional field of a fact. A fact that has none there comes back equal. */
    @FunctionalInterface
    interface Clearing<T> {
        T clear(T fact);
    }

    List<T> of(CaseFile caseFile) {
        return getter.apply(caseFile);
    }

    CaseFile with(CaseFile caseFile, List<T> facts) {
        return setter.apply(CaseFileBuilder.builder(caseFile), facts).build();
    }
}
