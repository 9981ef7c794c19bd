package org.caseclock.engine.kie.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An {@code accumulate}: gathers, and goes on with what it makes of that. */
final class GatherStep implements Step {

    /** What is made of a list. */
    enum Function {
        COLLECT_LIST,
        COUNT
    }

    /**
     * One function of an accumulate.
     *
     * @param list the slot in which its list grows
     * @param function what is made of the list
     * @param to the slot of the result
     */
    record Made(int list, Function function, int to) {

        Object of(List<?> gathered) {
            if (function == Function.COUNT) {
                return Long.valueOf(gathered.size());
            }
            return gathered.isEmpty() ? Collections.emptyList() : Collections.unmodifiableList(gathered);
        }
    }

    /**
     * Adds what is found to a list.
     *
     * @param from the slot of what is found
     * @param list the slot of the list
     */
    record Collected(int from, int list) {

        @SuppressWarnings("unchecked")
        void collect(Frame frame) {
            frame.keep();
            ((List<Object>) frame.found[list]).add(frame.found[from]);
        }
    }

    private final Step inner;
    private final List<Made> functions;
    private final Step next;

    /**
     * @param inner what is gathered, each time ending with {@link #collecting}
     * @param functions what is made of it
     */
    GatherStep(Step inner, List<Made> functions, Step next) {
        this.inner = inner;
        this.functions = functions;
        this.next = next;
    }

    /** Adds what is found to the lists, and looks for more. */
    static Step collecting(List<Collected> collected) {
        return frame -> {
            for (int i = 0; i < collected.size(); i++) {
                collected.get(i).collect(frame);
            }
            return false;
        };
    }

    @Override
    public boolean run(Frame frame) {
        for (int i = 0; i < functions.size(); i++) {
            frame.found[functions.get(i).list()] = new ArrayList<>();
        }
        inner.run(frame);
        for (int i = 0; i < functions.size(); i++) {
            Made made = functions.get(i);
            List<?> list = (List<?>) frame.found[made.list()];
            frame.found[made.to()] = made.of(list);
        }
        return next.run(frame);
    }
}
