package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.Fact;
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
            LocalDate asOf = found.known().asOf();
            LocalDate last = day.isAfter(asOf) ? asOf : day;
            List<Fact> facts = found.known().facts();
            EmploymentState state = EmploymentStates.on(last, name, facts);
            found.facts()
                    .add(
                            moment.missing().isEmpty()
                                    ? state
                                    : EmploymentStates.between(moment.earliest(), state, facts, moment.missing()));
        }
    }
}
