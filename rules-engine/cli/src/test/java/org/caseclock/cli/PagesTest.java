package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a page shows under a command is what the command prints. {@code -Dcaseclock.update=true} writes anew what is shown as
 * a whole; where a line of dots leaves something out, it stays for a person to mend.
 */
class PagesTest {

    @TempDir
    private Path clone;

    @ParameterizedTest
    @CsvSource({"README.md, 1", "rules-engine/cli/README.md, 6", "rules-engine/batch/README.md, 1"})
    void shows_what_the_commands_print(String name, int expected) throws Exception {
        Workplace workplace = new Workplace(clone);
        Page page = Page.of(name);
        StringBuilder text = new StringBuilder();
        int copied = 0;
        int commands = 0;
        for (int i = 1; i < page.blocks().size(); i++) {
            if (page.isShownOutput(i)) {
                Page.Block block = page.blocks().get(i);
                String command = page.blocks().get(i - 1).text();
                String printed = workplace.run(command, ExitCode.FINE, ExitCode.INCOMPLETE);
                if (Boolean.getBoolean("caseclock.update") && !block.leavesOut()) {
                    text.append(page.text(), copied, block.start()).append(printed);
                    copied = block.start() + block.text().length();
                } else {
                    Workplace.compare(command, block.text(), printed);
                }
                commands++;
            }
        }
        assertThat(commands).isEqualTo(expected);
        if (Boolean.getBoolean("caseclock.update")) {
            Files.writeString(page.file(), text.append(page.text().substring(copied)));
        }
    }
}
