package org.caseclock.cli.options;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caseclock.input.Nearest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads the value of an option that knows only a few words. */
public final class Choice {

    private Choice() {}

    /** The constant that the text names. */
    public static <E extends Enum<E>> E of(CommandSpec spec, String option, String text, Class<E> type) {
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (word(constant).equals(text.toLowerCase(Locale.ROOT))) {
                return constant;
            }
        }
        List<String> words = Arrays.stream(constants).map(Choice::word).toList();
        throw new ParameterException(
                spec.commandLine(),
                "The " + option + " (" + text + ") must be " + or(words) + "." + maybe(text, words));
    }

    /** A second line with what may have been meant, if anything comes near. */
    public static String maybe(String text, Collection<String> words) {
        return Nearest.to(text, words)
                .map(near -> "%n  Maybe %s".formatted(near))
                .orElse("");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String or(List<String> words) {
        String last = words.get(words.size() - 1);
        return words.subList(0, words.size() - 1).stream().collect(Collectors.joining(", ")) + " or " + last;
    }
}
