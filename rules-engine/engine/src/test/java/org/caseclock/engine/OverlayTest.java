package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.caseclock.facts.CaseFile;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Obligation;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyRule;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.support.Cases;
import org.caseclock.support.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an overlay adds holds from its first day on, beside all that the pack says that it extends. */
class OverlayTest {

    private static final CaseFile FILE =
            Cases.of(Cases.contact("before", "2023-12-31"), Cases.contact("after", "2024-01-01"));

    @TempDir
    private Path folder;

    @Test
    void before_its_first_day_the_base_holds_alone_and_from_then_on_both() {
        assertThat(evaluate(TinyOverlay.in(folder), "2024-03-01").obligations())
                .extracting(Obligation::id, each -> String.valueOf(each.due()), Obligation::policyVersion)
                .containsExactly(
                        tuple("case/A.1/before", "2024-01-01", "2020"),
                        tuple("case/A.1/after", "2024-01-01", "2020+op-2024"),
                        tuple("case/P.3/after", "2024-01-08", "2020+op-2024"));
    }

    @Test
    void a_finding_cites_the_section_of_the_overlay_for_what_it_adds() {
        Evaluation evaluation = evaluate(TinyOverlay.in(folder), "2024-03-01");
        assertThat(evaluation.obligations()).extracting(Obligation::citation).containsExactly("A.1", "A.1", "P.3");
        assertThat(evaluation.obligations().get(1).parameters())
                .singleElement()
                .satisfies(used -> assertThat(used.toString()).contains("note.days", "0 days", "P.2"));
    }

    @Test
    void it_is_a_pack_of_its_own() {
        PolicyPack pack = TinyOverlay.in(folder);
        assertThat(pack.id()).isEqualTo("operator");
        assertThat(pack.jurisdiction()).isEqualTo("A state");
        assertThat(pack.clauses()).containsOnlyKeys("A.1", "P.3");
        assertThat(pack.inherits("A.1")).isTrue();
        assertThat(pack.inherits("P.3")).isFalse();
        assertThat(pack.versions()).extracting(PolicyVersion::id).containsExactly("2020", "2020+op-2024");
        try (RulesEngine engine = RulesEngine.compile(pack)) {
            assertThat(engine.rules())
                    .extracting(PolicyRule::name, PolicyRule::pack)
                    .containsExactly(
                            tuple("A.1 A contact is noted", "tiny"), tuple("P.3 A contact is reviewed", "operator"));
        }
    }

    @Test
    void its_digest_changes_with_its_own_files_and_with_those_of_the_base() {
        String digest = TinyOverlay.in(folder).digest();
        assertThat(TinyOverlay.in(folder).digest()).isEqualTo(digest);
        assertThat(TinyOverlay.in(folder, TinyPack.POLICY + "\n", TinyOverlay.POLICY, TinyOverlay.RULES)
                        .digest())
                .isNotEqualTo(digest);
        assertThat(TinyOverlay.in(folder, TinyPack.POLICY, TinyOverlay.POLICY, TinyOverlay.RULES + "\n")
                        .digest())
                .isNotEqualTo(digest);
    }

    @Test
    void a_later_version_of_the_base_still_applies() {
        String base = versionOfBase("2024-02-01", "5");
        String untouched = TinyOverlay.POLICY.replaceFirst("(?s)tightened:.*?parameters:", "parameters:");
        PolicyPack pack = TinyOverlay.in(folder, base, untouched, TinyOverlay.RULES);
        CaseFile file = Cases.of(Cases.contact("early", "2024-01-31"), Cases.contact("late", "2024-02-01"));
        assertThat(evaluate(pack, file, "2024-06-01").obligations())
                .filteredOn(each -> each.clause().equals("A.1"))
                .extracting(Obligation::id, each -> String.valueOf(each.due()), Obligation::policyVersion)
                .containsExactly(
                        tuple("case/A.1/early", "2024-02-01", "2020+op-2024"),
                        tuple("case/A.1/late", "2024-02-06", "later+op-2024"));
    }

    @Test
    void an_overlay_may_only_tighten_and_needs_no_rules_for_that() throws IOException {
        TinyOverlay.in(folder);
        String policy = TinyOverlay.POLICY.substring(0, TinyOverlay.POLICY.indexOf("parameters:"));
        Files.writeString(folder.resolve("operator/policy.yaml"), policy);
        Files.delete(folder.resolve("operator/policy.drl"));
        assertThat(evaluate(PolicyPack.load(folder.resolve("operator")), "2024-03-01")
                        .obligations())
                .extracting(Obligation::id, each -> String.valueOf(each.due()))
                .containsExactly(tuple("case/A.1/before", "2024-01-01"), tuple("case/A.1/after", "2024-01-01"));
    }

    @Test
    void an_overlay_can_be_extended_in_its_turn() {
        TinyOverlay.in(folder);
        String policy = TinyOverlay.POLICY
                .replace("../base", "../operator")
                .replace("id: operator", "id: office")
                .replaceFirst("(?s)tightened:.*?parameters:", "parameters:")
                .replace("op-2024", "office-2025")
                .replace("2024-01-01", "2025-01-01")
                .replace("review", "check")
                .replace("P.3", "Q.1");
        String rules = TinyOverlay.RULES.replace("P.3", "Q.1").replace("review", "check");
        PolicyPack pack = TinyOverlay.write(folder.resolve("office"), policy, rules);
        CaseFile file = Cases.of(Cases.contact("c", "2025-01-01"));
        assertThat(evaluate(pack, file, "2025-03-01").obligations())
                .extracting(Obligation::id, Obligation::policyVersion)
                .containsExactly(
                        tuple("case/A.1/c", "2020+op-2024+office-2025"),
                        tuple("case/P.3/c", "2020+op-2024+office-2025"),
                        tuple("case/Q.1/c", "2020+op-2024+office-2025"));
    }

    @Test
    void sixty_days_in_place_of_ninety_move_the_day_on_which_the_exit_is_due() throws IOException {
        Path base = folder.resolve("base");
        TinyPack.in(
                base,
                Files.readString(Repository.mississippi().resolve("policy.yaml")),
                Files.readString(Repository.mississippi().resolve("policy.drl")));
        String policy = TinyOverlay.POLICY
                .substring(0, TinyOverlay.POLICY.indexOf("parameters:"))
                .replace("note.days", "exit.inactivityDays")
                .replace("value: 0", "value: 60");
        Path operator = Files.createDirectories(folder.resolve("operator"));
        Files.writeString(operator.resolve("policy.yaml"), policy);
        CaseFile file = Cases.of(Cases.training("t", "2024-01-10", "2024-03-31"));
        assertThat(exitDue(PolicyPack.load(base), file)).isEqualTo("2024-06-30");
        assertThat(exitDue(PolicyPack.load(operator), file)).isEqualTo("2024-05-31");
    }

    private static String exitDue(PolicyPack pack, CaseFile file) {
        return evaluate(pack, file, "2024-09-01").obligations().stream()
                .filter(each -> each.clause().equals("III.A.1"))
                .map(each -> String.valueOf(each.due()))
                .findFirst()
                .orElseThrow();
    }

    /** The tiny pack with a second version, from which a note may take longer. */
    static String versionOfBase(String from, String days) {
        return TinyPack.POLICY
                .replace("closures: []", "  - { id: later, inForceFrom: " + from + ", citation: \"2\" }\nclosures: []")
                .replace(
                        "timeline:",
                        "      - { from: " + from + ", value: " + days
                                + ", citation: \"2\", source: A source, checkedOn: 2026-11-22 }\ntimeline:");
    }

    private static Evaluation evaluate(PolicyPack pack, String asOf) {
        return evaluate(pack, FILE, asOf);
    }

    private static Evaluation evaluate(PolicyPack pack, CaseFile file, String asOf) {
        try (RulesEngine engine = RulesEngine.compile(pack)) {
            return engine.evaluate(file, LocalDate.parse(asOf));
        }
    }
}
