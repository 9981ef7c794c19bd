package org.caseclock.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.List;
import org.caseclock.facts.CaseSchema;

/** Reads one object from a text, or says what is wrong with it. */
public final class StrictReader<T> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ObjectMapper mapper;
    private final ObjectReader reader;
    private final boolean plainYaml;
    private final Quoted quoted;

    private StrictReader(ObjectMapper mapper, Class<T> type, boolean plainYaml, Quoted quoted) {
        this.mapper = mapper;
        this.plainYaml = plainYaml;
        this.quoted = quoted;
        this.reader = mapper.readerFor(type);
    }

    /** A reader of JSON, in which people's data come: what is said of it shows none of their words. */
    public static <T> StrictReader<T> json(Class<T> type) {
        return new StrictReader<>(StrictMapper.json(), type, false, new Quoted(true));
    }

    /** A reader of YAML without anchors, tags and the like, in which policies are written. */
    public static <T> StrictReader<T> yaml(Class<T> type) {
        return new StrictReader<>(StrictMapper.yaml(), type, true, new Quoted(false));
    }

    /**
     * Reads a text.
     *
     * @param source the file, as the user named it
     * @throws InputException if the text is no such object
     */
    public T read(String source, String text) {
        return read(source, text, 1);
    }

    /**
     * Reads a text that begins on a line of its file.
     *
     * @throws InputException if the text is no such object
     */
    T read(String source, String marked, int firstLine) {
        return read(CaseSchema.STANDARD, source, marked, firstLine);
    }

    /**
     * Reads a text that begins on a line of its file.
     *
     * @param schema what a pack declares beside the library
     * @throws InputException if the text is no such object
     */
    T read(CaseSchema schema, String source, String marked, int firstLine) {
        String text = withoutMark(marked);
        if (text.isBlank()) {
            throw new InputException(List.of(new InputProblem(source, firstLine, 1, "", "The file is empty.", null)));
        }
        requirePlain(source, text);
        requireWholeCharacters(source, text, firstLine);
        try {
            T value = schema.isStandard()
                    ? reader.readValue(text)
                    : reader.withAttribute(OwnParts.SCHEMA, schema).readValue(text);
            if (value != null) {
                return value;
            }
        } catch (JsonProcessingException e) {
            throw new InputException(
                    List.of(new Translation(new StrictText(mapper, text, quoted, schema), source, firstLine).of(e)));
        }
        throw new InputException(
                List.of(new InputProblem(source, firstLine, 1, "", "The file must be an object.", null)));
    }

    /**
     * Refuses a text that can do more than be read, before any place of it is looked up.
     *
     * @throws InputException naming the place of what is refused
     */
    public void requirePlain(String source, String text) {
        if (plainYaml) {
            PlainYaml.check(source, withoutMark(text));
        }
    }

    private void requireWholeCharacters(String source, String text, int firstLine) {
        int half = plainYaml ? Surrogates.halfIn(text) : Surrogates.halfInJson(text);
        if (half >= 0) {
            Locations.Place place = Locations.Place.of(text, half);
            String message =
                    "The text is malformed here: half of a character (a surrogate without the other of its pair).";
            throw new InputException(List.of(new InputProblem(
                    source,
                    firstLine + place.line() - 1,
                    place.column(),
                    "",
                    message,
                    null,
                    InputProblem.Kind.SYNTAX)));
        }
    }

    /** Whether a text is sound as far as it goes, and ends too early. */
    boolean breaksOff(String text) {
        try (JsonParser parser = mapper.getFactory().createParser(text)) {
            while (parser.nextToken() != null) {
                // to the end, or to where it breaks off
            }
            return false;
        } catch (IOException e) {
            return e instanceof JsonProcessingException malformed && Malformed.breaksOff(malformed);
        }
    }

    /** Where each place of the text stands. */
    public Locations locations(String text) {
        return Locations.of(mapper.getFactory(), withoutMark(text));
    }

    /** A text without the byte-order mark that some editors put at its start. */
    static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }
}
