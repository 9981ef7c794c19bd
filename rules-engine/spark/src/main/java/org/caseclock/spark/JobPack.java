package org.caseclock.spark;

import java.io.Serializable;
import java.nio.file.Path;
import org.caseclock.facts.CaseSchema;
import org.caseclock.policy.PackCopy;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.jspecify.annotations.Nullable;

/**
 * Which pack a job goes by: what the driver sends to the executors in place of a pack. A shipped one is on their class path;
 * of any other it brings the texts.
 *
 * @param id the pack's id
 * @param digest the SHA-256 of its files
 * @param copy its texts; empty for a shipped pack
 */
public record JobPack(String id, String digest, @Nullable PackCopy copy) implements Serializable {

    /**
     * A pack of the class path, such as those of {@code caseclock-rules}.
     *
     * @throws PackException if there is none of that id, or it is refused
     */
    public static JobPack shipped(String id) {
        return new JobPack(id, PolicyPack.load(id).digest(), null);
    }

    /**
     * A pack of one's own, which only the driver needs to reach.
     *
     * @throws PackException if it is refused
     */
    public static JobPack folder(Path folder) {
        PackCopy copy = PackCopy.of(folder);
        PolicyPack pack = copy.load();
        return new JobPack(pack.id(), pack.digest(), copy);
    }

    /** What it declares, for cases that come as tables. */
    public CaseSchema schema() {
        return load().schema();
    }

    /**
     * The pack itself.
     *
     * @throws IllegalStateException if the class path here has another pack of that id than the driver's
     */
    PolicyPack load() {
        PolicyPack pack = copy == null ? PolicyPack.load(id) : copy.load();
        if (!pack.digest().equals(digest)) {
            throw new IllegalStateException(
                    "The pack " + id + " of this executor is not the driver's. Submit one jar.");
        }
        return pack;
    }
}
