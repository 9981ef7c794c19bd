package org.caseclock.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.caseclock.engine.Policies;
import org.caseclock.engine.RulesEngine;

/**
 * What a batch's output depends on, beside the text of its input.
 *
 * @param form the version of what lies in the folder
 * @param pack the pack's id, or those of several
 * @param packDigest the SHA-256 of its files, or those of each
 * @param engineVersion the version of the engine
 * @param without the tables that the source does not keep
 * @param asOf the as-of date
 * @param horizonDays how many days ahead upcoming obligations are listed
 * @param format how findings are written
 * @param linesPerPart how many lines make a part
 * @param inputs the files of the input
 */
record RunManifest(
        int form,
        String pack,
        String packDigest,
        String engineVersion,
        Set<String> without,
        LocalDate asOf,
        int horizonDays,
        Format format,
        int linesPerPart,
        List<Input> inputs) {

    private static final int FORM = 1;

    /** A file of the input, by its name and size. */
    record Input(String name, long size) {
        @Override
        public String toString() {
            return name + " with " + size + " bytes";
        }
    }

    RunManifest {
        // A field that is not there tells of a damaged file.
        Stream.of(pack, packDigest, engineVersion, without, asOf, format, inputs)
                .forEach(Objects::requireNonNull);
        inputs = List.copyOf(inputs);
    }

    static RunManifest of(Policies<?> policies, BatchOptions options, List<InputFile> files) {
        return new RunManifest(
                FORM,
                policies.ids(),
                policies.digests(),
                RulesEngine.version(),
                policies.without(),
                options.asOf(),
                options.horizonDays(),
                options.format(),
                options.linesPerPart(),
                files.stream().map(file -> new Input(file.name(), file.size())).toList());
    }

    /** What this one, of a batch that was begun, has other than the one that would go on; empty where they agree. */
    List<String> differencesTo(RunManifest now) {
        List<String> differences = new ArrayList<>();
        compare("form of the folder", form, now.form, differences);
        compare("pack", pack, now.pack, differences);
        if (pack.equals(now.pack)) {
            compare("digest of the pack's files", packDigest, now.packDigest, differences);
        }
        compare("engine's version", engineVersion, now.engineVersion, differences);
        compare("list of what the source does not keep", without, now.without, differences);
        compare("as-of date", asOf, now.asOf, differences);
        compare("horizon", horizonDays, now.horizonDays, differences);
        compare("format", format.ending(), now.format.ending(), differences);
        compare("number of lines a part", linesPerPart, now.linesPerPart, differences);
        compare("input", inputs, now.inputs, differences);
        return differences;
    }

    private static void compare(String what, Object then, Object now, List<String> differences) {
        if (!Objects.equals(then, now)) {
            differences.add("The " + what + " was " + then + " and is now " + now + ".");
        }
    }
}
