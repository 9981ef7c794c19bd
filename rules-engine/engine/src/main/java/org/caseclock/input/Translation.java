package org.caseclock.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what Jackson found wrong in the words of the one who wrote the text. */
final class Translation {

    private static final Pattern MISSING = Pattern.compile("Missing (?:required )?creator property '([^']+)'");
    private static final Pattern DATE_PARTS = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern AMERICAN_DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private final ObjectMapper mapper;
    private final String source;
    private final String text;
    private final int firstLine;

    Translation(ObjectMapper mapper, String source, String text, int firstLine) {
        this.mapper = mapper;
        this.source = source;
        this.text = text;
        this.firstLine = firstLine;
    }

    InputProblem of(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping)) {
            return broken(e);
        }
        String pointer = pointer(mapping);
        String field = pointer.substring(pointer.lastIndexOf('/') + 1);
        String owner = owner(pointer);
        if (e instanceof UnrecognizedPropertyException unknown) {
            Collection<String> known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .toList();
            String name = unknown.getPropertyName();
            return problem(
                    pointer,
                    "The field " + name + " of " + owner + " is unknown; known are " + String.join(", ", known) + ".",
                    Nearest.to(name, known).map(near -> near + ".").orElse(null));
        }
        if (e instanceof InvalidFormatException format && format.getTargetType() != null) {
            return wrongValue(pointer, field, owner, String.valueOf(format.getValue()), format.getTargetType());
        }
        if (e instanceof ValueInstantiationException) {
            return problem(pointer, ownMessage(e), null);
        }
        Matcher missing = MISSING.matcher(e.getOriginalMessage());
        if (missing.find()) {
            return problem(pointer, "The " + missing.group(1) + " of " + owner(pointer + "/" + missing.group(1)) + " is required.", null);
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return problem(pointer, "The " + field + " of " + owner + " must be " + expected(mismatch.getTargetType()) + ".", null);
        }
        if (e.getCause() instanceof JsonProcessingException cause && !(cause instanceof JsonMappingException)) {
            return broken(cause);
        }
        return problem(pointer, "The " + field + " of " + owner + " cannot be read: " + e.getOriginalMessage(), null);
    }

    private InputProblem broken(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        int line = location == null ? 1 : Math.max(1, location.getLineNr());
        int column = location == null ? 1 : Math.max(1, location.getColumnNr());
        String reason = e.getOriginalMessage().replaceAll("\\s*\\n.*", "").replaceAll("\\s*\\(for .*", "");
        return new InputProblem(
                source, firstLine + line - 1, column, "", "The text breaks off or is malformed here: " + reason, null);
    }

    private InputProblem wrongValue(String pointer, String field, String owner, String value, Class<?> type) {
        String what = "The " + field + (mayQuote(field) ? " (" + value + ")" : "") + " of " + owner + " must be " + expected(type) + ".";
        String hint = type.isEnum()
                ? Nearest.to(value, codes(type)).map(near -> near + ".").orElse(null)
                : type == LocalDate.class && mayQuote(field) ? dateHint(value) : null;
        return problem(pointer, what, hint);
    }

    /** A birth date is personal even when it is wrong. */
    private static boolean mayQuote(String field) {
        return !field.equals("birthDate") && !field.equals("name");
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + String.join(", ", codes(type));
        }
        if (type == LocalDate.class) {
            return "a date (yyyy-MM-dd)";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == Integer.class || type == int.class) {
            return "a whole number";
        }
        if (type == String.class) {
            return "a text in quotation marks";
        }
        return Collection.class.isAssignableFrom(type) ? "a list without empty elements" : "an object";
    }

    private static List<String> codes(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(java.lang.reflect.Field::isEnumConstant)
                .map(Translation::code)
                .toList();
    }

    private static String code(java.lang.reflect.Field constant) {
        var renamed = constant.getAnnotation(com.fasterxml.jackson.annotation.JsonProperty.class);
        return renamed == null ? constant.getName() : renamed.value();
    }

    private static @Nullable String dateHint(String value) {
        Matcher parts = DATE_PARTS.matcher(value);
        Matcher american = AMERICAN_DATE.matcher(value);
        String guess = parts.matches()
                ? written(parts.group(1), parts.group(2), parts.group(3))
                : american.matches() ? written(american.group(3), american.group(1), american.group(2)) : value;
        try {
            return guess.equals(value) ? null : LocalDate.parse(guess) + ".";
        } catch (java.time.DateTimeException e) {
            return null;
        }
    }

    private static String written(String year, String month, String day) {
        return String.format(Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day));
    }

    private static String ownMessage(Throwable e) {
        Throwable cause = e.getCause();
        return cause instanceof IllegalArgumentException && cause.getMessage() != null
                ? cause.getMessage()
                : "This cannot be read.";
    }

    private InputProblem problem(String pointer, String message, @Nullable String hint) {
        Locations.Place place = Locations.of(mapper.getFactory(), text).at(pointer);
        return new InputProblem(source, firstLine + place.line() - 1, place.column(), pointer, message, hint);
    }

    private static String pointer(JsonMappingException e) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            pointer.append('/');
            pointer.append(
                    step.getFieldName() == null
                            ? Integer.toString(step.getIndex())
                            : step.getFieldName().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** Who bears the field: the fact, by its kind and id, or the list or object that holds it. */
    private String owner(String pointer) {
        String holder = pointer.contains("/") ? pointer.substring(0, pointer.lastIndexOf('/')) : "";
        if (holder.matches(".*/\\d+")) {
            String list = holder.substring(0, holder.lastIndexOf('/'));
            String kind = singular(list.substring(list.lastIndexOf('/') + 1));
            String id = id(holder);
            return id == null ? "the " + kind + " at " + holder : kind + " " + id;
        }
        if (holder.isEmpty()) {
            return "the file";
        }
        return words(holder.substring(holder.lastIndexOf('/') + 1));
    }

    private @Nullable String id(String holder) {
        try {
            JsonNode id = mapper.readTree(text).at(holder + "/id");
            return id.isTextual() ? id.asText() : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static String singular(String list) {
        String one = list.replaceAll("ies$", "y").replaceAll("(?<=[us])es$", "").replaceAll("(?<!s)s$", "");
        return words(list.endsWith("uses") ? list.replaceAll("es$", "") : one);
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
