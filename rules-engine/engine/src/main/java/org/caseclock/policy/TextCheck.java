package org.caseclock.policy;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.input.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what the texts of a clause say, and what is to be put into them.
 *
 * @param id the clause
 * @param parameters the parameters of the pack
 * @param measures those of them that are measured in days or months, and so count nothing else
 */
record TextCheck(String id, Set<String> parameters, Set<String> measures, PackProblems problems) {

    private static final String MISSED = "missed";
    private static final String ELEMENT = Clause.ELEMENT.substring(1, Clause.ELEMENT.length() - 1);

    /** Reports what is wrong with them. */
    void of(String pointer, Clause clause) {
        text(pointer, "requirement", clause.requirement());
        text(pointer, "reading", clause.reading());
        text(pointer, "onlyIf", clause.onlyIf());
        text(pointer, "metBy", clause.metBy());
        text(pointer, "notMetBy", clause.notMetBy());
        text(pointer, MISSED, clause.missed());
        text(pointer, "task", clause.task());
        clause.words().forEach((name, words) -> {
            String own = pointer + "/words/" + name;
            text(own, "requirement", words.requirement());
            text(own, "onlyIf", words.onlyIf());
            text(own, "metBy", words.metBy());
            text(own, "notMetBy", words.notMetBy());
            text(own, MISSED, words.missed());
            text(own, "task", words.task());
        });
    }

    private void text(String holder, String field, @Nullable String text) {
        if (text == null) {
            return;
        }
        String pointer = holder + "/" + field;
        if (text.isBlank()) {
            problems.report(
                    PackKinds.of(pointer, Kind.MISSING_FIELD), pointer, "The " + field + " must not be empty.", null);
        }
        // The element stays: there is but one.
        String rest = field.equals(MISSED) ? text.replace(Clause.ELEMENT, "") : text;
        Matcher place = Placeholders.PLACEHOLDER.matcher(rest);
        while (place.find()) {
            if (!parameters.contains(place.group(1))) {
                unknown(pointer, field, place.group(1));
            } else if (place.group(2) != null && measures.contains(place.group(1))) {
                problems.reportValue(
                        pointer,
                        "The clause " + id + " must say nothing after the name of " + place.group(1) + " in its "
                                + field + " (" + place.group() + "): its unit is said with its number.",
                        "{" + place.group(1) + "}.");
            }
        }
        if (place.replaceAll("").matches("(?s).*[{}].*")) {
            problems.reportValue(
                    pointer,
                    "The clause " + id + " must have between { and } in its " + field + " (" + text
                            + ") the name of a parameter.",
                    null);
        }
    }

    /** What can be put into a field. */
    private List<String> names(String field) {
        Stream<String> element = field.equals(MISSED) ? Stream.of(ELEMENT) : Stream.of();
        return Stream.concat(parameters.stream(), element).toList();
    }

    private void unknown(String pointer, String field, String name) {
        problems.reportWord(
                Kind.UNKNOWN_PARAMETER,
                pointer,
                name,
                "The clause " + id + " puts the parameter " + name + " into its " + field
                        + ", and the pack has none of that name."
                        + (field.equals(MISSED) || !name.equals(ELEMENT) ? "" : " Only missed can name the element."),
                Nearest.to(name, names(field)).map(near -> "{" + near + "}.").orElse(null));
    }
}
