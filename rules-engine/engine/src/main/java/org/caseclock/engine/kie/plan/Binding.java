package org.caseclock.engine.kie.plan;

import org.drools.model.functions.Function1;

/** Gives a field of what was found a name. */
record Binding(Function1<Object, Object> field, int from, int to) {

    void bind(Frame frame) {
        frame.found[to] = field.apply(frame.found[from]);
    }
}
