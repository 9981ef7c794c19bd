package org.caseclock.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseclock.support.Repository;

/** The schemas that are shipped: kept up with the records, and validated against. */
final class Schemas {

    private Schemas() {}

    /** Compares what is shipped with what the records say now or, when asked to, writes that. */
    static void compare(String resource, String drawn, Class<?> test) {
        Path file = Repository.resource(resource);
        try {
            if (Boolean.getBoolean("caseclock.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, drawn);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as(
                            "%s is not what the records say; refresh it with"
                                    + " mvn -pl rules-engine/engine test -Dtest=%s -Dcaseclock.update=true",
                            resource, test.getSimpleName())
                    .isEqualTo(drawn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Schema shipped(String resource) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Repository.resource(resource)), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Error> errors(Schema schema, String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
