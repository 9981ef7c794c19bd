package org.caseclock.ledger;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.caseclock.facts.Circumstance;
import org.caseclock.facts.Kinds;
import org.caseclock.policy.Clause;
import org.caseclock.policy.How;
import org.caseclock.timeline.Window;
import org.jspecify.annotations.Nullable;

/** Says in words how an obligation stands: what was owed, what was found, what would have met it. */
final class Explanation {

    private static final String[] MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toArray(String[]::new);

    private Explanation() {}

    static String of(
            Owed owed, Clause clause, Judgement judgement, @Nullable Dated nearest, List<UsedParameter> parameters) {
        Window window = owed.window();
        List<String> sentences = new ArrayList<>();
        sentences.add(subject(window) + clause.requirement() + ".");
        if (window.element() != null) {
            sentences.add("This is about its " + inWords(window.element()) + ".");
        }
        sentences.addAll(owed.grounds());
        sentences.addAll(finding(clause, judgement, window));
        if (nearest != null) {
            sentences.add("The nearest is " + name(nearest) + ", " + offBy(nearest, window) + ".");
        }
        if (!window.moved().isEmpty()) {
            sentences.add("A date moved: " + String.join("; ", window.moved()) + ".");
        }
        if (!parameters.isEmpty()) {
            sentences.add("("
                    + String.join(
                            "; ", parameters.stream().map(Explanation::limit).toList()) + ".)");
        }
        return String.join(" ", sentences);
    }

    static String of(
            Outcome outcome, Circumstance circumstance, Clause clause, List<String> failed, List<String> lacking) {
        String who = "The " + Kinds.name(circumstance) + " (" + clause.requirement() + ")";
        return switch (outcome) {
            case EXCLUDED ->
                who + " excludes the participant from performance measures, federal code " + clause.federalCode() + ".";
            case PENDING -> who + " would exclude the participant; missing: " + String.join("; ", lacking) + ".";
            case NOT_EXCLUDED -> who + " does not exclude the participant: " + String.join("; ", failed) + ".";
        };
    }

    static String of(QuarterOutcome outcome, Clause clause, List<Dated> evidence) {
        String what = outcome.quarter().label() + ": " + clause.requirement() + ". ";
        return switch (outcome.outcome()) {
            case POSITIVE -> what + "Shown by " + names(evidence) + ".";
            case NEGATIVE -> what + "Denied by " + names(evidence) + ".";
            case UNKNOWN -> what + "The record does not tell.";
        };
    }

    private static List<String> finding(Clause clause, Judgement judgement, Window window) {
        boolean check = clause.how() == How.CHECK;
        String days = days(window);
        return switch (judgement.status()) {
            case MET -> List.of("Met by " + names(judgement.evidence()) + ".");
            case LATE ->
                List.of("It was due " + window.due() + ". Met late, by " + names(judgement.evidence()) + ", "
                        + offBy(judgement.evidence().get(0), window) + ".");
            case MISSED ->
                List.of(
                        lacks(judgement)
                                ? "What is missing: " + String.join("; ", judgement.missing()) + "."
                                : check ? "The record does not show it." : "Nothing on record " + days + " meets it.",
                        "It would be met by " + clause.metBy() + ".");
            case OPEN -> List.of(due(window), stillTo(judgement) + "It is met by " + clause.metBy() + ".");
            case UPCOMING ->
                List.of("It opens " + window.opens() + ". " + due(window), "It is met by " + clause.metBy() + ".");
            case EXCUSED ->
                List.of("Nothing on record " + days
                        + " meets it, but the exit was recorded after the window closed; not counted against staff.");
            case UNDETERMINED ->
                List.of("It cannot be told, because this is missing: " + String.join("; ", judgement.missing()) + ".");
        };
    }

    /** An element as it stands in a sentence. */
    static String inWords(String element) {
        return element.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static boolean lacks(Judgement judgement) {
        return !judgement.missing().isEmpty();
    }

    private static String stillTo(Judgement judgement) {
        return lacks(judgement) ? "Still missing: " + String.join("; ", judgement.missing()) + ". " : "";
    }

    private static String subject(Window window) {
        if (window.about() != null) {
            String name = Kinds.name(window.about());
            return Character.toUpperCase(name.charAt(0)) + name.substring(1)
                    + (window.about().date() == null
                            ? ""
                            : " of " + window.about().date()) + ": ";
        }
        if (window.isQuarter()) {
            return window.key() + ": ";
        }
        return window.isMonth() ? month(window.key()) + ": " : "";
    }

    /** A month such as 2024-03 in words. */
    private static String month(String key) {
        int year = key.lastIndexOf('-');
        return MONTHS[Integer.parseInt(key.substring(year + 1)) - 1] + " " + key.substring(0, year);
    }

    private static String due(Window window) {
        return window.due() == null ? "There is no due date." : "It is due " + window.due() + ".";
    }

    private static String days(Window window) {
        if (window.opens() == null || window.opens().equals(window.due())) {
            return "by " + window.due();
        }
        return "from " + window.opens() + " to " + window.due();
    }

    private static String limit(UsedParameter parameter) {
        return "Section " + parameter.citation() + ", " + parameter.name() + ": " + parameter.value();
    }

    private static String offBy(Dated dated, Window window) {
        LocalDate date = dated.date();
        if (date != null && window.opens() != null && date.isBefore(window.opens())) {
            return count(ChronoUnit.DAYS.between(date, window.opens())) + " too early";
        }
        return date == null || window.due() == null
                ? "undated"
                : count(ChronoUnit.DAYS.between(window.due(), date)) + " too late";
    }

    private static String count(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    private static String names(List<Dated> evidence) {
        if (evidence.size() == 1) {
            return name(evidence.get(0));
        }
        StringJoiner names = new StringJoiner(", ");
        evidence.forEach(each -> names.add(name(each)));
        return names.toString();
    }

    private static String name(Dated dated) {
        return Kinds.inWords(dated.fact().getClass()) + " " + dated.fact().id()
                + (dated.date() == null ? "" : " of " + dated.date());
    }
}
