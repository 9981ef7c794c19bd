package org.caseclock.testkit.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caseclock.input.InputException;
import org.caseclock.input.StrictReader;
import org.yaml.snakeyaml.Yaml;

/**
 * Lays out a {@code policy.yaml}: it moves lines to the right and to the left, drops blank lines beyond one, and spaces at
 * the ends of lines. All else stays as its author wrote it.
 */
final class PolicyLayout {

    private static final StrictReader<JsonNode> READER = StrictReader.yaml(JsonNode.class);

    private final List<String> lines;
    private final YamlLines places;

    private PolicyLayout(String text) {
        this.lines = Arrays.stream(text.split("\n", -1)).toList();
        this.places = YamlLines.of(lines, new Yaml().compose(new StringReader(text)));
    }

    /**
     * A file that can be read, laid out.
     *
     * @throws InputException if it cannot be read, or would say something else then
     */
    static String of(String name, String text) {
        JsonNode said = READER.read(name, text);
        String laidOut = new PolicyLayout(text).laidOut();
        if (!written(text).equals(written(laidOut))
                || !READER.read(name, laidOut).equals(said)) {
            throw new InputException(List.of(PackFormat.leftAlone(name)));
        }
        return laidOut;
    }

    /** All that is written but space, comments too. */
    private static String written(String text) {
        return text.replaceAll("\\s+", "");
    }

    private String laidOut() {
        List<String> laidOut = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (places.isInText(i)) {
                laidOut.add(moved(line, places.shift(i)));
            } else if (!line.isBlank()) {
                laidOut.add(" ".repeat(indent(i)) + YamlLines.withoutWideDashes(line.strip()));
            } else if (!laidOut.isEmpty() && !laidOut.get(laidOut.size() - 1).isBlank()) {
                laidOut.add("");
            }
        }
        while (laidOut.get(laidOut.size() - 1).isBlank()) {
            laidOut.remove(laidOut.size() - 1);
        }
        return String.join("\n", laidOut) + "\n";
    }

    /** A line of a text that begins with a bar: what stands before it and after it may be part of the text. */
    private static String moved(String line, int shift) {
        if (line.isBlank()) {
            return shift < 0 ? line.substring(Math.min(line.length(), -shift)) : line;
        }
        return shift < 0 ? line.substring(-shift) : " ".repeat(shift) + line;
    }

    /** A comment belongs to what follows it, unless it stands where only what is before it stands. */
    private int indent(int i) {
        if (!isComment(i)) {
            return places.indent(i);
        }
        int own = YamlLines.leadingSpaces(lines.get(i));
        int next = i + 1;
        while (next < lines.size() && !isContent(next)) {
            next++;
        }
        if (next == lines.size() || YamlLines.leadingSpaces(lines.get(next)) != own) {
            for (int before = i - 1; before >= 0; before--) {
                if (isContent(before) && YamlLines.leadingSpaces(lines.get(before)) == own) {
                    return places.indent(before);
                }
            }
        }
        return next == lines.size() ? 0 : places.indent(next);
    }

    private boolean isContent(int i) {
        return !lines.get(i).isBlank() && !isComment(i) && !places.isInText(i);
    }

    private boolean isComment(int i) {
        return !places.isInText(i)
                && !places.isContinued(i)
                && lines.get(i).stripLeading().startsWith("#");
    }
}
