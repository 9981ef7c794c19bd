package org.caseclock.input;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.OwnFact;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.OwnSpan;

/** Writes what packs declare as it is read: their fields beside the others, their facts in lists by kind. */
final class OwnPartsWriter extends BeanSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
        boolean isOwn = bean.getBeanClass() == OwnFact.class || bean.getBeanClass() == OwnSpan.class;
        List<BeanPropertyWriter> changed = new ArrayList<>();
        for (BeanPropertyWriter each : properties) {
            if (each.getType().hasRawClass(OwnFields.class)
                    || (bean.getBeanClass() == CaseFile.class && each.getName().equals("ownFacts"))) {
                changed.add(new Flat(each));
            } else if (!isOwn || !each.getType().hasRawClass(FactKind.class)) {
                changed.add(each);
            }
        }
        return changed;
    }

    private static final class Flat extends BeanPropertyWriter {
        private static final long serialVersionUID = 1L;

        Flat(BeanPropertyWriter of) {
            super(of);
        }

        @Override
        public void serializeAsField(Object bean, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (bean instanceof CaseFile caseFile) {
                Map<String, List<Fact>> byKind = new LinkedHashMap<>();
                caseFile.ownFacts()
                        .forEach(
                                fact -> byKind.computeIfAbsent(FactKind.of(fact).field(), key -> new ArrayList<>())
                                        .add(fact));
                for (Map.Entry<String, List<Fact>> each : byKind.entrySet()) {
                    provider.defaultSerializeField(each.getKey(), each.getValue(), json);
                }
            } else if (bean instanceof Fact fact) {
                for (Map.Entry<String, Object> each : fact.own().values().entrySet()) {
                    provider.defaultSerializeField(each.getKey(), each.getValue(), json);
                }
            }
        }
    }
}
