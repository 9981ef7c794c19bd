package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.Outcomes.reached;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactTopic;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Program;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceBuilder;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.ServicesDiscussed;
import org.caseclock.facts.YouthActivity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MissouriYouthTest {

    private static final Outcomes MISSOURI = new Outcomes(MissouriReference::judge);

    private static final Contact PROGRESS = ContactBuilder.builder(reached("c1", "2025-03-10"))
            .topics(List.of(ContactTopic.ACTIVITY_PROGRESS))
            .servicesDiscussed(ServicesDiscussed.NOTHING_NEEDED)
            .build();

    private static Service element(String id, @Nullable YouthActivity activity, String start, String end) {
        return ServiceBuilder.builder(Cases.service(id, ServiceCategory.YOUTH_ELEMENT, start, end))
                .youthActivity(activity)
                .build();
    }

    private static Map<String, String> youth(Fact... facts) {
        return of(List.of(Program.YOUTH), facts);
    }

    private static Map<String, String> of(List<Program> programs, Fact... facts) {
        return MISSOURI.of("MC.5", "2025-08-01", Cases.of(programs, "2025-02-15", facts));
    }

    private static @Nullable String march(Contact contact) {
        return youth(element("s1", YouthActivity.HIGH_SCHOOL, "2025-03-01", "2025-03-31"), contact)
                .get("2025-03");
    }

    @Test
    void onlyTheThreeActivitiesOfAYouthCount() {
        Service work = element("s1", YouthActivity.WORK_EXPERIENCE, "2025-03-01", "2025-03-31");

        assertThat(youth(work)).containsExactly(Map.entry("2025-03", "MISSED"));
        assertThat(of(List.of(Program.ADULT), work)).isEmpty();
        assertThat(of(List.of(Program.ADULT, Program.OLDER_YOUTH), work)).containsOnlyKeys("2025-03");
        assertThat(of(List.of(Program.OLDER_YOUTH), work)).isEmpty();
        assertThat(youth(element("s1", YouthActivity.OTHER, "2025-03-01", "2025-03-31")))
                .isEmpty();
    }

    @Test
    void activitiesThatAdjoinAreOneStretch() {
        assertThat(youth(
                        element("s1", YouthActivity.HIGH_SCHOOL, "2025-03-10", "2025-04-14"),
                        element("s2", YouthActivity.HISET_GED_PREPARATION, "2025-04-15", "2025-05-31")))
                .containsOnlyKeys("2025-04", "2025-05");
    }

    @Test
    void contactIsAboutProgressAndSettlesFurtherServices() {
        assertThat(march(PROGRESS)).isEqualTo("MET c1");
        assertThat(march(with(ServicesDiscussed.OFFERED))).isEqualTo("MET c1");
        assertThat(march(with(ServicesDiscussed.NOT_DISCUSSED))).isEqualTo("MISSED");
        assertThat(march(with(null))).isEqualTo("UNDETERMINED");
        assertThat(march(ContactBuilder.builder(PROGRESS)
                        .topics(List.of(ContactTopic.TRAINING_PROGRESS))
                        .build()))
                .isEqualTo("MISSED");
        assertThat(march(ContactBuilder.builder(PROGRESS).topics(null).build())).isEqualTo("UNDETERMINED");
        assertThat(march(ContactBuilder.builder(PROGRESS).contactWith(null).build()))
                .isEqualTo("UNDETERMINED");
    }

    @Test
    void twoContactsDoNotShareWhatOneHasToHold() {
        Contact offer = ContactBuilder.builder(with(ServicesDiscussed.OFFERED))
                .id("c2")
                .topics(List.of())
                .build();

        assertThat(youth(
                        element("s1", YouthActivity.HIGH_SCHOOL, "2025-03-01", "2025-03-31"),
                        with(ServicesDiscussed.NOT_DISCUSSED),
                        offer))
                .containsExactly(Map.entry("2025-03", "MISSED"));
    }

    @Test
    void elementWithoutActivityLeavesItsMonthsUndetermined() {
        Service unclear = element("s2", null, "2025-04-01", "2025-05-15");

        assertThat(youth(unclear, PROGRESS)).containsExactly(Map.entry("2025-04", "UNDETERMINED"));
        assertThat(youth(element("s1", YouthActivity.HIGH_SCHOOL, "2025-03-01", "2025-03-31"), unclear, PROGRESS))
                .containsExactly(Map.entry("2025-03", "MET c1"), Map.entry("2025-04", "UNDETERMINED"));
        assertThat(of(List.of(Program.ADULT), unclear)).isEmpty();
    }

    @Test
    void trainingWithoutActivityIsNone() {
        assertThat(youth(Cases.training("s1", "2025-03-01", "2025-03-31"))).isEmpty();
    }

    @Test
    void reviewsAreListedForEveryGovernedCase() {
        LocalDate asOf = LocalDate.parse("2025-01-22");

        assertThat(MissouriReference.judge(Cases.of(Program.YOUTH, "2025-02-15"), asOf, 30)
                        .reviews())
                .containsExactly("CM.1", "CM.2", "CM.3");
        assertThat(MissouriReference.judge(Cases.of(Program.YOUTH, "2025-02-15"), asOf.minusDays(1), 30)
                        .reviews())
                .isEmpty();
        assertThat(MissouriReference.judge(Cases.of(Program.OLDER_YOUTH, "2025-02-15"), asOf, 30)
                        .reviews())
                .isEmpty();
    }

    private static Contact with(@Nullable ServicesDiscussed discussed) {
        return ContactBuilder.builder(PROGRESS).servicesDiscussed(discussed).build();
    }
}
