package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.CaseFile;
import org.caseclock.input.CaseFileJson;
import org.caseclock.input.CaseFiles;
import org.caseclock.input.InputException;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.Status;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Facts, fields and codes that a pack declares. */
class OwnFactsTest {

    private static final String DECLARED = """
            codes:
              PaymentKind:
                TUITION: tuition
                TRANSPORT: transportation
              VeteranStatus:
                VETERAN: a veteran
                NEITHER: neither a veteran nor an eligible spouse
            fields:
              Participant:
                veteran: { is: code, list: VeteranStatus }
              Service:
                cost: { is: amount }
                online: { is: yes-no }
            facts:
              Payment:
                fields:
                  amount: { is: amount }
                  kind2: { is: code, list: PaymentKind, words: kind of payment }
                  training: { is: id, of: Service }
              Approval:
                fields:
                  about: { is: ids }
                  by: { is: text }
            """;

    private static final String POLICY = TinyPack.POLICY
            .replace("    contacts: { fact: Contact }", "    payments: { fact: Payment, where: { kind2: TUITION } }")
            .replace("each: contacts", "each: payments")
            .replace("timeline:\n", DECLARED + "timeline:\n");

    private static final String RULES = """
            package tiny;

            import java.util.List;
            import org.caseclock.facts.*;
            import org.caseclock.timeline.*;

            global org.caseclock.ledger.Ledger ledger;

            rule "A.1 A tuition payment to a veteran for a dear course is approved"
            when
                Participant( veteran == VeteranStatus.VETERAN )
                $window : Window( name == "note", $id : key )
                $payment : Payment( id == $id, kind2 == PaymentKind.TUITION, $training : training )
                exists Service( id == $training, cost > 400, online == false )
                $approvals : List() from collect( Approval( about contains $id ) )
            then
                ledger.owes( "A.1", $window ).metBy( $approvals );
            end
            """;

    private static final String CASE = """
            {"caseId": "C1",
             "participant": {"id": "P1", "entryDate": "2025-01-02", "programs": ["ADULT"], "veteran": "VETERAN"},
             "services": [{"id": "s1", "category": "TRAINING", "startDate": "2025-01-05", "cost": 400.01, "online": false}],
             "payments": [{"id": "p1", "date": "2025-02-03", "amount": 120.5, "kind2": "TUITION", "training": "s1"}],
             "approvals": [{"id": "a1", "date": "2025-02-04", "about": ["p1"], "by": "a supervisor"}]}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Evaluator.class)
    void rules_ask_of_them_as_of_any_fact(Evaluator evaluator) {
        assertThat(findings(CASE, evaluator)).extracting(Obligation::status).containsExactly(Status.MET);
        assertThat(findings(CASE.replace("400.01", "400.00"), evaluator)).isEmpty();
        assertThat(findings(CASE.replace("\"online\": false", "\"online\": true"), evaluator))
                .isEmpty();
        assertThat(findings(CASE.replace("\"kind2\": \"TUITION\"", "\"kind2\": \"TRANSPORT\""), evaluator))
                .isEmpty();
        assertThat(findings(CASE.replace("\"veteran\": \"VETERAN\"", "\"veteran\": \"NEITHER\""), evaluator))
                .isEmpty();
        assertThat(findings(CASE.replace("[\"p1\"]", "[]"), evaluator))
                .extracting(Obligation::status)
                .containsExactly(Status.MISSED);
    }

    @ParameterizedTest
    @EnumSource(Evaluator.class)
    void an_empty_one_is_unknown_and_named(Evaluator evaluator) {
        assertThat(findings(CASE.replace("\"cost\": 400.01, ", ""), evaluator))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.status()).isEqualTo(Status.UNDETERMINED);
                    assertThat(finding.missing()).containsExactly("the cost of service s1");
                    assertThat(finding.explanation()).contains("service s1 has no cost");
                });
        assertThat(findings(CASE.replace(", \"veteran\": \"VETERAN\"", ""), evaluator))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.status()).isEqualTo(Status.UNDETERMINED);
                    assertThat(finding.missing()).containsExactly("the veteran of the participant");
                });
        assertThat(findings(CASE.replace(", \"kind2\": \"TUITION\"", ""), evaluator))
                .singleElement()
                .satisfies(finding -> assertThat(finding.missing()).containsExactly("the kind2 of payment p1"));
        assertThat(findings(CASE.replace(", \"about\": [\"p1\"]", ""), evaluator))
                .singleElement()
                .satisfies(finding -> assertThat(finding.missing()).containsExactly("the about of approval a1"));
    }

    @Test
    void a_case_is_written_as_it_is_read() {
        PolicyPack pack = pack(POLICY);
        CaseFile read = CaseFiles.one(pack.schema(), "c.json", CASE);

        String written = CaseFileJson.compact(read);

        assertThat(CaseFiles.one(pack.schema(), "c.json", written)).isEqualTo(read);
        assertThat(written).contains("\"cost\":400.01", "\"payments\":[{\"id\":\"p1\"", "\"about\":[\"p1\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cost: { is: amount }  | cost: { is: text }          | the field cost of Service",
                "Payment:              | 'Payment:\n    lasts: true' | Payment otherwise",
            })
    void a_case_that_was_read_for_another_pack_is_refused(String good, String bad, String named) {
        PolicyPack other = pack(POLICY.replace(good, bad));
        CaseFile caseFile = CaseFiles.one(
                other.schema(),
                "c.json",
                CASE.replace("400.01", bad.contains("text") ? "\"much\"" : "400.01")
                        .replace(
                                "\"date\": \"2025-02-03\"",
                                bad.contains("lasts") ? "\"startDate\": \"2025-02-03\"" : "\"date\": \"2025-02-03\""));

        try (RulesEngine engine = RulesEngine.compile(pack(POLICY))) {
            assertThatThrownBy(() -> engine.evaluate(caseFile, LocalDate.of(2025, 6, 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(named);
        }
    }

    @Test
    void two_kinds_that_are_listed_alike_cannot_be_read_together() {
        PolicyPack one = pack(POLICY);
        PolicyPack other =
                TinyPack.in(folder, POLICY.replace("Approval:\n", "Consent:\n    listedAs: approvals\n"), RULES);

        assertThatThrownBy(() -> one.schema().and(other.schema()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Both Approval and Consent are listed as approvals in a case file.");
        assertThat(one.schema().and(one.schema())).isEqualTo(one.schema());
    }

    @Test
    void what_no_pack_declares_is_refused() {
        assertThatThrownBy(() -> CaseFiles.one("c.json", CASE))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("The field veteran of the participant is unknown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400.01      | \"much\"        | The cost of service s1 must be a number.",
                "400.01      | 400.011         | The cost of service s1 must be an amount in dollars with at most two decimals",
                "400.01      | 1e999999999     | The cost of service s1 must be an amount in dollars with at most two decimals",
                "\"VETERAN\" | \"VETERANS\"    | The veteran of the participant must be one of VETERAN, NEITHER.",
                "\"TUITION\" | \"TUITON\"      | The kind2 (TUITON) of payment p1 must be one of TUITION, TRANSPORT.",
                "\"kind2\"   | \"kind3\"       | The field kind3 of payment p1 is unknown; known are amount, date, id, kind2",
                "\"payments\"| \"payment\"     | known are activityClosings, approvals, attendanceEnds",
                "[\"p1\"]    | [\"p1\", 7]     | An element (7) of the about of approval a1 must be a text in quotation marks.",
                "[\"p1\"]    | \"p1\"          | The about of approval a1 must be a list.",
                "false       | \"no\"          | The online of service s1 must be true or false.",
                "\"p1\", \"date\" | \"\", \"date\" | The id of a payment must not be blank.",
                "\"cost\": 400.01 | \"recordings\": [{\"place\": \"OTHER\", \"cost\": 400.01}] | The field cost of the recording at /services/0/recordings/0 is unknown; known are date, place.",
                "\"amount\": 120.5 | \"recordings\": [{\"place\": \"OTHER\", \"amount\": 120.5}] | The field amount of the recording at /payments/0/recordings/0 is unknown; known are date, place.",
                "\"2025-02-03\" | \"2025-02-30\" | The date (2025-02-30) of payment p1 must be a date (yyyy-MM-dd).",
            })
    void what_does_not_fit_is_refused(String good, String bad, String message) {
        PolicyPack pack = pack(POLICY);
        assertThat(CASE).contains(good);

        assertThatThrownBy(() -> CaseFiles.one(pack.schema(), "c.json", CASE.replace(good, bad)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @EnumSource(Evaluator.class)
    void each_of_several_codes_of_a_list_of_its_own_may_be_owed(Evaluator evaluator) {
        String policy = POLICY.replace("by: { is: text }", "purposes: { is: codes, list: PaymentKind }");
        String rules = """
                package tiny;

                import java.util.List;
                import org.caseclock.facts.*;

                global org.caseclock.ledger.Ledger ledger;

                rule "A.1 An approval is of both purposes"
                when
                    $approval : Approval()
                then
                    ledger.owesEach( "A.1", $approval, "purposes", PaymentKind.TUITION, PaymentKind.TRANSPORT );
                end
                """;
        String text = """
                {"caseId": "C1", "participant": {"id": "P1", "entryDate": "2025-01-02", "programs": ["ADULT"]},
                 "approvals": [
                   {"id": "a1", "date": "2025-02-03", "about": [], "purposes": ["TRANSPORT"]},
                   {"id": "a2", "date": "2025-02-04", "about": []}]}
                """;

        assertThat(findings(TinyPack.in(folder, policy, rules), text, evaluator))
                .extracting(finding -> finding.id() + " " + finding.status() + " " + finding.missing())
                .containsExactlyInAnyOrder(
                        "C1/A.1/a1/TUITION MISSED []",
                        "C1/A.1/a1/TRANSPORT MET []",
                        "C1/A.1/a2/TUITION UNDETERMINED [the purposes of approval a2]",
                        "C1/A.1/a2/TRANSPORT UNDETERMINED [the purposes of approval a2]");
    }

    @ParameterizedTest
    @EnumSource(Evaluator.class)
    void a_list_of_the_library_takes_more_codes(Evaluator evaluator) {
        String policy = POLICY.replace("codes:\n", """
                codes:
                  DocumentKind:
                    EO_NOTICE: equal-opportunity notice
                  RecordPlace:
                    CITY_MIS: the City MIS
                """);
        String rules = """
                package tiny;

                import java.util.List;
                import org.caseclock.facts.*;

                global org.caseclock.ledger.Ledger ledger;

                rule "A.1 A notice is in the City MIS"
                when
                    $notice : Document( kind == DocumentKind.EO_NOTICE )
                then
                    ledger.owes( "A.1", $notice ).metByEntriesIn( $notice, RecordPlace.CITY_MIS );
                end
                """;
        String text = """
                {"caseId": "C1", "participant": {"id": "P1", "entryDate": "2025-01-02", "programs": ["ADULT"]},
                 "documents": [
                   {"id": "d1", "date": "2025-02-03", "kind": "EO_NOTICE", "recordings": [{"place": "CITY_MIS", "date": "2025-02-03"}]},
                   {"id": "d2", "date": "2025-02-03", "kind": "EO_NOTICE", "recordings": [{"place": "OTHER"}]},
                   {"id": "d3", "date": "2025-02-03", "kind": "GRADES"}]}
                """;

        List<Obligation> findings = findings(TinyPack.in(folder, policy, rules), text, evaluator);

        assertThat(findings).extracting(Obligation::status).containsExactly(Status.MET, Status.MISSED);
        assertThat(findings.get(1).explanation()).contains("the entry in the City MIS");
        assertThatThrownBy(() -> CaseFiles.one("c.json", text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("The kind (EO_NOTICE) of document d1 must be one of CIRCUMSTANCE_EVIDENCE");
        CaseFile read = CaseFiles.one(PolicyPack.load(folder).schema(), "c.json", text);
        assertThat(CaseFiles.one(PolicyPack.load(folder).schema(), "c.json", CaseFileJson.compact(read)))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list: PaymentKind  | list: PaymentKinds | There is no list of codes named PaymentKinds.",
                "of: Service        | of: Servis         | There is no kind of fact named Servis.",
                "clauses:           | 'emptyMeans: { Payment.amount: { means: NONE, because: x } }\nclauses:' | What it means that Payment.amount is empty cannot be said here: it holds a number",
                "Service:           | Payment:           | The fields of Payment must stand with it under facts, which declares it.",
                "Service:           | Servise:           | There is no kind of fact named Servise.",
                "{ is: yes-no }     | { is: yesno }      | must be one of yes-no, code, codes, text, number, amount, date, id, ids.",
                "cost:              | startDate:         | The field startDate of Service must have a name of its own",
                "Payment:           | Contact:           | The kind of fact (Contact) must have a name of its own",
                "Payment:           | Window:            | The kind of fact (Window) must have a name of its own",
                "TUITION: tuition   | tuition: tuition   | The code (tuition) must be capital letters",
                "Approval:          | PAYMENT:           | The kind of fact (PAYMENT) must have a name of its own",
                "Approval:          | PaymentKind:       | The kind of fact (PaymentKind) must have a name of its own",
                "{ is: text }       | '{ is: text }\n    words: payment' | The words (payment) of Approval must not be those of another kind of fact.",
                "{ is: text }       | '{ is: text }\n    words: case note' | The words (case note) of Approval must not be those of another kind of fact.",
                "by:                | isTraining:        | The field (isTraining) must not begin with is or get",
                "by:                | caseId:            | The field (caseId) of Approval must have another name: in its table",
                "by:                | record:            | The field record of Approval must have a name of its own",
                "by:                | return:            | The field return of Approval must have a name of its own",
                "by:                | wait:              | The field wait of Approval must have a name of its own",
                "by:                | \"a/b\":             | policy.yaml:45:7: The field (a/b) must begin with a small letter",
                "where: { kind2: TUITION } | where: { amount: much } | The amount of Payment (much) must be a number.",
            })
    void a_declaration_that_does_not_fit_is_refused(String good, String bad, String message) {
        assertThat(POLICY).contains(good);

        assertThatThrownBy(() -> pack(POLICY.replaceFirst(java.util.regex.Pattern.quote(good), bad)))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cost > 400                 | costs > 400                   | The field (costs) of Service must be one of",
                "PaymentKind.TUITION        | PaymentKind.TUTION            | There is no code TUTION of PaymentKind.",
                "Payment( id                | Paymnt( id                    | The type (Paymnt) of a pattern must be one of",
                "cost > 400                 | cost > \"400\"                | compares a number with a text",
                "kind2 == PaymentKind       | kind2 > PaymentKind           | asks for the order of a code of PaymentKind",
                "PaymentKind.TUITION        | VeteranStatus.VETERAN         | compares a code of PaymentKind with a code of VeteranStatus",
            })
    void a_rule_that_asks_for_what_is_not_declared_is_refused(String good, String bad, String message) {
        assertThat(RULES).contains(good);

        assertThatThrownBy(() -> RulesEngine.compile(TinyPack.in(folder, POLICY, RULES.replace(good, bad)))
                        .close())
                .isInstanceOf(PackException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cost > 400 | cost == 400 | 400.00 | true",
                "cost > 400 | cost == 400 | 400.01 | false",
                "cost > 400 | cost != 400 | 400.00 | false",
                "cost > 400 | cost != 400 | 400.01 | true",
                "cost > 400 | cost >= 400 | 400    | true",
            })
    void equal_amounts_are_equal_however_they_are_written(String good, String asked, String cost, boolean holds) {
        for (Evaluator evaluator : Evaluator.values()) {
            assertThat(findings(
                            TinyPack.in(folder, POLICY, RULES.replace(good, asked)),
                            CASE.replace("400.01", cost),
                            evaluator))
                    .hasSize(holds ? 1 : 0);
        }
        assertThat(findings(
                        TinyPack.in(folder, POLICY, RULES.replace(good, asked)),
                        CASE.replace("400.01", "null"),
                        Evaluator.PLAN))
                .extracting(Obligation::status)
                .containsExactly(Status.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amount   | amount   | '\"amount\": 120.5'    | amount == paid",
                "amount   | number   | '\"amount\": 120.50'   | amount == paid",
                "date     | date     | '\"amount\": \"2025-02-01\"' | amount == paid",
                "yes-no   | yes-no   | '\"amount\": true'     | amount == paid",
                "text     | text     | '\"amount\": \"a\"'    | amount == paid",
                "id       | id       | '\"amount\": \"s1\"'   | amount == paid",
                "amount   | number   | '\"amount\": 120.5'    | $amount : amount ) exists Payment( paid == $amount",
                "date     | date     | '\"amount\": \"2025-02-01\"' | $amount : amount ) exists Payment( paid == $amount",
                "id       | id       | '\"amount\": \"s1\"'   | $amount : amount ) exists Payment( paid == $amount",
            })
    void two_that_are_empty_are_not_known_to_be_equal(String one, String other, String filled, String asked) {
        PolicyPack pack = TinyPack.in(
                folder,
                POLICY.replace(
                        "amount: { is: amount }", "amount: { is: " + one + " }\n      paid: { is: " + other + " }"),
                RULES.replace(
                                "exists Service( id == $training, cost > 400, online == false )",
                                "exists Payment( " + asked + " )")
                        .replace("exists Payment( $amount", "Payment( $amount"));
        String empty = CASE.replace("\"amount\": 120.5, ", "");
        String both = CASE.replace("\"amount\": 120.5", filled + ", " + filled.replace("amount", "paid"));
        String half = CASE.replace("\"amount\": 120.5", filled);

        for (Evaluator evaluator : Evaluator.values()) {
            assertThat(findings(pack, both, evaluator))
                    .extracting(Obligation::status)
                    .containsExactly(Status.MET);
            assertThat(findings(pack, half, evaluator))
                    .extracting(Obligation::status)
                    .containsExactly(Status.UNDETERMINED);
            assertThat(findings(pack, empty, evaluator))
                    .extracting(Obligation::status)
                    .containsExactly(Status.UNDETERMINED);
        }
    }

    @ParameterizedTest
    @CsvSource({"120.5, 1", "120.50, 1", "1.205e2, 1", "120.51, 0"})
    void a_selection_knows_an_amount_however_it_is_written(String amount, int found) {
        String policy = POLICY.replace("where: { kind2: TUITION }", "where: { amount: \"" + amount + "\" }");

        assertThat(findings(pack(policy), CASE, Evaluator.PLAN)).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "codes | MoreService: { ONE: one }",
                "facts | MoreService: { fields: { size: { is: number } } }",
            })
    void a_name_that_looks_like_one_of_the_engine_is_like_any_other(String of, String declared) {
        PolicyPack pack = pack(POLICY.replaceFirst("(?m)^" + of + ":\n", of + ":\n  " + declared + "\n"));

        assertThat(findings(pack, CASE, Evaluator.PLAN)).hasSize(1);
    }

    private PolicyPack pack(String policy) {
        return TinyPack.in(folder, policy, RULES);
    }

    private List<Obligation> findings(String text, Evaluator evaluator) {
        return findings(pack(POLICY), text, evaluator);
    }

    private static List<Obligation> findings(PolicyPack pack, String text, Evaluator evaluator) {
        CaseFile caseFile = CaseFiles.one(pack.schema(), "c.json", text);
        try (RulesEngine engine =
                RulesEngine.compile(pack, EngineOptions.DEFAULT.by(evaluator).shadowing(1))) {
            Evaluation evaluation = engine.evaluate(caseFile, LocalDate.of(2025, 6, 1));
            return evaluation.obligations();
        }
    }

    @Test
    void what_two_policies_say_of_one_field_must_be_the_same() {
        PolicyPack one = LimitedPack.in(folder.resolve("one"));
        String policy = LimitedPack.POLICY.replace("id: limited", "id: other");
        PolicySet.requireTogether(List.of(one, other(policy)), EngineOptions.DEFAULT);

        PolicyPack ofAnotherKind = other(policy.replace("is: id, of: Service", "is: id, of: Wage"));
        assertThatThrownBy(() -> PolicySet.requireTogether(List.of(one, ofAnotherKind), EngineOptions.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The field training of Payment is declared in two ways.");
    }

    private PolicyPack other(String policy) {
        return TinyPack.in(
                folder.resolve("other"), policy, LimitedPack.RULES.replace("package limited;", "package other;"));
    }
}
