package org.caseclock.cli.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.caseclock.cli.options.QuarterOption;
import org.caseclock.cli.options.When;
import org.caseclock.cli.run.CaseSink;
import org.caseclock.cli.run.Console;
import org.caseclock.ledger.Evaluation;
import org.caseclock.policy.PolicyPack;
import org.jspecify.annotations.Nullable;

/** The roster of a quarter, in one of its forms. */
public final class Roster {

    /** How it is written. */
    public enum Format {
        TEXT,
        CSV
    }

    private final PolicyPack pack;
    private final QuarterOption quarter;
    private final When when;
    private final Format format;

    /**
     * @param asOf the as-of date; the quarter's first day where nothing is said
     */
    public Roster(PolicyPack pack, QuarterOption quarter, @Nullable LocalDate asOf, Format format) {
        this.pack = pack;
        this.quarter = quarter;
        LocalDate from = asOf == null ? quarter.first() : asOf;
        this.when = new When(from, (int) Math.max(0, ChronoUnit.DAYS.between(from, quarter.last())));
        this.format = format;
    }

    /** From which day cases are judged: as far ahead as the quarter goes. */
    public When when() {
        return when;
    }

    /** Takes evaluations and writes the roster at the end. */
    public CaseSink<Evaluation> sink(Console console) {
        return new RosterSink(pack, quarter, (entries, counts) -> {
            if (format == Format.CSV) {
                RosterCsv.write(console.out(), entries);
            } else {
                RosterText.write(console.page(), pack, quarter, when, entries);
            }
        });
    }
}
