package org.caseclock.facts;

import java.util.List;

/** Where a fact can be written down: in places that every board has, and in those that a pack declares, such as its case-management system. */
public final class RecordPlace extends Code implements Worded {

    static final CodeList<RecordPlace> LIST = new CodeList<>(RecordPlace.class, RecordPlace::new);

    /** The participant's file on paper, prints included. */
    public static final RecordPlace CASE_FILE = LIST.own(new RecordPlace("CASE_FILE", "the case file"));
    /** Any other place. */
    public static final RecordPlace OTHER = LIST.own(new RecordPlace("OTHER", "another place"));

    private final String words;

    private RecordPlace(String name) {
        this(name, name);
    }

    private RecordPlace(String name, String words) {
        super(name);
        this.words = words;
    }

    /** The library's own, in their order. */
    public static List<RecordPlace> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static RecordPlace of(String name) {
        return LIST.of(name);
    }

    @Override
    public String inWords() {
        return words;
    }
}
