package org.caseclock.cli.diff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How many findings, in how many cases, and the first of these. */
final class Affected {

    private static final int EXAMPLES = 3;

    private final Set<String> all = new LinkedHashSet<>();
    private int findings;

    void add(String caseId) {
        findings++;
        all.add(caseId);
    }

    int findings() {
        return findings;
    }

    int cases() {
        return all.size();
    }

    List<String> examples() {
        return all.stream().limit(EXAMPLES).toList();
    }
}
