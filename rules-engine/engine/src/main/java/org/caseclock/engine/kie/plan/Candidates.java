package org.caseclock.engine.kie.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of a type that pass what a pattern asks of them alone. Rules that ask for the same share one list a case. */
final class Candidates {

    /**
     * Facts that have one text.
     *
     * @param by how they are sorted
     * @param text the text
     */
    record Having(ByText by, String text) {}

    private final int type;
    private final @Nullable Having having;
    private final List<FactTest> tests;
    private final int number;

    /**
     * @param having what they must have; empty where that is no one text
     * @param tests what else is asked of them
     * @param number the number under which a case keeps its list
     */
    Candidates(int type, @Nullable Having having, List<FactTest> tests, int number) {
        this.type = type;
        this.having = having;
        this.tests = List.copyOf(tests);
        this.number = number;
    }

    /** The type of these facts. */
    int type() {
        return type;
    }

    @SuppressWarnings("unchecked")
    List<Object> in(Frame frame) {
        if (tests.isEmpty()) {
            return all(frame);
        }
        List<Object> known = (List<Object>) frame.shared(number);
        if (known == null) {
            known = find(frame);
            frame.share(number, known);
        }
        return known;
    }

    private List<Object> all(Frame frame) {
        return having == null ? frame.facts(type) : frame.facts(having);
    }

    private List<Object> find(Frame frame) {
        List<Object> passing = new ArrayList<>();
        List<Object> all = all(frame);
        for (int i = 0; i < all.size(); i++) {
            if (passes(frame, all.get(i))) {
                passing.add(all.get(i));
            }
        }
        return passing;
    }

    private boolean passes(Frame frame, Object fact) {
        for (int i = 0; i < tests.size(); i++) {
            if (!frame.passes(tests.get(i), fact)) {
                return false;
            }
        }
        return true;
    }
}
