package org.caseclock.batch;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.caseclock.engine.Policies;
import org.jspecify.annotations.Nullable;

/**
 * A batch as it runs. One thread reads ahead, some evaluate parts, one brings finished parts to the disk; what
 * is on its way is bounded.
 *
 * @param <E> what is said of a case
 */
final class BatchRun<E> {

    /** A part that is evaluated and not yet in its place, or that was there. */
    private record Made(Chunk chunk, PartManifest manifest, boolean fresh) {}

    private final Policies<E> policies;
    private final BiConsumer<Totals, E> count;
    private final BatchOptions options;
    private final OutputFolder output;
    private final Progress progress;
    private final ExecutorService workers;
    private final ExecutorService finisher = Executors.newSingleThreadExecutor();
    private final int onTheirWay;
    private final Semaphore room;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private BatchRun(
            Policies<E> policies,
            BiConsumer<Totals, E> count,
            BatchOptions options,
            OutputFolder output,
            Progress progress) {
        this.policies = policies;
        this.count = count;
        this.options = options;
        this.output = output;
        this.progress = progress;
        this.workers = Executors.newFixedThreadPool(options.threads());
        this.onTheirWay = options.threads() + 2;
        this.room = new Semaphore(onTheirWay);
    }

    static <E> Batch.Result of(
            Policies<E> policies, BiConsumer<Totals, E> count, BatchOptions options, Progress progress) {
        Input input = InputFiles.of(options.input(), policies.evaluator().schema());
        policies.engines().forEach(input::requireFor);
        progress.begin(input.files().stream().mapToLong(InputFile::size).sum());
        RunManifest manifest = RunManifest.of(policies, options, input.files());
        try (OutputFolder output = OutputFolder.open(options, manifest);
                Lines lines = input.open(output.scratch())) {
            output.begin(manifest);
            BatchRun<E> batch = new BatchRun<>(policies, count, options, output, progress);
            int parts = batch.makeAll(lines);
            try {
                Totals totals = Summary.write(output, policies, options, parts);
                return new Batch.Result(totals.evaluated, totals.rejected);
            } catch (IOException e) {
                throw output.unwritable(e);
            }
        }
    }

    private int makeAll(Lines lines) {
        int parts = 0;
        ChunkReader reader = new ChunkReader(lines, options.linesPerPart());
        try {
            Supplier<Chunk> chunk = reader.next();
            while (chunk != null && failure.get() == null) {
                begin(chunk);
                parts++;
                chunk = reader.next();
            }
        } finally {
            // What is on its way gets to its place, whatever happened to the rest.
            room.acquireUninterruptibly(onTheirWay);
            workers.shutdownNow();
            finisher.shutdownNow();
        }
        rethrow();
        return parts;
    }

    private void begin(Supplier<Chunk> chunk) {
        room.acquireUninterruptibly();
        workers.execute(() -> {
            try {
                Made made = make(chunk.get());
                finisher.execute(() -> finishAndMakeRoom(made));
            } catch (Throwable e) {
                failure.compareAndSet(null, e);
                room.release();
            }
        });
    }

    private void finishAndMakeRoom(Made made) {
        try {
            finish(made);
        } catch (Throwable e) {
            failure.compareAndSet(null, e);
        } finally {
            room.release();
        }
    }

    private Made make(Chunk chunk) {
        String input = chunk.digest();
        PartManifest there = options.resume() ? output.finished(chunk.number()) : null;
        if (there != null) {
            if (!there.input().equals(input)) {
                throw BatchException.stopped("The input from " + chunk.first() + " to " + chunk.last()
                        + " is not what the batch was begun with. Begin anew in another folder.");
            }
            return new Made(chunk, there, false);
        }
        try {
            return new Made(chunk, PartMaker.make(policies, count, options, output, chunk, input), true);
        } catch (IOException e) {
            throw output.unwritable(e);
        }
    }

    private void finish(Made made) {
        try {
            if (made.fresh()) {
                output.finish(made.manifest());
            }
        } catch (IOException e) {
            throw output.unwritable(e);
        }
        progress.part(made.chunk().lines().size(), made.chunk().inputBytes(), made.fresh());
    }

    private void rethrow() {
        Throwable thrown = failure.get();
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (thrown != null) {
            throw new IllegalStateException(thrown);
        }
    }
}
