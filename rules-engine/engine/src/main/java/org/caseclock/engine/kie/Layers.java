package org.caseclock.engine.kie;

import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.RuleFile;

/** A pack that extends another, and that other one. */
final class Layers {

    private Layers() {}

    /** The pack to which a rule file belongs: the one that was asked for, or one that it extends. */
    static PolicyPack of(PolicyPack pack, RuleFile file) {
        PolicyPack layer = pack;
        while (layer.base() != null && !layer.id().equals(file.pack())) {
            layer = layer.base();
        }
        return layer;
    }
}
