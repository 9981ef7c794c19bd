package org.caseclock.batch;

import java.nio.file.Path;
import org.caseclock.engine.RulesEngine;

/** A batch in a process of its own, to be killed. */
final class BatchProcess {

    /** What it says when it is ready to evaluate. */
    static final String READY = "ready";

    private BatchProcess() {}

    /** Goes on with a batch: input, output and format; it says so when it has made a part. */
    public static void main(String[] args) {
        BatchOptions options = Caseloads.format(
                Caseloads.resumed(Caseloads.options(Path.of(args[0]), Path.of(args[1]))), Format.valueOf(args[2]));
        RulesEngine engine = Caseloads.engine();
        say(READY);
        Batch.run(engine, options, new Progress() {
            @Override
            public void begin(long inputBytes) {}

            @Override
            public void part(int lines, long inputBytes, boolean fresh) {
                if (fresh) {
                    say("a part");
                }
            }
        });
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
