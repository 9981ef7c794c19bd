package org.caseclock.reference.training;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactOutcome;
import org.caseclock.facts.ContactWith;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/** P.5 and P.6: contacts in training, and days on end without contact or service. */
final class Contacts {

    private static final int EVERY_DAYS = 14;
    private static final int FIRST_DAYS = 8 * 7;
    private static final int GAP_DAYS = 45;

    private final TrainingCase known;
    private final Findings findings;
    private final List<LocalDate> twoWay;

    Contacts(TrainingCase known, Findings findings) {
        this.known = known;
        this.findings = findings;
        this.twoWay = twoWay(known);
    }

    /** The days on which the participant was reached (C3). */
    static List<LocalDate> twoWay(TrainingCase known) {
        return known.all(Contact.class).stream()
                .filter(contact -> ContactOutcome.REACHED.equals(Objects.requireNonNull(contact.outcome()))
                        && ContactWith.PARTICIPANT.equals(Objects.requireNonNull(contact.contactWith())))
                .map(TrainingCase::dayOf)
                .toList();
    }

    void judge() {
        Stretch.of(known).forEach(this::inTraining);
        gaps();
    }

    private void inTraining(Stretch stretch) {
        LocalDate first = stretch.days().first();
        for (int day = 0; day < FIRST_DAYS; day += EVERY_DAYS) {
            LocalDate from = first.plusDays(day);
            ifWhole(stretch, new Days(from, from.plusDays(EVERY_DAYS - 1L)));
        }
        LocalDate then = first.plusDays(FIRST_DAYS);
        YearMonth month = YearMonth.from(then);
        if (then.getDayOfMonth() > 1) {
            month = month.plusMonths(1);
        }
        for (; !month.atDay(1).isAfter(findings.horizonEnd()); month = month.plusMonths(1)) {
            ifWhole(stretch, new Days(month.atDay(1), month.atEndOfMonth()));
        }
    }

    private void ifWhole(Stretch stretch, Days period) {
        LocalDate last = Objects.requireNonNull(period.last());
        if (stretch.days().holds(last)) {
            findings.recurring("P.5", period.first() + "/" + stretch.first(), period, twoWay);
        }
    }

    private void gaps() {
        Set<LocalDate> busy = new HashSet<>(twoWay);
        LocalDate exit = known.exitDate();
        LocalDate end = exit != null ? exit : known.asOf;
        LocalDate goesOnFrom = null;
        for (Service service : known.all(Service.class)) {
            LocalDate last = service.endDate();
            LocalDate first = TrainingCase.dayOf(service);
            if (last == null) {
                goesOnFrom = goesOnFrom == null || first.isBefore(goesOnFrom) ? first : goesOnFrom;
            } else {
                first.datesUntil(last.plusDays(1)).forEach(busy::add);
            }
        }
        LocalDate gap = null;
        for (LocalDate day = known.entry; !day.isAfter(end); day = day.plusDays(1)) {
            boolean isBusy = busy.contains(day) || (goesOnFrom != null && !day.isBefore(goesOnFrom));
            if (isBusy) {
                closed(gap, day);
                gap = null;
            } else if (gap == null) {
                gap = day;
            }
        }
        if (exit != null) {
            closed(gap, exit.plusDays(1));
        } else if (gap != null && !gap.isAfter(known.asOf)) {
            findings.add("P.6", gap.toString(), window(gap), findings.without(window(gap)));
        }
    }

    /** Days on end from a first to the day before another. */
    private void closed(@Nullable LocalDate gap, LocalDate by) {
        if (gap != null && new Days(gap, by.minusDays(1)).number() > GAP_DAYS) {
            findings.keeps("P.6", gap.toString(), window(gap), false);
        }
    }

    private static Days window(LocalDate gap) {
        return new Days(gap, gap.plusDays(GAP_DAYS));
    }
}
