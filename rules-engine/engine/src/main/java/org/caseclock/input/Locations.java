package org.caseclock.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Where each place of a text stands: for a field its name, for an element of a list its value. */
public final class Locations {

    /** A line and column, from 1. */
    public record Place(int line, int column) {}

    private final Map<String, Place> places = new HashMap<>();

    private Locations() {}

    static Locations of(JsonFactory factory, String text) {
        Locations locations = new Locations();
        try (JsonParser parser = factory.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
                    JsonLocation location = parser.currentTokenLocation();
                    locations.places.putIfAbsent(
                            pointer(parser), new Place(location.getLineNr(), location.getColumnNr()));
                }
            }
        } catch (IOException e) {
            // a text that breaks off has places up to there
        }
        return locations;
    }

    private static String pointer(JsonParser parser) {
        return JsonPointer.forPath(parser.getParsingContext(), false).toString();
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
