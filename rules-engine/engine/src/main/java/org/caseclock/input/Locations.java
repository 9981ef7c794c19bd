package org.caseclock.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each place of a text stands: for a field its name, for an element of a list its value. */
public final class Locations {

    /** A line and column, from 1. */
    public record Place(int line, int column) {}

    private final Map<String, Place> places = new HashMap<>();
    private @Nullable String repeated;
    private @Nullable Place repetition;
    private Place last = new Place(1, 1);

    private Locations() {}

    static Locations of(JsonFactory factory, String text) {
        Locations locations = new Locations();
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

    /** The place that a pointer names or, where the text has none, the nearest that holds it. */
    public Place at(String pointer) {
        String holder = pointer;
        while (!places.containsKey(holder) && !holder.isEmpty()) {
            holder = holder.substring(0, holder.lastIndexOf('/'));
        }
        return places.getOrDefault(holder, new Place(1, 1));
    }
}
