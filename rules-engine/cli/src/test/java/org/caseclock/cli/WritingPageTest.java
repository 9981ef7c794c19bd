package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseclock.policy.RuleName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever does what the page on writing rules says has a pack that holds, at each of its steps. */
class WritingPageTest {

    private static final String PACK = "my-board";
    private static final Pattern FILE = Pattern.compile("(?:#|//) (\\S+)\\n");
    private static final Pattern RULE = Pattern.compile("(?m)^(?://.*\\n)*rule \"([^\"]+)\"\\n(?s:.*?)^end\\n");

    @TempDir
    private Path folder;

    @Test
    void each_step_holds() throws Exception {
        Workplace workplace = new Workplace(folder);
        List<Page.Block> blocks = Page.of("rules/README.md").blocks();
        for (Page.Block block : blocks) {
            switch (block.kind()) {
                case "sh" -> workplace.run(block.text());
                case "yaml", "drl" -> write(block);
                default -> throw new IllegalStateException("What is to be done with " + block.kind() + "?");
            }
        }

        // as the page says after its last rule
        workplace.run("caseclock format " + PACK);
        assertThat(workplace.run("caseclock check " + PACK)).isEmpty();
        assertThat(workplace.run("caseclock test " + PACK)).startsWith("passed  my-board: 12 fixtures, 0 failed");
        assertThat(workplace.run("caseclock clauses --pack " + PACK))
                .endsWith("3 clauses, 2 rules, 12 fixtures; nothing is missing.\n");
        // the second half of the amendment is in force, and what was said of an empty field is read
        assertThat(workplace.run("caseclock clauses --format markdown --pack " + PACK))
                .contains("| 10 days | lower | 2025-07-01 |");
        assertThat(workplace.run("caseclock check --derived " + PACK)).contains("delegated == null");
    }

    @Test
    void is_short() throws IOException {
        assertThat(Page.of("rules/README.md").text().lines()).hasSizeLessThanOrEqualTo(150);
    }

    private void write(Page.Block block) throws IOException {
        Matcher name = FILE.matcher(block.text());
        assertThat(name.lookingAt()).as("names its file: %s", block.text()).isTrue();
        Path file = folder.resolve(PACK).resolve(name.group(1));
        String text = block.text().substring(name.end());
        Files.writeString(
                file,
                switch (name.group(1)) {
                    case "policy.yaml" -> PackOutline.plus(Files.readString(file), text);
                    case "policy.drl" -> withRule(Files.readString(file), text);
                    default -> text;
                });
    }

    /** A rule takes the place of all those of its clauses. */
    private static String withRule(String rules, String rule) {
        Matcher name = RULE.matcher(rule);
        assertThat(name.matches()).as(rule).isTrue();
        List<String> clauses = RuleName.clauses(name.group(1));
        String others = RULE.matcher(rules)
                .replaceAll(each -> clauses.containsAll(RuleName.clauses(each.group(1)))
                        ? ""
                        : Matcher.quoteReplacement(each.group()));
        return others.stripTrailing() + "\n\n" + rule;
    }
}
