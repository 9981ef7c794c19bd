package org.caseclock.testkit.mutation;

import java.util.List;
import java.util.Map;
import org.caseclock.engine.gate.Capabilities;
import org.caseclock.engine.gate.Vocabulary;
import org.caseclock.facts.CodeLists;
import org.jspecify.annotations.Nullable;

/** The codes that rules may name. */
final class Codes {

    private Codes() {}

    /** The code after one, or the first after the last; none where it is no code. */
    static @Nullable String neighbour(String type, String code) {
        for (Map.Entry<String, List<String>> codes :
                Capabilities.current().codes().entrySet()) {
            if (codes.getValue().contains(type)) {
                return neighbour(constants(codes.getKey() + "." + type), code);
            }
        }
        return null;
    }

    /** The same of the codes of a field of a fact; none where that has no codes. */
    static @Nullable String neighbourIn(String fact, String field, String code) {
        try {
            Class<?> type = Class.forName("org.caseclock.facts." + fact)
                    .getMethod(field)
                    .getReturnType();
            return CodeLists.isList(type) ? neighbour(CodeLists.library().names(type), code) : null;
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    private static @Nullable String neighbour(List<String> codes, String code) {
        int place = codes.indexOf(code);
        return place < 0 || codes.size() < 2 ? null : codes.get((place + 1) % codes.size());
    }

    private static List<String> constants(String type) {
        try {
            return Vocabulary.codesOf(Class.forName(type));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
