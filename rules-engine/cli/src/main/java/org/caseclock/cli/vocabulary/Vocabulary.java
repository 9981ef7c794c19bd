package org.caseclock.cli.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    /** What the engine's Javadoc says; the gate lets some of it through, and what packs declare beside it. */
    static Vocabulary read() {
        try (InputStream text = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("vocabulary.json"))) {
            return new ObjectMapper().readValue(text, Vocabulary.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as JSON. */
    public String json() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        try {
            return new ObjectMapper()
                            .writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(indent)
                                    .withArrayIndenter(indent))
                            .writeValueAsString(this)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
