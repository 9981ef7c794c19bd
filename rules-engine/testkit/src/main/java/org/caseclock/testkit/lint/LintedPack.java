package org.caseclock.testkit.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.caseclock.engine.kie.RuleReader;
import org.caseclock.engine.rules.Lexer;
import org.caseclock.input.InputProblem;
import org.caseclock.input.Locations;
import org.caseclock.input.StrictReader;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PackFolder;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.policy.RuleFile;
import org.jspecify.annotations.Nullable;

/** A pack that loads, beside the text of its {@code policy.yaml} and what its own rules say. */
public final class LintedPack {

    private static final StrictReader<JsonNode> READER = StrictReader.yaml(JsonNode.class);

    private final PolicyPack pack;
    private final String file;
    private final String text;
    private final JsonNode policy;
    private final Locations locations;
    private final @Nullable LocalDate asOf;
    private final List<LintedRules> rules;

    private LintedPack(PolicyPack pack, String file, String text, @Nullable LocalDate asOf) {
        this.pack = pack;
        this.file = file;
        this.text = text;
        this.policy = READER.read(file, text);
        this.locations = READER.locations(text);
        this.asOf = asOf;
        this.rules = pack.versions().stream()
                .flatMap(version -> version.rules().stream())
                .filter(rules -> rules.pack().equals(pack.id()))
                .distinct()
                .map(rules -> new LintedRules(rules, RuleReader.read(rules).rules()))
                .toList();
    }

    /**
     * A pack's folder, ready for lints.
     *
     * @param pack the pack that was loaded from it
     * @param asOf the day from which its age is looked at; empty where nobody wants to know
     * @throws PackException if a rule file says what none may
     */
    public static LintedPack of(PolicyPack pack, Path folder, @Nullable LocalDate asOf) {
        Path file = folder.resolve("policy.yaml");
        return new LintedPack(pack, file.toString(), PackFolder.text(folder, "policy.yaml"), asOf);
    }

    PolicyPack pack() {
        return pack;
    }

    /** What {@code policy.yaml} says, as it is written. */
    JsonNode policy() {
        return policy;
    }

    /** Its rules, by file; those of a pack that it extends are that pack's. */
    List<LintedRules> rules() {
        return rules;
    }

    /** What is to be suppressed in its files. */
    public List<Suppression> suppressions() {
        List<Suppression> all = new ArrayList<>(Suppression.inPolicy(file, text));
        rules.forEach(each -> all.addAll(Suppression.inRules(each.file())));
        return all;
    }

    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    /** Whether a rule names something between double quotes. */
    boolean isNamedByARule(String name) {
        String quoted = "\"" + name + "\"";
        return pack.versions().stream()
                .map(PolicyVersion::rules)
                .flatMap(rules -> rules.stream().map(RuleFile::text))
                .flatMap(text -> Lexer.code(text).stream())
                .anyMatch(token -> token.is(quoted));
    }

    /** Whether a value anywhere in a part of {@code policy.yaml} holds a name as a word. */
    boolean isNamedIn(JsonNode part, String name) {
        Pattern word = Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "(?![\\w])");
        if (part.isValueNode()) {
            return word.matcher(part.asText()).find();
        }
        if (part.isArray()) {
            return StreamSupport.stream(part.spliterator(), false).anyMatch(each -> isNamedIn(each, name));
        }
        // What something is called in a sentence refers to nothing.
        return part.properties().stream()
                .filter(each ->
                        !each.getKey().equals("about") || !each.getValue().isTextual())
                .anyMatch(each -> isNamedIn(each.getValue(), name));
    }

    /** A problem with a word of a value. */
    InputProblem problemAtWord(String pointer, String word, String message, @Nullable String hint) {
        Locations.Place place = locations.wordAt(pointer, word);
        return new InputProblem(file, place.line(), place.column(), pointer, message, hint);
    }

    InputProblem problem(String pointer, String message, @Nullable String hint) {
        Locations.Place place = locations.at(pointer);
        return new InputProblem(file, place.line(), place.column(), pointer, message, hint);
    }
}
