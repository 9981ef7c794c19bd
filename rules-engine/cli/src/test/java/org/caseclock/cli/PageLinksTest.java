package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What the pages of the project link to is there: each file, folder and heading. */
class PageLinksTest {

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]+]\\(([^)#]*)(?:#([^)]*))?\\)");
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$|`[^`\\n]*`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    @Test
    void what_the_pages_link_to_is_there() throws IOException {
        List<Path> pages = pages();
        assertThat(pages).hasSizeGreaterThan(15);
        SoftAssertions all = new SoftAssertions();
        for (Path page : pages) {
            for (MatchResult link : links(page)) {
                String target = link.group(1);
                if (target.startsWith("http")) {
                    continue;
                }
                Path file = target.isEmpty() ? page : page.resolveSibling(target);
                all.assertThat(file).as("%s links to %s", page, target).exists();
                if (link.group(2) != null && Files.exists(file)) {
                    Path headed = Files.isDirectory(file) ? file.resolve("README.md") : file;
                    if (headed.toString().endsWith(".md")) {
                        all.assertThat(headings(headed))
                                .as("%s links to %s", page, link.group())
                                .contains(link.group(2));
                    }
                }
            }
        }
        all.assertAll();
    }

    private static List<MatchResult> links(Path page) throws IOException {
        // a link's words may be code; what looks like a link within code is none
        String text = CODE.matcher(Files.readString(page))
                .replaceAll(code -> code.group().contains("](") ? "" : "code");
        return LINK.matcher(text).results().toList();
    }

    /** The names by which code hosts know the headings of a page. */
    private static List<String> headings(Path page) throws IOException {
        return HEADING.matcher(Files.readString(page))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toList());
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Page.ROOT)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .filter(file -> !file.toString().contains("/.git/"))
                    .filter(file -> !file.toString().contains("/resources/"))
                    .sorted()
                    .toList();
        }
    }
}
