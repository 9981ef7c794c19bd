package org.caseclock.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.dataformat.yaml.JacksonYAMLParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a text is no JSON or YAML, without a word of the text itself: it may be a name. */
final class Malformed {

    private static final Pattern EXPECTING = Pattern.compile("\\b(?:was expecting|expected) (?:a valid value )?(.+)");

    private Malformed() {}

    /** Whether the text is sound as far as it goes, and ends too early. */
    static boolean breaksOff(JsonProcessingException e) {
        // Between fields Jackson throws a plain parse exception for it.
        return e instanceof JsonEOFException || e.getOriginalMessage().startsWith("Unexpected end-of-input");
    }

    static String reason(JsonProcessingException e) {
        String message = e.getOriginalMessage().replaceAll("\\R(?s:.*)", "");
        if (breaksOff(e)) {
            return "The text breaks off here.";
        }
        if (e instanceof StreamConstraintsException) {
            return message.contains("nesting") ? "The text is nested too deeply." : "A number or text is too long.";
        }
        if (e instanceof JacksonYAMLParseException) {
            return "The text is malformed here: " + message.strip() + ".";
        }
        Matcher expecting = EXPECTING.matcher(message);
        return expecting.find()
                ? "The text is malformed here; this was expected: "
                        + expecting.group(1).replaceAll("^\\(|\\)$", "") + "."
                : "The text is malformed here.";
    }
}
