package org.caseclock.testkit.sentences;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Kinds;
import org.caseclock.ledger.Evaluation;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.generate.CaseloadGenerator;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.testkit.generate.Policy;

/** All that findings on random cases of a policy say in sentences. */
final class Sentences {

    private static final long SEED = 7;
    private static final int CASES = 600;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** The words for all kinds of facts, as alternatives. */
    static final String KINDS = kinds(Fact.class)
            .map(Kinds::inWords)
            .flatMap(words -> Stream.of(words, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.joining("|"));

    /**
     * A sentence, or several that stand together.
     *
     * @param clause what it is of
     * @param status how that stands
     * @param text the sentence
     * @param marked the sentence with marks for the ids of the case's facts and for dates
     */
    record Sentence(String clause, String status, String text, String marked) {

        private String pattern() {
            return clause + status + marked;
        }
    }

    private Sentences() {}

    /** Those of one policy, each that differs in more than ids and dates once. */
    static List<Sentence> of(Policy policy, PolicyPack pack) {
        Map<String, Sentence> sentences = new LinkedHashMap<>();
        try (RulesEngine engine = RulesEngine.compile(pack)) {
            for (Flavor flavor : Flavor.values()) {
                CaseloadGenerator generator = new CaseloadGenerator(SEED, flavor, policy);
                for (int index = 0; index < CASES; index++) {
                    CaseFile caseFile = generator.generate(index);
                    Pattern ids = ids(caseFile);
                    LocalDate asOf = generator.asOf(index);
                    of(engine.evaluate(caseFile, asOf), ids)
                            .forEach(each -> sentences.putIfAbsent(each.pattern(), each));
                }
            }
        }
        return List.copyOf(sentences.values());
    }

    /** An id stands after the kind of its fact, or where a reference is told; a number elsewhere is none. */
    private static Pattern ids(CaseFile caseFile) {
        return Pattern.compile(caseFile.facts().stream()
                .map(Fact::id)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining(
                        "|",
                        "\\b(" + KINDS + "|have the id|refers to|as in) (?:[a-zA-Z]+:)?(?:",
                        ")(?![A-Za-z0-9-])")));
    }

    private static Sentence sentence(String clause, String status, String text, Pattern ids) {
        String marked = ids.matcher(text).replaceAll("$1 «id»").replaceAll("(?<=refers to )[^«].*?(?=,| as )", "«id»");
        return new Sentence(clause, status, text, DATE.matcher(marked).replaceAll("«date»"));
    }

    private static Stream<Class<?>> kinds(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? kinds(kind) : Stream.of(kind));
    }

    private static List<Sentence> of(Evaluation evaluation, Pattern ids) {
        return Stream.of(
                        evaluation.obligations().stream()
                                .map(each ->
                                        sentence(each.clause(), each.status().name(), each.explanation(), ids)),
                        evaluation.dueTasks().stream().map(each -> sentence(each.clause(), "TASK", each.action(), ids)),
                        evaluation.exclusions().stream()
                                .map(each ->
                                        sentence(each.clause(), each.outcome().name(), each.explanation(), ids)),
                        evaluation.outcomes().stream()
                                .map(each ->
                                        sentence(each.clause(), each.outcome().name(), each.explanation(), ids)),
                        evaluation.reviewItems().stream()
                                .map(each -> sentence(each.clause(), "REVIEW", each.question(), ids)),
                        evaluation.notes().stream()
                                .map(each -> sentence(each.clause(), "NOTE", each.text() + ".", ids)),
                        evaluation.dataIssues().stream()
                                .map(each -> sentence("Data issues", each.kind().name(), each.message(), ids)))
                .flatMap(each -> each)
                .toList();
    }
}
