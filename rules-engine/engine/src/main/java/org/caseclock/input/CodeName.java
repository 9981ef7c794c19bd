package org.caseclock.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Code;
import org.caseclock.facts.CodeLists;

/** Takes the name of a code that its list has and nothing else: no number, no empty text, no code of another list. */
final class CodeName<C extends Code> extends StdScalarDeserializer<C> {
    private static final long serialVersionUID = 1L;

    private static final String NOT_ONE = "none of its list";

    private final transient CodeLists lists;
    private final Class<C> list;

    private CodeName(Class<C> list, CodeLists lists) {
        super(list);
        this.list = list;
        this.lists = lists;
    }

    /** Has each list read by the codes that it has. */
    static SimpleModule addedTo(SimpleModule module, CodeLists lists) {
        lists.types().forEach(list -> add(list, lists, module));
        return module;
    }

    private static <C extends Code> void add(Class<C> list, CodeLists lists, SimpleModule module) {
        module.addDeserializer(list, new CodeName<>(list, lists));
    }

    @Override
    public C deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return list.cast(context.handleWeirdNumberValue(list, parser.getNumberValue(), NOT_ONE));
        }
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return list.cast(context.handleUnexpectedToken(list, parser));
        }
        String name = parser.getText().trim();
        C code = lists.code(list, name);
        if (code == null
                && context.getAttribute(OwnParts.SCHEMA) instanceof CaseSchema schema
                && schema.codesOf(list.getSimpleName()).contains(name)) {
            return lists.declared(list, name);
        }
        return code != null ? code : list.cast(context.handleWeirdStringValue(list, name, NOT_ONE));
    }
}
