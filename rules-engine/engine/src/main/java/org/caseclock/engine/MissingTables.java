package org.caseclock.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables that a policy reads and a source does not have, though nobody said that it does not keep them. A source without
 * contacts must not be taken for one in which nobody was ever called.
 */
public final class MissingTables {

    private MissingTables() {}

    /**
     * What to tell whoever has these tables only; nothing where none is missing.
     *
     * @param present the names of the tables there are
     * @param option how to say that some are not kept, such as {@code --without}
     */
    public static List<String> problem(RulesEngine engine, Collection<String> present, String option) {
        Map<String, List<String>> missing = new LinkedHashMap<>(engine.tablesRead());
        missing.keySet().removeAll(present);
        missing.keySet().removeAll(engine.without());
        if (missing.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("There is no table " + String.join(", ", missing.keySet()) + "; "
                + engine.pack().id() + " reads " + (missing.size() == 1 ? "it." : "them."));
        missing.forEach((table, clauses) ->
                lines.add("  Without " + table + " " + NotKeptTables.taken(engine.pack(), table, clauses)));
        lines.add("If the source does not keep " + (missing.size() == 1 ? "it" : "them") + ", say so: " + option + " "
                + String.join(",", missing.keySet())
                + ". If it does and has none, a file with a header alone says that.");
        return lines;
    }
}
