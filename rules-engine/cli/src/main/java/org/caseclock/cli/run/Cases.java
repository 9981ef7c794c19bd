package org.caseclock.cli.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseSchema;
import org.caseclock.input.CaseFiles;
import org.caseclock.input.CaseloadText;
import org.caseclock.input.PlainlyCode;
import org.caseclock.input.TextLines;
import org.caseclock.input.UnreadableTextException;

/** Reads the cases of all files that the user named. What cannot be read is told in its place, and the rest goes on. */
public final class Cases {

    /** Takes what was read, in the order of the input. */
    public interface Receiver {

        /**
         * A case was read.
         *
         * @param place its file and line
         */
        void read(CaseFile caseFile, String place);

        void unread(String problem);

        void warning(String message);
    }

    private static final String STANDARD_INPUT = "-";

    private final CaseSchema schema;
    private final Receiver receiver;
    private final Map<String, String> placeOf = new HashMap<>();

    private Cases(CaseSchema schema, Receiver receiver) {
        this.schema = schema;
        this.receiver = receiver;
    }

    /**
     * Reads the files, or standard input for {@code -}.
     *
     * @param schema what the cases may hold beside what every case may
     */
    public static void read(CaseSchema schema, List<String> files, Receiver receiver) {
        Cases cases = new Cases(schema, receiver);
        files.forEach(cases::readFile);
    }

    private void readFile(String file) {
        String name = file.equals(STANDARD_INPUT) ? "stdin" : file;
        try (InputStream in = open(file);
                CaseloadText text = CaseloadText.of(name, in)) {
            TextLines.Line line = text.next();
            if (line == null) {
                receiver.unread(name + ": The file is empty; it holds no case.");
            }
            while (line != null) {
                take(
                        name,
                        line.isTooLong()
                                ? CaseFiles.tooLong(name, line.number())
                                : CaseFiles.line(schema, name, line.number(), line.bytes()));
                line = text.next();
            }
        } catch (InvalidPathException e) {
            receiver.unread(name + ": This is no name of a file.");
        } catch (IOException e) {
            receiver.unread(name + ": " + why(file, e));
        }
    }

    private void take(String name, CaseFiles.Read read) {
        CaseFile caseFile = read.caseFile();
        if (caseFile == null) {
            receiver.unread(String.valueOf(read.problem()));
            return;
        }
        String place = name + ":" + read.line();
        String earlier = placeOf.putIfAbsent(caseFile.caseId(), place);
        if (earlier != null) {
            receiver.warning(place + ": warning: The case " + PlainlyCode.shown(caseFile.caseId())
                    + " was read before, from " + earlier + "; both are evaluated.");
        }
        receiver.read(caseFile, place);
    }

    private static InputStream open(String file) throws IOException {
        return file.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(file));
    }

    private static String why(String file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return "There is no such file.";
        }
        if (e instanceof AccessDeniedException) {
            return "The file may not be read; look at its permissions.";
        }
        if (e instanceof UnreadableTextException) {
            return String.valueOf(e.getMessage());
        }
        if (!file.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(file))) {
            return "This is a folder; name the files in it.";
        }
        return "The file cannot be read.";
    }
}
