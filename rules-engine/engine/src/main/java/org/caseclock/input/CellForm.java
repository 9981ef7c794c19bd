package org.caseclock.input;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import org.caseclock.facts.CodeLists;
import org.caseclock.facts.OwnForm;
import org.caseclock.facts.Recording;

/** What the cells of a column hold, and how a text says the same where a table has texts only. */
public enum CellForm {
    /** A text or a code. */
    TEXT,
    /** The id of a record or a case: a text, in which a whole number is the same however it is written. */
    ID,
    /** A date; as text {@code yyyy-MM-dd}, also with a time at midnight. */
    DATE,
    /** As text {@code true} or {@code false}, in capitals too. */
    BOOLEAN,
    /** A whole number. */
    INTEGER,
    /** A number that may have decimals; as text {@code 120.50}. */
    DECIMAL,
    /** Texts or codes; as one text {@code REACHED;SENT}, and {@code []} for an empty list. */
    LIST,
    /** Places of recording; as one text {@code OSOS 2025-03-04;CASE_FILE}, and {@code []} for an empty list. */
    RECORDINGS;

    /** The form of a field of a fact. */
    static CellForm of(Type type) {
        if (type instanceof ParameterizedType list) {
            return list.getActualTypeArguments()[0] == Recording.class ? RECORDINGS : LIST;
        }
        if (type == LocalDate.class) {
            return DATE;
        }
        if (type == Boolean.class) {
            return BOOLEAN;
        }
        if (type == Integer.class || type == int.class) {
            return INTEGER;
        }
        if (type == String.class || CodeLists.isList((Class<?>) type)) {
            return TEXT;
        }
        throw new IllegalStateException("A table has no cells for " + type);
    }

    /** The form of a field that a pack declares. */
    static CellForm of(OwnForm form) {
        return switch (form) {
            case YES_NO -> BOOLEAN;
            case CODE, TEXT -> TEXT;
            case CODES, IDS -> LIST;
            case NUMBER, AMOUNT -> DECIMAL;
            case DATE -> DATE;
            case ID -> ID;
        };
    }
}
