package org.caseclock.ledger;

import java.util.Collection;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Code;
import org.caseclock.facts.Fact;
import org.caseclock.policy.EmptyMeans;

/** What is asked of the fact that something owed is about, which may meet it by what it holds. */
final class Itself {

    private Itself() {}

    /** Whether it holds an element in a list of it; unknown while the list is empty and the policy does not say what that means. */
    static Answer holds(Fact about, String field, Object element, EmptyMeans meanings) {
        Object list = Fields.read(about, field);
        if (list == null) {
            return Fields.unknown(about, field, meanings).isEmpty() ? Answer.NO : Answer.unknown(about, field);
        }
        // What stands in a field that a pack declares are the names of codes.
        return Answer.of(((Collection<?>) list).contains(element)
                || (element instanceof Code code && ((Collection<?>) list).contains(code.name())));
    }

    /** Whether there is any of these. */
    static Answer any(Collection<?> rows) {
        return Answer.any(rows, each -> each instanceof Doubtful doubt ? Answer.unknown(doubt.hangsOn()) : Answer.YES);
    }

    /** One thing where something is so, and another where it is not. */
    static Answer either(Answer kind, Answer yes, Answer no) {
        return kind.and(yes).or(kind.not().and(no)).or(yes.and(no));
    }
}
