package org.caseclock.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The page on a sort of thing that can be said of a pack. It stands beside this class, and is written nowhere else. */
public final class CheckPage {

    /** Where the pages are in the repository. */
    static final String FOLDER = "rules-engine/cli/src/main/resources/org/caseclock/cli/check/";

    /** What each page says, in this order. */
    static final List<String> HEADINGS = List.of("What it finds", "Avoid", "Prefer", "Why", "How to suppress");

    private CheckPage() {}

    /** The ids that have a page. */
    public static List<String> ids() {
        return CheckId.ALL.stream().map(CheckId::id).toList();
    }

    /** The page on an id, in Markdown. */
    public static String of(String id) {
        try (InputStream page = Objects.requireNonNull(CheckPage.class.getResourceAsStream(id + ".md"), id)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the page on an id is in the repository. */
    static String path(String id) {
        return FOLDER + id + ".md";
    }

    /** What an id finds, on one line. */
    static String about(String id) {
        return part(of(id), HEADINGS.get(0)).strip().replaceAll("\\s+", " ");
    }

    /** What stands under a heading. */
    static String part(String page, String heading) {
        String start = "\n## " + heading + "\n";
        int from = page.indexOf(start);
        if (from < 0) {
            return "";
        }
        int to = page.indexOf("\n## ", from + start.length() - 1);
        return page.substring(from + start.length(), to < 0 ? page.length() : to);
    }
}
