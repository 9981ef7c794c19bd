package org.caseclock.engine.derive;

import java.util.List;
import org.caseclock.engine.rules.Expression;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.CodeLists;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.OwnField;
import org.jspecify.annotations.Nullable;

/**
 * How derived rules say what a pack declares: facts of a kind of its own are of one class, which knows their kind, and what stands
 * in its fields is asked for by their names.
 *
 * @param schema what the pack declares
 */
record OwnWords(CaseSchema schema) {

    /** The class of the facts that a pattern matches. */
    String type(String pattern) {
        FactKind kind = schema.kinds().get(pattern);
        return kind == null ? pattern : kind.java().getSimpleName();
    }

    /** What a pattern asks so that only facts of its kind match; nothing where their class says it. */
    List<String> kind(String pattern) {
        return schema.kinds().containsKey(pattern) ? List.of("is( \"" + pattern + "\" )") : List.of();
    }

    /** The field, if the pack declares it. */
    @Nullable
    OwnField field(Expression expression) {
        return expression instanceof Expression.Field field ? schema.field(field.type(), field.name()) : null;
    }

    /** How it is read of what {@code own} gives. */
    static String read(OwnField field) {
        String how = switch (field.form()) {
            case YES_NO -> "yesNo";
            case CODE, TEXT, ID -> "text";
            case CODES, IDS -> "texts";
            case NUMBER -> "number";
            case AMOUNT -> "amount";
            case DATE -> "date";
        };
        return how + "( \"" + field.name() + "\" )";
    }

    /** A constant as derived rules write it: what the library does not have is made. */
    String constant(String text) {
        int point = text.indexOf('.');
        String list = point < 0 ? "" : text.substring(0, point);
        String code = text.substring(point + 1);
        if (!schema.codesOf(list).contains(code)) {
            return text;
        }
        boolean isOfTheLibrary = CodeLists.library().types().stream()
                .anyMatch(type -> type.getSimpleName().equals(list));
        return isOfTheLibrary ? list + ".of( \"" + code + "\" )" : "OwnCode.of( \"" + list + "\", \"" + code + "\" )";
    }

    /** A code of any list as a text. */
    static String code(String text) {
        int point = text.indexOf('.');
        return point > 0 && Character.isUpperCase(text.charAt(0)) ? '"' + text.substring(point + 1) + '"' : text;
    }
}
