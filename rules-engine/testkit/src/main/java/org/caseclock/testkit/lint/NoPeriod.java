package org.caseclock.testkit.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.caseclock.input.InputProblem;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.policy.TableDefinition;
import org.caseclock.timeline.Row;
import org.caseclock.timeline.TimelineDefinition.CalendarOf;
import org.caseclock.timeline.TimelineDefinition.PeriodsOf;
import org.jspecify.annotations.Nullable;

/** Periods of which there is none: terms of a table without any in its time, and periods longer than the time that they have. */
final class NoPeriod implements Lint {

    @Override
    public String id() {
        return "no-period";
    }

    @Override
    public Stream<InputProblem> find(LintedPack pack) {
        // Versions mostly say the same.
        Set<InputProblem> found = new LinkedHashSet<>();
        for (PolicyVersion version : pack.pack().versions()) {
            own(pack, "calendars", version.timeline().calendars())
                    .forEach(entry -> terms(pack, version, entry.getKey(), entry.getValue(), found));
            own(pack, "periods", version.timeline().periods())
                    .filter(entry -> entry.getValue().areNeverWhole(version.parameters()))
                    .forEach(entry -> found.add(tooLong(pack, entry.getKey(), entry.getValue())));
        }
        return found.stream();
    }

    /** What stands in this policy.yaml, and not in that of a pack that it extends. */
    private static <T> Stream<Map.Entry<String, T>> own(
            LintedPack pack, String part, @Nullable Map<String, T> declared) {
        return declared == null
                ? Stream.of()
                : declared.entrySet().stream()
                        .filter(entry ->
                                pack.policy().path("timeline").path(part).has(entry.getKey()));
    }

    private static InputProblem tooLong(LintedPack pack, String name, PeriodsOf periods) {
        return pack.problem(
                "/timeline/periods/" + name + "/every",
                "The periods " + name + " (" + periods.every() + ") are never whole within " + periods.during() + ".",
                null);
    }

    private static void terms(
            LintedPack pack, PolicyVersion version, String calendar, CalendarOf of, Set<InputProblem> found) {
        TableDefinition table = of.table() == null ? null : pack.pack().tables().get(of.table());
        TableDefinition.DatedFile file = table == null ? null : table.on(version.inForceFrom());
        if (table == null || file == null) {
            return;
        }
        List<LocalDate> ends = new ArrayList<>();
        for (Row row : version.rows()) {
            if (row.table().equals(of.table())) {
                row.cells().values().getOrDefault(Objects.requireNonNull(of.lastDay()), Set.of()).stream()
                        .map(LocalDate::parse)
                        .forEach(ends::add);
            }
        }
        String pointer = "/tables/" + of.table() + "/files/" + table.files().indexOf(file) + "/file";
        if (ends.isEmpty()) {
            found.add(pack.problem(
                    pointer, "The file " + file.file() + " lists no term, so that " + calendar + " has none.", null));
        } else if (ends.stream().noneMatch(end -> !end.isBefore(version.inForceFrom()))) {
            found.add(pack.problem(
                    pointer,
                    "All terms of the file " + file.file() + " are over before version " + version.id()
                            + " is in force, on " + version.inForceFrom() + ".",
                    null));
        }
    }
}
