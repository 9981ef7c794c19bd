package org.caseclock.batch;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Writes each evaluation on a line of its own. */
final class NdjsonFindings<E> implements Findings<E> {

    private final Writer out;
    private final Function<E, String> json;

    NdjsonFindings(Path file, Function<E, String> json) throws IOException {
        this.json = json;
        out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    @Override
    public void add(E evaluation) throws IOException {
        out.write(json.apply(evaluation));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
