package org.caseclock.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page of the project.
 *
 * @param file where it lies
 * @param text what stands in it
 * @param blocks its blocks of code, in their order
 */
record Page(Path file, String text, List<Block> blocks) {

    /** The root of the project, seen from the module. */
    static final Path ROOT = Path.of("../..");

    private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\w*)\\n((?s:.*?))^```\\n\\n?");

    /**
     * A block of code.
     *
     * @param kind what stands behind the opening marks, such as {@code sh}
     * @param text the lines
     * @param mark where the opening marks begin in the page
     * @param start where the lines begin
     * @param end where the block ends, with the empty line after it
     */
    record Block(String kind, String text, int mark, int start, int end) {

        /** Whether lines of dots stand for others. */
        boolean leavesOut() {
            return text.lines().anyMatch("..."::equals);
        }
    }

    static Page of(String name) throws IOException {
        Path file = ROOT.resolve(name);
        String text = Files.readString(file);
        return new Page(
                file,
                text,
                BLOCK.matcher(text)
                        .results()
                        .map(block ->
                                new Block(block.group(1), block.group(2), block.start(), block.start(2), block.end()))
                        .toList());
    }

    /** Whether a block shows what the one before it prints: only an empty line is between them. */
    boolean isShownOutput(int index) {
        Block block = blocks.get(index);
        return index > 0
                && blocks.get(index - 1).kind().equals("sh")
                && blocks.get(index - 1).end() == block.mark()
                && List.of("text", "markdown").contains(block.kind());
    }
}
