package org.caseclock.testkit.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.engine.Experiment;
import org.caseclock.engine.kie.RuleReader;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyRule;
import org.caseclock.policy.RuleFile;
import org.caseclock.policy.RuleName;

/**
 * Packs in which one rule says something else. Many such rules are put behind the rules of a file and compiled with them, each
 * under a name of its own; an engine then takes one of them in place of the rule that it comes from.
 */
final class RuleMutants {

    /** Compiling takes seconds, and more than in proportion where there are very many rules. */
    private static final int RULES_AT_ONCE = 300;

    private static final String MARK = " ~";

    private record Candidate(RuleFile file, ParsedRule rule, Change change, int number) {

        String name() {
            return rule.name() + MARK + number;
        }

        /** The changed rule under its own name. */
        String text() {
            String changed = change.in(file.text());
            int grown = changed.length() - file.text().length();
            return "rule \"" + name() + "\"\n"
                    + changed.substring(rule.title().end(), rule.source().span().end() + grown) + "\n";
        }

        Mutant mutant() {
            String text = file.text();
            return new Mutant(
                    file.file(),
                    change.span().line(text),
                    change.span().column(text),
                    rule.name(),
                    change.what(),
                    onOneLine(change.span().of(text)),
                    onOneLine(change.instead()));
        }

        private static String onOneLine(String text) {
            return text.strip().replaceAll("\\s+", " ");
        }
    }

    private final Path folder;
    private final PolicyPack pack;

    RuleMutants(Path folder, PolicyPack pack) {
        this.folder = folder;
        this.pack = pack;
    }

    /** All there are, but for those that are no rules. */
    List<Tried> all() {
        List<Tried> all = new ArrayList<>();
        for (RuleFile file : ownFiles()) {
            List<Candidate> candidates = candidates(file);
            for (int i = 0; i < candidates.size(); i += RULES_AT_ONCE) {
                all.addAll(compiled(file, candidates.subList(i, Math.min(candidates.size(), i + RULES_AT_ONCE))));
            }
        }
        return all;
    }

    private List<RuleFile> ownFiles() {
        Map<String, RuleFile> files = new LinkedHashMap<>();
        pack.versions().stream()
                .flatMap(version -> version.rules().stream())
                .filter(file -> file.pack().equals(pack.id()))
                .forEach(file -> files.put(file.file(), file));
        return List.copyOf(files.values());
    }

    private static List<Candidate> candidates(RuleFile file) {
        List<Candidate> candidates = new ArrayList<>();
        List<ParsedRule> rules = RuleReader.read(file).rules();
        if (rules.isEmpty()) {
            return candidates;
        }
        // What stands before the first rule.
        String head = file.text().substring(0, rules.get(0).source().span().start());
        for (ParsedRule rule : rules) {
            for (Change change : RuleChanges.of(file, rule)) {
                Candidate candidate = new Candidate(file, rule, change, candidates.size());
                if (passesTheGate(file, head + candidate.text())) {
                    candidates.add(candidate);
                }
            }
        }
        return candidates;
    }

    private static boolean passesTheGate(RuleFile file, String text) {
        try {
            RuleReader.read(file.saying(text));
            return true;
        } catch (PackException e) {
            return false;
        }
    }

    /** What the compiler does not take is no mutant; which it is, is found by halves. */
    private List<Tried> compiled(RuleFile file, List<Candidate> candidates) {
        StringBuilder text = new StringBuilder(file.text()).append('\n');
        candidates.forEach(candidate -> text.append(candidate.text()));
        try {
            Experiment experiment = new Experiment(PolicyPack.load(folder, Map.of(file.file(), text.toString())));
            return candidates.stream()
                    .map(candidate -> tried(experiment, candidate))
                    .toList();
        } catch (PackException e) {
            if (candidates.size() == 1) {
                return List.of();
            }
            int half = candidates.size() / 2;
            List<Tried> all = new ArrayList<>(compiled(file, candidates.subList(0, half)));
            all.addAll(compiled(file, candidates.subList(half, candidates.size())));
            return all;
        }
    }

    private static Tried tried(Experiment experiment, Candidate candidate) {
        return new Tried(
                candidate.mutant(),
                RuleName.clauses(candidate.rule().name()),
                () -> experiment.only(rule -> isIn(rule, candidate)));
    }

    /** Of the mutants that one, and of the rules all others. */
    private static boolean isIn(PolicyRule rule, Candidate chosen) {
        return rule.name().contains(MARK)
                ? rule.name().equals(chosen.name())
                : !(rule.file().equals(chosen.file().file())
                        && rule.name().equals(chosen.rule().name()));
    }
}
