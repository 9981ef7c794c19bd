package org.caseclock.facts;

import java.util.Locale;

/** A code of a list that a pack declares. */
public final class OwnCode extends Code implements Worded {

    private final String list;

    private OwnCode(String list, String name) {
        super(name);
        this.list = list;
    }

    /** The code of a name of a list. */
    public static OwnCode of(String list, String name) {
        return new OwnCode(list, name);
    }

    /** The list's name, such as {@code PaymentKind}. */
    public String list() {
        return list;
    }

    @Override
    public String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
