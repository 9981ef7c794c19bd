package org.caseclock.input;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.CodeLists;
import org.jspecify.annotations.Nullable;

/** What a field of a type must be, in words, and what somebody may have meant who wrote it otherwise. */
final class Expected {

    private static final Pattern DATE_PARTS = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DATE_WITHOUT_SIGNS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DATE_WITH_TIME = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})[T ].*");
    private static final Pattern AMERICAN_DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private Expected() {}

    static String of(Class<?> type) {
        if (isCode(type)) {
            return oneOf(codes(type));
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
        if (type == BigDecimal.class) {
            return "a number";
        }
        if (type == String.class) {
            return "a text in quotation marks";
        }
        if (Map.class.isAssignableFrom(type)) {
            return "names, each with what it stands for, as in { NAME: … }";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    /** The same, in view of what was written. */
    static String of(Class<?> type, String written, CaseSchema schema) {
        if (isCode(type)) {
            return oneOf(codes(type, schema));
        }
        return type == LocalDate.class && written.startsWith(PlainDate.NO_YEAR) ? "a date from 0001 on" : of(type);
    }

    private static String oneOf(List<String> codes) {
        return codes.isEmpty()
                ? "a code that the policy declares, and it declares none of this list"
                : "one of " + String.join(", ", codes);
    }

    static boolean isCode(Class<?> type) {
        return CodeLists.isList(type) || type.isEnum();
    }

    static List<String> codes(Class<?> type) {
        return codes(type, CaseSchema.STANDARD);
    }

    /** The codes of a list, those of a pack with them. */
    static List<String> codes(Class<?> type, CaseSchema schema) {
        if (CodeLists.isList(type)) {
            List<String> codes = new ArrayList<>(CodeLists.library().names(type));
            codes.addAll(schema.codesOf(type.getSimpleName()));
            return codes;
        }
        return Arrays.stream(type.getFields())
                .filter(Field::isEnumConstant)
                .map(Expected::code)
                .toList();
    }

    private static String code(Field constant) {
        JsonProperty renamed = constant.getAnnotation(JsonProperty.class);
        return renamed == null ? constant.getName() : renamed.value();
    }

    /** The date that was written in another form, if it was one. */
    static @Nullable String dateMeantBy(String value) {
        for (Pattern form : List.of(DATE_PARTS, DATE_WITHOUT_SIGNS, DATE_WITH_TIME)) {
            Matcher parts = form.matcher(value);
            if (parts.matches()) {
                return date(parts.group(1), parts.group(2), parts.group(3), value);
            }
        }
        Matcher american = AMERICAN_DATE.matcher(value);
        return american.matches() ? date(american.group(3), american.group(1), american.group(2), value) : null;
    }

    private static @Nullable String date(String year, String month, String day, String value) {
        try {
            String date = LocalDate.parse(String.format(
                            Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day)))
                    .toString();
            return date.equals(value) || date.startsWith(PlainDate.NO_YEAR) ? null : date;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
