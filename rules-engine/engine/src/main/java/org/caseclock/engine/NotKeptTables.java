package org.caseclock.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.caseclock.policy.How;
import org.caseclock.policy.PolicyPack;

/** What to tell of the tables that the source of the cases does not keep. */
public final class NotKeptTables {

    /** These kinds do more than meet what is owed; how a case without them is judged. */
    private static final Map<String, String> JUDGED = Map.of(
            "exit", "as not exited",
            "services", "as one without services",
            "planned_services", "as if nothing planned held its exit back",
            "circumstances", "as not excluded");

    private NotKeptTables() {}

    /** How cases are judged then, in sentences; none where the source keeps all. */
    public static List<String> inWords(RulesEngine engine) {
        Set<String> tables = engine.without();
        if (tables.isEmpty()) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("The source does not keep these tables: " + String.join(", ", tables) + ".");
        sentences.add(
                "Where a case has none of them, what only they could meet is undetermined, neither missed nor a task.");
        List<String> judged = engine.tablesRead().keySet().stream()
                .filter(tables::contains)
                .map(JUDGED::get)
                .filter(Objects::nonNull)
                .toList();
        if (!judged.isEmpty()) {
            sentences.add("Otherwise it is judged " + String.join(", ", judged) + ".");
        }
        return sentences;
    }

    /**
     * What would be said of a source for one that has none of a table, and keeps it.
     *
     * @param clauses those on which more would be said than is known
     */
    static String taken(PolicyPack pack, String table, List<String> clauses) {
        Set<String> keptByNothing = Reliance.of(pack).kept();
        List<String> missed = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        List<String> decided = new ArrayList<>();
        for (String clause : clauses) {
            boolean isDecision =
                    Objects.requireNonNull(pack.clauses().get(clause)).how() == How.DECISION;
            (isDecision ? decided : keptByNothing.contains(clause) ? kept : missed).add(clause);
        }
        List<String> said = new ArrayList<>();
        add("these would read as missed: ", missed, said);
        add("these would read as kept: ", kept, said);
        add("these would be decided as if there were none: ", decided, said);
        if (clauses.isEmpty() || JUDGED.containsKey(table)) {
            said.add("every case would be judged " + JUDGED.getOrDefault(table, "as having none"));
        }
        return String.join("; ", said) + ".";
    }

    private static void add(String words, List<String> clauses, List<String> to) {
        if (!clauses.isEmpty()) {
            to.add(words + String.join(", ", clauses));
        }
    }
}
