package org.caseclock.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file of texts that are so long that a database which sorts them would need much memory. */
final class WideCells implements Closeable {

    private final RandomAccessFile file;

    WideCells(Path place) throws IOException {
        file = new RandomAccessFile(place.toFile(), "rw");
    }

    /** Keeps a text, and says where. */
    long keep(String text) throws IOException {
        long place = file.length();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        file.seek(place);
        file.writeInt(bytes.length);
        file.write(bytes);
        return place;
    }

    /** The text that was kept at a place. */
    String at(long place) throws IOException {
        file.seek(place);
        byte[] bytes = new byte[file.readInt()];
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
