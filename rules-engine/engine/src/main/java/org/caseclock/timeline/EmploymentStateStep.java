package org.caseclock.timeline;

import java.time.LocalDate;
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
        LocalDate day = on.in(found.moments()).date();
        if (day != null) {
            LocalDate asOf = found.known().asOf();
            found.facts()
                    .add(EmploymentStates.on(
                            day.isAfter(asOf) ? asOf : day, name, found.known().facts()));
        }
    }
}
