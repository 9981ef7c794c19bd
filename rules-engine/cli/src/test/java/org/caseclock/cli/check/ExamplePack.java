package org.caseclock.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caseclock.cli.check.PackChecks.Search;
import org.caseclock.cli.options.PackOpener;

/** A small pack into which the example of a page is put. */
final class ExamplePack {

    private static final Path RESOURCES = Path.of("src/test/resources/check");
    private static final Pattern BLOCK = Pattern.compile("```(drl|yaml)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("(?m)^(\\w+):.*\\n(?:(?:[ #].*)?\\n)*");
    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

    private static final Search SEARCH = new Search(600, 1);

    private final Path folder;

    ExamplePack(Path folder) {
        this.folder = folder;
    }

    /** What is to be said, on an id among others, of the pack with the examples of a part of its page in it. */
    List<Remark> with(CheckId id, String part) throws IOException {
        String policy = Files.readString(RESOURCES.resolve("policy.yaml"));
        String rules = Files.readString(RESOURCES.resolve("policy.drl"));
        List<MatchResult> blocks = BLOCK.matcher(part).results().toList();
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("There is no example in: " + part);
        }
        for (MatchResult block : blocks) {
            if (block.group(1).equals("yaml")) {
                policy = replaceSections(policy, block.group(2));
            } else if (block.group(2).startsWith("package")) {
                rules = block.group(2);
            } else {
                rules = rules.substring(0, rules.indexOf("rule \"")) + block.group(2);
            }
        }
        Files.writeString(folder.resolve("policy.yaml"), policy);
        Files.writeString(folder.resolve("policy.drl"), rules);
        return PackChecks.of(folder, PackOpener.COMPILING, AS_OF, id.isOfSearch() ? SEARCH : Search.NONE);
    }

    /** An example of policy.yaml takes the place of the sections that it has. */
    private static String replaceSections(String policy, String example) {
        List<String> replaced = new ArrayList<>();
        SECTION.matcher(example).results().forEach(section -> replaced.add(section.group(1)));
        return SECTION.matcher(policy)
                        .results()
                        .filter(section -> !replaced.contains(section.group(1)))
                        .map(MatchResult::group)
                        .collect(Collectors.joining())
                + example;
    }
}
