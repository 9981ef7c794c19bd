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
import org.caseclock.facts.CaseFile;
import org.caseclock.input.PlainlyCode;
import org.caseclock.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates all cases of the input on all cores, and hands the results on in the order of the input.
 *
 * @param <E> what is said of a case
 */
public final class CaseRun<E> implements Cases.Receiver {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** How far reading may run ahead: enough to keep the cores busy, and never the whole caseload. */
    private static final int LOOK_AHEAD = 16 * CORES;

    private static final int FLUSH_EVERY = 64;

    private final CaseJudge<E> judge;
    private final When when;
    private final Console console;
    private final CaseSink<E> sink;
    private final ExecutorService workers;
    private final Bar bar;
    private final Queue<Future<CaseResult<E>>> pending = new ArrayDeque<>();
    private Counts counts = Counts.NONE;

    private CaseRun(
            CaseJudge<E> judge, When when, Console console, CaseSink<E> sink, ExecutorService workers, Bar bar) {
        this.judge = judge;
        this.when = when;
        this.console = console;
        this.sink = sink;
        this.workers = workers;
        this.bar = bar;
    }

    /** Evaluates the files into the sink and says what became of them. */
    public static <E> Counts of(CaseJudge<E> judge, When when, List<String> files, Console console, CaseSink<E> sink) {
        ExecutorService workers = Executors.newFixedThreadPool(CORES);
        CaseRun<E> run = new CaseRun<>(judge, when, console, sink, workers, console.progress());
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
            Cases.read(judge.evaluator().schema(), files, this);
            drain(0);
        } finally {
            bar.end();
        }
    }

    @Override
    public void read(CaseFile caseFile, String place) {
        pending.add(workers.submit(() -> evaluate(judge, when, caseFile, place)));
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
    public static <E> CaseResult<E> evaluate(CaseJudge<E> judge, When when, CaseFile caseFile, String place) {
        try {
            E evaluation = judge.evaluator().evaluate(caseFile, when.asOf(), when.horizonDays());
            return CaseResult.evaluated(caseFile, evaluation, judge.isGoverned().test(evaluation));
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

    private void take(CaseResult<E> result) {
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

    private static <E> CaseResult<E> result(Future<CaseResult<E>> future) {
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
