package org.caseclock.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.caseclock.facts.ActivityClosing;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CircumstanceKind;
import org.caseclock.facts.Contact;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.LaborForceStatus;
import org.caseclock.facts.Service;
import org.caseclock.facts.Survey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hostile cases reach what realistic ones do not. */
class OddCasesTest {

    private static final int CASES = 2000;

    private static long count(Policy policy, Flavor flavor, Predicate<CaseFile> has) {
        CaseloadGenerator generator = new CaseloadGenerator(2024, flavor, policy);
        long found = 0;
        for (int index = 0; index < CASES; index++) {
            found += has.test(Dated.of(generator, index)) ? 1 : 0;
        }
        return found;
    }

    private static void onlyHostile(Policy policy, int atLeast, Predicate<CaseFile> has) {
        assertThat(count(policy, Flavor.HOSTILE, has)).isGreaterThanOrEqualTo(atLeast);
        assertThat(count(policy, Flavor.REALISTIC, has)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void keysOfSeveralTablesBeginAtOne(Policy policy) {
        onlyHostile(policy, 100, caseFile -> kindsOf(caseFile, "1").size() > 3);
    }

    @ParameterizedTest
    @EnumSource(names = "NEW_YORK", mode = EnumSource.Mode.EXCLUDE)
    void referencesNameTheirKind(Policy policy) {
        onlyHostile(policy, 25, caseFile -> about(caseFile).stream().anyMatch(text -> text.contains(":")));
    }

    @ParameterizedTest
    @EnumSource
    void referencesNameNothingOrSeveralFacts(Policy policy) {
        assertThat(count(
                        policy,
                        Flavor.HOSTILE,
                        caseFile -> about(caseFile).stream()
                                .anyMatch(text -> kindsOf(caseFile, text).size() > 1)))
                .isGreaterThan(20);
        assertThat(count(
                        policy,
                        Flavor.HOSTILE,
                        caseFile -> about(caseFile).stream().anyMatch(text -> text.startsWith("XX"))))
                .isGreaterThan(20);
    }

    @Test
    void servicesAfterTheExitRun() {
        assertThat(count(
                        Policy.MISSISSIPPI,
                        Flavor.HOSTILE,
                        caseFile -> caseFile.services().stream()
                                .anyMatch(service -> service.endDate() == null
                                        && Counting.counts(service)
                                        && isAfterExit(service, caseFile.exit()))))
                .isGreaterThan(15);
    }

    @Test
    void plansAndStatusesOfOneDayDiffer() {
        assertThat(count(
                        Policy.MINNESOTA,
                        Flavor.HOSTILE,
                        caseFile -> hasTwins(caseFile.employmentPlans(), EmploymentPlan::activities)))
                .isGreaterThan(100);
        assertThat(count(
                        Policy.NEW_YORK,
                        Flavor.HOSTILE,
                        caseFile -> hasTwins(caseFile.laborForceStatuses(), LaborForceStatus::state)))
                .isGreaterThan(100);
    }

    @Test
    void activitiesAreClosedWithoutAnEndOrBeforeTheDayOfTheClosing() {
        assertThat(count(
                        Policy.MINNESOTA,
                        Flavor.HOSTILE,
                        caseFile -> caseFile.activityClosings().stream().anyMatch(closing -> runs(caseFile, closing))))
                .isGreaterThan(200);
        assertThat(count(
                        Policy.MINNESOTA,
                        Flavor.HOSTILE,
                        caseFile -> caseFile.activityClosings().stream()
                                .anyMatch(closing -> closing.recordedOn() != null
                                        && closing.recordings().isEmpty()
                                        && closing.date().isAfter(closing.recordedOn()))))
                .isGreaterThan(50);
    }

    @Test
    void othersAreWrittenTo() {
        assertThat(count(
                        Policy.MINNESOTA,
                        Flavor.HOSTILE,
                        caseFile -> caseFile.contacts().stream()
                                .anyMatch(contact -> contact.contactWith() != null
                                        && !contact.isWithParticipant()
                                        && contact.isLetterOrEmailSent())))
                .isGreaterThan(200);
    }

    @Test
    void attemptsAreCompleteOnlyAfterTheQuarter() {
        assertThat(count(Policy.SACRAMENTO, Flavor.HOSTILE, OddCasesTest::isCompleteOnlyAfterTheQuarter))
                .isGreaterThan(20);
    }

    @Test
    void statusRowsAreWrittenInTheWordsOfTheTable() {
        onlyHostile(
                Policy.SACRAMENTO,
                300,
                caseFile -> caseFile.misStatuses().stream()
                        .anyMatch(row ->
                                row.department() != null && row.department().startsWith("(")));
        assertThat(count(
                        Policy.SACRAMENTO,
                        Flavor.HOSTILE,
                        caseFile -> caseFile.misStatuses().stream()
                                .anyMatch(row -> "NA".equals(row.code()) && "Intake Pool".equals(row.department()))))
                .isGreaterThan(100);
    }

    @Test
    void circumstancesAreOfEveryKind() {
        for (CircumstanceKind kind : CircumstanceKind.values()) {
            assertThat(count(
                            Policy.MISSISSIPPI,
                            Flavor.HOSTILE,
                            caseFile -> caseFile.circumstances().stream().anyMatch(each -> kind.equals(each.kind()))))
                    .isGreaterThan(100);
        }
        for (CircumstanceKind kind : List.of(CircumstanceKind.INSTITUTIONALIZED, CircumstanceKind.FOSTER_CARE)) {
            assertThat(count(
                            Policy.MISSISSIPPI,
                            Flavor.REALISTIC,
                            caseFile -> caseFile.circumstances().stream().anyMatch(each -> kind.equals(each.kind()))))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void someCasesAreInNoProgram(Policy policy) {
        assertThat(count(
                        policy,
                        Flavor.HOSTILE,
                        caseFile -> caseFile.participant().programs().isEmpty()))
                .isGreaterThan(20);
    }

    private static Set<Class<?>> kindsOf(CaseFile caseFile, String id) {
        Map<String, Set<Class<?>>> kinds = new HashMap<>();
        for (Fact fact : caseFile.facts()) {
            kinds.computeIfAbsent(fact.id(), each -> new HashSet<>()).add(fact.getClass());
        }
        return kinds.getOrDefault(id, Set.of());
    }

    private static List<String> about(CaseFile caseFile) {
        List<String> about = new ArrayList<>();
        caseFile.caseNotes().forEach(note -> about.addAll(note.about()));
        caseFile.documents().forEach(document -> about.addAll(document.about()));
        return about;
    }

    private static boolean isAfterExit(Service service, @Nullable Exit exit) {
        return exit != null
                && service.startDate() != null
                && service.startDate().isAfter(exit.date());
    }

    private static <T extends Fact> boolean hasTwins(List<T> facts, Function<T, Object> says) {
        return facts.stream()
                .anyMatch(one -> facts.stream()
                        .anyMatch(other -> !one.id().equals(other.id())
                                && Objects.equals(one.date(), other.date())
                                && !Objects.equals(says.apply(one), says.apply(other))));
    }

    private static boolean runs(CaseFile caseFile, ActivityClosing closing) {
        return caseFile.services().stream()
                .anyMatch(service -> service.id().equals(closing.serviceId()) && service.endDate() == null);
    }

    private static boolean isCompleteOnlyAfterTheQuarter(CaseFile caseFile) {
        Exit exit = caseFile.exit();
        if (exit == null) {
            return false;
        }
        for (Survey survey : caseFile.surveys()) {
            List<Contact> later = caseFile.contacts().stream()
                    .filter(Contact::isAttemptAtParticipant)
                    .filter(contact -> contact.date().isAfter(survey.sentOn()))
                    .toList();
            long inTime = later.stream()
                    .filter(contact -> !contact.date().isAfter(Quarters.last(exit.date(), 1)))
                    .count();
            if (survey.returnedOn() == null && inTime > 0 && inTime < 3 && later.size() >= 3) {
                return true;
            }
        }
        return false;
    }
}
