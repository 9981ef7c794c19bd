package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Kinds;

/** The days that every case has a name for. */
final class UsualMoments implements Step {

    static final String EXIT = "exit";
    static final String PARTICIPATION = "participation";
    static final List<String> NAMES = List.of("entry", EXIT, "exitRecorded", "exitKnown");

    @Override
    public void in(Found found) {
        Exit exit = found.known().exit();
        LocalDate entry = found.known().participant().entryDate();
        LocalDate recorded = exit == null ? null : exit.firstRecordedOn();
        LocalDate exitDate = exit == null ? null : exit.date();
        Map<String, Moment> moments = found.moments();
        moments.put("entry", Moment.on(entry));
        moments.put(EXIT, Moment.on(exitDate));
        moments.put(
                "exitRecorded",
                exit == null || recorded != null
                        ? Moment.on(recorded)
                        : Moment.unknown(exitDate, "the recordedOn of exit " + Kinds.id(exit)));
        moments.put("exitKnown", Moment.on(recorded != null ? recorded : exitDate));
        found.stretches().put(PARTICIPATION, List.of(new Stretch(PARTICIPATION, null, entry, exitDate, false)));
    }
}
