package org.caseclock.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseclock.facts.CaseFile;
import org.junit.jupiter.api.Test;

class CaseFileSchemaTest {

    @Test
    void the_shipped_schema_of_a_case_file_is_what_the_records_say() {
        Schemas.compare("facts/case-file.schema.json", RecordSchema.ofInput(CaseFile.class), CaseFileSchemaTest.class);
    }

    @Test
    void it_is_drawn_the_same_every_time() {
        assertThat(RecordSchema.ofInput(CaseFile.class)).isEqualTo(RecordSchema.ofInput(CaseFile.class));
    }
}
