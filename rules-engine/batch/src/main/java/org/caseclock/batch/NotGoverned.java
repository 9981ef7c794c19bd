package org.caseclock.batch;

/** Cases whose participants are in none of a policy's programs: they look like cases in which all is well. */
public final class NotGoverned {

    private NotGoverned() {}

    /** How many there are, as a sentence. */
    public static String inWords(long cases) {
        return (cases == 1 ? "1 case is" : cases + " cases are")
                + " in no program that this policy covers: nothing is evaluated for "
                + (cases == 1 ? "it." : "them.");
    }
}
