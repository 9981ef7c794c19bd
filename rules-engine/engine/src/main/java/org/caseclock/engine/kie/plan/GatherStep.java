package org.caseclock.engine.kie.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An {@code accumulate}: gathers, and goes on with what it makes of that.
 *
 * @param inner what is gathered, each time ending with {@link Collect}
 * @param lists the slots in which the lists grow, one a function
 * @param functions what is made of each list
 */
record GatherStep(Step inner, int[] lists, List<Made> functions, Step next) implements Step {

    /** What is made of a list. */
    enum Function {
        COLLECT_LIST,
        COUNT
    }

    /** A function, and the slot of its result. */
    record Made(Function function, int to) {}

    /** Adds what is found to the lists. */
    record Collect(int[] from, int[] lists) implements Step {

        @Override
        @SuppressWarnings("unchecked")
        public boolean run(Frame frame) {
            for (int i = 0; i < from.length; i++) {
                frame.keep();
                ((List<Object>) frame.found[lists[i]]).add(frame.found[from[i]]);
            }
            return false;
        }
    }

    @Override
    public boolean run(Frame frame) {
        for (int list : lists) {
            frame.found[list] = new ArrayList<>();
        }
        inner.run(frame);
        for (int i = 0; i < lists.length; i++) {
            List<?> list = (List<?>) frame.found[lists[i]];
            Made made = functions.get(i);
            frame.found[made.to()] =
                    made.function() == Function.COUNT ? Long.valueOf(list.size()) : Collections.unmodifiableList(list);
        }
        return next.run(frame);
    }
}
