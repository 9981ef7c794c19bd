package org.caseclock.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What hostile rules would spring: a file, a system property, a thread, a connection, a class that is initialised. */
final class Tripwires implements AutoCloseable {

    static final String INITIALISED = "caseclock.tripwire.initialised";
    static final String PROPERTY = "caseclock.tripwire.property";
    static final String THREAD = "caseclock-tripwire";

    private final Path folder;
    private final ServerSocket server;
    private final AtomicInteger connections = new AtomicInteger();

    Tripwires(Path folder) {
        this.folder = folder;
        System.clearProperty(PROPERTY);
        System.clearProperty(INITIALISED);
        try {
            Files.createDirectories(folder);
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread counting = new Thread(this::count, "counts-connections");
        counting.setDaemon(true);
        counting.start();
    }

    private void count() {
        try {
            while (true) {
                server.accept().close();
                connections.incrementAndGet();
            }
        } catch (IOException e) {
            // the server was closed
        }
    }

    /** A file that nobody makes but hostile rules. */
    String file() {
        return folder.resolve("sprung").toString();
    }

    int port() {
        return server.getLocalPort();
    }

    /** What was sprung. */
    List<String> sprung() {
        List<String> sprung = new ArrayList<>();
        if (Files.exists(Path.of(file()))) {
            sprung.add("file");
        }
        if (System.getProperty(PROPERTY) != null) {
            sprung.add("property");
        }
        if (System.getProperty(INITIALISED) != null) {
            sprung.add("initialised");
        }
        if (Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals(THREAD))) {
            sprung.add("thread");
        }
        if (connections.get() > 0) {
            sprung.add("connection");
        }
        return sprung;
    }

    @Override
    public void close() {
        System.clearProperty(PROPERTY);
        System.clearProperty(INITIALISED);
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
