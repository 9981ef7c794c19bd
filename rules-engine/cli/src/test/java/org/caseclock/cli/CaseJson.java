package org.caseclock.cli;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.stream.IntStream;
import org.caseclock.facts.CaseFile;
import org.caseclock.testkit.generate.CaseloadGenerator;

/** Writes generated cases the way an MIS exports them. */
final class CaseJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
            .build();

    private CaseJson() {}

    /** So many cases, a line each. */
    static List<String> lines(int count) {
        CaseloadGenerator generator = new CaseloadGenerator(7);
        return IntStream.range(0, count)
                .mapToObj(index -> line(generator.generate(index)))
                .toList();
    }

    private static String line(CaseFile caseFile) {
        try {
            return MAPPER.writeValueAsString(caseFile);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
