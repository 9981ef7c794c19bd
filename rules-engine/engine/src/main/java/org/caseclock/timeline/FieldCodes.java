package org.caseclock.timeline;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.facts.CodeLists;
import org.caseclock.facts.FactKind;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.input.Nearest;

/**
 * What a field of a fact can hold.
 *
 * @param subject the field, as in {@code category of a Service}
 * @param codes its codes; none where it can hold anything
 * @param pointer the place in the definition where a selection asks for it
 */
record FieldCodes(String subject, List<String> codes, String pointer) {

    static FieldCodes of(FactKind kind, String field, FactField found, String pointer) {
        List<String> codes = new ArrayList<>(codes(found.type()));
        codes.addAll(found.moreCodes());
        return new FieldCodes(field + " of " + kind.type(), List.copyOf(codes), pointer);
    }

    private static List<String> codes(Type type) {
        if (type instanceof ParameterizedType list) {
            return codes(list.getActualTypeArguments()[0]);
        }
        if (type == boolean.class || type == Boolean.class) {
            return List.of("true", "false");
        }
        return type instanceof Class<?> list && CodeLists.isList(list)
                ? CodeLists.library().names(list)
                : List.of();
    }

    /**
     * Refuses what the field can never hold.
     *
     * @param asked codes, or names of parameters that hold them
     * @throws TimelineException naming it
     */
    void check(List<String> asked, Map<String, Parameter> parameters) {
        for (String each : asked) {
            Parameter parameter = parameters.get(each);
            if (parameter != null && parameter.unit() != Unit.CODE && parameter.unit() != Unit.CODES) {
                throw new TimelineException(
                        pointer, each, "The parameter " + each + " holds no codes that " + subject + " can be.", null);
            }
            if (codes.isEmpty()) {
                continue;
            }
            if (parameter == null) {
                check(each, pointer, parameters.keySet());
            } else {
                parameter.codes().forEach(code -> check(code, "/parameters/" + each + "/values", Set.of()));
            }
        }
    }

    private void check(String code, String place, Set<String> others) {
        if (!codes.contains(code) && !code.equals("null")) {
            Set<String> known = new TreeSet<>(codes);
            known.addAll(others);
            throw new TimelineException(
                    Kind.UNKNOWN_CODE,
                    place,
                    code,
                    "The " + subject + " (" + code + ") must be one of " + String.join(", ", codes)
                            + (place.equals(pointer) ? ", or a parameter." : "."),
                    Nearest.to(code, known).map(near -> near + ".").orElse(null));
        }
    }
}
