package org.caseclock.policy;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseclock.timeline.MonthShape;
import org.caseclock.timeline.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Places in the texts of a clause into which the values of parameters are put, so that none is written twice: {@code
 * {plan.days}} becomes {@code 30 days}, and {@code {monthly.attempts attempts}}, with what is counted in the plural, {@code 2
 * attempts}.
 */
public final class Placeholders {

    /** The name of a parameter, and what its number counts. */
    public static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\s]+)(?: ([A-Za-z][A-Za-z -]*))?}");

    private Placeholders() {}

    /** A clause with the values of these parameters in its texts. */
    static Clause filled(Clause clause, Map<String, Parameter> parameters) {
        return clause.with(text -> filled(text, parameters, (parameter, value) -> value));
    }

    /** The same, with the name of its parameter after each value, for whoever may want to change it. */
    public static Clause cited(Clause clause, Map<String, Parameter> parameters) {
        return clause.with(
                text -> filled(text, parameters, (parameter, value) -> value + " (" + parameter.name() + ")"));
    }

    /** What names no parameter stays as it is, such as {@link Clause#ELEMENT}. */
    private static String filled(
            String text, Map<String, Parameter> parameters, BiFunction<Parameter, String, String> said) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        return PLACEHOLDER.matcher(text).replaceAll(place -> {
            Parameter parameter = parameters.get(place.group(1));
            return Matcher.quoteReplacement(
                    parameter == null ? place.group() : said.apply(parameter, value(parameter, place.group(2))));
        });
    }

    /** A value as a sentence says it, with what it counts where that is said: {@code 2 attempts}, {@code 1 attempt}. */
    private static String value(Parameter parameter, @Nullable String counted) {
        if (!parameter.set()) {
            return parameter.inWords();
        }
        return switch (parameter.unit()) {
            case CODE -> MonthShape.inWords(parameter.codes().get(0));
            case CODES, PATTERN, DOLLARS, PERCENT -> parameter.inWords();
            case QUANTITY -> parameter.inWords() + (counted == null ? "" : " " + of(parameter.inWords(), counted));
            case DAYS, BUSINESS_DAYS, MONTHS, COUNT ->
                counted == null
                        ? parameter.inWords()
                        : parameter.number() + " " + of(Integer.toString(parameter.number()), counted);
        };
    }

    /** What is counted, of a number: in the plural unless that is 1. */
    private static String of(String number, String counted) {
        return number.equals("1") ? counted.replaceFirst("s$", "") : counted;
    }
}
