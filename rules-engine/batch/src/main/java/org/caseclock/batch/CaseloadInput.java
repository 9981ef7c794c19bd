package org.caseclock.batch;

import java.nio.file.Path;
import java.util.List;

/** Caseloads with a case a line. */
record CaseloadInput(List<InputFile> files) implements Input {

    static final List<String> ENDINGS = List.of(".ndjson", ".ndjson.gz", ".jsonl", ".jsonl.gz", ".json", ".json.gz");

    @Override
    public Lines open(Path scratch) {
        return new CaseloadLines(files);
    }
}
