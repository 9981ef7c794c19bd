package org.caseclock.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caseclock.knowledge.DayRange;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.ledger.Sum.Lies;
import org.caseclock.timeline.Amounts;
import org.caseclock.timeline.Window;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is added up against a limit. It is kept as long as it is not passed, and whatever comes later: of what is limited,
 * what there was up to the as-of date can be told at any time.
 */
record LimitJudge(Limit limit, Window window, KnownCase known) implements Judging {

    @Override
    public LimitJudge in(Window other) {
        return new LimitJudge(limit, other, known);
    }

    @Override
    public Judgement of(List<Part> parts, @Nullable LocalDate due) {
        if (window.opens() != null && window.opens().isAfter(known.asOf())) {
            return new Judgement(Status.UPCOMING, List.of(), List.of());
        }
        if (limit.isOfTime()) {
            return new Judgement(lasting(due), List.of(), List.of());
        }
        Range most = limit.limit(this::lies);
        Measured measured = Measured.of(limit.unit(), limit.counted(this::lies), bound(most), share());
        return new Judgement(measured.isOver() ? Status.MISSED : Status.MET, measured);
    }

    @Override
    public List<String> doubts(List<Part> parts, @Nullable LocalDate due, Status clear, List<String> open) {
        Range most = limit.limit(this::lies);
        if (clear == Status.UPCOMING || most == null) {
            return List.of();
        }
        return WhatMatters.to(limit.total(this::lies), most);
    }

    /** What it may be at most, as far as that is known. */
    private static @Nullable BigDecimal bound(@Nullable Range most) {
        return most == null ? null : most.known() != null ? most.known() : most.most();
    }

    /** While it goes on, it can still end in time. */
    private Status lasting(@Nullable LocalDate due) {
        LocalDate last = limit.lastDay();
        if (due == null) {
            return Status.MET;
        }
        if (last != null) {
            return last.isAfter(due) ? Status.MISSED : Status.MET;
        }
        return known.asOf().isAfter(due) ? Status.MISSED : Status.OPEN;
    }

    /** Where the day of a fact lies. What comes after the as-of date does not count yet. */
    private Lies lies(Dated dated) {
        LocalDate date = dated.date();
        if (date != null) {
            return isInside(date, date) ? Lies.INSIDE : Lies.OUTSIDE;
        }
        DayRange days = known.days(dated.fact());
        if (isInside(days.earliest(), days.latest())) {
            return Lies.INSIDE;
        }
        boolean isBefore = from() != null && days.latest().isBefore(from());
        return isBefore || days.earliest().isAfter(until()) ? Lies.OUTSIDE : Lies.PERHAPS;
    }

    private boolean isInside(LocalDate earliest, LocalDate latest) {
        LocalDate from = from();
        return (from == null || !earliest.isBefore(from)) && !latest.isAfter(until());
    }

    /** The first day that counts; empty where each does. */
    private @Nullable LocalDate from() {
        if (window.isOfAFact()) {
            return null;
        }
        return window.evidenceFrom() != null ? window.evidenceFrom() : window.opens();
    }

    private LocalDate until() {
        LocalDate due = window.isOfAFact() ? null : window.due();
        return due == null || due.isAfter(known.asOf()) ? known.asOf() : due;
    }

    /** What the limit is a share of, as it is told. */
    private @Nullable String share() {
        Limit.Share share = limit.share();
        BigDecimal of = share == null ? null : share.of().in(this::lies).known();
        return share == null || of == null
                ? null
                : Amounts.inWords(share.percent()) + " percent of "
                        + limit.unit().inWords(of);
    }
}
