package org.caseclock.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.input.InputProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Says what Jackson found wrong in the words of the one who wrote the text. */
final class Translation {

    static final String NOTHING_MAY_FOLLOW = "Nothing may follow the object.";

    private static final String NOT_KNOWN = "null; a date that is not known is null or left out";

    private static final Pattern MISSING = Pattern.compile("Missing (?:required )?creator property '([^']+)'");
    private static final Pattern OWN = Pattern.compile("The (\\w+) .*", Pattern.DOTALL);

    private final StrictText text;
    private final String source;
    private final int firstLine;

    Translation(StrictText text, String source, int firstLine) {
        this.text = text;
        this.source = source;
        this.firstLine = firstLine;
    }

    InputProblem of(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping)) {
            return malformed(e);
        }
        String pointer = pointer(mapping);
        if (e.getCause() instanceof InputCoercionException coercion) {
            return wrongValue(pointer, null, coercion.getTargetType());
        }
        if (e.getCause() instanceof JsonProcessingException cause && !(cause instanceof JsonMappingException)) {
            return malformed(cause);
        }
        if (e instanceof OwnValueException own) {
            return at(
                            text.placeOfValue(pointer),
                            pointer,
                            text.subject(
                                            pointer,
                                            text.isPersonal(pointer)
                                                    ? ""
                                                    : text.quoted().inBrackets(own.written()))
                                    + " must be " + own.expected() + ".",
                            own.hint())
                    .as(Kind.WRONG_VALUE);
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return unknownField(pointer, unknown);
        }
        if (e instanceof InvalidNullException empty) {
            return isElement(pointer) || isCollection(empty.getTargetType())
                    ? wrongValue(pointer, null, empty.getTargetType())
                    : problem(pointer, text.subject(pointer) + " is required.", null)
                            .as(Kind.MISSING_FIELD);
        }
        if (e instanceof InvalidFormatException format && format.getTargetType() != null) {
            return isUnknownDay(format)
                    ? wrongValue(pointer, format.getValue(), format.getTargetType(), NOT_KNOWN)
                    : wrongValue(pointer, format.getValue(), format.getTargetType());
        }
        if (e instanceof ValueInstantiationException) {
            return ownMessage(pointer, e);
        }
        if (e.getOriginalMessage().startsWith("Trailing token")) {
            return at(place(e), "", NOTHING_MAY_FOLLOW, null).as(Kind.SYNTAX);
        }
        Matcher missing = MISSING.matcher(e.getOriginalMessage());
        if (missing.find()) {
            return missingField(pointer, missing.group(1), mapping.getPath());
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return wrongValue(pointer, null, mismatch.getTargetType());
        }
        return problem(pointer, text.subject(pointer) + " cannot be read.", null);
    }

    private InputProblem unknownField(String pointer, UnrecognizedPropertyException e) {
        List<String> known = Stream.concat(
                        e.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .filter(each -> !each.startsWith(RequiredUnlessNullable.OF_PACKS)),
                        text.ownFields(pointer))
                .sorted()
                .toList();
        String name = text.quoted().mayShow(e.getPropertyName())
                ? " " + Quoted.inWords(e.getPropertyName())
                : text.quoted().inBrackets(e.getPropertyName());
        return problem(
                        pointer,
                        "The field" + name + " of " + text.owner(pointer) + " is unknown; known are "
                                + String.join(", ", known) + ".",
                        Nearest.to(e.getPropertyName(), known)
                                .map(near -> near + ".")
                                .orElse(null))
                .as(Kind.UNKNOWN_FIELD);
    }

    /** Points at the object that lacks the field; one that is there and unknown may be the field with a slip in it. */
    private InputProblem missingField(String named, String field, List<JsonMappingException.Reference> path) {
        String pointer = named.equals("/" + field) || named.endsWith("/" + field) ? named : named + "/" + field;
        Set<String> known =
                path.isEmpty() ? Set.of() : components(path.get(path.size() - 1).getFrom());
        List<String> strangers = text.fieldsOf(StrictText.holder(pointer)).stream()
                .filter(name -> !known.contains(name))
                .toList();
        return missing(pointer, field, strangers).as(Kind.MISSING_FIELD);
    }

    private InputProblem missing(String pointer, String field, List<String> strangers) {
        String stranger = Nearest.to(field, strangers).orElse(null);
        return stranger == null
                ? problem(pointer, text.subject(pointer) + " is required.", null)
                : at(
                        text.locations().at(beside(pointer, stranger)),
                        pointer,
                        text.subject(pointer) + " is required.",
                        (text.quoted().mayShow(stranger) ? Quoted.inWords(stranger) : "the field beside it")
                                + " was meant to be " + field + ".");
    }

    private static String beside(String pointer, String field) {
        return StrictText.holder(pointer) + "/" + field.replace("~", "~0").replace("/", "~1");
    }

    private static Set<String> components(@Nullable Object owner) {
        return owner instanceof Class<?> type && type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Whether a text without a character stands where a day may be left out. */
    private static boolean isUnknownDay(InvalidFormatException e) {
        List<JsonMappingException.Reference> path = e.getPath();
        if (e.getTargetType() != LocalDate.class
                || !String.valueOf(e.getValue()).isBlank()
                || path.isEmpty()) {
            return false;
        }
        JsonMappingException.Reference field = path.get(path.size() - 1);
        return field.getFrom() instanceof Class<?> type
                && type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getName().equals(field.getFieldName()))
                        .anyMatch(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    private InputProblem wrongValue(String pointer, @Nullable Object value, Class<?> type) {
        return wrongValue(pointer, value, type, null);
    }

    /**
     * @param otherwise what else may have been meant
     */
    private InputProblem wrongValue(String pointer, @Nullable Object value, Class<?> type, @Nullable String otherwise) {
        if (pointer.isEmpty()) {
            return problem(pointer, "The file must be an object.", null).as(Kind.WRONG_VALUE);
        }
        boolean hidden = value == null || value.equals(Double.POSITIVE_INFINITY) || text.isPersonal(pointer);
        String written = hidden ? "" : String.valueOf(value);
        String hint = otherwise;
        if (Expected.isCode(type) && value != null) {
            hint = Nearest.to(value.toString(), Expected.codes(type, text.schema()))
                    .orElse(null);
        } else if (type == LocalDate.class && hint == null) {
            hint = Expected.dateMeantBy(written);
        }
        return at(
                        text.placeOfValue(pointer),
                        pointer,
                        text.subject(pointer, text.quoted().inBrackets(written)) + " must be "
                                + Expected.of(type, written, text.schema()) + ".",
                        hint == null ? null : hint + ".")
                .as(Kind.WRONG_VALUE);
    }

    /** What a record's own constructor refuses; its message names the field first. */
    private InputProblem ownMessage(String pointer, Throwable e) {
        Throwable cause = e.getCause();
        if (!(cause instanceof IllegalArgumentException) || cause.getMessage() == null) {
            return problem(pointer, text.subject(pointer) + " cannot be read.", null);
        }
        String message = text.quoted().ofFact(cause.getMessage(), text.owner(pointer + "/id"));
        Matcher own = OWN.matcher(message);
        String field = own.matches() ? pointer + "/" + own.group(1) : pointer;
        if (message.endsWith(" is required.")) {
            return missing(field, own.group(1), text.fieldsOf(pointer)).as(Kind.MISSING_FIELD);
        }
        return (own.matches() && text.has(field) ? problem(field, message, null) : slip(pointer, message))
                .as(Kind.WRONG_VALUE);
    }

    /** A message that says which fields there may be; one of those that are there may be meant for one of them. */
    private InputProblem slip(String pointer, String message) {
        List<String> words = List.of(message.split("[^A-Za-z]+"));
        for (String field : text.fieldsOf(pointer)) {
            String near = Nearest.to(field, words).orElse(null);
            if (near != null && !words.contains(field)) {
                return problem(pointer + "/" + field, message, near + ".");
            }
        }
        return problem(pointer, message, null);
    }

    private InputProblem malformed(JsonProcessingException e) {
        if (e.getOriginalMessage().startsWith("Duplicate field")) {
            Locations locations = text.locations();
            if (locations.repeated() != null && locations.repetition() != null) {
                return at(
                                locations.repetition(),
                                locations.repeated(),
                                text.subject(locations.repeated()) + " stands here for the second time.",
                                null)
                        .as(Kind.DUPLICATE_FIELD);
            }
        }
        return at(place(e), "", Malformed.reason(e), null).as(Kind.SYNTAX);
    }

    private Locations.Place place(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null || e instanceof StreamConstraintsException || location.getLineNr() < 1
                ? text.locations().last()
                : new Locations.Place(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    private InputProblem problem(String pointer, String message, @Nullable String hint) {
        return at(text.locations().at(pointer), pointer, message, hint);
    }

    private InputProblem at(Locations.Place place, String pointer, String message, @Nullable String hint) {
        return new InputProblem(
                source,
                firstLine + place.line() - 1,
                place.column(),
                text.quoted().pointer(pointer),
                message,
                hint);
    }

    private static boolean isElement(String pointer) {
        return pointer.matches(".*/\\d+");
    }

    private static boolean isCollection(Class<?> type) {
        return Collection.class.isAssignableFrom(type);
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
}
