package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.Cases.exit;
import static org.caseclock.reference.Outcomes.attempt;
import static org.caseclock.reference.Outcomes.contact;
import static org.caseclock.reference.Outcomes.reached;

import java.util.List;
import org.caseclock.facts.CaseNote;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactMethod;
import org.caseclock.facts.ContactOutcome;
import org.caseclock.facts.ContactTopic;
import org.caseclock.facts.ContactWith;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Program;
import org.caseclock.facts.Sector;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceBuilder;
import org.caseclock.facts.ServiceCategory;
import org.junit.jupiter.api.Test;

/** What is named of an outcome in doubt: every empty field on which it hangs, and no other (C11). */
class DoubtsTest {

    private static List<String> minnesota(String clause, String subject, String asOf, Fact... facts) {
        return new Outcomes(MinnesotaReference::judge)
                .missing(clause, asOf, Cases.of(Program.ADULT, "2005-02-15", facts))
                .getOrDefault(subject, List.of());
    }

    private static List<String> missouri(String clause, String asOf, Fact... facts) {
        return new Outcomes(MissouriReference::judge)
                .missing(clause, asOf, Cases.of(Program.YOUTH, "2025-02-15", facts))
                .getOrDefault("2025-03", List.of());
    }

    private static List<String> mississippi(String clause, String subject, Fact... facts) {
        return new Outcomes(MississippiReference::judge)
                .missing(clause, "2025-01-01", Cases.of(facts))
                .getOrDefault(subject, List.of());
    }

    private static List<String> newYork(String clause, String subject, Fact... facts) {
        return new Outcomes(NewYorkReference::judge)
                .missing(clause, "2008-06-01", Cases.of(Program.ADULT, "2008-01-02", facts))
                .getOrDefault(subject, List.of());
    }

    private static List<String> sacramento(String clause, String subject, Fact... facts) {
        return new Outcomes(SacramentoReference::judge)
                .missing(clause, "2008-06-01", Cases.of(Program.ADULT, "2006-01-02", facts))
                .getOrDefault(subject, List.of());
    }

    private static ContactBuilder withoutOutcome(String id, String day) {
        return ContactBuilder.builder(reached(id, day)).outcome(null);
    }

    @Test
    void fieldsThatMatterOnlyTogetherAreNamed() {
        Contact nothing = contact("c1", "2005-03-02", null, null, null).build();

        assertThat(minnesota("1", "2005-03", "2005-04-01", nothing))
                .containsExactly(
                        "the contactWith of contact c1", "the method of contact c1", "the outcome of contact c1");
    }

    @Test
    void methodMattersToWhatMayBeALetterAndNotToACall() {
        assertThat(minnesota(
                        "1",
                        "2005-03",
                        "2005-04-01",
                        withoutOutcome("c1", "2005-03-02").build()))
                .containsExactly("the outcome of contact c1");
    }

    @Test
    void checkInDoubtNamesItsEvidenceOnceTheDayIsOver() {
        Contact call = withoutOutcome("c1", "2005-03-02").build();
        CaseNote note = Cases.note("n1", "2005-03-02", "c1");

        assertThat(minnesota("4", "c1", "2005-03-02", call)).containsExactly("the outcome of contact c1");
        assertThat(minnesota("4", "c1", "2005-03-03", call))
                .containsExactly("the outcome of contact c1", "the recordReviewed of contact c1");
        assertThat(minnesota("3.a", "c1/CONTACT_TYPE", "2005-03-02", call, note))
                .containsExactly("the outcome of contact c1");
        assertThat(minnesota("3.a", "c1/CONTACT_TYPE", "2005-03-03", call, note))
                .containsExactly("the outcome of contact c1", "the states of case note n1");
    }

    @Test
    void methodMattersToAPersonalContactUnlessItSaysWhyNot() {
        ContactBuilder somebody = contact("c1", "2005-03-02", null, null, ContactOutcome.REACHED);

        assertThat(minnesota("2", "2005-03", "2005-04-01", somebody.build()))
                .containsExactly("the contactWith of contact c1", "the method of contact c1");
        assertThat(minnesota(
                        "2",
                        "2005-03",
                        "2005-04-01",
                        somebody.reasonNotPersonal("far").build()))
                .containsExactly("the contactWith of contact c1");
    }

    @Test
    void oneContactCannotBeTheAttemptsOfAMonth() {
        Contact one = withoutOutcome("c1", "2025-03-02").method(null).build();
        Contact other = attempt("c2", "2025-03-03", ContactMethod.PHONE);

        assertThat(missouri("MC.1", "2025-04-01", one)).containsExactly("the outcome of contact c1");
        assertThat(missouri("MC.1", "2025-04-01", one, other))
                .containsExactly("the method of contact c1", "the outcome of contact c1");
    }

    @Test
    void methodsOfTheAttemptsMatterWhereAnotherContactMayHaveReached() {
        Contact somebody = contact("c3", "2025-03-04", null, ContactMethod.PHONE, ContactOutcome.REACHED)
                .build();

        assertThat(missouri(
                        "MC.2",
                        "2025-04-01",
                        attempt("c1", "2025-03-02", null),
                        attempt("c2", "2025-03-03", null),
                        somebody))
                .containsExactly(
                        "the contactWith of contact c3", "the method of contact c1", "the method of contact c2");
        assertThat(missouri(
                        "MC.2",
                        "2025-04-01",
                        attempt("c1", "2025-03-02", ContactMethod.PHONE),
                        attempt("c2", "2025-03-03", ContactMethod.VIDEO),
                        somebody))
                .containsExactly("the contactWith of contact c3");
    }

    @Test
    void activitiesMatterThatTogetherCoverTheMonth() {
        Service first = element("s1", "2025-03-01", "2025-03-20");
        Service second = element("s2", "2025-03-21", "2025-04-10");
        Service short1 = element("s3", "2025-03-05", "2025-03-09");
        Contact contact = ContactBuilder.builder(reached("c1", "2025-03-10"))
                .topics(List.of(ContactTopic.ACTIVITY_PROGRESS))
                .build();

        assertThat(missouri("MC.5", "2025-03-31", first, second, short1, contact))
                .containsExactly("the youthActivity of service s1", "the youthActivity of service s2");
        assertThat(missouri("MC.5", "2025-04-01", first, second, short1, contact))
                .containsExactly(
                        "the servicesDiscussed of contact c1",
                        "the youthActivity of service s1",
                        "the youthActivity of service s2");
        assertThat(missouri("MC.5", "2025-04-01", first, short1)).isEmpty();
    }

    private static Service element(String id, String start, String end) {
        return ServiceBuilder.builder(Cases.service(id, ServiceCategory.YOUTH_ELEMENT, start, end))
                .youthActivity(null)
                .build();
    }

    @Test
    void exitWithoutRecordingDateWantsAServiceToo() {
        assertThat(mississippi("III.A.1", "", exit("2024-06-01", null)))
                .containsExactly("a service that counts", "the recordedOn of exit exit");
        assertThat(mississippi("III.A.1", "", exit("2024-06-01", "2024-06-01")))
                .containsExactly("a service that counts");
        assertThat(mississippi("III.A.1", "", exit("2024-06-01", null), Cases.career("s1", "2024-02-01", "2024-02-01")))
                .containsExactly("the recordedOn of exit exit");
    }

    @Test
    void trainingPlanWantsTheElementsAndWhetherTrainingIsWarranted() {
        assertThat(newYork(
                        "PR.2.f",
                        "p1/TRAINING_PLAN",
                        NewYorkCase.plan("p1", "2008-02-01")
                                .elements(null)
                                .trainingWarranted(null)
                                .build()))
                .containsExactly("the elements of employment plan p1", "the trainingWarranted of employment plan p1");
    }

    @Test
    void stateOnADayHangsOnFirstDaysThatChangeIt() {
        Fact core = NewYorkCase.core("2008-01-02");
        Fact ended = NewYorkCase.job(null, "2008-01-31").id("j1").build();
        Fact running = NewYorkCase.job(null, null).id("j2").build();
        Fact over = NewYorkCase.job("2007-12-01", "2007-12-31").id("j3").build();
        Fact status = NewYorkCase.status("l1", "2008-02-10", null);

        assertThat(newYork("PR.1", "", core)).containsExactly("a labor-force status or an employment");
        assertThat(newYork("PR.1", "", core, running))
                .containsExactly("a labor-force status or an employment", "the startDate of employment j2");
        assertThat(newYork("PR.1", "", core, running, over)).containsExactly("the startDate of employment j2");
        assertThat(newYork("PR.1", "", core, status)).containsExactly("the state of labor-force status l1");
        assertThat(newYork("PR.1", "", core, status, ended, running))
                .containsExactly("the startDate of employment j2", "the state of labor-force status l1");
    }

    @Test
    void lateEvidenceNeedsNoMoreOfIt() {
        Fact job = SacramentoCase.job("j1", "2007-03-05", null, Sector.COVERED);
        Fact inTime = reached("c1", "2007-03-06");
        Fact late = reached("c2", "2007-04-20");

        assertThat(sacramento("JR.2", "j1", job, inTime, late))
                .containsExactly("the topics of contact c1", "the topics of contact c2");
        assertThat(sacramento("JR.2", "j1", job, inTime, late, SacramentoCase.barriers("c3", "2007-05-05")))
                .containsExactly("the topics of contact c1");
    }

    @Test
    void lateEvidenceDoesNotMatterWhereTheExitWasRecordedLate() {
        Fact inTime = withoutOutcome("c1", "2007-04-02").build();
        Fact late = withoutOutcome("c2", "2007-05-02").build();

        assertThat(sacramento("JR.4", "2007-Q2", SacramentoCase.EXIT, inTime, late))
                .containsExactly("the outcome of contact c1", "the outcome of contact c2");
        assertThat(sacramento("JR.4", "2007-Q2", SacramentoCase.LATE_EXIT, inTime, late))
                .containsExactly("the outcome of contact c1");
    }

    @Test
    void evidenceOfWagesMattersWhereTheSectorIsInDoubt() {
        Fact job = SacramentoCase.job("j1", "2007-03-05", null, null);
        Fact stub = SacramentoCase.stub("w1", "2007-05-01", null).kind(null).build();

        assertThat(sacramento("AI.3", "2007-Q2", SacramentoCase.EXIT, job, stub))
                .containsExactly("the kind of wage evidence w1", "the sector of employment j1");
    }

    @Test
    void aLetterIsAnAttemptOrMoreWhateverCameOfIt() {
        Contact letter =
                withoutOutcome("c1", "2025-03-02").method(ContactMethod.LETTER).build();

        assertThat(missouri("MC.1", "2025-04-01", letter, attempt("c2", "2025-03-03", ContactMethod.PHONE)))
                .isEmpty();
    }

    @Test
    void idIsNamedAsItIs() {
        Fact contact = contact("contact:1", "2005-03-02", ContactWith.PARTICIPANT, ContactMethod.PHONE, null)
                .build();

        assertThat(Verdict.missing(contact, "outcome")).containsExactly("the outcome of contact contact:1");
    }
}
