package org.caseclock.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that a pack declares, of a fact of the library or of its own.
 *
 * @param name what case files and rules call it, such as {@code amount}
 * @param form what it holds
 * @param list the list of its codes, such as {@code PaymentKind}; for codes only
 * @param codes its codes; for codes only, otherwise none
 * @param of the kind of record that it names, such as {@code Service}; for ids only, and empty where it may name any
 * @param words what sentences call it, such as {@code amount paid}
 */
public record OwnField(
        String name,
        OwnForm form,
        @Nullable String list,
        List<String> codes,
        @Nullable String of,
        String words) {

    public OwnField {
        codes = List.copyOf(codes);
    }
}
