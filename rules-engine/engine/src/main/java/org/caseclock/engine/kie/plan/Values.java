package org.caseclock.engine.kie.plan;

/** Takes values out of slots, in an order. */
final class Values {

    private Values() {}

    static Object[] of(Object[] found, int[] slots) {
        Object[] values = new Object[slots.length];
        for (int i = 0; i < slots.length; i++) {
            values[i] = found[slots[i]];
        }
        return values;
    }
}
