package org.caseclock.cli.diff;

import java.util.Map;
import java.util.TreeMap;

/** What a change of policy does under one clause: how many findings become what, and in which cases. */
final class ClauseDiff {

    private final Map<String, Affected> transitions = new TreeMap<>();

    void add(String transition, String caseId) {
        transitions.computeIfAbsent(transition, key -> new Affected()).add(caseId);
    }

    /** The cases of each transition, such as {@code MET -> MISSED}. */
    Map<String, Affected> transitions() {
        return transitions;
    }
}
