package org.caseclock.testkit.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caseclock.input.InputException;
import org.caseclock.input.StrictReader;
import org.jspecify.annotations.Nullable;

/**
 * Changes that no fixture can notice because they change nothing, in a pack's {@code equivalents.yaml}.
 *
 * @param equivalent the changes
 */
record Equivalents(List<Entry> equivalent) {

    /** The file in a pack's folder. */
    static final String FILE = "equivalents.yaml";

    private static final StrictReader<Equivalents> READER = StrictReader.yaml(Equivalents.class);

    /**
     * A change.
     *
     * @param where the rule, or the place in {@code policy.yaml}; all of them where nothing is said
     * @param before what is changed, as a survivor is listed
     * @param after into what; nothing where it is dropped
     * @param reason why that changes nothing
     */
    record Entry(
            @Nullable String where, String before, @Nullable String after, String reason) {

        boolean fits(Mutant mutant) {
            return (where == null || where.equals(mutant.where()))
                    && before.equals(mutant.before())
                    && (after == null ? "" : after).equals(mutant.after());
        }
    }

    /**
     * What a pack declares; nothing where it has no such file.
     *
     * @throws InputException if the file is malformed
     */
    static Equivalents in(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            return Files.exists(file)
                    ? READER.read(file.toString(), Files.readString(file))
                    : new Equivalents(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Entry> of(Mutant mutant) {
        return equivalent.stream().filter(entry -> entry.fits(mutant)).findFirst();
    }
}
