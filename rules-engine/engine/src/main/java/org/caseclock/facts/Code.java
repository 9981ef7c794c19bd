package org.caseclock.facts;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A code of a list, such as {@code PHONE} of the methods of a contact. Each list is a class; its constants are the library's own
 * codes. A list is open: a pack may declare others, which the list's {@code of(name)} makes. Codes of one list that have
 * one name are equal, wherever they come from.
 */
public abstract class Code {

    private final String name;

    // Kept, since facts are asked for their codes in sets over and over.
    private final int hash;

    Code(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A code must have a name.");
        }
        this.name = name;
        this.hash = 31 * getClass().getName().hashCode() + name.hashCode();
    }

    /** Its name, as case files and rules write it. */
    @JsonValue
    public final String name() {
        return name;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Code code
                        && hash == code.hash
                        && getClass() == code.getClass()
                        && name.equals(code.name));
    }

    @Override
    public final int hashCode() {
        return hash;
    }

    @Override
    public final String toString() {
        return name;
    }
}
