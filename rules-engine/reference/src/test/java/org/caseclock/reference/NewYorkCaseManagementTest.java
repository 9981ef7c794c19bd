package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.NewYorkCase.in;
import static org.caseclock.reference.NewYorkCase.meeting;
import static org.caseclock.reference.NewYorkCase.of;
import static org.caseclock.reference.NewYorkCase.plan;
import static org.caseclock.reference.NewYorkCase.review;
import static org.caseclock.reference.Outcomes.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactMethod;
import org.caseclock.facts.ContactOutcome;
import org.caseclock.facts.ContactWith;
import org.caseclock.facts.Fact;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.ServiceCategory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewYorkCaseManagementTest {

    private static final Fact SERVICE = service("m1", "2006-03-10", "2006-03-12");
    private static final Fact PARTNER = partner("c1", "2006-03-10");
    private static final Fact REVIEW = review("r1", "2006-03-01", true);

    private static Fact service(String id, String day, @Nullable String osos) {
        return Cases.service(id, ServiceCategory.CASE_MANAGEMENT, day, day)
                .recordedIn(List.of(in(RecordPlace.of("OSOS"), osos)));
    }

    private static Contact partner(String id, String day) {
        return partner(id, day, ContactWith.PARTNER_AGENCY, ContactOutcome.REACHED);
    }

    private static Contact partner(
            String id, String day, @Nullable ContactWith with, @Nullable ContactOutcome outcome) {
        return contact(id, day, with, ContactMethod.PHONE, outcome).build();
    }

    /** What comes of the service {@code m1} of 10 March as of 1 June. */
    private static String m1(Fact... before) {
        List<Fact> all = new ArrayList<>(List.of(before));
        all.add(SERVICE);
        return of("PR.3", "2006-06-01", all.toArray(new Fact[0])).getOrDefault("m1", "");
    }

    @Test
    void bothGoBeforeTheService() {
        assertThat(m1(PARTNER, REVIEW)).isEqualTo("MET r1 c1");
        assertThat(m1(PARTNER)).isEqualTo("MISSED");
        assertThat(m1(REVIEW)).isEqualTo("MISSED");
        assertThat(m1(partner("c1", "2006-03-11"), REVIEW)).isEqualTo("MISSED");
        assertThat(m1(PARTNER, review("r1", "2006-03-11", true))).isEqualTo("MISSED");
        assertThat(of("PR.3", "2006-03-12", SERVICE)).isEqualTo(Map.of("m1", "MISSED"));
    }

    @Test
    void onlyServicesInOsosAreChecked() {
        assertThat(of("PR.3", "2006-03-11", SERVICE)).isEmpty();
        assertThat(of("PR.3", "2006-03-10", service("m1", "2006-03-10", null))).isEqualTo(Map.of("m1", "OPEN"));
        assertThat(of("PR.3", "2006-03-11", service("m1", "2006-03-10", null))).isEqualTo(Map.of("m1", "MISSED"));
        assertThat(of(
                        "PR.3",
                        "2006-06-01",
                        NewYorkCase.intensive("m1", "2006-03-10")
                                .recordedIn(List.of(in(RecordPlace.of("OSOS"), "2006-03-10")))))
                .isEmpty();
    }

    @Test
    void meetingWithAPartnerIsCommunication() {
        assertThat(m1(meeting("t1", "2006-03-10"), REVIEW)).isEqualTo("MET r1 t1");
        assertThat(m1(meeting("t1", "2006-03-10", true, List.of()), REVIEW)).isEqualTo("MISSED");
        assertThat(m1(meeting("t1", "2006-03-10", true, null), REVIEW)).isEqualTo("UNDETERMINED");
    }

    @Test
    void planMadeWithTheParticipantIsAReview() {
        assertThat(m1(PARTNER, plan("p1", "2006-03-10").build())).isEqualTo("MET c1 p1");
        assertThat(m1(
                        PARTNER,
                        plan("p1", "2006-03-10").madeWithParticipant(false).build()))
                .isEqualTo("MISSED");
        assertThat(m1(
                        PARTNER,
                        plan("p1", "2006-03-10").madeWithParticipant(null).build()))
                .isEqualTo("UNDETERMINED");
    }

    @Test
    void emptyFieldsLeaveItUndetermined() {
        Fact unclear = partner("c1", "2006-03-10", null, null);

        assertThat(m1(PARTNER, review("r1", "2006-03-01", null))).isEqualTo("UNDETERMINED");
        assertThat(m1(unclear, REVIEW)).isEqualTo("UNDETERMINED");
        assertThat(m1(unclear, review("r1", "2006-03-01", null))).isEqualTo("UNDETERMINED");
        assertThat(m1(unclear, review("r1", "2006-03-01", false))).isEqualTo("MISSED");
        assertThat(m1(partner("c1", "2006-03-10", ContactWith.PARTNER_AGENCY, ContactOutcome.SENT), REVIEW))
                .isEqualTo("MISSED");
    }

    @Test
    void eachServiceNeedsItsOwnSinceThePreviousOne() {
        Fact second = service("m2", "2006-04-10", "2006-04-10");

        assertThat(of("PR.3", "2006-06-01", SERVICE, second, PARTNER, REVIEW))
                .isEqualTo(Map.of("m1", "MET r1 c1", "m2", "MISSED"));
        assertThat(of(
                        "PR.3",
                        "2006-06-01",
                        SERVICE,
                        second,
                        PARTNER,
                        REVIEW,
                        partner("c2", "2006-03-11"),
                        review("r2", "2006-04-10", true)))
                .isEqualTo(Map.of("m1", "MET r1 c1", "m2", "MET c2 r2"));
    }

    @Test
    void servicesOfOneDateShareWhatWentBefore() {
        Fact other = service("m0", "2006-03-10", "2006-03-12");

        assertThat(of("PR.3", "2006-06-01", SERVICE, other, PARTNER, REVIEW))
                .isEqualTo(Map.of("m0", "MET r1 c1", "m1", "MET r1 c1"));
    }

    @Test
    void serviceThatIsNotInOsosIsNoPreviousOne() {
        Fact elsewhere = Cases.service("m0", ServiceCategory.CASE_MANAGEMENT, "2006-03-05", "2006-03-05")
                .recordedIn(List.of(in(RecordPlace.CASE_FILE, "2006-03-05")));

        assertThat(m1(elsewhere, PARTNER, REVIEW)).isEqualTo("MET r1 c1");
    }
}
