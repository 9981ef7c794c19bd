package org.caseclock.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a batch writes to. It is one batch's at a time.
 *
 * <pre>
 * batch.json               what the output depends on
 * findings-00000.ndjson    the findings of each part, or .csv or .parquet
 * parts/00000.json         what is known of each part that is finished
 * rejected.ndjson          once all parts are finished: the lines that gave no evaluation
 * summary.json, summary.md the last to be written
 * </pre>
 */
final class OutputFolder implements Closeable {

    private static final String LOCK = ".lock";
    private static final String SCRATCH = ".scratch";

    private final Path folder;
    private final Path parts;
    private final Path manifest;
    private final Format format;
    private final FileChannel lock;

    private OutputFolder(Path folder, Format format, FileChannel lock) {
        this.folder = folder;
        this.parts = folder.resolve("parts");
        this.manifest = folder.resolve("batch.json");
        this.format = format;
        this.lock = lock;
    }

    /** The folder, fit to become the batch's or to go on with. */
    static OutputFolder open(BatchOptions options, RunManifest now) {
        Path folder = options.output();
        try {
            if (liesIn(folder, options.input())) {
                throw BatchException.usage("The output (" + folder + ") must not lie in the input (" + options.input()
                        + "), which could not be read again with it, to go on."
                        + "\n  Maybe name a folder beside the input.");
            }
            if (!options.resume() && Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder(folder)) {
                throw BatchException.usage("The output (" + folder + ") must be an empty folder or a new one."
                        + "\n  Maybe --resume, to go on with the batch in it.");
            }
            Files.createDirectories(folder);
            OutputFolder output = new OutputFolder(folder, options.format(), locked(folder));
            try {
                output.requireFree(now);
            } catch (IOException | RuntimeException e) {
                output.close();
                throw e;
            }
            return output;
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private void requireFree(RunManifest now) throws IOException {
        if (Files.exists(manifest)) {
            requireSame(now);
        } else {
            requireNothingElse();
        }
    }

    /** Makes the folder the batch's own. */
    void begin(RunManifest now) {
        try {
            if (!Files.exists(manifest)) {
                AtomicFile.write(manifest, out -> out.write(BatchJson.pretty(now)));
            }
            Files.createDirectories(parts);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** A folder for what is needed only while the batch runs. */
    Path scratch() {
        return folder.resolve(SCRATCH);
    }

    private void requireSame(RunManifest now) {
        RunManifest then;
        try {
            then = BatchJson.read(manifest, RunManifest.class);
        } catch (IOException e) {
            throw BatchException.stopped("The file " + manifest
                    + " is damaged, so that nobody can tell what the batch was. Begin anew in another folder.");
        }
        List<String> differences = then.differencesTo(now);
        if (!differences.isEmpty()) {
            throw BatchException.stopped("The output (" + folder + ") is of another batch. "
                    + String.join(" ", differences) + " Begin anew in another folder.");
        }
    }

    /** A batch that was stopped before its first file was whole leaves no more than this. */
    private void requireNothingElse() throws IOException {
        try (Stream<Path> there = Files.list(folder)) {
            there.filter(path -> !path.endsWith(LOCK)
                            && !path.endsWith(SCRATCH)
                            && !path.equals(AtomicFile.unfinished(manifest)))
                    .findAny()
                    .ifPresent(path -> {
                        throw BatchException.usage("The output (" + folder + ") holds " + path.getFileName()
                                + " and no batch.json; it is no folder of a batch.");
                    });
        }
    }

    Path findings(int part) {
        return folder.resolve("findings-%05d.%s".formatted(part, format.ending()));
    }

    private Path part(int part) {
        return parts.resolve("%05d.json".formatted(part));
    }

    /** What is known of a part; nothing where it is not finished, or not as it was when it was finished. */
    @Nullable
    PartManifest finished(int number) {
        if (!Files.exists(part(number))) {
            return null;
        }
        try {
            PartManifest known = manifest(number);
            return known.findings().equals(Sha256.of(findings(number))) ? known : null;
        } catch (IOException e) {
            return null; // it is made again, and says the same
        }
    }

    PartManifest manifest(int part) throws IOException {
        return BatchJson.read(part(part), PartManifest.class);
    }

    /** Puts a part whose findings are written into its place. */
    void finish(PartManifest part) throws IOException {
        AtomicFile.finish(findings(part.part()));
        AtomicFile.write(part(part.part()), out -> out.write(BatchJson.compact(part)));
    }

    void write(String name, AtomicFile.Text text) throws IOException {
        AtomicFile.write(folder.resolve(name), text);
    }

    BatchException unwritable(IOException e) {
        return unwritable(folder, e);
    }

    private static BatchException unwritable(Path folder, IOException e) {
        return BatchException.stopped(
                "The output (" + folder + ") cannot be written. " + Reason.of(e)
                        + "\n  Maybe mend that and add --resume: the batch goes on where it was stopped.",
                e);
    }

    private static boolean liesIn(Path folder, Path input) throws IOException {
        if (!Files.isDirectory(input)) {
            return false;
        }
        Path there = folder.toAbsolutePath().normalize();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there != null && there.toRealPath().startsWith(input.toRealPath());
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> there = Files.list(folder)) {
            return there.allMatch(path -> path.endsWith(LOCK));
        }
    }

    /** The system lets go of it when the process ends, however it ends. */
    private static FileChannel locked(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // held in this process
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        if (lock == null) {
            throw BatchException.usage("The output (" + folder + ") is being written by another batch.");
        }
        return channel;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            // nothing was written to it
        }
    }
}
