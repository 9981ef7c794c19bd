package org.caseclock.cli.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.policy.RuleFile;
import org.jspecify.annotations.Nullable;

/** One more clause for a pack that is there. */
public final class NewClause {

    /** How the new clause is judged. */
    public enum Kind {
        DUTY,
        CHECK,
        LIMIT,
        PROHIBITION,
        REVIEW,
        NOTE
    }

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*");

    private final PolicyPack pack;
    private final Path folder;
    private final String id;

    private NewClause(PolicyPack pack, Path folder, String id) {
        this.pack = pack;
        this.folder = folder;
        this.id = id;
    }

    /**
     * Adds a clause at the end of a pack: in {@code policy.yaml}, at the end of the rules of its last version, and with a
     * new file of fixtures.
     *
     * @param check what the pack must then pass; where it throws, nothing is changed
     * @return the files that were written
     * @throws ScaffoldException if the id is none or is taken, or the pack leaves no place for the clause
     */
    public static List<Path> in(Path folder, String id, Kind kind, Consumer<PolicyPack> check) throws IOException {
        PolicyPack pack = PolicyPack.load(folder);
        if (!ID.matcher(id).matches()) {
            throw new ScaffoldException("The --id (" + id + ") of a clause must be letters and digits, with points or"
                    + " hyphens between them, as in II.A.1.");
        }
        if (pack.clauses().containsKey(id)) {
            throw new ScaffoldException("The --id (" + id + ") must be new: " + pack.id() + " has that clause.");
        }
        return new NewClause(pack, folder, id).draft(kind).write(() -> check.accept(PolicyPack.load(folder)));
    }

    private Draft draft(Kind kind) throws IOException {
        Draft draft = new Draft();
        String name = "clause/" + kind.name().toLowerCase(Locale.ROOT);
        String rules = kind == Kind.NOTE ? null : ruleFile();
        Map<String, String> gaps = gaps(rules);
        Path policy = folder.resolve("policy.yaml");
        String before = Files.readString(policy);
        String numbered = kind == Kind.LIMIT
                ? PolicyBlock.plus(before, "parameters", Template.fill(name + ".parameters.yaml", gaps))
                : before;
        String clauses = PolicyBlock.plus(numbered, "clauses", Template.fill(name + ".yaml", gaps));
        draft.change(policy, clauses);
        if (rules != null) {
            Path file = folder.resolve(rules);
            String rulesBefore = Files.readString(file);
            String rule = Template.fill(name + ".drl", gaps);
            Map<String, String> changed = Map.of("policy.yaml", clauses, rules, withRule(rulesBefore, rule));
            draft.change(file, withRule(rulesBefore, NewRule.commented(rule, PolicyPack.load(folder, changed), rules)));
            draft.create(folder.resolve("cases").resolve(id + ".yaml"), Template.fill(name + ".cases.yaml", gaps));
        }
        return draft;
    }

    private static String withRule(String text, String rule) {
        String newline = text.contains("\r\n") ? "\r\n" : "\n";
        return text.stripTrailing() + newline + newline + rule.replace("\n", newline);
    }

    private Map<String, String> gaps(@Nullable String rules) {
        LocalDate begins = last().inForceFrom();
        Map<String, String> gaps = new HashMap<>();
        gaps.put("id", id);
        // words with points between them, as the name of a parameter is
        gaps.put("parameter", "most." + id.replace('-', '_'));
        // a key that looks like a number would read as one to a person
        gaps.put("key", Character.isDigit(id.charAt(0)) ? '"' + id + '"' : id);
        gaps.put("from", rules == null ? "" : from(rules));
        gaps.put("program", pack.programs().get(0).name());
        if (rules != null) {
            gaps.put("first", firstOfItsOwn().toString());
        }
        gaps.put("entry", begins.plusDays(9).toString());
        gaps.put("day", begins.plusDays(30).toString());
        gaps.put("nextDay", begins.plusDays(31).toString());
        gaps.put("later", begins.plusDays(60).toString());
        return gaps;
    }

    private PolicyVersion last() {
        return pack.versions().get(pack.versions().size() - 1);
    }

    /** The pack's own rules of the last version; an overlay may have none. */
    private String ruleFile() {
        return own(last())
                .findFirst()
                .orElseThrow(() -> new ScaffoldException("The pack (" + folder
                        + ") must have a policy.drl of its own, in the package of the pack that it extends."));
    }

    /** A file of rules must judge the clause in all versions that use it, and no other file may. */
    private String from(String rules) {
        LocalDate first = firstOfItsOwn();
        LocalDate used = firstDay(version -> own(version).anyMatch(rules::equals));
        return used.equals(first) ? "" : "  from: " + used + "\n";
    }

    /** The first day on which rules of its own hold; those of the pack that it extends may hold before. */
    private LocalDate firstOfItsOwn() {
        return firstDay(version -> own(version).findAny().isPresent());
    }

    private LocalDate firstDay(Predicate<PolicyVersion> wanted) {
        return pack.versions().stream().filter(wanted).findFirst().orElseThrow().inForceFrom();
    }

    private Stream<String> own(PolicyVersion version) {
        return version.rules().stream()
                .filter(file -> file.pack().equals(pack.id()))
                .map(RuleFile::file);
    }
}
