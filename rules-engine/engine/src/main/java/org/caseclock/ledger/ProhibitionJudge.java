package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.timeline.Window;
import org.jspecify.annotations.Nullable;

/** Tells whether something is that must not be. Nothing that comes later can undo it. */
record ProhibitionJudge(Prohibition prohibition, Window window, KnownCase known) implements Judging {

    @Override
    public ProhibitionJudge in(Window other) {
        return new ProhibitionJudge(prohibition, other, known);
    }

    @Override
    public Judgement of(List<Part> parts, @Nullable LocalDate due) {
        return new Judgement(status(due), List.of(), List.of());
    }

    private Status status(@Nullable LocalDate due) {
        LocalDate asOf = known.asOf();
        if (window.opens() != null && window.opens().isAfter(asOf)) {
            return Status.UPCOMING;
        }
        if (prohibition.isAllowed().isYes()) {
            return Status.MET;
        }
        if (due == null || due.equals(window.opens()) || !prohibition.isOfWhatGoesOn(window)) {
            return Status.MISSED;
        }
        LocalDate end = window.endsOn();
        if (end != null && !end.isAfter(due) && !end.isAfter(asOf)) {
            return Status.MET;
        }
        return asOf.isAfter(due) ? Status.MISSED : Status.OPEN;
    }

    @Override
    public List<String> doubts(List<Part> parts, @Nullable LocalDate due, Status clear, List<String> open) {
        return clear == Status.MISSED && prohibition.isAllowed().isUnknown()
                ? prohibition.isAllowed().hangsOn().stream()
                        .map(String::valueOf)
                        .sorted()
                        .toList()
                : List.of();
    }
}
