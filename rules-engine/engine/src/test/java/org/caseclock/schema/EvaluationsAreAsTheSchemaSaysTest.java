package org.caseclock.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.time.LocalDate;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.policy.PolicyPack;
import org.caseclock.support.Cases;
import org.caseclock.support.Repository;
import org.junit.jupiter.api.Test;

class EvaluationsAreAsTheSchemaSaysTest {

    private static final Schema SCHEMA = Schemas.shipped("ledger/evaluation.schema.json");

    @Test
    void every_evaluation_is_as_the_schema_says() {
        try (RulesEngine engine = RulesEngine.compile(PolicyPack.load(Repository.mississippi()))) {
            for (CaseFile each : Cases.varied()) {
                for (String asOf : new String[] {"2017-12-31", "2024-03-15", "2024-08-01", "2026-11-22"}) {
                    String json = engine.evaluate(each, LocalDate.parse(asOf)).toJson();
                    assertThat(Schemas.errors(SCHEMA, json)).as(json).isEmpty();
                }
            }
        }
    }

    @Test
    void what_is_no_evaluation_is_refused() {
        assertThat(Schemas.errors(SCHEMA, "{\"schemaVersion\": 1}")).isNotEmpty();
    }
}
