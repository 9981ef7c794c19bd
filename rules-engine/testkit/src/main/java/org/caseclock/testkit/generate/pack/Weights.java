package org.caseclock.testkit.generate.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.caseclock.input.InputException;
import org.caseclock.input.StrictReader;
import org.caseclock.policy.PackException;
import org.caseclock.testkit.generate.Dice;
import org.caseclock.testkit.generate.pack.GenerateFile.OfField;
import org.caseclock.testkit.generate.pack.GenerateFile.OfKind;
import org.caseclock.testkit.generate.pack.GenerateFile.Range;
import org.jspecify.annotations.Nullable;

/** How often things occur in made-up cases: as a pack says, and else as usual. */
final class Weights {

    /** As usual. */
    static final Weights USUAL = new Weights(GenerateFile.NOTHING);

    private static final StrictReader<GenerateFile> READER = StrictReader.yaml(GenerateFile.class);
    private static final int EXITS = 55;

    private final GenerateFile file;

    private Weights(GenerateFile file) {
        this.file = file;
    }

    /**
     * Those of the pack in a folder.
     *
     * @param shapes what its case files may hold
     * @throws PackException if its {@code generate.yaml} is malformed, or names what the pack does not have
     */
    static Weights in(Path folder, CaseShapes shapes) {
        Path path = folder.resolve(GenerateFile.NAME);
        if (!Files.exists(path)) {
            return USUAL;
        }
        try {
            String text = Files.readString(path);
            GenerateFile file = READER.read(path.toString(), text);
            new WeightsCheck(path.toString(), READER.locations(text), shapes).check(file);
            return new Weights(file);
        } catch (InputException e) {
            throw new PackException(e.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many of a hundred cases have an exit. */
    int exits() {
        return file.exits() == null ? EXITS : file.exits();
    }

    /** The days of entry; none where the pack does not say them. */
    GenerateFile.@Nullable Days entries() {
        return file.entries();
    }

    /** How many facts of a kind a case has; nothing where the pack does not say it. */
    @Nullable
    Range number(String type) {
        OfKind kind = kind(type);
        return kind == null ? null : kind.number();
    }

    /** How many days lie between two facts of a kind; nothing where the pack does not say it. */
    @Nullable
    Integer daysBetween(String type) {
        OfKind kind = kind(type);
        return kind == null ? null : kind.daysBetween();
    }

    /** In how many of a hundred facts a field is empty; nothing where the pack does not say it. */
    @Nullable
    Integer empty(String type, String field) {
        OfField known = field(type, field);
        return known == null ? null : known.empty();
    }

    /** The values of a field, each with its weight; none where the pack does not say them. */
    Map<String, Integer> values(String type, String field) {
        OfField known = field(type, field);
        return known == null || known.values() == null ? Map.of() : known.values();
    }

    /** One of the values of a field, each as likely as it is heavy. */
    static String pick(Map<String, Integer> values, Dice dice) {
        int picked = dice.weighted(
                values.values().stream().mapToInt(Integer::intValue).toArray());
        return values.keySet().stream().skip(picked).findFirst().orElseThrow();
    }

    private @Nullable OfKind kind(String type) {
        return file.facts() == null ? null : file.facts().get(type);
    }

    private @Nullable OfField field(String type, String field) {
        OfKind kind = kind(type);
        return kind == null || kind.fields() == null ? null : kind.fields().get(field);
    }
}
