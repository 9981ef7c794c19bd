package org.caseclock.cli.run;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caseclock.cli.options.When;
import org.caseclock.cli.run.Console.Closed;
import org.caseclock.cli.run.Progress.Bar;
import org.caseclock.engine.DisagreementException;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.input.PlainlyCode;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/** Evaluates all cases of the input on all cores, and hands the results on in the order of the input. */
public final class CaseRun implements Cases.Receiver {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** How far reading may run ahead: enough to keep the cores busy, and never the whole caseload. */
    private static final int LOOK_AHEAD = 16 * CORES;

    private static final int FLUSH_EVERY = 64;

    private final RulesEngine engine;
    private final When when;
    private final Console console;
    private final CaseSink sink;
    private final ExecutorService workers;
    private final Bar bar;
    private final Queue<Future<CaseResult>> pending = new ArrayDeque<>();
    private Counts counts = Counts.NONE;

    private CaseRun(RulesEngine engine, When when, Console console, CaseSink sink, ExecutorService workers, Bar bar) {
        this.engine = engine;
        this.when = when;
        this.console = console;
        this.sink = sink;
        this.workers = workers;
        this.bar = bar;
    }

    /** Evaluates the files into the sink and says what became of them. */
    public static Counts of(RulesEngine engine, When when, List<String> files, Console console, CaseSink sink) {
        ExecutorService workers = Executors.newFixedThreadPool(CORES);
        CaseRun run = new CaseRun(engine, when, console, sink, workers, console.progress());
        try {
            run.readAll(files);
            sink.finish(run.counts);
            console.flush();
        } catch (Closed e) {
            // like `head` at the other end: what was found until here decides the exit code
        } finally {
            workers.shutdownNow();
        }
        return run.counts;
    }

    private void readAll(List<String> files) {
        try {
            Cases.read(engine.pack().schema(), files, this);
            drain(0);
        } finally {
            bar.end();
        }
    }

    @Override
    public void read(CaseFile caseFile, String place) {
        pending.add(workers.submit(() -> evaluate(engine, when, caseFile, place)));
        drain(LOOK_AHEAD);
    }

    @Override
    public void unread(String problem) {
        pending.add(CompletableFuture.completedFuture(CaseResult.unread(problem)));
        drain(LOOK_AHEAD);
    }

    @Override
    public void warning(String message) {
        tell(message, null);
    }

    /**
     * Evaluates one case; a failure is this case's alone.
     *
     * @param place its file and line
     */
    public static CaseResult evaluate(RulesEngine engine, When when, CaseFile caseFile, String place) {
        try {
            Evaluation evaluation = engine.evaluate(caseFile, when.asOf(), when.horizonDays());
            return CaseResult.evaluated(caseFile, evaluation);
        } catch (DisagreementException e) {
            // Nothing that was said of other cases can be trusted either.
            throw e;
        } catch (LedgerException e) {
            return CaseResult.failed(caseFile, notEvaluated(caseFile, place, String.valueOf(e.getMessage())), e);
        } catch (RuntimeException | StackOverflowError e) {
            String why = "Internal error (" + e.getClass().getSimpleName() + ").";
            return CaseResult.failed(caseFile, notEvaluated(caseFile, place, why), e);
        }
    }

    private static String notEvaluated(CaseFile caseFile, String place, String why) {
        return place + ": The case " + PlainlyCode.shown(caseFile.caseId()) + " could not be evaluated. " + why;
    }

    private void drain(int most) {
        while (pending.size() > most) {
            take(result(pending.remove()));
        }
    }

    private void take(CaseResult result) {
        counts = counts.with(result);
        bar.step();
        if (result.problem() != null) {
            tell(result.problem(), result.thrown());
        }
        if (result.caseFile() != null && result.evaluation() != null) {
            sink.accept(result.caseFile(), result.evaluation());
        }
        if (counts.all() % FLUSH_EVERY == 0) {
            console.flush();
        }
    }

    private void tell(String message, @Nullable Throwable thrown) {
        bar.makeRoom();
        console.tell(message, thrown);
    }

    private static CaseResult result(Future<CaseResult> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof DisagreementException disagreement) {
                throw disagreement;
            }
            throw new IllegalStateException(e);
        }
    }
}
