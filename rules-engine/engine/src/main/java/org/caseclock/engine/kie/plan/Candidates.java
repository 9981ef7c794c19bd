package org.caseclock.engine.kie.plan;

import java.util.ArrayList;
import java.util.List;

/** The facts of a type that pass what a pattern asks of them alone. Rules that ask for the same share one list a case. */
final class Candidates {

    private final int type;
    private final List<FactTest> tests;
    private final int number;

    /**
     * @param number the number under which a case keeps its list
     */
    Candidates(int type, List<FactTest> tests, int number) {
        this.type = type;
        this.tests = List.copyOf(tests);
        this.number = number;
    }

    @SuppressWarnings("unchecked")
    List<Object> in(Frame frame) {
        if (tests.isEmpty()) {
            return frame.facts(type);
        }
        List<Object> known = (List<Object>) frame.shared(number);
        if (known == null) {
            known = find(frame);
            frame.share(number, known);
        }
        return known;
    }

    private List<Object> find(Frame frame) {
        List<Object> passing = new ArrayList<>();
        List<Object> all = frame.facts(type);
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
