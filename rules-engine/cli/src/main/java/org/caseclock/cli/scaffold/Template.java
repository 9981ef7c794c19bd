package org.caseclock.cli.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text among the resources, with gaps such as <code>${id}</code>. */
final class Template {

    private static final Pattern GAP = Pattern.compile("\\$\\{(\\w+)}");

    private Template() {}

    /** The text with its gaps filled. */
    static String fill(String name, Map<String, String> gaps) {
        return GAP.matcher(read(name))
                .replaceAll(
                        gap -> Matcher.quoteReplacement(Objects.requireNonNull(gaps.get(gap.group(1)), gap.group())));
    }

    private static String read(String name) {
        try (InputStream text = Objects.requireNonNull(Template.class.getResourceAsStream(name), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
