package org.caseclock.ledger;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.caseclock.facts.Circumstance;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Kinds;
import org.caseclock.policy.Clause;
import org.caseclock.policy.How;
import org.caseclock.timeline.Window;
import org.jspecify.annotations.Nullable;

/**
 * Says in words how an obligation stands: what was owed, what was found, what would have met it. It serves one case, whose
 * sentences it writes in the same place one after the other.
 */
final class Explanation {

    /** In English. The locale data of Java say the same, and take a while to load. */
    private static final String[] MONTHS = Arrays.stream(Month.values())
            .map(Month::name)
            .map(name -> name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT))
            .toArray(String[]::new);

    private static final int USUAL_LENGTH = 400;

    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);

    String of(Owed owed, Wording wording, Judgement judgement, @Nullable Dated nearest) {
        text.setLength(0);
        obligation(owed, wording, judgement, nearest);
        return text.toString();
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

    String of(QuarterOutcome outcome, Clause clause, List<Dated> evidence) {
        text.setLength(0);
        say(outcome.quarter().label(), ": ", clause.requirement(), ".");
        switch (outcome.outcome()) {
            case POSITIVE -> say(" Shown by ").names(evidence).say(".");
            case NEGATIVE -> say(" Denied by ").names(evidence).say(".");
            case UNKNOWN -> say(" The record does not tell.");
        }
        return text.toString();
    }

    /** An element as it stands in a sentence. */
    static String inWords(String element) {
        return element.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void obligation(Owed owed, Wording wording, Judgement judgement, @Nullable Dated nearest) {
        Window window = owed.window();
        subject(window);
        say(wording.clause().requirement(), ".");
        if (window.element() != null && !wording.isOfElement(window.element())) {
            say(" This is about its ", inWords(window.element()), ".");
        }
        for (String ground : owed.grounds()) {
            say(" ", ground);
        }
        finding(wording.clause(), judgement, window);
        if (nearest != null) {
            say(" The nearest is ")
                    .name(nearest)
                    .say(", ")
                    .offBy(nearest, window)
                    .say(".");
        }
        if (!window.moved().isEmpty()) {
            say(" A date moved: ").list(window.moved()).say(".");
        }
        if (!wording.limits().isEmpty()) {
            say(" ", wording.limits());
        }
    }

    private void finding(Clause clause, Judgement judgement, Window window) {
        switch (judgement.status()) {
            case MET -> say(" Met by ").names(judgement.evidence()).say(".");
            case LATE ->
                say(" It was due ")
                        .day(window.due())
                        .say(". Met late, by ")
                        .names(judgement.evidence())
                        .say(", ")
                        .offBy(Objects.requireNonNull(judgement.completedBy()), window)
                        .say(".");
            case MISSED -> {
                if (!judgement.missing().isEmpty()) {
                    say(" What is missing: ").list(judgement.missing()).say(".");
                } else if (clause.how() == How.CHECK) {
                    say(" The record does not show it.");
                } else {
                    say(" Nothing on record ").days(window).say(" meets it.");
                }
                say(" It would be met by ", clause.metBy(), ".");
            }
            case OPEN -> {
                due(window);
                if (!judgement.missing().isEmpty()) {
                    say(" Still missing: ").list(judgement.missing()).say(".");
                }
                say(" It is met by ", clause.metBy(), ".");
            }
            case UPCOMING -> {
                say(" It opens ").day(window.opens()).say(".").due(window);
                say(" It is met by ", clause.metBy(), ".");
            }
            case EXCUSED ->
                say(" Nothing on record ")
                        .days(window)
                        .say(
                                " meets it, but the exit was recorded after the window closed; not counted against staff.");
            case UNDETERMINED -> undetermined(judgement.missing());
        }
    }

    /** What the source does not keep is a sentence of its own, the empty fields a list. */
    private void undetermined(List<String> missing) {
        if (NotKept.isNamedIn(missing)) {
            say(" It cannot be told: ").list(missing).say(".");
        } else {
            say(" It cannot be told, because this is missing: ").list(missing).say(".");
        }
    }

    private void subject(Window window) {
        Fact about = window.about();
        if (about != null) {
            int start = text.length();
            say(Kinds.inWords(about.getClass()), " ", Kinds.id(about));
            text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
            if (about.date() != null) {
                say(" of ").day(about.date());
            }
            say(": ");
        } else if (window.isQuarter()) {
            say(window.key(), ": ");
        } else if (window.isMonth()) {
            month(window.key());
            say(": ");
        }
    }

    /** A month such as 2024-03 in words. */
    private void month(String key) {
        int year = key.lastIndexOf('-');
        say(MONTHS[Integer.parseInt(key, year + 1, key.length(), 10) - 1], " ");
        text.append(key, 0, year);
    }

    private void due(Window window) {
        if (window.due() == null) {
            say(" There is no due date.");
        } else {
            say(" It is due ").day(window.due()).say(".");
        }
    }

    private Explanation days(Window window) {
        if (window.opens() == null || window.opens().equals(window.due())) {
            return say("by ").day(window.due());
        }
        return say("from ").day(window.opens()).say(" to ").day(window.due());
    }

    private Explanation offBy(Dated dated, Window window) {
        LocalDate date = dated.date();
        if (date != null && window.opens() != null && date.isBefore(window.opens())) {
            return count(ChronoUnit.DAYS.between(date, window.opens())).say(" too early");
        }
        return date == null || window.due() == null
                ? say("undated")
                : count(ChronoUnit.DAYS.between(window.due(), date)).say(" too late");
    }

    private Explanation count(long days) {
        text.append(days);
        return say(days == 1 ? " day" : " days");
    }

    private Explanation names(List<Dated> evidence) {
        for (int i = 0; i < evidence.size(); i++) {
            if (i > 0) {
                say(", ");
            }
            name(evidence.get(i));
        }
        return this;
    }

    private Explanation name(Dated dated) {
        say(Kinds.inWords(dated.fact().getClass()), " ", Kinds.id(dated.fact()));
        return dated.date() == null ? this : say(" of ").day(dated.date());
    }

    private Explanation list(List<String> things) {
        text.append(String.join("; ", things));
        return this;
    }

    private Explanation day(@Nullable LocalDate day) {
        text.append(day);
        return this;
    }

    private Explanation say(String words) {
        text.append(words);
        return this;
    }

    private Explanation say(@Nullable String... words) {
        for (String word : words) {
            text.append(word);
        }
        return this;
    }
}
