package org.caseclock.testkit.mutation;

import java.util.List;
import org.caseclock.engine.gate.Vocabulary;
import org.caseclock.facts.CaseSchema;
import org.jspecify.annotations.Nullable;

/** The codes that may stand in the place of another. */
record Codes(Vocabulary vocabulary) {

    static Codes of(CaseSchema schema) {
        return new Codes(Vocabulary.of(schema));
    }

    /** The next code of a list; none where the list has no other, or is none. */
    @Nullable
    String neighbour(String list, String code) {
        return neighbour(vocabulary.codesOf(list), code);
    }

    /** The same of the codes of a field of a fact; none where that has no codes. */
    @Nullable
    String neighbourIn(String fact, String field, String code) {
        return neighbour(vocabulary.codesIn(fact, field), code);
    }

    private static @Nullable String neighbour(List<String> codes, String code) {
        int place = codes.indexOf(code);
        return place < 0 || codes.size() < 2 ? null : codes.get((place + 1) % codes.size());
    }
}
