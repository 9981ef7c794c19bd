package org.caseclock.batch;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseclock.ledger.Evaluation;

/** Writes each evaluation on a line of its own. */
final class NdjsonFindings implements Findings {

    private final Writer out;

    NdjsonFindings(Path file) throws IOException {
        out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    @Override
    public void add(Evaluation evaluation) throws IOException {
        out.write(evaluation.toJson());
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
