package org.caseclock.reference;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/**
 * Compares what rules and reference say of a case with services or plans that lack their first day, or plans of which it is
 * not said whether they are documented: there the rules may hold undetermined what the reference can tell, but never judge
 * what the reference holds undetermined, since the rules bound what is missing where the reference tries every way of
 * filling it.
 *
 * @param emptyFields the empty fields of the case, as they are named
 * @param areNamed whether the rules must name what the reference does: where such fields matter only together, they need not
 * @param canBegin whether the participation has begun, so that there is a day on which a service may have
 */
record Weaker(Set<String> emptyFields, boolean areNamed, boolean canBegin) {

    /** Its rule asks what came before a day that may be missing: the rules name that day, and not all that hangs on it. */
    private static final String ASKS_WHAT_CAME_BEFORE = "PR.3 ";

    /** Of a case, as it is known on a day. */
    static Weaker of(CaseFile caseFile, LocalDate asOf) {
        Set<String> empty = new TreeSet<>();
        for (Fact fact : caseFile.facts()) {
            if (Knowledge.isKnown(fact, asOf)) {
                Fact known = Knowledge.asKnown(fact, asOf);
                for (RecordComponent field : fact.getClass().getRecordComponents()) {
                    if (valueOf(field, known) == null) {
                        empty.addAll(Verdict.missing(fact, field.getName()));
                    }
                }
                if (Knowledge.recordedOn(known) == null) {
                    empty.addAll(Verdict.missing(fact, "recordedOn"));
                }
            }
        }
        Exit exit = caseFile.exit();
        return new Weaker(
                empty,
                fields(caseFile) == 1
                        && (exit == null || Knowledge.recordedOn(exit) != null)
                        && caseFile.employments().stream().allMatch(job -> job.startDate() != null),
                !caseFile.participant().entryDate().isAfter(asOf));
    }

    /** Whether it is such a case. All others are compared exactly. */
    static boolean isAbout(CaseFile caseFile) {
        return fields(caseFile) > 0;
    }

    private static long fields(CaseFile caseFile) {
        return Stream.of(
                        caseFile.services().stream().map(Service::startDate),
                        caseFile.plannedServices().stream().map(PlannedService::startDate),
                        caseFile.plannedServices().stream().map(PlannedService::documented))
                .flatMap(fields -> fields)
                .filter(Objects::isNull)
                .count();
    }

    /** Whether they agree. Days of findings are not compared. */
    boolean agree(Verdicts rules, Verdicts reference) {
        if (!canBegin) {
            return true;
        }
        Set<String> subjects = new HashSet<>();
        Stream.of(rules, reference)
                .flatMap(each -> each.findings().stream())
                .forEach(each -> subjects.add(each.about()));
        return subjects.stream().allMatch(about -> agree(about, rules, reference))
                && tasksAgree(rules, reference)
                && reviewsAgree(rules, reference)
                && rules.decided().equals(reference.decided())
                && rules.issues().equals(reference.issues());
    }

    private boolean agree(String about, Verdicts rules, Verdicts reference) {
        List<Finding> rest = new ArrayList<>(about(about, reference));
        List<Finding> undetermined = new ArrayList<>();
        for (Finding finding : about(about, rules)) {
            if (finding.isUndetermined()) {
                undetermined.add(finding);
            } else if (!rest.remove(finding)) {
                return false;
            }
        }
        Set<String> named = new HashSet<>();
        undetermined.forEach(finding -> named.addAll(finding.missing()));
        Set<String> namedByReference = new HashSet<>();
        rest.forEach(finding -> namedByReference.addAll(finding.missing()));
        boolean must = areNamed && !about.startsWith(ASKS_WHAT_CAME_BEFORE);
        if (rest.size() > undetermined.size() || (must && !named.containsAll(namedByReference))) {
            return false;
        }
        named.removeAll(namedByReference);
        return emptyFields.containsAll(named);
    }

    private static List<Finding> about(String about, Verdicts verdicts) {
        return verdicts.findings().stream()
                .filter(finding -> finding.about().equals(about))
                .map(Finding::undated)
                .toList();
    }

    /** A task may be missing where the finding is undetermined. */
    private static boolean tasksAgree(Verdicts rules, Verdicts reference) {
        Set<String> rest = new HashSet<>(reference.tasks());
        rest.removeAll(rules.tasks());
        return reference.tasks().containsAll(rules.tasks())
                && rest.stream()
                        .allMatch(task -> rules.findings().stream()
                                .anyMatch(finding -> finding.isUndetermined() && task.startsWith(finding.about())));
    }

    /** What goes to a monitor since an exit came early hangs on the same days as whether the exit came in time. */
    private static boolean reviewsAgree(Verdicts rules, Verdicts reference) {
        Set<String> rest = new HashSet<>(reference.reviews());
        rest.removeAll(rules.reviews());
        return reference.reviews().containsAll(rules.reviews())
                && (rest.isEmpty()
                        || (rest.equals(Set.of("III.C"))
                                && rules.findings().stream()
                                        .anyMatch(finding -> finding.isUndetermined()
                                                && finding.clause().equals("III.A.1"))));
    }

    private static @Nullable Object valueOf(RecordComponent field, Fact fact) {
        try {
            return field.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
