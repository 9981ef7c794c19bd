package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caseclock.facts.CaseFile;
import org.caseclock.testkit.generate.CaseloadGenerator;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.testkit.generate.Policy;
import org.junit.jupiter.api.Test;

/** The hostile cases reach every status of every clause, and no other, often enough to compare on. */
class PathFrequencyTest {

    private static final int CASES = 5000;
    private static final int MINIMUM = 15;

    @Test
    void missouri() {
        Set<String> expected = paths("EFM.1", Status.MET, Status.OPEN, Status.MISSED, Status.UNDETERMINED);
        expected.addAll(paths("EFM.2", Status.MET, Status.OPEN, Status.MISSED, Status.UNDETERMINED));
        expected.addAll(paths("EFM.3", Status.MET, Status.OPEN, Status.MISSED, Status.UNDETERMINED));
        expected.addAll(paths("EFM.3.exposed", Status.MET, Status.OPEN, Status.MISSED, Status.UNDETERMINED));
        expected.addAll(paths("CN.1", Status.MET, Status.OPEN, Status.MISSED, Status.LATE, Status.UNDETERMINED));
        expected.addAll(paths("MC.2", Status.MET, Status.MISSED, Status.UNDETERMINED));
        for (String monthly : List.of("MC.1", "MC.4", "MC.5")) {
            expected.addAll(
                    paths(monthly, Status.MET, Status.OPEN, Status.MISSED, Status.UNDETERMINED, Status.UPCOMING));
        }

        check(Policy.MISSOURI, MissouriReference::judge, expected);
    }

    @Test
    void minnesota() {
        Set<String> expected = paths("1", Status.MET, Status.OPEN, Status.MISSED, Status.UNDETERMINED, Status.UPCOMING);
        expected.addAll(paths("2", Status.MET, Status.MISSED, Status.UNDETERMINED));
        expected.addAll(paths("3.b", Status.MET, Status.OPEN, Status.MISSED, Status.UNDETERMINED, Status.UPCOMING));
        expected.addAll(paths("5", Status.MET, Status.OPEN, Status.MISSED, Status.LATE));
        for (String check : List.of("3.a", "4", "6")) {
            expected.addAll(paths(check, Status.MET, Status.OPEN, Status.MISSED, Status.UNDETERMINED));
        }

        check(Policy.MINNESOTA, MinnesotaReference::judge, expected);
    }

    @Test
    void newYork() {
        Set<String> expected = paths("PU.1", Status.MET, Status.OPEN, Status.MISSED, Status.LATE, Status.UNDETERMINED);
        expected.addAll(paths("PR.1", Status.MET, Status.OPEN, Status.UPCOMING, Status.UNDETERMINED));
        expected.addAll(paths("PR.2", Status.MET, Status.OPEN));
        expected.addAll(paths("PR.4", Status.MET, Status.OPEN, Status.MISSED, Status.LATE, Status.UPCOMING));
        expected.addAll(paths("PR.5", Status.MET, Status.OPEN, Status.MISSED, Status.LATE));
        expected.addAll(paths("PR.5", Status.UNDETERMINED, Status.EXCUSED));
        for (String check : List.of(
                "H.1",
                "PR.1.team",
                "PR.2.a",
                "PR.2.b",
                "PR.2.b.earnings",
                "PR.2.c",
                "PR.2.d",
                "PR.2.e",
                "PR.2.f",
                "PR.3")) {
            expected.addAll(paths(check, Status.MET, Status.OPEN, Status.MISSED, Status.UNDETERMINED));
        }

        check(Policy.NEW_YORK, NewYorkReference::judge, expected);
    }

    @Test
    void sacramento() {
        Set<String> expected = new TreeSet<>();
        for (String check : List.of("JR.1", "JR.9", "PE.1.b", "JR.10")) {
            expected.addAll(paths(check, Status.MET, Status.OPEN, Status.MISSED, Status.UNDETERMINED));
        }
        for (String retention : List.of("JR.2", "JR.3")) {
            expected.addAll(paths(retention, Status.MET, Status.OPEN, Status.MISSED, Status.LATE, Status.UNDETERMINED));
        }
        expected.addAll(paths("JR.3", Status.UPCOMING));
        for (String help : List.of("JR.4.help", "JR.6.help", "PE.1.c")) {
            expected.addAll(paths(help, Status.MET, Status.OPEN, Status.UNDETERMINED));
        }
        expected.addAll(paths("JR.7", Status.MET, Status.OPEN, Status.MISSED, Status.UPCOMING));
        expected.addAll(paths("JR.7", Status.UNDETERMINED, Status.EXCUSED));
        for (String afterExit : List.of("JR.4", "JR.5", "JR.6", "JR.8", "PE.1.a")) {
            expected.addAll(paths(afterExit, Status.MET, Status.OPEN, Status.MISSED, Status.LATE, Status.UPCOMING));
            expected.addAll(paths(afterExit, Status.UNDETERMINED, Status.EXCUSED));
        }
        for (String inQuarter : List.of("PE.1.d", "AI.3")) {
            expected.addAll(paths(inQuarter, Status.MET, Status.OPEN, Status.MISSED, Status.LATE));
            expected.addAll(paths(inQuarter, Status.UNDETERMINED, Status.EXCUSED));
        }

        check(Policy.SACRAMENTO, SacramentoReference::judge, expected);
    }

    private static void check(Policy policy, Agreement.Reference reference, Set<String> expected) {
        Map<String, Integer> reached = new HashMap<>();
        Set<IssueKind> issues = new HashSet<>();
        CaseloadGenerator generator = new CaseloadGenerator(2024, Flavor.HOSTILE, policy);
        for (int index = 0; index < CASES; index++) {
            CaseFile caseFile = generator.generate(index);
            if (!Filled.isDated(caseFile)) {
                continue;
            }
            Judgement judgement = reference.judge(caseFile, generator.asOf(index), 30);
            Set<String> paths = new HashSet<>();
            judgement.owed().forEach(owed -> paths.add(owed.clause() + " " + owed.status()));
            paths.forEach(path -> reached.merge(path, 1, Integer::sum));
            judgement.issues().forEach(issue -> issues.add(issue.kind()));
        }

        assertThat(reached).containsOnlyKeys(expected);
        assertThat(reached)
                .allSatisfy((path, cases) -> assertThat(cases).as(path).isGreaterThanOrEqualTo(MINIMUM));
        Set<IssueKind> possible = EnumSet.allOf(IssueKind.class);
        if (policy != Policy.SACRAMENTO) {
            possible.remove(IssueKind.WRONG_RECIPIENT);
        }
        assertThat(issues).isEqualTo(possible);
    }

    private static Set<String> paths(String clause, Status... statuses) {
        Set<String> paths = new TreeSet<>();
        Stream.of(statuses).forEach(status -> paths.add(clause + " " + status));
        return paths;
    }
}
