package org.caseclock.facts;

import java.util.List;

/** To whom a follow-up form is forwarded for entry (Sacramento, section 5). */
public final class FormRecipient extends Code {

    static final CodeList<FormRecipient> LIST = new CodeList<>(FormRecipient.class, FormRecipient::new);

    /** The career center's staff who enter data into JTA. */
    public static final FormRecipient JTA_DATA_ENTRY = LIST.own("JTA_DATA_ENTRY");
    /** SETA's MIS staff. */
    public static final FormRecipient SETA_MIS = LIST.own("SETA_MIS");

    private FormRecipient(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<FormRecipient> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static FormRecipient of(String name) {
        return LIST.of(name);
    }
}
