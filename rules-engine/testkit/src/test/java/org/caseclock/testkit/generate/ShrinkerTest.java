package org.caseclock.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseFileBuilder;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.Service;
import org.caseclock.input.CaseFileJson;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.generate.pack.Manner;
import org.caseclock.testkit.generate.pack.PackCases;
import org.junit.jupiter.api.Test;

class ShrinkerTest {

    private static final CaseSchema SCHEMA = PolicyPack.load("ms-partnership").schema();

    private final CaseloadGenerator generator = new CaseloadGenerator(21, Flavor.HOSTILE);

    @Test
    void keepsTheFactsThatMatterAlone() {
        Predicate<CaseFile> fails = caseFile -> caseFile.services().stream().anyMatch(Service::isTraining)
                && caseFile.contacts().stream()
                                .filter(Contact::isReachedParticipant)
                                .count()
                        >= 2;
        CaseFile failing = firstThat(fails);

        CaseFile smallest = Shrinker.shrink(SCHEMA, failing, fails);

        assertThat(failing.facts()).hasSizeGreaterThan(10);
        assertThat(smallest.facts()).hasSize(3);
        assertThat(fails).accepts(smallest);
        assertThat(smallest.caseId()).isEqualTo(failing.caseId());
    }

    @Test
    void clearsFieldsThatDoNotMatterAndKeepsThoseThatDo() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        CaseFile failing = CaseFileBuilder.builder(generator.generate(1))
                .contacts(List.of(ContactBuilder.builder()
                        .id("CT-001")
                        .date(day)
                        .staff("cm-07")
                        .recordedOn(day)
                        .build()))
                .build();

        CaseFile dateMatters = Shrinker.shrink(
                SCHEMA,
                failing,
                caseFile -> caseFile.contacts().stream()
                        .anyMatch(contact -> contact.date().equals(day)));
        CaseFile recordingMatters = Shrinker.shrink(
                SCHEMA,
                failing,
                caseFile -> caseFile.contacts().stream().anyMatch(contact -> day.equals(contact.recordedOn())));

        Contact bare = ContactBuilder.builder().id("CT-001").date(day).build();
        assertThat(dateMatters.facts()).containsExactly(bare);
        assertThat(recordingMatters.facts())
                .containsExactly(ContactBuilder.builder(bare).recordedOn(day).build());
        assertThat(dateMatters.participant().careerCenter()).isNull();
    }

    @Test
    void keepsTheExitAndOneOfTwoEqualFactsIfTheyMatter() {
        Predicate<CaseFile> fails = caseFile -> caseFile.exit() != null
                && caseFile.services().stream().distinct().count()
                        < caseFile.services().size();
        CaseFile failing = firstThat(fails);

        CaseFile smallest = Shrinker.shrink(SCHEMA, failing, fails);

        assertThat(smallest.exit()).isNotNull();
        assertThat(smallest.services()).hasSize(2);
        assertThat(smallest.facts()).hasSize(3);
    }

    @Test
    void aCaseThatDoesNotFailIsRefused() {
        CaseFile caseFile = generator.generate(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shrinker.shrink(SCHEMA, caseFile, any -> false))
                .withMessageContaining("MS-00000");
    }

    private CaseFile firstThat(Predicate<CaseFile> fails) {
        for (int index = 0; ; index++) {
            CaseFile caseFile = generator.generate(index);
            if (fails.test(caseFile) && caseFile.facts().size() > 10) {
                return caseFile;
            }
        }
    }

    @Test
    void what_a_pack_declares_of_its_own_is_taken_away_as_well() {
        PolicyPack pack = PolicyPack.load(Path.of("..", "..", "examples", "three-rivers-training"));
        PackCases cases = PackCases.of(pack, 3, Manner.FULL);
        Predicate<CaseFile> paysTwice = caseFile -> caseFile.ownFacts().stream()
                        .filter(fact -> FactKind.of(fact).type().equals("Payment"))
                        .count()
                >= 2;
        CaseFile failing = IntStream.iterate(0, i -> i + 1)
                .mapToObj(cases::generate)
                .filter(paysTwice)
                .filter(caseFile -> caseFile.facts().size() > 4)
                .findFirst()
                .orElseThrow();

        CaseFile smallest = Shrinker.shrink(pack.schema(), failing, paysTwice);

        assertThat(smallest.facts()).hasSize(2);
        assertThat(CaseFileJson.compact(smallest)).doesNotContain("amount").doesNotContain("recordedOn");
    }
}
