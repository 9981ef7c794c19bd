package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Missing;
import org.caseclock.knowledge.DayRange;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.policy.PolicyVersion;
import org.jspecify.annotations.Nullable;

/**
 * What the policy versions say is to be decided, and what is decided. A decision about a fact belongs to the version of the
 * fact's day. Where that is not on record, each version is heard in whose time it may lie, and what they do not agree on
 * cannot be told without it.
 */
final class Choices {

    /** What one version says of a decision. */
    private record Said(PolicyVersion version, Wording wording, Choice choice) {}

    /** What a version decides of something; none, where its rules say nothing of it or no outcome holds. */
    private record Decided(Said said, Choice.Chosen chosen) {}

    /** What is decided: by the clause, of the case or of the fact of this id. */
    private record Finding(String clause, @Nullable String about) {}

    private final KnownCase known;
    private final List<PolicyVersion> versions;
    private final LocalDate dayOfTheCase;
    private final Map<Finding, List<Said>> said = new LinkedHashMap<>();

    /**
     * @param versions all that the pack has, in their order
     * @param dayOfTheCase the day to whose version a decision about the case belongs
     */
    Choices(KnownCase known, List<PolicyVersion> versions, LocalDate dayOfTheCase) {
        this.known = known;
        this.versions = versions;
        this.dayOfTheCase = dayOfTheCase;
    }

    /** Takes in what a version says, if it may be the one to decide. */
    void add(PolicyVersion version, Wording wording, Choice choice) {
        DayRange days = days(choice.about());
        if (mayGovern(version, days)) {
            String about = choice.about() == null ? null : choice.about().id();
            said.computeIfAbsent(new Finding(choice.clause(), about), key -> new ArrayList<>(1))
                    .add(new Said(version, wording, choice));
        }
    }

    /** What is decided of everything that was taken in. */
    List<Decision> decided(Violations violations, NotKept notKept, Findings findings) {
        List<Decision> decisions = new ArrayList<>(said.size());
        for (List<Said> each : said.values()) {
            List<Decided> decided = new ArrayList<>(each.size());
            for (Said one : each) {
                Choice.Chosen chosen =
                        one.choice().chosen(one.wording().clause().outcomes().keySet(), violations);
                if (chosen != null) {
                    decided.add(new Decided(one, notKept.applyTo(one.choice(), chosen)));
                }
            }
            if (!decided.isEmpty()) {
                Decided heard = heard(decided);
                decisions.add(findings.decision(
                        heard.said().choice(),
                        agreed(heard, decided, heard.said().choice().about()),
                        heard.said().wording()));
            }
        }
        return decisions;
    }

    /** That of the as-of date if it is one of them, and otherwise that of the last version. */
    private Decided heard(List<Decided> decided) {
        return decided.stream()
                .filter(each -> each.said().version().governs(known.asOf()))
                .findFirst()
                .orElse(decided.get(decided.size() - 1));
    }

    /** What all say that may decide; where they do not say the same, the day of the fact is missing. */
    private Choice.Chosen agreed(Decided heard, List<Decided> decided, @Nullable Fact about) {
        if (about == null || about.date() != null) {
            return heard.chosen();
        }
        boolean isTheSame = decided.size() == numberThatMayGovern(days(about))
                && decided.stream()
                                .map(each -> each.chosen().outcome())
                                .distinct()
                                .count()
                        == 1;
        if (isTheSame && heard.chosen().outcome() != null) {
            return heard.chosen();
        }
        TreeSet<String> missing = new TreeSet<>();
        decided.forEach(each -> missing.addAll(each.chosen().missing()));
        if (!isTheSame || hangsOnTheVersion(decided)) {
            missing.add(Missing.day(about).toString());
        }
        return Choice.Chosen.unknown(missing);
    }

    /** Whether versions that cannot tell yet may say different things once they can. */
    private static boolean hangsOnTheVersion(List<Decided> decided) {
        return decided.stream().map(each -> each.chosen().missing()).distinct().count() > 1
                || decided.stream()
                                .map(each -> each.said().wording().values())
                                .distinct()
                                .count()
                        > 1;
    }

    /** How many ways there are to be governed; to be governed by none, before the first version, is one of them. */
    private long numberThatMayGovern(DayRange days) {
        long before = days.earliest().isBefore(versions.get(0).inForceFrom()) ? 1 : 0;
        return before
                + versions.stream().filter(version -> mayGovern(version, days)).count();
    }

    private static boolean mayGovern(PolicyVersion version, DayRange days) {
        LocalDate end = version.supersededFrom();
        return !days.latest().isBefore(version.inForceFrom())
                && (end == null || days.earliest().isBefore(end));
    }

    private DayRange days(@Nullable Fact about) {
        return about == null ? new DayRange(dayOfTheCase, dayOfTheCase) : known.days(about);
    }
}
