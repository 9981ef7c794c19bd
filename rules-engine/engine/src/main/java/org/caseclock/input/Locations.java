package org.caseclock.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where each place of a text stands: for a field its name, for an element of a list its value. */
public final class Locations {

    /** A line and column, from 1. */
    public record Place(int line, int column) {

        /** The place of a character that is counted from 0; that of the nearest where the text has no such character. */
        public static Place of(String text, int offset) {
            String before = text.substring(0, Math.max(0, Math.min(offset, text.length())));
            return new Place(
                    1 + (int) before.chars().filter(c -> c == '\n').count(),
                    before.length() - before.lastIndexOf('\n'));
        }
    }

    private static final int NEAR = 600;

    private final String text;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Place> values = new HashMap<>();
    private @Nullable String repeated;
    private @Nullable Place repetition;
    private Place last = new Place(1, 1);

    private Locations(String text) {
        this.text = text;
    }

    static Locations of(JsonFactory factory, String text) {
        Locations locations = new Locations(text);
        try (JsonParser parser = factory.createParser(text).disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
                    JsonLocation location = parser.currentTokenLocation();
                    locations.add(
                            pointer(parser),
                            new Place(location.getLineNr(), location.getColumnNr()),
                            token == JsonToken.FIELD_NAME);
                }
            }
        } catch (IOException e) {
            // a text that breaks off has places up to there
        }
        return locations;
    }

    private void add(String pointer, Place place, boolean isField) {
        last = place;
        if (!isField) {
            values.putIfAbsent(pointer, place);
        }
        Place before = places.putIfAbsent(pointer, place);
        if (before != null && isField && repeated == null) {
            repeated = pointer;
            repetition = place;
        }
    }

    /** The pointer of the first field that its object has already, if there is one. */
    @Nullable
    String repeated() {
        return repeated;
    }

    /** The last place before the text breaks off. */
    Place last() {
        return last;
    }

    /** Where that field stands for the second time. */
    @Nullable
    Place repetition() {
        return repetition;
    }

    private static String pointer(JsonParser parser) {
        return JsonPointer.forPath(parser.getParsingContext(), false).toString();
    }

    /** Whether the text has the place that a pointer names. */
    public boolean has(String pointer) {
        return places.containsKey(pointer);
    }

    /** The place of the value that a pointer names or, where there is none, of what bears the pointer's name. */
    public Place valueAt(String pointer) {
        Place value = values.get(pointer);
        return value == null ? at(pointer) : value;
    }

    /** The place of a word at the place that a pointer names or soon after it; if it is not there, that place. */
    public Place wordAt(String pointer, String word) {
        Place place = at(pointer);
        int begins = 0;
        for (int line = 1; line < place.line(); line++) {
            begins = text.indexOf('\n', begins) + 1;
        }
        begins += place.column() - 1;
        Matcher found = Pattern.compile("(?<![\\w.-])" + Pattern.quote(word) + "(?![\\w.-])")
                .matcher(text);
        if (word.isEmpty() || !found.find(Math.min(begins, text.length())) || found.start() > begins + NEAR) {
            return place;
        }
        return Place.of(text, found.start());
    }

    /** The place that a pointer names or, where the text has none, the nearest that holds it. */
    public Place at(String pointer) {
        String holder = pointer;
        while (!places.containsKey(holder) && !holder.isEmpty()) {
            holder = holder.substring(0, holder.lastIndexOf('/'));
        }
        return places.getOrDefault(holder, new Place(1, 1));
    }
}
