package org.caseclock.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The least that a command can do with a case: take its name from the command line, and parse it. */
@Command(name = "parse-only")
final class ParseOnly implements Callable<Integer> {

    @Parameters
    private Path file = Path.of("");

    /** Parses the case that is named. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new ParseOnly()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        System.out.println(new ObjectMapper().readTree(file.toFile()).get("caseId"));
        return 0;
    }
}
