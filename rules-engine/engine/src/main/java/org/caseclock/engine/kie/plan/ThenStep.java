package org.caseclock.engine.kie.plan;

import org.drools.model.functions.BlockN;

/** A {@code then}: writes to the ledger. */
final class ThenStep implements Step {

    private final BlockN block;
    private final int[] slots;

    /**
     * @param slots where that lies of which it speaks, in the order in which the code takes it
     */
    ThenStep(BlockN block, int[] slots) {
        this.block = block;
        this.slots = slots;
    }

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
