package org.caseclock.testkit.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.caseclock.input.InputProblem;
import org.caseclock.policy.Placeholders;
import org.caseclock.timeline.Parameter;

/**
 * A number in a text of a clause that is the value of a parameter on which the clause turns: the text would go on saying it
 * once the parameter is changed.
 */
final class WrittenNumber implements Lint {

    private static final List<String> TEXTS =
            List.of("requirement", "reading", "onlyIf", "metBy", "notMetBy", "missed", "task");

    @Override
    public String id() {
        return "written-number";
    }

    @Override
    public Stream<InputProblem> find(LintedPack pack) {
        return pack.policy().path("clauses").properties().stream()
                .flatMap(clause -> find(pack, clause.getKey(), clause.getValue()));
    }

    private static Stream<InputProblem> find(LintedPack pack, String id, JsonNode clause) {
        String pointer = "/clauses/" + id;
        Map<String, JsonNode> holders = new LinkedHashMap<>(Map.of(pointer, clause));
        clause.path("words")
                .properties()
                .forEach(words -> holders.put(pointer + "/words/" + words.getKey(), words.getValue()));
        List<Parameter> used = used(pack, clause, holders.values());
        return holders.entrySet().stream()
                .flatMap(holder -> TEXTS.stream()
                        .flatMap(field -> find(
                                pack,
                                id,
                                field,
                                holder.getKey() + "/" + field,
                                holder.getValue().path(field).asText(""),
                                used)));
    }

    /** The values, in any version, of the parameters on which it says that it turns, or that its texts name. */
    private static List<Parameter> used(LintedPack pack, JsonNode clause, Iterable<JsonNode> holders) {
        Set<String> names = new LinkedHashSet<>();
        clause.path("parameters").forEach(name -> names.add(name.asText()));
        for (JsonNode holder : holders) {
            for (String field : TEXTS) {
                Matcher place =
                        Placeholders.PLACEHOLDER.matcher(holder.path(field).asText(""));
                while (place.find()) {
                    names.add(place.group(1));
                }
            }
        }
        return pack.pack().versions().stream()
                .flatMap(version -> names.stream()
                        .flatMap(name -> Stream.ofNullable(version.parameters().get(name))))
                .filter(parameter -> parameter.set() && parameter.unit().isNumber())
                .distinct()
                .toList();
    }

    private static Stream<InputProblem> find(
            LintedPack pack, String id, String field, String pointer, String text, List<Parameter> used) {
        List<InputProblem> found = new ArrayList<>();
        for (NumberWord number : NumberWord.in(Placeholders.PLACEHOLDER
                .matcher(text)
                .replaceAll(place -> " ".repeat(place.group().length())))) {
            used.stream()
                    .filter(parameter -> isIts(parameter, number.value()))
                    .findFirst()
                    .ifPresent(parameter -> found.add(pack.problemAtWord(
                            pointer,
                            number.word(),
                            "The " + field + " of the clause " + id + " says " + number.word() + ", which is "
                                    + parameter.name() + " today and will not change with it.",
                            "{" + parameter.name() + "}.")));
        }
        return found.stream();
    }

    private static boolean isIts(Parameter parameter, int number) {
        return parameter.exact() == null
                ? parameter.number() == number
                : parameter.exact().compareTo(BigDecimal.valueOf(number)) == 0;
    }
}
