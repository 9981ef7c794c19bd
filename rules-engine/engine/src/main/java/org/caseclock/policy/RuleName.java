package org.caseclock.policy;

import java.util.ArrayList;
import java.util.List;

/** The name of a rule: the clauses that it judges, with commas between them, and then what a board member would call it. */
public final class RuleName {

    private RuleName() {}

    /** The ids of the clauses, or of a section, that a rule of this name is named for, in their order. */
    public static List<String> clauses(String name) {
        List<String> clauses = new ArrayList<>();
        for (String word : name.split("\\s+", -1)) {
            boolean isFollowed = word.endsWith(",");
            clauses.add(isFollowed ? word.substring(0, word.length() - 1) : word);
            if (!isFollowed) {
                break;
            }
        }
        return List.copyOf(clauses);
    }

    /** What a board member would call a rule of this name: the name without its clauses. */
    public static String title(String name) {
        String[] words = name.strip().split("\\s+", clauses(name).size() + 1);
        return words.length > clauses(name).size() ? words[words.length - 1] : "";
    }
}
