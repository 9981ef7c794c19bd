package org.caseclock.testkit.generate.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Recording;
import org.caseclock.testkit.generate.Dice;

/** What staff and systems do to records: written down late or ahead, twice, with a wrong id or day, naming what is not there. */
final class Disorder {

    private static final String RECORDED_ON = "recordedOn";
    private static final String RECORDINGS = "recordings";
    private static final String END = "endDate";

    /** Texts that spreadsheets, pages and databases must bear. */
    private static final List<String> HOSTILE = List.of(
            "=SUM(A1:A9)",
            "O'Brien \"Ann\", Ltd.",
            "<b>none</b>",
            "; DROP TABLE cases --",
            "Łukasz Nuñez 李",
            "x".repeat(300));

    private final CaseSketch sketch;
    private final Gaps gaps;
    private final Dice dice;

    Disorder(Knowledge known, CaseSketch sketch) {
        this.sketch = sketch;
        this.gaps = new Gaps(known, sketch);
        this.dice = sketch.dice();
    }

    void make() {
        for (int left = dice.weighted(15, 30, 25, 20, 10); left > 0; left--) {
            slip();
        }
        dice.shuffle(sketch.facts());
    }

    private void slip() {
        if (sketch.facts().isEmpty()) {
            return;
        }
        FactDraft fact = dice.pick(sketch.facts());
        switch (dice.weighted(10, 6, 5, 20, 10, 8, 6, 4, 3, 15, 5, 4, 2, 2)) {
            case 0 -> late(sketch.again(fact));
            case 1 -> sketch.facts().add(fact.copy(fact.id()));
            case 2 -> onAnotherDay(fact);
            case 3 -> late(fact);
            case 4 -> refersToNothing(fact);
            case 5 -> writtenAhead(fact);
            case 6 -> endsBeforeItBegins(fact);
            case 7 -> farAway(fact);
            case 8 -> sharesAnId(fact);
            case 9 -> gaps.one();
            case 10 -> hostile(fact);
            case 11 -> aroundTheExit();
            case 12 -> sketch.participant().set("programs", List.of());
            default -> sketch.facts().removeIf(each -> each.type().equals(fact.type()));
        }
    }

    /** Two records of one id that contradict each other. */
    private void onAnotherDay(FactDraft fact) {
        FactDraft other = fact.copy(fact.id());
        if (fact.day() != null) {
            other.on(fact.knownDay().plusDays(dice.between(1, 40)));
        }
        sketch.facts().add(other);
    }

    private void late(FactDraft fact) {
        LocalDate day = fact.day();
        if (day != null && fact.shape().field(RECORDED_ON) != null) {
            recorded(fact, day.plusDays(dice.percent(50) ? dice.between(3, 40) : dice.between(41, 500)));
        }
    }

    private void writtenAhead(FactDraft fact) {
        LocalDate day = fact.day();
        if (day != null && fact.shape().field(RECORDED_ON) != null) {
            recorded(fact, day.minusDays(dice.between(1, 30)));
        }
    }

    private void recorded(FactDraft fact, LocalDate day) {
        fact.set(RECORDED_ON, day);
        if (fact.get(RECORDINGS) instanceof List<?> places) {
            List<Object> moved = new ArrayList<>();
            places.forEach(each -> moved.add(
                    new Recording(((Recording) each).place(), dice.percent(15) ? null : day.plusDays(dice.below(4)))));
            fact.set(RECORDINGS, moved);
        }
    }

    /** An id that nothing bears, or that a fact of another kind does. */
    private void refersToNothing(FactDraft fact) {
        for (FieldShape field : fact.shape().fields()) {
            String id = dice.percent(70)
                    ? "lost" + dice.between(1, 9)
                    : dice.pick(sketch.facts()).id();
            if (field.form() == Form.ID) {
                fact.set(field.name(), id);
            } else if (field.form() == Form.IDS) {
                fact.add(field.name(), id);
            }
        }
    }

    private void endsBeforeItBegins(FactDraft fact) {
        if (fact.day() != null && fact.shape().field(END) != null) {
            fact.set(END, fact.knownDay().minusDays(dice.between(1, 30)));
        }
    }

    private void farAway(FactDraft fact) {
        LocalDate day = fact.day();
        if (day != null) {
            fact.on(
                    switch (dice.below(4)) {
                        case 0 -> day.withDayOfMonth(1).withYear(1900);
                        case 1 -> day.withDayOfMonth(1).withYear(2099);
                        case 2 -> sketch.entry().minusYears(2);
                        default -> sketch.entry().plusYears(6);
                    });
        }
    }

    private void sharesAnId(FactDraft fact) {
        fact.set(KindShape.ID, dice.pick(sketch.facts()).id());
    }

    private void hostile(FactDraft fact) {
        for (FieldShape field : fact.shape().fields()) {
            if (field.form() == Form.TEXT) {
                fact.set(field.name(), dice.pick(HOSTILE));
            }
        }
    }

    /** An exit that is dated before entry, or long before it was recorded. */
    private void aroundTheExit() {
        FactDraft exit = sketch.exit();
        if (exit != null && dice.percent(50)) {
            exit.on(sketch.entry().minusDays(dice.between(1, 20)));
        } else if (exit != null) {
            recorded(exit, exit.knownDay().plusDays(dice.between(60, 600)));
        }
    }
}
