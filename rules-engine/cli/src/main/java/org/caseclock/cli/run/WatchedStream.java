package org.caseclock.cli.run;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A stream that keeps why it could not be written: a {@link java.io.PrintWriter} tells only that it could not. */
public final class WatchedStream extends FilterOutputStream {

    private @Nullable IOException failure;

    public WatchedStream(OutputStream to) {
        super(to);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    /**
     * Why something that was written did not arrive; nothing where all did, or where who read it has had enough, as {@code head}
     * has.
     */
    public @Nullable String complaint() {
        if (failure == null) {
            return null;
        }
        String why = String.valueOf(failure.getMessage());
        return isClosedPipe(why) ? null : why;
    }

    private static boolean isClosedPipe(String why) {
        String said = why.toLowerCase(Locale.ROOT);
        return said.contains("broken pipe") || said.contains("pipe is being closed") || said.contains("pipe closed");
    }
}
