package org.caseclock.testkit.format;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Where the lines of a YAML file are to begin: two spaces further in than what they belong to. */
final class YamlLines {

    private static final int STEP = 2;
    private static final Pattern DASHES = Pattern.compile("(-[ \\t]+)+");

    private final List<String> lines;
    private final int[] indents;
    private final boolean[] known;
    private final boolean[] continued;
    private final boolean[] inText;
    private final int[] shifts;

    private YamlLines(List<String> lines) {
        this.lines = lines;
        this.indents = new int[lines.size()];
        this.known = new boolean[lines.size()];
        this.continued = new boolean[lines.size()];
        this.inText = new boolean[lines.size()];
        this.shifts = new int[lines.size()];
    }

    static YamlLines of(List<String> lines, Node root) {
        YamlLines places = new YamlLines(lines);
        places.value(root, -STEP, true);
        return places;
    }

    /** Where a line is to begin. */
    int indent(int line) {
        return known[line] ? indents[line] : leadingSpaces(lines.get(line));
    }

    /** Whether a line goes on with a value that began before. */
    boolean isContinued(int line) {
        return continued[line];
    }

    /** Whether a line is part of a text in which space says something. */
    boolean isInText(int line) {
        return inText[line];
    }

    /** How far such a line is to be moved to the right; to the left where it is below 0. */
    int shift(int line) {
        return shifts[line];
    }

    static int leadingSpaces(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** One space follows each dash at the beginning of a line. */
    static String withoutWideDashes(String line) {
        Matcher dashes = DASHES.matcher(line);
        return dashes.lookingAt() ? dashes.group().replaceAll("[ \\t]+", " ") + line.substring(dashes.end()) : line;
    }

    /**
     * The lines of a value.
     *
     * @param holder where what it belongs to begins
     * @param startsLine whether it may begin a line of its own
     */
    private void value(Node node, int holder, boolean startsLine) {
        int start = node.getStartMark().getLine();
        if (node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.BLOCK) {
            int indent = holder + STEP;
            if (node instanceof MappingNode mapping) {
                entries(mapping, indent);
            } else if (node instanceof SequenceNode sequence) {
                elements(sequence, indent);
            }
            return;
        }
        if (startsLine && beginsLine(node)) {
            put(start, holder + STEP);
        }
        if (node instanceof ScalarNode scalar) {
            text(scalar, holder + STEP);
        } else if (node instanceof CollectionNode<?> flow) {
            flow(flow, indent(start), 1);
        }
    }

    private void entries(MappingNode mapping, int indent) {
        for (NodeTuple entry : mapping.getValue()) {
            Node key = entry.getKeyNode();
            if (beginsLine(key)) {
                put(key.getStartMark().getLine(), indent);
            }
            Node value = entry.getValueNode();
            value(
                    value,
                    indent,
                    value.getStartMark().getLine() > key.getStartMark().getLine());
        }
    }

    private void elements(SequenceNode sequence, int indent) {
        int after = sequence.getStartMark().getLine();
        for (Node element : sequence.getValue()) {
            int start = element.getStartMark().getLine();
            int dash = start;
            while (dash > after && !lines.get(dash).stripLeading().startsWith("-")) {
                dash--;
            }
            put(dash, indent);
            value(element, indent, start > dash);
            after = element.getEndMark().getLine();
        }
    }

    private void text(ScalarNode text, int indent) {
        int start = text.getStartMark().getLine();
        int end = text.getEndMark().getLine();
        boolean isBlock = text.getScalarStyle() == ScalarStyle.LITERAL || text.getScalarStyle() == ScalarStyle.FOLDED;
        if (!isBlock) {
            for (int line = start + 1; line <= end; line++) {
                put(line, indent);
                continued[line] = true;
            }
            return;
        }
        int last = end - (text.getEndMark().getColumn() == 0 || end >= lines.size() ? 1 : 0);
        int least = Integer.MAX_VALUE;
        for (int line = start + 1; line <= Math.min(last, lines.size() - 1); line++) {
            if (!lines.get(line).isBlank()) {
                least = Math.min(least, leadingSpaces(lines.get(line)));
            }
        }
        for (int line = start + 1; line <= Math.min(last, lines.size() - 1); line++) {
            inText[line] = true;
            shifts[line] = indent - least;
        }
    }

    private void flow(CollectionNode<?> flow, int indent, int depth) {
        int start = flow.getStartMark().getLine();
        int end = flow.getEndMark().getLine();
        for (int line = start + 1; line <= end; line++) {
            boolean closes = line == end && lines.get(line).stripLeading().matches("[\\]}].*");
            indents[line] = indent + STEP * (closes ? depth - 1 : depth);
            known[line] = true;
        }
        for (Object each : flow.getValue()) {
            List<Node> parts = each instanceof NodeTuple entry
                    ? Arrays.asList(entry.getKeyNode(), entry.getValueNode())
                    : List.of((Node) each);
            for (Node part : parts) {
                if (part instanceof CollectionNode<?> inner) {
                    flow(inner, indent, depth + 1);
                }
            }
        }
    }

    private void put(int line, int indent) {
        if (!known[line]) {
            known[line] = true;
            indents[line] = indent;
        }
    }

    private boolean beginsLine(Node node) {
        int line = node.getStartMark().getLine();
        return line < lines.size() && node.getStartMark().getColumn() == leadingSpaces(lines.get(line));
    }
}
