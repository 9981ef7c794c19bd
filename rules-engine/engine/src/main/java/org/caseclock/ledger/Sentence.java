package org.caseclock.ledger;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.Kinds;
import org.caseclock.timeline.Window;
import org.jspecify.annotations.Nullable;

/** Writes sentences about facts, days and windows, one text after the other in the same place. */
class Sentence {

    /** In English. The locale data of Java say the same, and take a while to load. */
    private static final String[] MONTHS = Arrays.stream(Month.values())
            .map(Month::name)
            .map(name -> name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT))
            .toArray(String[]::new);

    /** The numbers of months and of days as they stand in a date, from {@code -00} on. */
    private static final String[] DASHED = IntStream.rangeClosed(0, 31)
            .mapToObj(number -> (number < 10 ? "-0" : "-") + number)
            .toArray(String[]::new);

    /** Few sentences are longer. */
    private static final int USUAL_LENGTH = 600;

    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);

    /** Begins a text. */
    void begin() {
        text.setLength(0);
    }

    /** What was written since it began. */
    String text() {
        return text.toString();
    }

    Sentence name(Evidence evidence) {
        say(evidence.kind()).say(" ").say(evidence.id());
        return evidence.date() == null ? this : say(" of ").day(evidence.date());
    }

    /** A month such as 2024-03 in words. */
    Sentence month(String key) {
        int year = key.lastIndexOf('-');
        say(MONTHS[Integer.parseInt(key, year + 1, key.length(), 10) - 1]).say(" ");
        text.append(key, 0, year);
        return this;
    }

    void due(Window window) {
        if (window.due() == null) {
            say(" It has no due date.");
        } else {
            say(" It is due ").day(window.due()).say(".");
        }
    }

    Sentence days(Window window) {
        if (window.due() == null) {
            return window.opens() == null ? say("so far") : say("since ").day(window.opens());
        }
        if (window.opens() == null || window.opens().equals(window.due())) {
            return say("by ").day(window.due());
        }
        return say("from ").day(window.opens()).say(" to ").day(window.due());
    }

    Sentence offBy(Dated dated, Window window) {
        LocalDate date = dated.date();
        if (date != null && window.opens() != null && date.isBefore(window.opens())) {
            return count(ChronoUnit.DAYS.between(date, window.opens())).say(" too early");
        }
        return date == null || window.due() == null
                ? say("undated")
                : count(ChronoUnit.DAYS.between(window.due(), date)).say(" too late");
    }

    Sentence late(Dated dated, Window window) {
        say(dated.isOrLater() ? "at least " : "");
        return count(ChronoUnit.DAYS.between(window.due(), dated.date())).say(" late");
    }

    Sentence count(long days) {
        text.append(days);
        return say(days == 1 ? " day" : " days");
    }

    Sentence names(List<Dated> evidence) {
        for (int i = 0; i < evidence.size(); i++) {
            if (i > 0) {
                say("; ");
            }
            name(evidence.get(i));
        }
        return this;
    }

    Sentence name(Dated dated) {
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

    Sentence list(List<String> things) {
        text.append(String.join("; ", things));
        return this;
    }

    /** As {@code yyyy-MM-dd}, without a text of its own that would only be copied. */
    Sentence day(@Nullable LocalDate day) {
        if (day == null || day.getYear() < 1000 || day.getYear() > 9999) {
            text.append(day);
            return this;
        }
        text.append(day.getYear());
        return say(DASHED[day.getMonthValue()]).say(DASHED[day.getDayOfMonth()]);
    }

    Sentence say(@Nullable String words) {
        text.append(words);
        return this;
    }
}
