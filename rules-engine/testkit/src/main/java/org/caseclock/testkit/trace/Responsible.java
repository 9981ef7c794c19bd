package org.caseclock.testkit.trace;

import java.util.Objects;
import org.caseclock.policy.Clause;
import org.caseclock.policy.Role;

/** Who is to do what a clause asks. */
public final class Responsible {

    private Responsible() {}

    /** Who is, in words: {@code case manager or clerical staff}. */
    public static String forIt(Clause clause) {
        return Spelling.of(Objects.requireNonNullElse(clause.role(), Role.CASE_MANAGER))
                + (Boolean.TRUE.equals(clause.delegable()) ? " or clerical staff" : "");
    }
}
