package org.caseclock.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.engine.EngineOptions;
import org.caseclock.engine.PolicySet;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseFileBuilder;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactMethod;
import org.caseclock.facts.ContactOutcome;
import org.caseclock.facts.ContactTopic;
import org.caseclock.facts.ContactUpdate;
import org.caseclock.facts.ContactWith;
import org.caseclock.facts.EmploymentFinding;
import org.caseclock.facts.ServicesDiscussed;
import org.caseclock.ledger.DueTask;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.SetEvaluation;
import org.caseclock.ledger.SharedDeed;
import org.caseclock.ledger.Status;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.generate.CaseloadGenerator;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.testkit.generate.Policy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The five shipped policies together. */
class PolicySetTest {

    private static final int CASES = 80;

    private static List<RulesEngine> engines = List.of();
    private static PolicySet set;

    @BeforeAll
    static void compile() {
        engines = Arrays.stream(Policy.values())
                .map(policy ->
                        RulesEngine.compile(PolicyPack.load(policy.packId()), EngineOptions.DEFAULT.shadowing(0)))
                .toList();
        set = PolicySet.of(engines);
    }

    @AfterAll
    static void close() {
        set.close();
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void each_says_what_it_says_alone(Policy policy) {
        CaseloadGenerator generator = new CaseloadGenerator(11, Flavor.HOSTILE, policy);
        for (int i = 0; i < CASES; i++) {
            CaseFile caseFile = generator.generate(i);
            LocalDate asOf = generator.asOf(i);
            assertThat(set.evaluate(caseFile, asOf).policies())
                    .extracting(Evaluation::toJson)
                    .containsExactlyElementsOf(engines.stream()
                            .map(engine -> engine.evaluate(caseFile, asOf).toJson())
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void a_contact_that_is_to_serve_several_tasks_serves_all_of_them(Policy policy) {
        CaseloadGenerator generator = new CaseloadGenerator(12, Flavor.REALISTIC, policy);
        int tried = 0;
        for (int i = 0; i < CASES; i++) {
            CaseFile caseFile = generator.generate(i);
            for (SharedDeed deed : set.evaluate(caseFile, generator.asOf(i)).sharedDeeds()) {
                LocalDate last = deed.until() == null ? deed.from() : deed.until();
                for (LocalDate day : List.of(deed.from(), last)) {
                    if (deed.kind().equals("contact") && isToBeDone(deed, caseFile, day)) {
                        tried++;
                        assertThat(contacts(day).anyMatch(contact -> serves(contact, deed, caseFile, day)))
                                .as("case %s as of %s, %s", caseFile.caseId(), day, deed)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(10);
    }

    /** Contacts of every sort with which everything is told. */
    private static Stream<Contact> contacts(LocalDate day) {
        return Stream.of(ContactWith.PARTICIPANT, ContactWith.EMPLOYER)
                .flatMap(with -> Stream.of(ContactMethod.IN_PERSON, ContactMethod.PHONE, ContactMethod.EMAIL)
                        .map(method -> ContactBuilder.builder()
                                .id("made-up")
                                .date(day)
                                .contactWith(with)
                                .method(method)
                                .outcome(ContactOutcome.REACHED)
                                .topics(ContactTopic.values())
                                .updates(ContactUpdate.values())
                                .employmentFinding(EmploymentFinding.EMPLOYED)
                                .recordReviewed(true)
                                .servicesDiscussed(ServicesDiscussed.OFFERED)
                                .reportsChange(false)
                                .recordedOn(day)
                                .build()));
    }

    private static boolean serves(Contact contact, SharedDeed deed, CaseFile caseFile, LocalDate day) {
        List<Contact> contacts = new ArrayList<>(caseFile.contacts());
        contacts.add(contact);
        SetEvaluation after = set.evaluate(
                CaseFileBuilder.builder(caseFile).contacts(contacts).build(), day);
        return deed.serves().stream()
                .allMatch(served -> after.policies().stream()
                        .flatMap(policy -> policy.obligations().stream())
                        .filter(obligation -> obligation.id().equals(served.task()))
                        .map(Obligation::status)
                        .anyMatch(status -> status == Status.MET || status == Status.LATE));
    }

    /** Whether all of it is still to be done on a later day, whatever else has become known by then. */
    private static boolean isToBeDone(SharedDeed deed, CaseFile caseFile, LocalDate day) {
        Set<String> tasks = set.evaluate(caseFile, day).policies().stream()
                .flatMap(policy -> policy.dueTasks().stream())
                .map(DueTask::id)
                .collect(Collectors.toSet());
        return deed.serves().stream().map(SharedDeed.Served::task).allMatch(tasks::contains);
    }

    @Test
    void policies_of_one_id_or_that_declare_something_otherwise_do_not_go_together() {
        PolicyPack pack = engines.get(0).pack();
        assertThatThrownBy(() -> PolicySet.compile(List.of(pack, pack), EngineOptions.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two policies of the set have the id ms-partnership.");
        assertThatThrownBy(() -> PolicySet.compile(List.of(), EngineOptions.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A set of policies must have at least one.");
    }
}
