package org.caseclock.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The age of a participant. A year of age is complete with the birthday; that of a person born on February 29 is March 1 in years
 * that have no such day.
 *
 * @param birthDate the day of birth; empty where it is not on record
 * @param of the participant
 */
public record Age(@Nullable LocalDate birthDate, Participant of) {

    private static final int MOST_YEARS = 1000;

    /** Whether the person is so many years old, or older, on a day. */
    public boolean atLeast(int years, LocalDate day) {
        return atLeastAnswer(years, day).isYes();
    }

    public Answer atLeastAnswer(int years, LocalDate day) {
        return birthDate == null
                ? Answer.unknown(of, "birthDate")
                : Answer.of(!birthday(birthDate, years).isAfter(day));
    }

    /** Whether the person is so many years old, or younger, on a day: until the day before the next birthday. */
    public boolean atMost(int years, LocalDate day) {
        return atMostAnswer(years, day).isYes();
    }

    public Answer atMostAnswer(int years, LocalDate day) {
        return birthDate == null
                ? Answer.unknown(of, "birthDate")
                : Answer.of(birthday(birthDate, years + 1L).isAfter(day));
    }

    /** Whether the person was born after a year, as in laws that hold for those born from some year on. */
    public boolean bornAfter(int year) {
        return bornAfterAnswer(year).isYes();
    }

    public Answer bornAfterAnswer(int year) {
        return birthDate == null ? Answer.unknown(of, "birthDate") : Answer.of(birthDate.getYear() > year);
    }

    private static LocalDate birthday(LocalDate birth, long years) {
        LocalDate day = birth.plusYears(Math.min(years, MOST_YEARS));
        return day.getDayOfMonth() < birth.getDayOfMonth() ? day.plusDays(1) : day;
    }

    /** Leaves out whatever is personal. */
    @Override
    public String toString() {
        return "Age";
    }
}
