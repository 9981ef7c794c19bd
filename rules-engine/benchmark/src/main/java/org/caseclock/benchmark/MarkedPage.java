package org.caseclock.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of which a part, between two comments, is written by a benchmark. */
final class MarkedPage {

    private static final String BEGIN = "<!-- written by the benchmark -->\n";
    private static final String END = "<!-- as far as here -->\n";

    private MarkedPage() {}

    static void write(Path file, String part) throws IOException {
        String text = Files.readString(file);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException("The page " + file + " must hold the lines " + BEGIN + "and " + END);
        }
        Files.writeString(file, text.substring(0, begin + BEGIN.length()) + "\n" + part + "\n" + text.substring(end));
    }
}
