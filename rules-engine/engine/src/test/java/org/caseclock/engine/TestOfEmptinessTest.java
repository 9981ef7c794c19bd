package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.caseclock.facts.CaseFile;
import org.caseclock.input.CaseFiles;
import org.caseclock.ledger.Obligation;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a field is empty, a rule can ask whatever the policy says that an empty one means. */
class TestOfEmptinessTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{2}: {0} means {1}")
    @CsvSource(delimiter = ';', textBlock = """
            Survey.employmentFinding ; NONE    ; exists Survey( employmentFinding != null )
            Survey.employmentFinding ; NONE    ; exists Survey( null != employmentFinding )
            Survey.employmentFinding ; NONE    ; exists Survey( !( employmentFinding == null ) )
            Survey.employmentFinding ; NONE    ; not Survey( employmentFinding == null )
            Survey.employmentFinding ; NONE    ; not Survey( !( employmentFinding != null ) )
            Survey.employmentFinding ; NONE    ; exists Survey( ( employmentFinding != null && needStated == true ) || needStated == false )
            Survey.returnedOn        ; NOT_YET ; exists Survey( returnedOn != null )
            Survey.returnedOn        ; NOT_YET ; not Survey( returnedOn == null )
            Survey.reportsChange     ; NOT_SO  ; exists Survey( reportsChange != null )
            Survey.reportsChange     ; NOT_SO  ; not Survey( reportsChange == null )
            """)
    void what_is_empty_is_empty(String field, String meaning, String condition) {
        String policy = TinyPack.POLICY + "emptyMeans:\n  " + field + ": { means: " + meaning
                + ", because: \"1: a reason\" }\n";
        String rules = TinyPack.RULES.replace("\nthen", "\n    " + condition + "\nthen");
        for (Evaluator evaluator : Evaluator.values()) {
            try (RulesEngine engine =
                    RulesEngine.compile(TinyPack.in(folder, policy, rules), EngineOptions.DEFAULT.by(evaluator))) {
                String name = field.substring(field.indexOf('.') + 1);
                assertThat(engine.evaluate(
                                        caseWith(
                                                name,
                                                name.equals("returnedOn")
                                                        ? "\"2024-03-05\""
                                                        : name.equals("reportsChange") ? "true" : "\"EMPLOYED\""),
                                        LocalDate.of(2024, 8, 1))
                                .obligations())
                        .as("%s, filled", evaluator)
                        .extracting(Obligation::clause)
                        .containsExactly("A.1");
                assertThat(engine.evaluate(caseWith(name, "null"), LocalDate.of(2024, 8, 1))
                                .obligations())
                        .as("%s, empty", evaluator)
                        .isEmpty();
            }
        }
    }

    private static CaseFile caseWith(String field, String value) {
        return CaseFiles.one("c.json", """
                {"caseId": "C1", "participant": {"id": "P1", "entryDate": "2024-01-10", "programs": ["ADULT"]},
                 "contacts": [{"id": "c1", "date": "2024-03-01", "contactWith": "PARTICIPANT", "method": "PHONE", "outcome": "REACHED"}],
                 "surveys": [{"id": "v1", "sentOn": "2024-03-01", "needStated": true, "%s": %s}]}
                """.formatted(field, value));
    }
}
