package org.caseclock.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.caseclock.timeline.TimelineDefinition.CalendarOf;
import org.jspecify.annotations.Nullable;

/** Periods that follow from no record: years that begin on a day, parts of them, or the rows of a table. */
interface Calendar {

    /**
     * One of them.
     *
     * @param key tells it from the others: the year in which it begins, its first day, or its name in the table
     */
    record Period(String key, LocalDate first, LocalDate last) {}

    /** Those that hold a day from one to another, both included; in their order. */
    List<Period> between(LocalDate from, LocalDate to);

    /**
     * One that is declared.
     *
     * @param rows the rows of all tables
     */
    static Calendar of(CalendarOf of, List<Row> rows, String pointer) {
        if ((of.begins() == null) == (of.table() == null)) {
            throw new TimelineException(pointer, "A calendar must have either begins or table.", null);
        }
        if (of.begins() != null && (of.name() != null || of.firstDay() != null || of.lastDay() != null)) {
            throw new TimelineException(
                    pointer, "Only a calendar of a table has the columns name, firstDay and lastDay.", null);
        }
        return of.begins() != null ? Years.of(of.begins(), of.months(), pointer) : Listed.of(of, rows, pointer);
    }

    /**
     * Years, or equal parts of them.
     *
     * @param begins the day of a year on which they begin
     * @param months how many months each has
     */
    record Years(MonthDay begins, int months) implements Calendar {

        private static final int OF_A_YEAR = 12;
        private static final Pattern DAY = Pattern.compile("\\d{2}-\\d{2}");
        private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

        private static Years of(String begins, @Nullable Integer months, String pointer) {
            int each = Objects.requireNonNullElse(months, OF_A_YEAR);
            if (each < 1 || OF_A_YEAR % each != 0) {
                throw new TimelineException(
                        pointer + "/months", "The months (" + each + ") must be 1, 2, 3, 4, 6 or 12.", null);
            }
            return new Years(day(begins, pointer), each);
        }

        private static MonthDay day(String begins, String pointer) {
            if (DAY.matcher(begins).matches()) {
                try {
                    MonthDay day = MonthDay.parse("--" + begins);
                    if (!day.equals(LEAP_DAY)) {
                        return day;
                    }
                } catch (DateTimeException e) {
                    // told below
                }
            }
            throw new TimelineException(
                    pointer + "/begins",
                    "The begins (" + begins + ") must be a day of every year (MM-dd), such as \"07-01\".",
                    null);
        }

        @Override
        public List<Period> between(LocalDate from, LocalDate to) {
            List<Period> periods = new ArrayList<>();
            LocalDate start = begins.atYear(from.getYear() - 1);
            for (int i = 0; !first(start, i).isAfter(to); i++) {
                LocalDate first = first(start, i);
                LocalDate last = first(start, i + 1).minusDays(1);
                if (!last.isBefore(from)) {
                    periods.add(new Period(
                            months == OF_A_YEAR ? String.valueOf(first.getYear()) : first.toString(), first, last));
                }
            }
            return periods;
        }

        private LocalDate first(LocalDate start, int number) {
            return start.plusMonths((long) number * months);
        }
    }

    /**
     * The rows of a table.
     *
     * @param periods by their first days
     */
    record Listed(List<Period> periods) implements Calendar {

        /** A period and the row that lists it. */
        private record Term(Row row, Period period) {

            String inWords() {
                return period.key() + " (" + period.first() + " to " + period.last() + ")";
            }
        }

        private static Listed of(CalendarOf of, List<Row> rows, String pointer) {
            if (of.name() == null || of.firstDay() == null || of.lastDay() == null || of.months() != null) {
                throw new TimelineException(
                        pointer,
                        "A calendar of a table must say in which columns name, firstDay and lastDay are, and nothing else.",
                        null);
            }
            List<Term> terms = new ArrayList<>();
            Set<String> names = new HashSet<>();
            for (Row row : rows) {
                if (row.table().equals(of.table())) {
                    Term term = term(of, row, pointer);
                    if (!names.add(term.period().key())) {
                        throw new TimelineException(
                                pointer,
                                row,
                                of.name(),
                                "Line " + row.line() + " of the table " + of.table() + " has the name "
                                        + term.period().key() + ", which a line before it has.",
                                null);
                    }
                    terms.add(term);
                }
            }
            terms.sort(Comparator.comparing((Term term) -> term.period().first())
                    .thenComparing(term -> term.period().key()));
            noneOverlap(terms, of, pointer);
            return new Listed(terms.stream().map(Term::period).toList());
        }

        private static Term term(CalendarOf of, Row row, String pointer) {
            String lastDay = Objects.requireNonNull(of.lastDay());
            String name = cell(row, Objects.requireNonNull(of.name()), pointer);
            LocalDate first = day(row, Objects.requireNonNull(of.firstDay()), pointer);
            LocalDate last = day(row, lastDay, pointer);
            if (last.isBefore(first)) {
                throw new TimelineException(
                        pointer,
                        row,
                        lastDay,
                        "Line " + row.line() + " of the table " + of.table() + " ends (" + last + ") before it begins ("
                                + first + ").",
                        null);
            }
            return new Term(row, new Period(name, first, last));
        }

        /** What is counted on a day of two of them would be counted twice. */
        private static void noneOverlap(List<Term> byFirstDay, CalendarOf of, String pointer) {
            for (int i = 1; i < byFirstDay.size(); i++) {
                Term before = byFirstDay.get(i - 1);
                Term after = byFirstDay.get(i);
                if (!after.period().first().isAfter(before.period().last())) {
                    boolean isLater = after.row().line() > before.row().line();
                    Term named = isLater ? after : before;
                    Term other = isLater ? before : after;
                    throw new TimelineException(
                            pointer,
                            named.row(),
                            Objects.requireNonNull(of.firstDay()),
                            named.inWords() + " and " + other.inWords() + " of the table " + of.table()
                                    + " must have no day in common.",
                            "a table and a calendar for each of them.");
                }
            }
        }

        private static String cell(Row row, String column, String pointer) {
            Set<String> values = row.cells().values().getOrDefault(column, Set.of());
            if (values.size() != 1) {
                throw new TimelineException(
                        pointer,
                        row,
                        column,
                        "Line " + row.line() + " of the table " + row.table() + " must have one value in the column "
                                + column + ".",
                        null);
            }
            return values.iterator().next();
        }

        private static LocalDate day(Row row, String column, String pointer) {
            String text = cell(row, column, pointer);
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new TimelineException(
                        pointer,
                        row,
                        column,
                        "The " + column + " (" + text + ") on line " + row.line() + " of the table " + row.table()
                                + " must be a date (yyyy-MM-dd).",
                        null);
            }
        }

        @Override
        public List<Period> between(LocalDate from, LocalDate to) {
            return periods.stream()
                    .filter(each -> !each.first().isAfter(to) && !each.last().isBefore(from))
                    .toList();
        }
    }
}
