package org.caseclock.engine.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseclock.input.StrictReader;

/**
 * What a rule file may say. All else is refused before a rule is compiled, whichever pack it is of. The list is
 * {@code allowed.yaml} beside this class, and is written nowhere else.
 *
 * @param version the number of the list, which grows with every change of it
 * @param imports what may be imported
 * @param global the one global, with its type
 * @param patterns the types that a pattern may match, by package; each field of them may be asked for
 * @param codes the types whose codes may be named, by package
 * @param conditions how the lines of a {@code when} may be put together
 * @param accumulates what may be made of facts that are gathered
 * @param operators what may stand between two values
 * @param questions what may be asked of a value in a {@code when}, with something in brackets, by type
 * @param writes what a {@code then} may write, by type; it begins with the ledger
 * @param sizes how much there may be of it
 */
public record Capabilities(
        int version,
        List<String> imports,
        String global,
        Map<String, List<String>> patterns,
        Map<String, List<String>> codes,
        List<String> conditions,
        List<String> accumulates,
        List<String> operators,
        Map<String, List<String>> questions,
        Map<String, List<String>> writes,
        Sizes sizes) {

    private static final String LIST = "allowed.yaml";

    /**
     * How much there may be in a rule file.
     *
     * @param characters how long it may be
     * @param rules how many rules it may have
     * @param conditions how many patterns its rules may have, and things that these ask, together
     * @param bracketsInBrackets how deep brackets may lie in each other
     * @param wordsAndSigns how many of them a condition or statement may have, those in brackets of it counted apart
     * @param charactersInARule how long a rule may be
     * @param charactersInACondition how long one condition of a pattern may be
     * @param patternsInARule how many patterns a rule may have
     * @param alternativesInARule in how many ways the {@code or}s of a rule can come true
     * @param callsInAThen how many calls may stand after a {@code then}
     */
    public record Sizes(
            int characters,
            int rules,
            int conditions,
            int bracketsInBrackets,
            int wordsAndSigns,
            int charactersInARule,
            int charactersInACondition,
            int patternsInARule,
            int alternativesInARule,
            int callsInAThen) {}

    public Capabilities {
        imports = List.copyOf(imports);
        patterns = Map.copyOf(patterns);
        codes = Map.copyOf(codes);
        conditions = List.copyOf(conditions);
        accumulates = List.copyOf(accumulates);
        operators = List.copyOf(operators);
        questions = Map.copyOf(questions);
        writes = Map.copyOf(writes);
    }

    /** What this engine lets rules say. */
    public static Capabilities current() {
        return Current.VALUE;
    }

    private static final class Current {
        private static final Capabilities VALUE =
                StrictReader.yaml(Capabilities.class).read(LIST, text());

        private static String text() {
            try (InputStream list = Objects.requireNonNull(Capabilities.class.getResourceAsStream(LIST))) {
                return new String(list.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
