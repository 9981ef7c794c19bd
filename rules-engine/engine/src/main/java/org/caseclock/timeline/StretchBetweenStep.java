package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.timeline.TimelineDefinition.StretchOf;
import org.jspecify.annotations.Nullable;

/** Finds the stretch from one day to another. */
final class StretchBetweenStep implements Step {

    private final String name;
    private final Points.Ready from;
    private final Points.@Nullable Ready to;
    private final boolean afterExit;

    StretchBetweenStep(String name, Point first, StretchOf of, Declared declared) {
        String pointer = "/stretches/" + name;
        this.name = name;
        this.from = declared.point(first, pointer + "/from");
        this.to = of.to() == null ? null : declared.point(of.to(), pointer + "/to");
        this.afterExit = first.startsAt(UsualMoments.EXIT);
        declared.stretch(name, afterExit);
    }

    @Override
    public void in(Found found) {
        Moment begin = from.in(found.moments());
        Moment end = to == null ? Moment.NONE : to.in(found.moments());
        if (begin.isSettled() && end.isSettled()) {
            add(begin.date(), end.date(), found);
        } else if (!begin.isNone()) {
            LocalDate entry = found.known().participant().entryDate();
            OpenStretch open = OpenStretch.between(name, begin, end, entry, found.lastOpening(), afterExit);
            if (open != null) {
                found.open().put(name, open);
            }
        }
    }

    private void add(@Nullable LocalDate first, @Nullable LocalDate last, Found found) {
        if (first != null && (last == null || !last.isBefore(first))) {
            Stretch stretch = new Stretch(name, null, first, last, afterExit);
            found.stretches().put(name, List.of(stretch));
            found.facts().add(stretch);
        }
    }
}
