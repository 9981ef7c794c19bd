package org.caseclock.ledger;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.caseclock.facts.Circumstance;
import org.caseclock.facts.EmptyWords;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FactKind;
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

    /** Few sentences are longer. */
    private static final int USUAL_LENGTH = 600;

    /** An element in words, and as it stands in a sentence. */
    private record Element(String inWords, String inSentence) {
        static Element of(String element) {
            String inWords = element.toLowerCase(Locale.ROOT).replace('_', ' ');
            return new Element(inWords, Subject.inSentence(inWords));
        }
    }

    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);
    /** Many findings of a case are of the same few. */
    private final Map<String, Element> elements = new HashMap<>();

    String of(Owed owed, Wording wording, Judgement judgement, @Nullable Dated nearest) {
        text.setLength(0);
        obligation(owed, wording, judgement, nearest);
        return text.toString();
    }

    static String of(
            Outcome outcome, Circumstance circumstance, Wording wording, List<String> failed, List<String> lacking) {
        String who = "Circumstance " + Kinds.id(circumstance) + " ("
                + wording.clause().requirement() + ")";
        return switch (outcome) {
            case EXCLUDED ->
                who + " excludes the participant from performance measures, federal code "
                        + wording.clause().federalCode() + ".";
            case PENDING -> who + " would exclude the participant from performance measures." + lacking(lacking);
            case NOT_EXCLUDED ->
                who + " does not exclude the participant from performance measures: " + String.join("; ", failed) + "."
                        + expected(circumstance, wording);
        };
    }

    /** How long it is expected to last, where that may not be beyond the clause's limit. */
    private static String expected(Circumstance circumstance, Wording wording) {
        Integer days = circumstance.expectedDays();
        return days == null || days > wording.limits().highest()
                ? ""
                : " It is expected to last " + days + (days == 1 ? " day. " : " days. ")
                        + wording.limits().inWords();
    }

    private static String lacking(List<String> lacking) {
        List<String> records =
                lacking.stream().filter(each -> !EmptyWords.isField(each)).toList();
        List<String> fields = lacking.stream().filter(EmptyWords::isField).toList();
        return (records.isEmpty() ? "" : " Still missing: " + String.join("; ", records) + ".")
                + (fields.isEmpty() ? "" : " " + MissingWords.sentence(fields));
    }

    String of(QuarterOutcome outcome, Clause clause, List<Dated> evidence) {
        text.setLength(0);
        String quarter = outcome.quarter().label();
        switch (outcome.outcome()) {
            case POSITIVE ->
                say("Yes for ")
                        .say(quarter)
                        .say(": ")
                        .say(clause.requirement())
                        .say(". Shown by ")
                        .names(evidence)
                        .say(".");
            case NEGATIVE ->
                say("No for ")
                        .say(quarter)
                        .say(": ")
                        .say(clause.requirement())
                        .say(". Shown by ")
                        .names(evidence)
                        .say(".");
            case UNKNOWN ->
                say("Not known for ")
                        .say(quarter)
                        .say(": ")
                        .say(clause.requirement())
                        .say(". ")
                        .say(
                                outcome.missing().isEmpty()
                                        ? "Not enough information: nothing on record shows whether this is so."
                                        : MissingWords.sentence(outcome.missing()));
        }
        return text.toString();
    }

    String of(Choice.Chosen chosen, @Nullable Fact about, Clause clause, List<Dated> by) {
        text.setLength(0);
        say(clause.requirement());
        if (about != null) {
            say(" (").name(Dated.of(about)).say(")");
        }
        if (chosen.outcome() == null) {
            say(": not known. ").say(MissingWords.sentence(chosen.missing()));
            return text.toString();
        }
        say(": ").say(clause.outcomes().get(chosen.outcome())).say(".");
        if (!by.isEmpty()) {
            say(" It rests on ").names(by).say(".");
        }
        return text.toString();
    }

    /** An element in words. */
    String inWords(String element) {
        return elements.computeIfAbsent(element, Element::of).inWords();
    }

    private String inSentence(String element) {
        return elements.computeIfAbsent(element, Element::of).inSentence();
    }

    private void obligation(Owed owed, Wording wording, Judgement judgement, @Nullable Dated nearest) {
        Window window = owed.window();
        modality(wording.severity());
        subject(window, wording);
        say(": ").say(wording.clause().requirement()).say(".");
        for (String ground : owed.grounds()) {
            say(" ").say(ground);
        }
        if (owed.isToBeDone() || judgement.status() == Status.UNDETERMINED) {
            finding(wording.clause(), judgement, window, nearest);
        } else if (judgement.measured() != null) {
            measured(judgement.measured());
        } else {
            prohibition(wording.clause(), judgement.status(), window);
        }
        if (nearest != null) {
            say(" The closest is ")
                    .name(nearest)
                    .say(", ")
                    .offBy(nearest, window)
                    .say(".");
        }
        moved(window);
        if (!wording.limits().inWords().isEmpty()) {
            say(" ").say(wording.limits().inWords());
        }
    }

    /** How far the clause binds. */
    private void modality(Severity severity) {
        say(
                switch (severity) {
                    case REQUIRED -> "Required";
                    case ADVISORY -> "Advised";
                    case INFORMATION -> "Permitted";
                });
    }

    private void moved(Window window) {
        if (window.moved().isEmpty()) {
            return;
        }
        say(" ").list(window.moved());
        if (window.due() != null) {
            say(", so the last day is ").day(window.due());
        } else if (window.opens() != null) {
            say(", so the first day is ").day(window.opens());
        }
        say(".");
    }

    private void finding(Clause clause, Judgement judgement, Window window, @Nullable Dated nearest) {
        switch (judgement.status()) {
            case MET -> say(" Met by ").names(judgement.evidence()).say(".");
            case LATE -> {
                Dated last = Objects.requireNonNull(judgement.completedBy());
                say(" It was due ")
                        .day(window.due())
                        .say(". Met by ")
                        .names(until(last, judgement.evidence()))
                        .say(", ")
                        .late(last, window)
                        .say(".");
            }
            case MISSED -> {
                String wrong = nearest == null ? missed(clause, window) : null;
                if (wrong != null) {
                    say(" ").say(wrong);
                    partly(judgement.partly(), window);
                } else if (!judgement.missing().isEmpty()) {
                    say(" Missing: ").list(judgement.missing()).say(".");
                } else if (judgement.partly() != null) {
                    partly(judgement.partly(), window);
                } else if (clause.how() == How.CHECK && nearest == null) {
                    say(" This is not on record.");
                } else {
                    say(" Nothing on record ").days(window).say(" meets this.");
                }
                say(canStillBeMet(clause) ? " It would be met by " : " It would have been met by ")
                        .say(clause.metBy())
                        .say(".");
            }
            case OPEN -> {
                due(window);
                if (!judgement.missing().isEmpty()) {
                    String wrong = nearest == null ? missed(clause, window) : null;
                    if (wrong == null) {
                        say(" Still missing: ").list(judgement.missing()).say(".");
                    } else {
                        say(" ").say(wrong);
                    }
                }
                partly(judgement.partly(), window);
                say(" It is met by ").say(clause.metBy()).say(".");
            }
            case UPCOMING -> {
                say(" It opens on ").day(window.opens()).say(".").due(window);
                say(" It is met by ").say(clause.metBy()).say(".");
            }
            case EXCUSED -> {
                if (judgement.partly() == null) {
                    say(" Nothing on record ").days(window).say(" meets this.");
                } else {
                    partly(judgement.partly(), window);
                }
                say(" The exit was recorded only after these days, so this does not count against staff.");
            }
            case UNDETERMINED -> say(" ").say(MissingWords.sentence(judgement.missing()));
        }
    }

    private void measured(Measured measured) {
        say(" The total is ").say(measured.inWords(measured.total()));
        if (measured.limit() != null) {
            if (measured.isOver()) {
                say(", which is ").say(measured.inWords(measured.over())).say(" over the limit of ");
            } else {
                say(", and the limit is ");
            }
            say(measured.inWords(measured.limit()));
            if (measured.limitOf() != null) {
                say(" (").say(measured.limitOf()).say(")");
            }
        }
        say(".");
        if (measured.wentOver() != null) {
            say(" It went over with ").name(measured.wentOver()).say(".");
        }
    }

    private Explanation name(Evidence evidence) {
        say(evidence.kind()).say(" ").say(evidence.id());
        return evidence.date() == null ? this : say(" of ").day(evidence.date());
    }

    /** What must not be, or must not last too long. */
    private void prohibition(Clause clause, Status status, Window window) {
        switch (status) {
            case MET -> say(" Nothing on record goes against this.");
            case OPEN ->
                say(" Nothing goes against this if it ends by ")
                        .day(window.due())
                        .say(".");
            case UPCOMING -> say(" It begins on ").day(window.opens()).say(".");
            default ->
                say(" ").say(Objects.requireNonNullElse(missed(clause, window), "The record goes against this."));
        }
    }

    /** Whether what is done now would meet it after all; what had its days no longer can be met in them. */
    private static boolean canStillBeMet(Clause clause) {
        return clause.how() == How.CHECK && clause.mayBeMended() && !clause.canBeLate();
    }

    /** How many there are of the facts that it takes together. */
    private void partly(Judgement.@Nullable Partly partly, Window window) {
        if (partly != null) {
            say(" Of the ")
                    .say(Integer.toString(partly.needed()))
                    .say(" needed, ")
                    .say(Integer.toString(partly.facts().size()))
                    .say(partly.facts().size() == 1 ? " is" : " are")
                    .say(" on record ")
                    .days(window)
                    .say(": ")
                    .names(partly.facts())
                    .say(".");
        }
    }

    /** The clause's own sentence for what is wrong, if it has one that says it of this finding. */
    private @Nullable String missed(Clause clause, Window window) {
        String sentence = clause.missed();
        if (sentence == null || !sentence.contains(Clause.ELEMENT)) {
            return sentence;
        }
        return window.element() == null ? null : sentence.replace(Clause.ELEMENT, inSentence(window.element()));
    }

    private void subject(Window window, Wording wording) {
        Fact about = window.about();
        String element = window.element();
        if (about != null) {
            say(" for ").say(FactKind.of(about).words()).say(" ").say(Kinds.id(about));
            if (about.date() != null) {
                say(" of ").day(about.date());
            }
        } else if (window.period() != null) {
            say(" for ").say(window.period()).say(" ").say(window.key());
        } else if (window.isQuarter()) {
            say(" for ").say(window.key());
        } else if (window.isMonth()) {
            say(" for ").month(window.key());
        }
        if (element != null && !wording.isOfElement(element)) {
            say(" (").say(inSentence(element)).say(")");
        }
    }

    /** A month such as 2024-03 in words. */
    private Explanation month(String key) {
        int year = key.lastIndexOf('-');
        say(MONTHS[Integer.parseInt(key, year + 1, key.length(), 10) - 1]).say(" ");
        text.append(key, 0, year);
        return this;
    }

    private void due(Window window) {
        if (window.due() == null) {
            say(" It has no due date.");
        } else {
            say(" It is due ").day(window.due()).say(".");
        }
    }

    private Explanation days(Window window) {
        if (window.due() == null) {
            return window.opens() == null ? say("so far") : say("since ").day(window.opens());
        }
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

    /** What made it late, and what stands beside it, without what came after that. */
    private static List<Dated> until(Dated last, List<Dated> evidence) {
        List<Dated> until = evidence.stream()
                .filter(each -> !Objects.requireNonNull(each.date()).isAfter(last.date()))
                .toList();
        return until.isEmpty() ? List.of(last) : until;
    }

    private Explanation late(Dated dated, Window window) {
        say(dated.isOrLater() ? "at least " : "");
        return count(ChronoUnit.DAYS.between(window.due(), dated.date())).say(" late");
    }

    private Explanation count(long days) {
        text.append(days);
        return say(days == 1 ? " day" : " days");
    }

    private Explanation names(List<Dated> evidence) {
        for (int i = 0; i < evidence.size(); i++) {
            if (i > 0) {
                say("; ");
            }
            name(evidence.get(i));
        }
        return this;
    }

    private Explanation name(Dated dated) {
        say(FactKind.of(dated.fact()).words()).say(" ").say(Kinds.id(dated.fact()));
        LocalDate own = dated.fact().date();
        LocalDate counted = dated.date();
        if (own != null) {
            say(" of ").day(own);
        }
        return counted == null || counted.equals(own)
                ? this
                : say(", ")
                        .say(CountedDay.inWords(dated.fact(), counted))
                        .say(" ")
                        .day(counted);
    }

    private Explanation list(List<String> things) {
        text.append(String.join("; ", things));
        return this;
    }

    /** As {@code yyyy-MM-dd}, without a text of its own that would only be copied. */
    private Explanation day(@Nullable LocalDate day) {
        if (day == null || day.getYear() < 1000 || day.getYear() > 9999) {
            text.append(day);
            return this;
        }
        text.append(day.getYear());
        return dashed(day.getMonthValue()).dashed(day.getDayOfMonth());
    }

    private Explanation dashed(int number) {
        text.append(number < 10 ? "-0" : "-").append(number);
        return this;
    }

    private Explanation say(@Nullable String words) {
        text.append(words);
        return this;
    }
}
