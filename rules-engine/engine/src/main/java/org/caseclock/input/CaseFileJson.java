package org.caseclock.input;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.Field;
import java.util.List;
import org.caseclock.facts.CaseFile;
import org.jspecify.annotations.Nullable;

/** Writes case files as {@link CaseFiles} reads them. */
public final class CaseFileJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().setSerializerModifier(new OwnPartsWriter()))
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .annotationIntrospector(new LeaveOutWhatIsNotThere())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .build();

    private CaseFileJson() {}

    /** On one line, as a caseload (NDJSON) has it. */
    public static String compact(CaseFile caseFile) {
        try {
            return MAPPER.writeValueAsString(caseFile);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An empty list says none where it may be absent, and nothing where it may not. */
    private static final class LeaveOutWhatIsNotThere extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonInclude.Value findPropertyInclusion(Annotated annotated) {
            boolean alwaysThere = annotated.getAnnotated() instanceof Field field
                    && !field.isAnnotationPresent(JsonProperty.class)
                    && List.class.isAssignableFrom(field.getType())
                    && !field.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return JsonInclude.Value.construct(
                    alwaysThere ? JsonInclude.Include.NON_EMPTY : JsonInclude.Include.NON_NULL,
                    JsonInclude.Include.ALWAYS);
        }
    }
}
