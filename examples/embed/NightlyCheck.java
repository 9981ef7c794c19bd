package org.caseclock.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import org.caseclock.engine.RulesEngine;
import org.caseclock.input.CaseFiles;
import org.caseclock.ledger.DueTask;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Obligation;
import org.caseclock.policy.PolicyPack;

/**
 * What a management information system does each night: evaluate every case, and update its own tables by the findings'
 * ids, which are the same every night for the same obligation.
 */
public final class NightlyCheck {

    private final RulesEngine engine;
    private final PrintStream table;

    /** A check that writes the rows of its host's tables. */
    public NightlyCheck(RulesEngine engine, PrintStream table) {
        this.engine = engine;
        this.table = table;
    }

    /** Evaluates a caseload as of a date. */
    public void run(Path caseload, LocalDate asOf) throws IOException {
        try (BufferedReader file = Files.newBufferedReader(caseload)) {
            Iterator<CaseFiles.Read> cases = CaseFiles.in(engine.pack().schema(), caseload.toString(), file);
            while (cases.hasNext()) {
                CaseFiles.Read read = cases.next();
                if (read.caseFile() != null) {
                    save(engine.evaluate(read.caseFile(), asOf));
                } else {
                    table.println("could not be read: " + read.problem());
                }
            }
        }
    }

    private void save(Evaluation evaluation) {
        for (Obligation violation : evaluation.violations()) {
            table.println("violation " + violation.id() + " " + violation.severity() + " " + violation.status());
        }
        for (DueTask task : evaluation.dueTasks()) {
            table.println(
                    "task " + task.id() + " " + (task.overdue() ? "overdue" : task.status()) + ": " + task.action());
        }
    }

    /** Runs the check on the example caseload. */
    public static void main(String[] args) throws IOException {
        // Once for the life of the process; threads may share it.
        try (RulesEngine engine = RulesEngine.compile(PolicyPack.load("ms-partnership"))) {
            new NightlyCheck(engine, System.out)
                    .run(Path.of("examples/caseload/ms-partnership.ndjson"), LocalDate.of(2026, 9, 30));
        }
    }
}
