package org.caseclock.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text of YAML as a tree of its lines, so that some can be added or replaced where they belong and all others stay as they
 * are.
 */
final class PackOutline {

    private final String line;
    private final List<PackOutline> below = new ArrayList<>();

    private PackOutline(String line) {
        this.line = line;
    }

    /** The text with what a part of it shows: a key that is there gets what the part says of it, others are added. */
    static String plus(String text, String part) {
        PackOutline whole = of(text);
        whole.merge(of(part));
        StringBuilder merged = new StringBuilder();
        whole.below.forEach(
                node -> node.lines().forEach(each -> merged.append(each).append('\n')));
        return merged.toString();
    }

    private static PackOutline of(String text) {
        PackOutline root = new PackOutline("");
        List<PackOutline> open = new ArrayList<>(List.of(root));
        for (String line : text.lines().toList()) {
            PackOutline node = new PackOutline(line);
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                while (open.size() > 1 && open.get(open.size() - 1).indent() >= node.indent()) {
                    open.remove(open.size() - 1);
                }
                open.get(open.size() - 1).below.add(node);
                open.add(node);
            } else {
                open.get(Math.min(open.size() - 1, line.isBlank() ? 0 : 1))
                        .below
                        .add(node);
            }
        }
        return root;
    }

    private void merge(PackOutline part) {
        for (PackOutline other : part.below) {
            Optional<PackOutline> same = below.stream()
                    .filter(node -> node.key().equals(other.key()))
                    .findFirst();
            if (same.isEmpty()) {
                below.add(other);
            } else if (other.below.isEmpty()) {
                below.set(below.indexOf(same.get()), other);
            } else {
                same.get().merge(other);
            }
        }
    }

    private int indent() {
        return line.length() - line.stripLeading().length();
    }

    /** What a line is known by; an entry of a list by all that it says. */
    private String key() {
        String said = line.strip();
        int colon = said.indexOf(':');
        return said.startsWith("-") || colon < 0 ? said : said.substring(0, colon);
    }

    private Stream<String> lines() {
        return Stream.concat(Stream.of(line), below.stream().flatMap(PackOutline::lines));
    }
}
