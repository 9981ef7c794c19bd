package org.caseclock.cli.text;

import java.io.PrintWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseclock.input.Unprintable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** Lays out text for people: headings, wrapped paragraphs, colour where it is seen. */
public final class Page {

    private static final Pattern STYLE = Pattern.compile("\u001b\\[[0-9;]*m");

    private final PrintWriter out;
    private final Ansi ansi;
    private final int width;

    public Page(PrintWriter out, Ansi ansi, int width) {
        this.out = out;
        this.ansi = ansi;
        this.width = width;
    }

    public int width() {
        return width;
    }

    /** A heading, with an empty line before it. */
    public void heading(String text) {
        blank();
        line(bold(text));
    }

    public void blank() {
        out.println();
    }

    /** A line; nothing in it but colour steers a terminal, and colour only where it is shown. */
    public void line(String text) {
        out.println(printableButStyles(text).stripTrailing());
    }

    private String printableButStyles(String text) {
        if (!ansi.enabled()) {
            return printable(text);
        }
        StringBuilder line = new StringBuilder();
        Matcher style = STYLE.matcher(text);
        int from = 0;
        while (style.find()) {
            line.append(printable(text.substring(from, style.start()))).append(style.group());
            from = style.end();
        }
        return line.append(printable(text.substring(from))).toString();
    }

    /** A paragraph behind a label; its further lines stand under its first. */
    public void paragraph(String label, String text) {
        paragraph(label, label, text);
    }

    /** The same with a label that may carry colour, beside its plain form, which tells its width. */
    public void paragraph(String shown, String label, String text) {
        StringBuilder current = new StringBuilder(shown);
        int column = label.length();
        boolean first = true;
        for (String word : printable(text).split(" ", -1)) {
            if (!first && column + 1 + word.length() > width) {
                line(current.toString());
                current.setLength(0);
                current.append(" ".repeat(label.length()));
                column = label.length();
                first = true;
            }
            current.append(first ? "" : " ").append(word);
            column += word.length() + (first ? 0 : 1);
            first = false;
        }
        line(current.toString());
    }

    public String bold(String text) {
        return styled(Style.bold, text);
    }

    public String alarming(String text) {
        return styled(Style.fg_red, text);
    }

    private String styled(Style style, String text) {
        String plain = printable(text);
        return ansi.enabled() ? style.on() + plain + Style.reset.on() : plain;
    }

    /** The text without what would steer a terminal or begin a line: ids come from files that a stranger wrote. */
    public static String printable(String text) {
        return Unprintable.replaced(text, "?");
    }

    /** The same of several lines. */
    public static String printableLines(String text) {
        return Unprintable.replacedInLines(text, "?");
    }
}
