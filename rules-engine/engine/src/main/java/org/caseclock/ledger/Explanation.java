package org.caseclock.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.caseclock.facts.CaseSchema;
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
final class Explanation extends Sentence {

    /** An element in words, and as it stands in a sentence. */
    private record Element(String inWords, String inSentence) {
        static Element of(String element) {
            String inWords = element.toLowerCase(Locale.ROOT).replace('_', ' ');
            return new Element(inWords, Subject.inSentence(inWords));
        }
    }

    /** Many findings of a case are of the same few. */
    private final Map<String, Element> elements = new HashMap<>();

    private final CaseSchema schema;

    /**
     * @param schema what the pack declares beside the library
     */
    Explanation(CaseSchema schema) {
        this.schema = schema;
    }

    String of(Owed owed, Wording wording, Judgement judgement, @Nullable Dated nearest) {
        begin();
        obligation(owed, wording, judgement, nearest);
        return text();
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
            prohibition(owed, wording.clause(), judgement.status());
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
            case UNDETERMINED -> say(" ").say(MissingWords.sentence(judgement.missing(), schema));
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

    /** What must not be, or must not last too long. */
    private void prohibition(Owed owed, Clause clause, Status status) {
        Window window = owed.window();
        switch (status) {
            case MET -> say(" Nothing on record goes against this.");
            case OPEN ->
                say(" Nothing goes against this if it ends by ")
                        .day(window.due())
                        .say(".");
            case UPCOMING -> say(" It begins on ").day(window.opens()).say(".");
            default -> against(owed, missed(clause, window));
        }
    }

    /** What is against a prohibition, or too long: from which day on, and until which. */
    private void against(Owed owed, @Nullable String missed) {
        Window window = owed.window();
        if (missed != null) {
            say(" ").say(missed);
        }
        Limit limit = owed.limitOfTime();
        if (limit != null) {
            tooLong(limit.lastDay(), window);
        } else if (missed == null && owed.isOfWhatGoesOn() && isOfSeveralDays(window)) {
            say(" It began on ").day(window.opens()).say(", and had not ended ");
            count(ChronoUnit.DAYS.between(window.opens(), window.due()))
                    .say(" later, by ")
                    .day(window.due())
                    .say(".");
        } else if (missed == null) {
            say(" The record goes against this.");
        }
    }

    private static boolean isOfSeveralDays(Window window) {
        return !window.isOpen()
                && window.opens() != null
                && window.due() != null
                && !window.opens().equals(window.due());
    }

    private void tooLong(@Nullable LocalDate last, Window window) {
        if (window.isOpen()) {
            say(last == null ? " It has no last day on record." : " Its last day is " + last + ".");
        } else if (last == null) {
            say(" It has no last day on record, and was to end by ")
                    .day(window.due())
                    .say(".");
        } else {
            say(" Its last day is ").day(last).say(", ");
            count(ChronoUnit.DAYS.between(window.due(), last))
                    .say(" after ")
                    .day(window.due())
                    .say(".");
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

    /** What made it late, and what stands beside it, without what came after that. */
    private static List<Dated> until(Dated last, List<Dated> evidence) {
        List<Dated> until = evidence.stream()
                .filter(each -> !Objects.requireNonNull(each.date()).isAfter(last.date()))
                .toList();
        return until.isEmpty() ? List.of(last) : until;
    }
}
