package org.caseclock.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.input.Nearest;
import org.caseclock.policy.ParameterDefinition.DatedValue;
import org.caseclock.timeline.Parameter;
import org.caseclock.timeline.Unit;

/**
 * Gives parameters of a pack the stricter values of an overlay. From the first of them on they stand in place of the
 * pack's own, and on no day may one ask less than the pack does on that day.
 */
final class Tightening {

    private final PolicyPack base;
    private final OverlayFile file;
    private final PackCheck check;
    private final PackProblems problems;

    Tightening(PolicyPack base, OverlayFile file, PackCheck check, PackProblems problems) {
        this.base = base;
        this.file = file;
        this.check = check;
        this.problems = problems;
    }

    /** A parameter with its stricter values; what is wrong with them is reported. */
    ParameterDefinition of(String name, List<DatedValue> values) {
        String pointer = "/tightened/" + name;
        ParameterDefinition before = base.parameters().get(name);
        if (before == null) {
            problems.report(
                    pointer,
                    "The parameter " + name + " is not one of " + base.id() + ".",
                    Nearest.to(name, base.parameters().keySet())
                            .map(near -> near + ".")
                            .orElse(null));
            return new ParameterDefinition("", Unit.COUNT, Stricter.NEITHER, values);
        }
        ParameterDefinition own = new ParameterDefinition(before.about(), before.unit(), before.stricter(), values);
        check.values(pointer, name, own);
        if (values.isEmpty() || values.stream().anyMatch(value -> own.problemWith(value) != null)) {
            return own;
        }
        ParameterDefinition tightened = tightened(before, own);
        compare(name, before, own, tightened);
        return tightened;
    }

    private static ParameterDefinition tightened(ParameterDefinition before, ParameterDefinition own) {
        List<DatedValue> values = new ArrayList<>(before.values());
        values.removeIf(value -> own.on(value.from()) != null);
        values.addAll(own.values());
        return new ParameterDefinition(before.about(), before.unit(), before.stricter(), values);
    }

    private void compare(
            String name, ParameterDefinition before, ParameterDefinition own, ParameterDefinition tightened) {
        Set<Integer> reported = new HashSet<>();
        for (LocalDate day : starts()) {
            DatedValue was = before.on(day);
            DatedValue is = own.on(day);
            int index = is == null ? -1 : own.values().indexOf(is);
            if (was != null && is != null && !reported.contains(index)) {
                Parameter less = before.as(name, was);
                Parameter more = tightened.as(name, Objects.requireNonNull(tightened.on(day)));
                if (!before.stricter().holds(less, more)) {
                    reported.add(index);
                    problems.report(
                            "/tightened/" + name + "/" + index + "/value",
                            message(name, before.stricter(), less, more, day),
                            null);
                }
            }
        }
    }

    private String message(String name, Stricter stricter, Parameter less, Parameter more, LocalDate day) {
        String values = more.inWords() + " in place of " + less.inWords() + ", which " + base.id() + " has on " + day;
        return switch (stricter) {
            case NEITHER -> "The parameter " + name + " is fixed and cannot be tightened (" + values + ").";
            case LOWER, HIGHER, MORE_CODES, FEWER_CODES ->
                "The value of " + name + " asks less than before (" + values + "); " + stricter.inWords()
                        + " is stricter.";
        };
    }

    /** Every day on which either begins to say something else. */
    private Set<LocalDate> starts() {
        Set<LocalDate> starts = new TreeSet<>();
        base.versions().forEach(version -> starts.add(version.inForceFrom()));
        file.versions().forEach(version -> starts.add(version.inForceFrom()));
        return starts;
    }
}
