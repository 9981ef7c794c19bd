package org.caseclock.testkit.trace;

import java.util.List;
import java.util.stream.Collectors;
import org.caseclock.ledger.MarkdownText;

/** Puts texts together as Markdown. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    /** A text that is to be shown as it is. */
    static String plain(String text) {
        return MarkdownText.plain(text);
    }

    /** A link whose words are shown as they are. */
    static String link(String words, String target) {
        return "[" + plain(words) + "](" + target + ")";
    }

    /** A link to a line of a file. */
    static String link(String words, String file, int line) {
        return link(words, file + "#L" + line);
    }

    /** A block, with an empty line behind it. */
    Markdown block(String block) {
        text.append(block).append("\n\n");
        return this;
    }

    /** A list. */
    Markdown list(List<String> items) {
        return block(items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
    }

    /** A table; cells are Markdown already. */
    Markdown table(List<String> head, List<List<String>> rows) {
        return block(row(head) + "\n" + "|---".repeat(head.size()) + "|"
                + rows.stream().map(cells -> "\n" + row(cells)).collect(Collectors.joining()));
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    @Override
    public String toString() {
        return text.toString().strip() + "\n";
    }
}
