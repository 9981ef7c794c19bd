package org.caseclock.testkit.generate.pack;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.caseclock.testkit.generate.Dice;

/** Days for facts of which nobody has said yet when they are. */
final class FactDays {

    /** A case without an exit has its facts in about a year and a half. */
    private static final int USUAL_DAYS = 540;

    private final CaseSketch sketch;

    FactDays(CaseSketch sketch) {
        this.sketch = sketch;
    }

    /** The day that a fact is about; where none was said yet, one in the life of the case. */
    LocalDate of(FactDraft fact) {
        if (fact.day() == null) {
            fact.on(fact.type().equals(CaseSketch.EXIT) ? exit() : any());
        }
        return fact.knownDay();
    }

    /** The last day of participation or, while it runs, a day by which most has happened. */
    LocalDate end() {
        LocalDate exit = sketch.exitDay();
        return exit == null ? sketch.entry().plusDays(USUAL_DAYS) : exit;
    }

    private LocalDate exit() {
        Dice dice = sketch.dice();
        LocalDate day = dice.dayBetween(sketch.entry(), sketch.entry().plusDays(dice.percent(70) ? 300 : 800));
        return turned(day);
    }

    private LocalDate any() {
        Dice dice = sketch.dice();
        LocalDate entry = sketch.entry();
        LocalDate end = end();
        LocalDate day = switch (dice.weighted(50, 18, 12, 5, 15)) {
            case 0 -> dice.dayBetween(entry, end);
            case 1 -> entry.plusDays(dice.below(30));
            case 2 -> end.plusDays(1 + dice.below(sketch.exit() == null ? 60 : 400));
            case 3 -> entry.minusDays(1 + dice.below(60));
            default -> beside(entry);
        };
        return turned(day);
    }

    /** A day like that of another fact. */
    private LocalDate beside(LocalDate otherwise) {
        List<LocalDate> days = sketch.facts().stream()
                .filter(fact -> fact.day() != null)
                .map(FactDraft::knownDay)
                .toList();
        Dice dice = sketch.dice();
        return (days.isEmpty() ? otherwise : dice.pick(days)).plusDays(dice.between(-3, 3));
    }

    /** Some days turn into the ends of a month, and in leap years into the day that others lack. */
    private LocalDate turned(LocalDate day) {
        Dice dice = sketch.dice();
        return switch (dice.weighted(90, 4, 5, 1)) {
            case 1 -> day.withDayOfMonth(1);
            case 2 -> YearMonth.from(day).atEndOfMonth();
            case 3 -> day.isLeapYear() ? LocalDate.of(day.getYear(), 2, 29) : day;
            default -> day;
        };
    }
}
