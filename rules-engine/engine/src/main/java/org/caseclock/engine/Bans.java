package org.caseclock.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caseclock.engine.Ban.Bound;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Statement;
import org.caseclock.facts.Exit;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.Status;
import org.caseclock.policy.Clause;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.jspecify.annotations.Nullable;

/** What the prohibitions of a pack rule out, whatever else is on record. */
final class Bans {

    /**
     * What is ruled out in one case.
     *
     * @param what what facts are like that are ruled out
     * @param days on which days they are
     */
    record InForce(PolicyPack pack, String clause, String citation, Deed what, Ban.Days days) {}

    /** What a rule rules out of facts that are not on record: it says so of no fact that there is. */
    private record Standing(PolicyVersion version, String clause, Ban ban, boolean asksForExit) {}

    /** The types of what there is one of in a case, by which a rule may find a day. */
    private static final Set<String> ONE_A_CASE = Set.of("Exit", "Participant");

    private static final Set<Status> IN_FORCE = Set.of(Status.MET, Status.OPEN, Status.UPCOMING);

    private final PolicyPack pack;
    private final Map<SetRules.Of, List<Ban>> ofWindows = new HashMap<>();
    private final List<Standing> standing = new ArrayList<>();

    private Bans(PolicyPack pack) {
        this.pack = pack;
    }

    static Bans of(Map<PolicyVersion, List<ParsedRule>> rules, PolicyPack pack) {
        Bans bans = new Bans(pack);
        rules.forEach((version, all) -> all.forEach(rule -> bans.add(version, rule)));
        return bans;
    }

    private void add(PolicyVersion version, ParsedRule rule) {
        for (Statement statement : rule.then()) {
            Statement.Call first = statement.calls().get(0);
            // What may be by an exception is not certain.
            boolean isCertain = first.method().equals("forbids")
                    && statement.calls().stream()
                            .noneMatch(call -> call.method().equals("unlessAny"));
            if (isCertain) {
                String subject = first.arguments().get(1);
                Condition.Pattern pattern = pattern(rule, subject);
                boolean isOfWindow = pattern != null && pattern.type().equals("Window");
                List<Ban> bans = isOfWindow
                        ? statement.calls().stream()
                                .filter(call -> call.method().equals("ifAny"))
                                .flatMap(call ->
                                        Deeds.gathered(rule, call.arguments().get(0)))
                                .flatMap(gathered -> Stream.ofNullable(Ban.of(gathered, pack.schema())))
                                .filter(ban -> ban.bounds().stream().allMatch(bound -> isOfOne(bound, subject)))
                                .toList()
                        : List.of();
                for (String clause : SetRules.clauses(rule, first)) {
                    if (isOfWindow) {
                        ofWindows
                                .computeIfAbsent(new SetRules.Of(version.id(), clause), any -> new ArrayList<>())
                                .addAll(bans);
                    } else if (pattern != null && statement.calls().size() == 1) {
                        addStanding(version, rule, clause, pattern);
                    }
                }
            }
        }
    }

    /** A rule that rules out a fact by itself, or beside what there is one of, does so before there is any. */
    private void addStanding(PolicyVersion version, ParsedRule rule, String clause, Condition.Pattern pattern) {
        boolean isCertain = rule.when().stream()
                .allMatch(condition -> condition instanceof Condition.Pattern each
                        && (each.equals(pattern)
                                || (ONE_A_CASE.contains(each.type())
                                        && each.asks().isEmpty())));
        Ban ban = isCertain ? Ban.of(pattern, pack.schema()) : null;
        if (ban != null && ban.bounds().stream().allMatch(bound -> isOfOne(bound, pattern.name()))) {
            boolean asksForExit = rule.when().stream()
                    .anyMatch(condition -> condition instanceof Condition.Pattern each
                            && each.type().equals("Exit"));
            standing.add(new Standing(version, clause, ban, asksForExit));
        }
    }

    private static boolean isOfOne(Bound bound, String subject) {
        return ONE_A_CASE.contains(bound.of()) || bound.name().equals(subject);
    }

    private static Condition.@Nullable Pattern pattern(ParsedRule rule, String name) {
        return rule.when().stream()
                .filter(Condition.Pattern.class::isInstance)
                .map(Condition.Pattern.class::cast)
                .filter(pattern -> pattern.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What is ruled out in a case. */
    List<InForce> inForce(Evaluation evaluation, KnownCase known) {
        List<InForce> found = new ArrayList<>();
        if (!ofWindows.isEmpty()) {
            evaluation.obligations().stream()
                    .filter(obligation -> IN_FORCE.contains(obligation.status()))
                    .forEach(obligation -> addOf(obligation, known, found));
        }
        if (evaluation.isGoverned()) {
            standing.forEach(each -> addOf(each, known, found));
        }
        return found;
    }

    private void addOf(Obligation obligation, KnownCase known, List<InForce> found) {
        List<Ban> bans = ofWindows.get(new SetRules.Of(obligation.policyVersion(), obligation.clause()));
        if (bans == null) {
            return;
        }
        for (Ban ban : bans) {
            Ban.Days days = ban.days(bound -> bound.of().equals("Window")
                    ? bound.field().equals("opens")
                            ? obligation.opens()
                            : bound.field().equals("due") ? obligation.due() : null
                    : day(bound, known));
            if (days != null) {
                found.add(new InForce(pack, obligation.clause(), obligation.citation(), ban.what(), days));
            }
        }
    }

    /** Each fact is under the version of its own day. */
    private void addOf(Standing each, KnownCase known, List<InForce> found) {
        Ban.Days days = each.ban().days(bound -> day(bound, known));
        Clause clause = pack.told(each.clause());
        if (days == null || clause == null || (each.asksForExit() && known.exit() == null)) {
            return;
        }
        LocalDate first = each.version().inForceFrom();
        LocalDate superseded = each.version().supersededFrom();
        LocalDate last = superseded == null ? null : superseded.minusDays(1);
        LocalDate from = days.from();
        LocalDate until = days.until();
        found.add(new InForce(
                pack,
                each.clause(),
                clause.citation(),
                each.ban().what(),
                new Ban.Days(
                        from == null || from.isBefore(first) ? first : from,
                        until == null || (last != null && last.isBefore(until)) ? last : until)));
    }

    private static @Nullable LocalDate day(Bound bound, KnownCase known) {
        Exit exit = known.exit();
        return switch (bound.of() + "." + bound.field()) {
            case "Exit.date" -> exit == null ? null : exit.date();
            case "Participant.entryDate" -> known.participant().entryDate();
            default -> null;
        };
    }
}
