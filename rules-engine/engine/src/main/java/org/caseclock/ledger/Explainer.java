package org.caseclock.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caseclock.facts.Circumstance;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Fact;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.knowledge.Names;
import org.caseclock.ledger.Owed.Dated;
import org.caseclock.policy.Clause;
import org.caseclock.policy.ParameterDefinition.DatedValue;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.timeline.Parameter;
import org.caseclock.timeline.Window;
import org.jspecify.annotations.Nullable;

/** Says in words how an obligation stands: what was owed, what was found, what would have met it. */
final class Explainer {

    private final PolicyPack pack;
    private final PolicyVersion version;

    Explainer(PolicyPack pack, PolicyVersion version) {
        this.pack = pack;
        this.version = version;
    }

    Obligation obligation(Owed owed, Clause clause, Judgement judgement, KnownCase known) {
        Window window = owed.window();
        Dated nearest = judgement.status() == Status.MISSED || judgement.status() == Status.EXCUSED
                ? nearest(owed.evidence(), window)
                : null;
        return new Obligation(
                known.caseId() + "/" + owed.clause() + (window.key().isEmpty() ? "" : "/" + window.key()),
                owed.clause(),
                clause.citation(),
                Severity.of(clause.modality()),
                judgement.status(),
                subject(window, known),
                window.opens(),
                dueOf(window, judgement),
                judgement.evidence().stream().map(Explainer::evidence).toList(),
                nearest == null ? null : evidence(nearest),
                judgement.missing(),
                explanation(owed, clause, judgement, nearest),
                parameters(clause),
                window.moved(),
                version.id(),
                staff(window.about(), known));
    }

    static String decision(
            Outcome outcome, Circumstance circumstance, Clause clause, List<String> failed, List<String> lacking) {
        String who = Names.of(circumstance) + " (" + clause.requirement() + ")";
        return switch (outcome) {
            case EXCLUDED ->
                who + " excludes the participant from performance measures, federal code " + clause.federalCode() + ".";
            case PENDING -> who + " would exclude the participant; missing: " + String.join("; ", lacking) + ".";
            case NOT_EXCLUDED -> who + " does not exclude the participant: " + String.join("; ", failed) + ".";
        };
    }

    /** What is missing may leave the last day open. */
    private static @Nullable LocalDate dueOf(Window window, Judgement judgement) {
        return judgement.status() == Status.UNDETERMINED && !window.missing().isEmpty() ? null : window.due();
    }

    private static Subject subject(Window window, KnownCase known) {
        if (window.about() != null) {
            return new Subject(
                    Names.kind(window.about().getClass()), window.about().id());
        }
        if (window.key().isEmpty()) {
            return new Subject("case", known.caseId());
        }
        return new Subject(window.key().matches("\\d{4}-\\d{2}") ? "month" : "interval", window.key());
    }

    private static @Nullable String staff(@Nullable Fact about, KnownCase known) {
        return about instanceof Contact contact && contact.staff() != null
                ? contact.staff()
                : known.participant().caseManager();
    }

    private static Evidence evidence(Dated dated) {
        return new Evidence(Names.kind(dated.fact().getClass()), dated.fact().id(), dated.date());
    }

    /** The fact outside the window that came closest to it; after it rather than before. */
    private static @Nullable Dated nearest(List<Dated> evidence, Window window) {
        return evidence.stream()
                .filter(dated -> dated.date() != null)
                .min(Comparator.<Dated>comparingLong(dated -> distance(dated.date(), window))
                        .thenComparing(Dated.ORDER.reversed()))
                .orElse(null);
    }

    private static long distance(@Nullable LocalDate date, Window window) {
        if (date == null) {
            return Long.MAX_VALUE;
        }
        if (window.due() != null && date.isAfter(window.due())) {
            return ChronoUnit.DAYS.between(window.due(), date);
        }
        return window.opens() == null ? 0 : Math.abs(ChronoUnit.DAYS.between(date, window.opens()));
    }

    private String explanation(Owed owed, Clause clause, Judgement judgement, @Nullable Dated nearest) {
        List<String> sentences = new ArrayList<>();
        Window window = owed.window();
        sentences.add(clause.requirement() + when(window) + ".");
        sentences.addAll(owed.grounds());
        switch (judgement.status()) {
            case MET -> sentences.add("Met by " + list(judgement.evidence()) + ".");
            case LATE ->
                sentences.add("Met late, by " + list(judgement.evidence()) + lateness(judgement, window) + ".");
            case MISSED -> {
                sentences.add("Nothing on record meets it.");
                sentences.addAll(wouldMeet(clause));
            }
            case OPEN, UPCOMING -> sentences.addAll(wouldMeet(clause));
            case EXCUSED ->
                sentences.add("Excused: the exit was recorded after the window closed; not counted against staff.");
            case UNDETERMINED ->
                sentences.add(
                        "It cannot be told, because this is missing: " + String.join("; ", judgement.missing()) + ".");
        }
        if (nearest != null) {
            sentences.add("The nearest is " + list(List.of(nearest)) + ", " + offBy(nearest, window) + ".");
        }
        for (UsedParameter parameter : parameters(clause)) {
            sentences.add("The policy's limit " + parameter.name() + " is " + parameter.value() + " ("
                    + parameter.citation() + ").");
        }
        if (!window.moved().isEmpty()) {
            sentences.add("A date moved: " + String.join("; ", window.moved()) + ".");
        }
        return String.join(" ", sentences);
    }

    private static List<String> wouldMeet(Clause clause) {
        return clause.metBy() == null ? List.of() : List.of("It is met by " + clause.metBy() + ".");
    }

    private static String when(Window window) {
        LocalDate opens = window.opens();
        LocalDate due = window.due();
        if (opens == null) {
            return due == null ? "" : ", by " + due;
        }
        if (due == null) {
            return ", from " + opens + " on, without a due date";
        }
        return opens.equals(due) ? ", on " + opens : ", from " + opens + " to " + due;
    }

    private static String lateness(Judgement judgement, Window window) {
        Dated first = judgement.evidence().get(0);
        return ", " + offBy(first, window);
    }

    private static String offBy(Dated dated, Window window) {
        LocalDate date = dated.date();
        if (date != null && window.due() != null && date.isAfter(window.due())) {
            return days(ChronoUnit.DAYS.between(window.due(), date)) + " too late";
        }
        if (date != null && window.opens() != null && date.isBefore(window.opens())) {
            return days(ChronoUnit.DAYS.between(date, window.opens())) + " too early";
        }
        return "after the window closed for anybody to know";
    }

    private static String days(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    private static String list(List<Dated> evidence) {
        return String.join(
                ", ",
                evidence.stream()
                        .map(dated -> Names.kind(dated.fact().getClass()) + " "
                                + dated.fact().id() + (dated.date() == null ? "" : " of " + dated.date()))
                        .toList());
    }

    private List<UsedParameter> parameters(Clause clause) {
        List<UsedParameter> used = new ArrayList<>();
        for (String name : clause.parameters()) {
            Parameter parameter = version.parameters().get(name);
            DatedValue value = pack.parameters().get(name) == null
                    ? null
                    : pack.parameters().get(name).on(version.inForceFrom());
            if (parameter != null && value != null) {
                used.add(new UsedParameter(name, parameter.inWords(), value.citation()));
            }
        }
        return used;
    }
}
