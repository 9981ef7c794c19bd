package org.caseclock.engine.kie.plan;

import org.drools.model.functions.BlockN;

/** A {@code then}: writes to the ledger. */
record ThenStep(BlockN block, int[] slots) implements Step {

    @Override
    public boolean run(Frame frame) {
        frame.fire();
        try {
            block.execute(Values.of(frame.found, slots));
        } catch (Exception e) {
            throw frame.failed(e);
        }
        return false;
    }
}
