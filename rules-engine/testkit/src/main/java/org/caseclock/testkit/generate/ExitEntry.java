package org.caseclock.testkit.generate;

import java.time.LocalDate;
import org.caseclock.facts.ExitBuilder;
import org.caseclock.facts.ExitKind;
import org.jspecify.annotations.Nullable;

/** Enters an exit in the MIS. */
final class ExitEntry {

    private ExitEntry() {}

    static void write(CaseDraft draft, LocalDate date, @Nullable LocalDate recordedOn) {
        Dice dice = draft.dice;
        MisEntry entry = MisEntry.at(dice, recordedOn);
        draft.exit = ExitBuilder.builder()
                .id(draft.nextId("EX"))
                .date(date)
                .kind(dice.pickOrNull(ExitKind.values(), 3, 12))
                .recordedOn(entry.on())
                .build();
    }
}
