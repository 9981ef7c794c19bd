package org.caseclock.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds the id of a case that cannot be read, so that it can be named. */
public final class CaseId {

    /** A longer text in its place is no id. */
    private static final int LONGEST = 100;

    private static final JsonFactory JSON = new JsonFactory();

    private CaseId() {}

    /** The id; nothing where the text breaks off or goes wrong before it. */
    public static @Nullable String in(byte[] text) {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isId = parser.currentName().equals("caseId");
                if (parser.nextToken() == JsonToken.VALUE_STRING && isId) {
                    String id = Blanks.trim(parser.getText());
                    return id.length() <= LONGEST && Surrogates.halfIn(id) < 0 ? id : null;
                }
                parser.skipChildren();
            }
            return null;
        } catch (IOException e) {
            return null;
        }
    }
}
