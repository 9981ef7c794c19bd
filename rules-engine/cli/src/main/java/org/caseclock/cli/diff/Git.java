package org.caseclock.cli.diff;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what git keeps of a folder, and nothing more. The repository may be a stranger's, and git does what a repository's
 * configuration says: it fetches what is missing by a command that is named there, and runs hooks and filters. So it is asked
 * by the two commands that need none of that, is told to connect to nothing, and is read with bounds.
 */
final class Git {

    /** What git cannot give. */
    static final class GitException extends Exception {

        private static final long serialVersionUID = 1;

        private final boolean gits;

        GitException(@Nullable String message) {
            this(message, false);
        }

        /**
         * @param gits whether git says it
         */
        GitException(@Nullable String message, boolean gits) {
            super(String.valueOf(message));
            this.gits = gits;
        }

        boolean isGits() {
            return gits;
        }
    }

    /** Far more than a pack has. */
    static final int MOST_FILES = 1_000;

    /** What a file of a pack may have at most, and a little more, so that it is refused by name. */
    static final int MOST_BYTES = 2_100_000;

    static final int MOST_BYTES_IN_ALL = 50_000_000;

    private static final int SECONDS = 60;
    private static final int MOST_OF_A_LIST = 1_000_000;
    private static final String NOWHERE = File.separatorChar == '\\' ? "NUL" : "/dev/null";

    /** Stands above whatever the repository says. An older git that does not know one of them passes it over. */
    private static final List<String> SETTINGS = List.of(
            "safe.bareRepository=explicit",
            "protocol.allow=never",
            "core.hooksPath=" + NOWHERE,
            "core.fsmonitor=false",
            "core.sshCommand=false",
            "core.gitProxy=false",
            "core.pager=cat",
            "core.askPass=",
            "credential.helper=",
            "gc.auto=0",
            "maintenance.auto=false");

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "GIT_ALLOW_PROTOCOL", "none",
            "GIT_NO_LAZY_FETCH", "1",
            "GIT_NO_REPLACE_OBJECTS", "1",
            "GIT_OPTIONAL_LOCKS", "0",
            "GIT_TERMINAL_PROMPT", "0",
            "GIT_PAGER", "cat",
            "GIT_CONFIG_NOSYSTEM", "1",
            "GIT_CONFIG_GLOBAL", NOWHERE,
            "GIT_ATTR_NOSYSTEM", "1",
            "LC_ALL", "C");

    private record Entry(String file, String blob, int bytes) {}

    private final Path program;
    private final Path from;
    private final List<String> trusted;

    private Git(Path program, Path from, List<String> trusted) {
        this.program = program;
        this.from = from;
        this.trusted = trusted;
    }

    /**
     * The git of this machine.
     *
     * @param path where programs are, as the environment says
     * @param from the folder in whose repository it is to look
     */
    static Git on(@Nullable String path, Path from) throws IOException, GitException {
        Path working = from.toRealPath();
        Path program = Stream.of(String.valueOf(path).split(File.pathSeparator, -1))
                .flatMap(folder -> Stream.of(folder + "/git", folder + "/git.exe"))
                .flatMap(Git::absolute)
                .filter(each -> Files.isRegularFile(each) && Files.isExecutable(each))
                .filter(each -> !isIn(working, each))
                .findFirst()
                .orElseThrow(() -> new GitException("There is no git on the PATH of this machine."));
        requireWorkingTree(working);
        return new Git(program, working, trusted(program, working));
    }

    private static Stream<Path> absolute(String name) {
        try {
            return Stream.of(Path.of(name)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    /** A program that lies where a stranger's files are is a stranger's. */
    private static boolean isIn(Path folder, Path program) {
        try {
            return folder.getNameCount() > 0
                    && (program.normalize().startsWith(folder)
                            || Objects.requireNonNull(program.getParent())
                                    .toRealPath()
                                    .startsWith(folder));
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * A repository without a working tree can lie in a stranger's as plain files, and git would take it for the one that is
     * meant. What has the look of one is none that anybody works in.
     */
    private static void requireWorkingTree(Path from) throws GitException {
        for (Path folder = from; folder != null && !Files.exists(folder.resolve(".git")); folder = folder.getParent()) {
            if (Files.exists(folder.resolve("HEAD"))
                    && Files.isDirectory(folder.resolve("objects"))
                    && Files.isDirectory(folder.resolve("refs"))) {
                throw new GitException("The repository must be one with a working tree: " + folder + " has none.");
            }
        }
    }

    /** The folders of others whose repositories the user has told git to read; all else that the user has set is left alone. */
    private static List<String> trusted(Path program, Path from) throws IOException {
        List<String> trusted = new ArrayList<>();
        for (String scope : List.of("--system", "--global")) {
            ProcessBuilder git =
                    new ProcessBuilder(program.toString(), "config", scope, "--null", "--get-all", "safe.directory");
            git.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
            git.directory(from.getRoot().toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
            Process process = started(git);
            process.getOutputStream().close();
            try (InputStream out = process.getInputStream()) {
                String text = new String(out.readNBytes(MOST_OF_A_LIST), StandardCharsets.UTF_8);
                Arrays.stream(text.split("\0", -1))
                        .filter(each -> !each.isEmpty())
                        .forEach(trusted::add);
            } finally {
                process.destroyForcibly();
            }
        }
        return List.copyOf(trusted);
    }

    /**
     * The files of a folder as they were, by their names in it.
     *
     * @param revision the revision
     * @param folder the folder, from the top of the repository
     */
    Map<String, byte[]> files(String revision, String folder) throws IOException, GitException {
        List<Entry> entries = entries(revision + ":" + folder);
        Map<String, byte[]> files = new LinkedHashMap<>();
        Process git = started(command("cat-file", "--batch").redirectError(ProcessBuilder.Redirect.DISCARD));
        try (InputStream out = new BufferedInputStream(git.getInputStream());
                OutputStream in = git.getOutputStream()) {
            for (Entry entry : entries) {
                in.write((entry.blob() + "\n").getBytes(StandardCharsets.US_ASCII));
                in.flush();
                String head = line(out);
                if (!head.equals(entry.blob() + " blob " + entry.bytes())) {
                    throw new GitException("Git does not have the file " + entry.file() + " here (" + head + ").");
                }
                files.put(entry.file(), exactly(out, entry.bytes()));
                line(out);
            }
        } catch (IOException e) {
            throw new GitException("Git does not read its files (" + e.getMessage() + ").");
        } finally {
            git.destroyForcibly();
        }
        return files;
    }

    private List<Entry> entries(String tree) throws IOException, GitException {
        Process git = started(command("ls-tree", "-r", "-l", "-z", "--full-tree", tree));
        git.getOutputStream().close();
        CompletableFuture<String> complaint = CompletableFuture.supplyAsync(() -> complaint(git));
        List<Entry> entries = new ArrayList<>();
        try (InputStream out = git.getInputStream()) {
            byte[] list = out.readNBytes(MOST_OF_A_LIST + 1);
            if (list.length > MOST_OF_A_LIST) {
                throw new GitException("A pack must have at most " + MOST_FILES + " files.");
            }
            if (git.waitFor() != 0) {
                throw new GitException(complaint.join(), true);
            }
            long all = 0;
            for (String each : new String(list, StandardCharsets.UTF_8).split("\0", -1)) {
                if (!each.isEmpty()) {
                    Entry entry = entry(each);
                    all += entry.bytes();
                    entries.add(entry);
                }
            }
            if (entries.size() > MOST_FILES || all > MOST_BYTES_IN_ALL) {
                throw new GitException("A pack must have at most " + MOST_FILES + " files, of at most "
                        + MOST_BYTES_IN_ALL + " bytes together.");
            }
            return entries;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            git.destroyForcibly();
        }
    }

    /** A line of the list: mode, kind, name of the content and its length, then the file after a tab. */
    private static Entry entry(String line) throws GitException {
        int tab = line.indexOf('\t');
        String[] words = line.substring(0, Math.max(0, tab)).split(" +", -1);
        String file = line.substring(tab + 1);
        if (words.length != 4 || !words[0].startsWith("100")) {
            throw new GitException("A file of a pack must be a plain file: " + file + " is none.");
        }
        if (!words[3].matches("[0-9]{1,9}") || Integer.parseInt(words[3]) > MOST_BYTES) {
            throw new GitException(
                    "A file of a pack must be at most 2000000 bytes long: " + file + " has " + words[3] + ".");
        }
        return new Entry(file, words[2], Integer.parseInt(words[3]));
    }

    private static String complaint(Process git) {
        try (InputStream err = git.getErrorStream()) {
            String text = new String(err.readNBytes(4_000), StandardCharsets.UTF_8);
            return text.lines().findFirst().orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    private static String line(InputStream out) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = out.read(); b >= 0 && b != '\n' && line.size() < 1_000; b = out.read()) {
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static byte[] exactly(InputStream out, int length) throws IOException {
        byte[] bytes = out.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("git gave " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    private ProcessBuilder command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "--no-pager"));
        Stream.concat(SETTINGS.stream(), trusted.stream().map(each -> "safe.directory=" + each))
                .forEach(each -> command.addAll(List.of("-c", each)));
        command.addAll(List.of(arguments));
        ProcessBuilder git = new ProcessBuilder(command);
        git.environment().keySet().removeIf(name -> name.startsWith("GIT_") || name.equals("SSH_ASKPASS"));
        git.environment().putAll(ENVIRONMENT);
        git.environment().put("PATH", String.valueOf(program.getParent()));
        git.directory(from.toFile());
        return git;
    }

    /** A repository can make git wait for what never comes. */
    private static Process started(ProcessBuilder git) throws IOException {
        Process process = git.start();
        CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        return process;
    }
}
