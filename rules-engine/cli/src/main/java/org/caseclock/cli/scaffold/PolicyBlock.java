package org.caseclock.cli.scaffold;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A block of a {@code policy.yaml}, such as its clauses, as text: what an analyst wrote beside them stays as it is. */
final class PolicyBlock {

    private PolicyBlock() {}

    /**
     * The file's text with one more entry after the last of a block.
     *
     * @param name the name of the block
     */
    static String plus(String policy, String name, String added) {
        String newline = policy.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines = new ArrayList<>(policy.lines().toList());
        Node node = new Yaml().compose(new StringReader(policy));
        NodeTuple entry = entry((MappingNode) node, name);
        int at = lines.size();
        int indent = 2;
        if (entry == null) {
            lines.add("");
            lines.add(name + ":");
            at = lines.size();
        } else {
            int line = entry.getKeyNode().getStartMark().getLine();
            if (!(entry.getValueNode() instanceof MappingNode entries)
                    || entries.getValue().isEmpty()) {
                lines.set(line, lines.get(line).replaceFirst("\\{\\s*}", "").stripTrailing());
                at = line + 1;
            } else if (entries.getFlowStyle() == FlowStyle.BLOCK) {
                indent = entries.getValue().get(0).getKeyNode().getStartMark().getColumn();
                at = end(lines, entries);
            } else {
                throw new ScaffoldException(
                        "The " + name + " of policy.yaml must be written as a block, each on lines of its own.");
            }
        }
        String margin = " ".repeat(indent);
        lines.addAll(at, added.lines().map(line -> margin + line).toList());
        return String.join(newline, lines) + newline;
    }

    /** The line after the last one of a block. Comments at the margin after it belong to what follows. */
    private static int end(List<String> lines, MappingNode block) {
        int end = Math.min(block.getEndMark().getLine(), lines.size());
        // where the file ends with the block, the mark is on its last line or after it
        while (end < lines.size() && lines.get(end).startsWith(" ")) {
            end++;
        }
        while (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith("#")) {
            end--;
        }
        return end;
    }

    private static @Nullable NodeTuple entry(MappingNode file, String name) {
        for (NodeTuple tuple : file.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name)) {
                return tuple;
            }
        }
        return null;
    }
}
