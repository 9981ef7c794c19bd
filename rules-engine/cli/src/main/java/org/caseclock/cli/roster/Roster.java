package org.caseclock.cli.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.cli.options.QuarterOption;
import org.caseclock.cli.options.When;
import org.caseclock.cli.report.EachPolicy;
import org.caseclock.cli.run.CaseSink;
import org.caseclock.cli.run.Console;
import org.caseclock.ledger.SetEvaluation;
import org.caseclock.policy.PolicyPack;
import org.jspecify.annotations.Nullable;

/** The roster of a quarter, in one of its forms. */
public final class Roster {

    /** How it is written. */
    public enum Format {
        TEXT,
        CSV
    }

    private final List<PolicyPack> packs;
    private final List<RosterReport> reports = new ArrayList<>();
    private final QuarterOption quarter;
    private final When when;
    private final Format format;

    /**
     * @param packs the policies that hold at once
     * @param asOf the as-of date; the quarter's first day where nothing is said
     */
    public Roster(List<PolicyPack> packs, QuarterOption quarter, @Nullable LocalDate asOf, Format format) {
        this.packs = packs;
        this.quarter = quarter;
        LocalDate from = asOf == null ? quarter.first() : asOf;
        this.when = new When(from, (int) Math.max(0, ChronoUnit.DAYS.between(from, quarter.last())));
        this.format = format;
    }

    /** From which day cases are judged: as far ahead as the quarter goes. */
    public When when() {
        return when;
    }

    /** Takes evaluations, those of each policy in the order of the packs. */
    public CaseSink<SetEvaluation> sink() {
        return new EachPolicy(
                packs.stream()
                        .map(pack -> new RosterSink(pack, quarter, reports::add))
                        .toList(),
                () -> {});
    }

    /** Writes it, once all was taken. */
    public void write(Console console) {
        if (format == Format.CSV) {
            RosterCsv.write(console.out(), reports);
        } else {
            RosterText.write(console.page(), quarter, when, reports);
        }
        console.flush();
    }
}
