package org.caseclock.batch;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one caseload after the other. */
final class CaseloadLines implements Lines {

    private final Iterator<InputFile> files;
    private @Nullable LineReader current;
    private long before;

    CaseloadLines(List<InputFile> files) {
        this.files = files.iterator();
    }

    @Override
    public @Nullable Fetched next() {
        while (true) {
            if (current == null) {
                if (!files.hasNext()) {
                    return null;
                }
                current = new LineReader(files.next());
            }
            Line line = current.next();
            if (line != null) {
                return line;
            }
            before += current.position();
            close();
        }
    }

    @Override
    public long position() {
        return before + (current == null ? 0 : current.position());
    }

    @Override
    public void close() {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
