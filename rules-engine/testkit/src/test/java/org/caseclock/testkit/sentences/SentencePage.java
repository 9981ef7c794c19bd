package org.caseclock.testkit.sentences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseclock.ledger.Status;
import org.caseclock.policy.Clause;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.generate.Policy;
import org.caseclock.testkit.sentences.Sentences.Sentence;

/** All that is said about random cases of the five policies, by kind, on a page that a person can read. */
final class SentencePage {

    private static final String HEAD = """
            # What findings say

            Each sentence that random cases of the five policies give rise to, for a person to read. Marks in angle quotes
            stand for what differs from case to case, and for what a policy's own words are: what a clause asks, what meets it,
            and what is to be done stand in its `policy.yaml`. Written by `SentencesTest`, and refreshed with
            `-Dtest=SentencesTest -Dcaseclock.update=true`.
            """;

    private static final String FIRST = "How a finding begins";
    private static final String SEVERAL = "In findings of three statuses or more";
    private static final int OF_SEVERAL = 3;
    private static final String DATA_ISSUE = "Data issues";

    private final StringBuilder text = new StringBuilder(HEAD);
    private final Map<String, Set<String>> sentences = new TreeMap<>();
    private final Set<String> missing = new TreeSet<>();
    private final Set<String> parts = new TreeSet<>();
    private final Map<Policy, Set<String>> limits = new EnumMap<>(Policy.class);

    private SentencePage() {}

    static String of(Map<Policy, PolicyPack> packs, Map<Policy, List<Sentence>> said) {
        SentencePage page = new SentencePage();
        said.forEach((policy, all) -> all.stream()
                .filter(SentencePage::isPutTogether)
                .forEach(
                        sentence -> page.add(policy, sentence, packs.get(policy).told(sentence.clause()))));
        page.write();
        said.forEach((policy, all) -> page.examples(packs.get(policy), all));
        return page.text.toString();
    }

    /** Tasks, notes and questions stand in {@code policy.yaml} as they are. */
    private static boolean isPutTogether(Sentence sentence) {
        return !Set.of("TASK", "NOTE", "REVIEW").contains(sentence.status());
    }

    private void add(Policy policy, Sentence sentence, Clause clause) {
        SentencePattern pattern = SentencePattern.of(sentence, clause);
        String group = clause == null
                ? DATA_ISSUE
                : sentence.status().charAt(0)
                        + sentence.status()
                                .substring(1)
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' ');
        List<String> all = pattern.sentences();
        for (int i = 0; i < all.size(); i++) {
            boolean isFirst = i == 0 && all.get(i).endsWith("«clause».");
            sentences
                    .computeIfAbsent(isFirst ? FIRST : group, key -> new TreeSet<>())
                    .add(all.get(i));
        }
        missing.addAll(pattern.missing());
        parts.addAll(pattern.parts());
        limits.computeIfAbsent(policy, key -> new TreeSet<>()).addAll(pattern.limits());
    }

    private void write() {
        list(FIRST, sentences.remove(FIRST));
        list(SEVERAL, ofSeveral());
        Set<String> issues = sentences.remove(DATA_ISSUE);
        for (Status status : Status.values()) {
            String name = status.name().charAt(0) + status.name().substring(1).toLowerCase(Locale.ROOT);
            if (sentences.containsKey(name)) {
                list(name, sentences.remove(name));
            }
        }
        sentences.forEach(this::list);
        list(DATA_ISSUE, issues);
        list("What there is not enough information about", missing);
        list("Parts that are missing, and why a circumstance does not exclude", parts);
        Set<String> all = new TreeSet<>();
        limits.values().forEach(all::addAll);
        list("Limits", all);
    }

    /** Those that stand under several statuses, taken out of each. */
    private Set<String> ofSeveral() {
        Map<String, Long> groups = sentences.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        groups.values().removeIf(number -> number < OF_SEVERAL);
        sentences.values().forEach(all -> all.removeAll(groups.keySet()));
        sentences.values().removeIf(Set::isEmpty);
        return new TreeSet<>(groups.keySet());
    }

    private void list(String title, Set<String> lines) {
        text.append("\n## ").append(title).append("\n\n");
        lines.forEach(line -> text.append("- ").append(line).append('\n'));
    }

    /** A whole finding of each status, of those the one of middle length. */
    private void examples(PolicyPack pack, List<Sentence> all) {
        Map<String, List<String>> byStatus = new LinkedHashMap<>();
        all.stream()
                .filter(SentencePage::isPutTogether)
                .filter(sentence -> pack.clauses().containsKey(sentence.clause()))
                .forEach(sentence -> byStatus.computeIfAbsent(sentence.status(), key -> new ArrayList<>())
                        .add(sentence.text()));
        text.append("\n## In full: ").append(pack.board()).append("\n\n");
        new TreeMap<>(byStatus).forEach((status, texts) -> {
            List<String> sorted = texts.stream()
                    .distinct()
                    .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                    .toList();
            text.append("- ").append(sorted.get(sorted.size() / 2)).append('\n');
        });
    }
}
