package org.caseclock.policy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.caseclock.policy.PackFile.VersionEntry;
import org.caseclock.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Refuses an overlay that would change what the pack that it extends says: it may use new names only, and none that would
 * give a name of that pack another meaning.
 */
final class OverlayCheck {

    /** Without a slash, its findings cannot have the id of another clause's. */
    private static final Pattern CLAUSE = Pattern.compile("[\\w.-]+");

    /** With a point in it, it can be neither a code nor a number of days, which windows of the base may name. */
    private static final Pattern PARAMETER = Pattern.compile("[A-Za-z]\\w*(?:\\.\\w+)+");

    /** What needs but a word before it. */
    private static final Pattern PLAIN = Pattern.compile("\\w+");

    /** Without a point, it cannot be the moment of a chain or a quarter, such as {@code lastService.heldUntil}. */
    private static final Pattern TIMELINE = Pattern.compile("[A-Za-z][\\w-]*");

    private final OverlayFile file;
    private final PolicyPack base;
    private final PackProblems problems;

    OverlayCheck(OverlayFile file, PolicyPack base, PackProblems problems) {
        this.file = file;
        this.base = base;
        this.problems = problems;
    }

    /** Reports all that is wrong. */
    void run() {
        id();
        versions();
        file.clauses().forEach(this::clause);
        file.parameters().keySet().forEach(this::parameter);
        file.tables().keySet().forEach(table -> added("table", "tables", table, base.tables(), null));
        Set<String> declared = new HashSet<>();
        base.versions()
                .forEach(version ->
                        version.timeline().parts().values().forEach(names -> declared.addAll(names.keySet())));
        file.timeline()
                .parts()
                .forEach((part, names) ->
                        names.keySet().forEach(name -> timeline("/timeline/" + part + "/" + name, name, declared)));
    }

    private void id() {
        for (PolicyPack pack = base; pack != null; pack = pack.base()) {
            if (pack.id().equals(file.id())) {
                problems.report("/id", "The pack that is extended has the id " + file.id() + " too.", null);
            }
        }
    }

    private void versions() {
        LocalDate first = base.versions().get(0).inForceFrom();
        for (int i = 0; i < file.versions().size(); i++) {
            VersionEntry version = file.versions().get(i);
            if (version.inForceFrom().isBefore(first)) {
                problems.report(
                        "/versions/" + i + "/inForceFrom",
                        "The version " + version.id() + " begins on " + version.inForceFrom() + ", before " + base.id()
                                + " does (" + first + ").",
                        null);
            }
        }
    }

    private void clause(String id, @Nullable Clause clause) {
        added("clause", "clauses", id, base.clauses(), null);
        if (!CLAUSE.matcher(id).matches()) {
            problems.report(
                    "/clauses/" + id.replace("~", "~0").replace("/", "~1"),
                    "The id of a clause that is added (" + id
                            + ") must be of letters, digits, points, hyphens and underscores.",
                    null);
        } else if (clause == null && !base.clauses().containsKey(id)) {
            problems.report("/clauses/" + id, "The clause " + id + " must be an object.", null);
        }
    }

    private void parameter(String name) {
        added("parameter", "parameters", name, base.parameters(), "a stricter value is to stand under tightened.");
        if (!PARAMETER.matcher(name).matches()) {
            problems.report(
                    "/parameters/" + name,
                    "The name of a parameter that is added (" + name
                            + ") must have a point in it, such as contact.days: without one it could be a word of the board's.",
                    PLAIN.matcher(name).matches() ? "operator." + name + "." : null);
        }
    }

    private void added(String kind, String part, String name, Map<String, ?> inBase, @Nullable String hint) {
        if (inBase.containsKey(name)) {
            problems.report(
                    "/" + part + "/" + name,
                    "The " + kind + " " + name + " is one of " + base.id()
                            + ", of which nothing can be changed or taken away.",
                    hint);
        }
    }

    private void timeline(String pointer, String name, Set<String> declared) {
        if (declared.contains(name) || Timeline.isReserved(name)) {
            problems.report(
                    pointer,
                    "The name " + name + " has a meaning in " + base.id() + " and cannot be given another.",
                    null);
        } else if (!TIMELINE.matcher(name).matches()) {
            problems.report(
                    pointer,
                    "The name " + name + " must be a word, of letters, digits, hyphens and underscores.",
                    null);
        }
    }
}
