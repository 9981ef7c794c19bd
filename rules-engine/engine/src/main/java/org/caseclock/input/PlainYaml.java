package org.caseclock.input;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Refuses what YAML can do beside being read: name a part and repeat it, so that a short text becomes an endless one; make
 * objects of Java; stand for several documents.
 */
final class PlainYaml {

    private static final int DEEPEST = 30;
    private static final int MOST_CHARACTERS = 3_000_000;

    /** What YAML takes for a number that it does not look like: 010 for eight, 0x10 for sixteen, 1_0 for ten. */
    private static final Pattern READ_AS_ANOTHER =
            Pattern.compile("[-+]?(0[0-9_]+|0[xX][0-9a-fA-F_]+|0[bB][01_]+|[1-9][0-9]*_[0-9_]*)");

    private final String source;
    private int documents;
    private int depth;

    private PlainYaml(String source) {
        this.source = source;
    }

    /**
     * Looks at each part of a text before any object is made of it. What cannot be parsed is left to the reader to refuse.
     *
     * @throws InputException naming the place of what is refused
     */
    static void check(String source, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(MOST_CHARACTERS);
        PlainYaml yaml = new PlainYaml(source);
        try {
            Parser parser = new ParserImpl(new StreamReader(new StringReader(text)), options);
            while (!parser.checkEvent(Event.ID.StreamEnd)) {
                yaml.check(parser.getEvent());
            }
        } catch (YAMLException e) {
            return; // the reader says what is wrong, and where
        }
    }

    private void check(Event event) {
        Mark mark = event.getStartMark();
        if (event instanceof DocumentStartEvent start) {
            documents++;
            if (documents > 1) {
                throw refused(mark, "The file must hold one document.");
            }
            if (start.getVersion() != null || (start.getTags() != null && start.getExplicit() && hasOwnTags(start))) {
                throw refused(mark, "The file must begin without a line that begins with %.");
            }
        }
        if (event instanceof AliasEvent) {
            throw refused(mark, "The file must not repeat a part of itself with *; it must be written out.");
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            throw refused(mark, "The file must not name a part of itself with &.");
        }
        if (tag(event) != null) {
            throw refused(mark, "The file must not say with ! what a value is made to.");
        }
        if (event instanceof ScalarEvent scalar
                && scalar.isPlain()
                && scalar.getValue().equals("<<")) {
            throw refused(mark, "The file must not merge a part of itself with <<; it must be written out.");
        }
        if (event instanceof ScalarEvent scalar
                && scalar.isPlain()
                && READ_AS_ANOTHER.matcher(scalar.getValue()).matches()) {
            throw refused(
                    mark,
                    "A number (" + scalar.getValue()
                            + ") must be written with digits alone and no 0 before them; a text must stand in quotation marks.");
        }
        if (event instanceof ScalarEvent scalar
                && scalar.getValue().codePoints().anyMatch(PlainYaml::isHidden)) {
            throw refused(mark, "A value must hold no character that cannot be seen, written with a backslash or not.");
        }
        if (event instanceof CollectionStartEvent) {
            depth++;
            if (depth > DEEPEST) {
                throw refused(mark, "The depth of the file must be at most " + DEEPEST + ".");
            }
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        }
    }

    /** What a terminal or a page would obey instead of showing it. */
    private static boolean isHidden(int c) {
        return (Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n')
                || Character.getType(c) == Character.FORMAT;
    }

    private static boolean hasOwnTags(DocumentStartEvent start) {
        return start.getTags().entrySet().stream()
                .anyMatch(tag -> !tag.getKey().equals("!") && !tag.getKey().equals("!!"));
    }

    private static @Nullable String tag(Event event) {
        return event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
    }

    private InputException refused(Mark mark, String why) {
        return new InputException(List.of(new InputProblem(
                source, mark.getLine() + 1, mark.getColumn() + 1, "", why, null, InputProblem.Kind.NOT_ALLOWED)));
    }
}
