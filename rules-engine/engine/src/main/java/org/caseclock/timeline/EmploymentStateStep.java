package org.caseclock.timeline;

import java.time.LocalDate;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.timeline.TimelineDefinition.EmploymentStateOn;

/** Finds whether the participant works on a day. Before that day the latest state is taken to last. */
final class EmploymentStateStep implements Step {

    private final String name;
    private final Points.Ready on;

    EmploymentStateStep(String name, EmploymentStateOn of, Declared declared) {
        this.name = name;
        this.on = declared.point(of.on(), "/employmentStates/" + name + "/on");
    }

    @Override
    public void in(Found found) {
        Moment moment = on.in(found.moments());
        LocalDate day = moment.date();
        if (day != null) {
            KnownCase known = found.known();
            LocalDate last = day.isAfter(known.asOf()) ? known.asOf() : day;
            EmploymentState state = UndatedStatuses.on(last, name, known);
            found.facts()
                    .add(
                            moment.missing().isEmpty()
                                    ? state
                                    : UndatedStatuses.between(moment.earliest(), state, known, moment.missing()));
        }
    }
}
