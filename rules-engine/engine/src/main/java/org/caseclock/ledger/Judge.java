package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.knowledge.DayRange;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.ledger.Part.Doubt;
import org.caseclock.timeline.Window;
import org.jspecify.annotations.Nullable;

/**
 * Holds evidence against a window and the as-of date.
 *
 * @param window the window
 * @param atAnyTime whether evidence counts whatever its date
 * @param canBeLate whether evidence after the window makes it late; otherwise it still meets it
 * @param known the case
 */
record Judge(Window window, boolean atAnyTime, boolean canBeLate, KnownCase known) implements Judging {

    /** The worst first: of several parts the worst decides. */
    private static final List<Status> WORST_FIRST =
            List.of(Status.MISSED, Status.LATE, Status.EXCUSED, Status.OPEN, Status.UPCOMING, Status.MET);

    /** To compare so few with each other is faster than to sort them. */
    private static final int FEW = 8;

    private LocalDate asOf() {
        return known.asOf();
    }

    private @Nullable LocalDate exitRecorded() {
        Exit exit = known.exit();
        return exit == null ? null : exit.firstRecordedOn();
    }

    @Override
    public Judge in(Window other) {
        return new Judge(other, atAnyTime, canBeLate, known);
    }

    /** How all parts together stand. */
    @Override
    public Judgement of(List<Part> parts, @Nullable LocalDate due) {
        if (parts.size() == 1 && parts.get(0).name().isEmpty()) {
            return whole(of(parts.get(0), due));
        }
        List<Judgement> judged = new ArrayList<>(parts.size());
        Status worst = Status.MET;
        for (Part part : parts) {
            Judgement each = of(part, due);
            judged.add(each);
            worst = WORST_FIRST.indexOf(each.status()) < WORST_FIRST.indexOf(worst) ? each.status() : worst;
        }
        if (worst == Status.MET || worst == Status.LATE) {
            return new Judgement(worst, eachOnce(judged), List.of(), lastCompleted(judged));
        }
        List<String> notMet = new ArrayList<>();
        for (Judgement each : judged) {
            if (each.status() != Status.MET && each.status() != Status.LATE) {
                notMet.addAll(each.missing());
            }
        }
        return new Judgement(worst, List.of(), notMet);
    }

    /** What has no parts stands as its only one does. */
    private static Judgement whole(Judgement only) {
        return areOfOneFactEach(only.evidence())
                ? only
                : new Judgement(only.status(), eachOnce(List.of(only)), only.missing(), only.completedBy());
    }

    /** Whether each stands for another fact; told for the few that there mostly are, and not for many. */
    @SuppressWarnings("ReferenceEquality") // facts are known once each
    private static boolean areOfOneFactEach(List<Dated> evidence) {
        if (evidence.size() > FEW) {
            return false;
        }
        for (int i = 1; i < evidence.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (evidence.get(i).fact() == evidence.get(j).fact()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static @Nullable Dated lastCompleted(List<Judgement> judged) {
        Dated last = null;
        for (Judgement each : judged) {
            Dated by = each.completedBy();
            last = last == null || (by != null && Dated.ORDER.compare(last, by) < 0) ? by : last;
        }
        return last;
    }

    /** A fact that serves several parts, or in several ways, counts by the latest of its days. */
    private static List<Dated> eachOnce(List<Judgement> judged) {
        // Facts are known once each, so that two that are equal are one.
        IdentityHashMap<Fact, Dated> latest = new IdentityHashMap<>(judged.size());
        for (Judgement each : judged) {
            each.evidence()
                    .forEach(dated -> latest.merge(
                            dated.fact(), dated, (one, other) -> Dated.ORDER.compare(one, other) < 0 ? other : one));
        }
        return Dated.inOrder(List.copyOf(latest.values()));
    }

    private Judgement of(Part any, @Nullable LocalDate due) {
        Part part = settled(any, due);
        List<Dated> inTime = only(part.evidence(), each -> isInTime(each, due));
        if (!part.doubtful().isEmpty() && !known.undated().isEmpty()) {
            List<Dated> all = new ArrayList<>(inTime);
            part.undated().stream().filter(dated -> isInTimeAnyway(dated, due)).forEach(all::add);
            inTime = Dated.inOrder(all);
        }
        if (!inTime.isEmpty()) {
            return new Judgement(Status.MET, inTime, List.of());
        }
        List<Dated> together = only(part.together(), each -> isInTime(each, due));
        if (together.size() >= part.number()) {
            return new Judgement(Status.MET, together, List.of());
        }
        if (!part.varied().isEmpty()) {
            List<Varied> varied = Varied.sure(counting(part.varied(), each -> isInTime(each, due)));
            if (Varied.firstUnlike(varied) != null) {
                return new Judgement(
                        Status.MET, varied.stream().map(Varied::dated).toList(), List.of());
            }
        }
        if (window.opens() != null && window.opens().isAfter(asOf())) {
            return without(part, Status.UPCOMING, together);
        }
        if (due == null || !asOf().isAfter(due)) {
            return without(part, Status.OPEN, together);
        }
        LocalDate exitRecorded = exitRecorded();
        if (window.afterExit() && exitRecorded != null && due.isBefore(exitRecorded)) {
            return without(part, Status.EXCUSED, together);
        }
        Judgement late = late(part, due);
        return late == null ? without(part, Status.MISSED, together) : late;
    }

    private @Nullable Judgement late(Part part, LocalDate due) {
        if (part.isEmpty()) {
            return null;
        }
        List<Dated> late = only(part.evidence(), each -> isLate(each, due));
        if (!late.isEmpty()) {
            return new Judgement(Status.LATE, late, List.of(), late.get(0));
        }
        List<Dated> together = only(part.together(), each -> counts(each, due));
        if (together.size() >= part.number()) {
            return new Judgement(Status.LATE, together, List.of(), together.get(part.number() - 1));
        }
        if (part.varied().isEmpty()) {
            return null;
        }
        List<Varied> varied = Varied.sure(counting(part.varied(), each -> counts(each, due)));
        Dated unlike = Varied.firstUnlike(varied);
        return unlike == null
                ? null
                : new Judgement(Status.LATE, varied.stream().map(Varied::dated).toList(), List.of(), unlike);
    }

    private static List<Varied> counting(List<Varied> varied, Predicate<Dated> counts) {
        return varied.stream().filter(each -> counts.test(each.dated())).toList();
    }

    private static Judgement without(Part part, Status status, List<Dated> together) {
        return new Judgement(
                status,
                List.of(),
                part.name().isEmpty() ? List.of() : List.of(part.name()),
                null,
                together.isEmpty() ? null : new Judgement.Partly(together, part.number()));
    }

    private static List<Dated> only(List<Dated> dated, Predicate<Dated> condition) {
        // Mostly none is left, or one.
        List<Dated> left = List.of();
        for (Dated each : dated) {
            if (condition.test(each)) {
                left = Part.with(left, each);
            }
        }
        return left;
    }

    /** What is missing counts once the window has closed: before, evidence may still come. */
    @Override
    public List<String> doubts(List<Part> all, @Nullable LocalDate due, Status clear, List<String> open) {
        if (due == null || !asOf().isAfter(due) || clear == Status.MET || !haveDoubts(all)) {
            return List.of();
        }
        List<Part> parts = all.stream().map(part -> settled(part, due)).toList();
        if (!Doubts.haveAny(parts, dated -> clear == Status.MISSED ? counts(dated, due) : isInTime(dated, due))) {
            return List.of();
        }
        Set<String> missing = new TreeSet<>(Doubts.thatMatter(parts, dated -> isInTime(dated, due), open));
        if (clear == Status.MISSED) {
            missing.addAll(Doubts.thatMatter(parts, dated -> counts(dated, due), open));
        }
        return List.copyOf(missing);
    }

    private static boolean haveDoubts(List<Part> parts) {
        for (Part part : parts) {
            if (part.hasDoubts()) {
                return true;
            }
        }
        return false;
    }

    /** Mostly there is nothing to settle. */
    private Part settled(Part part, @Nullable LocalDate due) {
        return part.isUnsettled() ? part.settled(doubt -> settled(doubt, due)) : part;
    }

    /** A fact that counts by a day not on record is settled where it stands alike on the first that it can be and on the last. */
    private Doubt settled(Doubt doubt, @Nullable LocalDate due) {
        Fact fact = doubt.dated().fact();
        LocalDate first = Objects.requireNonNullElse(doubt.dated().date(), DayRange.EVER);
        LocalDate latest = fact.date() == null ? known.days(fact).latest() : asOf();
        LocalDate last = latest.isBefore(first) ? first : latest;
        if (stand(first, due) == stand(last, due)) {
            return doubt.by(Dated.orLater(fact, first)).onAnyDay();
        }
        LocalDate from = from();
        return doubt.by(new Dated(fact, from != null && first.isBefore(from) ? from : first));
    }

    /** Where evidence of a day lies: before what counts, in time, late, or too late. */
    private int stand(LocalDate date, @Nullable LocalDate due) {
        boolean isPast = due != null && date.isAfter(due);
        boolean isTooLate = isPast && window.lateUntil() != null && date.isAfter(window.lateUntil());
        return !isNotEarly(date) ? 0 : isTooLate ? 3 : isPast ? 2 : 1;
    }

    private boolean counts(Dated dated, LocalDate due) {
        return isInTime(dated, due) || isLate(dated, due);
    }

    /** Whether a fact without a day is in time on each day that it can have. */
    private boolean isInTimeAnyway(Dated dated, @Nullable LocalDate due) {
        DayRange days = known.days(dated.fact());
        return isInTime(new Dated(dated.fact(), days.earliest()), due)
                && isInTime(new Dated(dated.fact(), days.latest()), due);
    }

    /** What counts by a day still to come, as a paper that is on its way, is no evidence yet; what has no day may be in time. */
    private boolean isInTime(Dated dated, @Nullable LocalDate due) {
        LocalDate date = dated.dateIn(window.opens());
        if (atAnyTime || (dated.isAsItOpens() && (date == null || date.equals(window.opens())))) {
            return true;
        }
        if (date == null) {
            DayRange days = known.days(dated.fact());
            return isNotEarly(days.latest())
                    && (due == null || !canBeLate || !days.earliest().isAfter(due));
        }
        return !date.isAfter(asOf())
                && isNotEarly(date)
                && (due == null || !canBeLate || !date.isAfter(due))
                && (window.endsOn() == null || !date.isAfter(window.endsOn()));
    }

    private boolean isLate(Dated dated, LocalDate due) {
        LocalDate date = dated.dateIn(window.opens());
        if (date == null) {
            DayRange days = known.days(dated.fact());
            return days.latest().isAfter(due)
                    && isNotEarly(days.latest())
                    && (window.lateUntil() == null || window.lateUntil().isAfter(due));
        }
        return !date.isAfter(asOf())
                && date.isAfter(due)
                && isNotEarly(date)
                && (window.lateUntil() == null || !date.isAfter(window.lateUntil()));
    }

    /** What comes before the day from which evidence counts is early, and so never late, whenever the window was due. */
    private boolean isNotEarly(LocalDate date) {
        LocalDate from = from();
        return from == null || !date.isBefore(from);
    }

    private @Nullable LocalDate from() {
        return window.evidenceFrom() != null ? window.evidenceFrom() : window.opens();
    }
}
