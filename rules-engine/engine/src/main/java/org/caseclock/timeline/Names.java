package org.caseclock.timeline;

import java.util.Map;
import org.caseclock.input.Nearest;

/** Looks up what a definition names, and says so where it does not exist. */
final class Names {

    private Names() {}

    static <T> T find(Map<String, T> all, String name, String kind, String pointer) {
        T found = all.get(name);
        if (found == null) {
            throw new TimelineException(
                    pointer,
                    name,
                    "There is no " + kind + " named " + name + ".",
                    Nearest.to(name, all.keySet()).map(near -> near + ".").orElse(null));
        }
        return found;
    }
}
