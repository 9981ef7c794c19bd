package org.caseclock.cli.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words that rules are made of. They are collected from the Javadoc of the engine when it is built.
 *
 * @param sections the parts, in the order of reading
 */
public record Vocabulary(List<Section> sections) {

    /**
     * A part of the vocabulary.
     *
     * @param name what it holds, such as {@code codes}
     * @param about what that is
     * @param terms its terms
     */
    public record Section(String name, String about, List<Term> terms) {}

    /**
     * A fact, a kind of code, or something that rules write to.
     *
     * @param name its name in rules
     * @param about what it is
     * @param members its fields, codes or calls
     */
    public record Term(String name, String about, List<Member> members) {}

    /**
     * A field, a code or a call.
     *
     * @param name its name in rules
     * @param type what a field holds; codes and calls have none
     * @param about what it is
     */
    @JsonInclude(Include.NON_NULL)
    public record Member(String name, @Nullable String type, String about) {}

    /** The vocabulary of this version of the engine. */
    public static Vocabulary read() {
        try {
            return new ObjectMapper().readValue(json(), Vocabulary.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as JSON. */
    public static String json() {
        try (InputStream text = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("vocabulary.json"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
