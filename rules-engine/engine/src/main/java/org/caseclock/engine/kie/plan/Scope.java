package org.caseclock.engine.kie.plan;

import java.util.HashMap;
import java.util.Map;
import org.drools.model.Global;
import org.drools.model.Variable;

/** The names of a rule at one place of its {@code when}, each with its slot. */
final class Scope {

    /** The slot of the ledger, which every rule knows. */
    static final int LEDGER = 0;

    /** How many slots a rule has used, in all its branches. */
    static final class Slots {
        private int used = LEDGER + 1;

        int used() {
            return used;
        }

        /** A slot that has no name. */
        int next() {
            return used++;
        }
    }

    private final Slots slots;
    private final Map<String, Integer> names;

    Scope(Slots slots) {
        this(slots, Map.of());
    }

    private Scope(Slots slots, Map<String, Integer> names) {
        this.slots = slots;
        this.names = new HashMap<>(names);
    }

    /** The same names, to which others may be added without this one's knowing of them. */
    Scope inner() {
        return new Scope(slots, names);
    }

    boolean knows(Variable<?> variable) {
        return names.containsKey(variable.getName());
    }

    /** Gives a name a slot. */
    int add(Variable<?> variable) {
        int slot = slots.next();
        names.put(variable.getName(), slot);
        return slot;
    }

    int slot(Variable<?> variable) {
        Integer slot = names.get(variable.getName());
        if (slot == null) {
            throw new UnplannableException("it uses " + variable.getName() + " before it is found");
        }
        return slot;
    }

    /** The slot of what a {@code then} names, which knows the ledger as well. */
    int slotOrLedger(Variable<?> variable) {
        return variable instanceof Global ? LEDGER : slot(variable);
    }
}
