package org.caseclock.testkit.generate.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that a fact may have.
 *
 * @param name what case files call it
 * @param form what it holds
 * @param isRequired whether no case file is read without it
 * @param isOwn whether a pack declares it
 * @param codes its codes, or those of its places: as facts hold them
 * @param of the types of the facts that it may name; none where it may name any
 */
record FieldShape(String name, Form form, boolean isRequired, boolean isOwn, List<Object> codes, List<String> of) {

    FieldShape {
        codes = List.copyOf(codes);
        of = List.copyOf(of);
    }

    /** The code of a name, as facts hold it; none where there is no such code. */
    @Nullable
    Object code(String code) {
        for (Object each : codes) {
            if (each.toString().equals(code)) {
                return each;
            }
        }
        return null;
    }

    /** Whether it is for several values. */
    boolean isList() {
        return form == Form.CODES || form == Form.IDS || form == Form.PLACES;
    }
}
