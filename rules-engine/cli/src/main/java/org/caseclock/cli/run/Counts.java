package org.caseclock.cli.run;

import org.caseclock.cli.text.Words;

/**
 * How many cases became what.
 *
 * @param evaluated those that were evaluated
 * @param notGoverned those of them that are in no program of the policy, so that nothing is judged
 * @param unread the files and lines that could not be read
 * @param failed those that were read and could not be evaluated
 */
public record Counts(int evaluated, int notGoverned, int unread, int failed) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    public Counts with(CaseResult<?> result) {
        if (result.evaluation() != null) {
            return new Counts(evaluated + 1, notGoverned + (result.isGoverned() ? 0 : 1), unread, failed);
        }
        return result.caseFile() == null
                ? new Counts(evaluated, notGoverned, unread + 1, failed)
                : new Counts(evaluated, notGoverned, unread, failed + 1);
    }

    /** The same of one policy of several, by which other cases are not governed. */
    public Counts withNotGoverned(int cases) {
        return new Counts(evaluated, cases, unread, failed);
    }

    public int all() {
        return evaluated + unread + failed;
    }

    public boolean isComplete() {
        return evaluated == all();
    }

    @Override
    public String toString() {
        return Words.count(evaluated, "case") + " evaluated"
                + (unread == 0 ? "" : ", " + unread + " could not be read")
                + (failed == 0 ? "" : ", " + failed + " could not be evaluated");
    }
}
