package org.caseclock.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.List;

/** Reads one object from a text, or says what is wrong with it. */
public final class StrictReader<T> {

    private final ObjectMapper mapper;
    private final ObjectReader reader;

    private StrictReader(ObjectMapper mapper, Class<T> type) {
        this.mapper = mapper;
        this.reader = mapper.readerFor(type);
    }

    /** A reader of JSON. */
    public static <T> StrictReader<T> json(Class<T> type) {
        return new StrictReader<>(StrictMapper.json(), type);
    }

    /** A reader of YAML. */
    public static <T> StrictReader<T> yaml(Class<T> type) {
        return new StrictReader<>(StrictMapper.yaml(), type);
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
    T read(String source, String text, int firstLine) {
        try {
            T value = reader.readValue(text);
            if (value != null) {
                return value;
            }
        } catch (JsonProcessingException e) {
            throw new InputException(List.of(new Translation(mapper, source, text, firstLine).of(e)));
        }
        throw new InputException(
                List.of(new InputProblem(source, firstLine, 1, "", "An object was expected; this is empty.", null)));
    }

    /** Where each place of the text stands. */
    public Locations locations(String text) {
        return Locations.of(mapper.getFactory(), text);
    }
}
