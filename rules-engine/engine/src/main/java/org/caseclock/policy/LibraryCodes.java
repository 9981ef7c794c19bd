package org.caseclock.policy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.caseclock.facts.CodeLists;

/** The lists of codes that the library has, by name. */
final class LibraryCodes {

    private static final Map<String, List<String>> LISTS = all();

    private LibraryCodes() {}

    /** Their names. */
    static Set<String> lists() {
        return LISTS.keySet();
    }

    /** The codes of a list; none where there is no such list. */
    static List<String> of(String list) {
        return LISTS.getOrDefault(list, List.of());
    }

    private static Map<String, List<String>> all() {
        CodeLists library = CodeLists.library();
        Map<String, List<String>> lists = new TreeMap<>();
        library.types().forEach(type -> lists.put(type.getSimpleName(), library.names(type)));
        return Collections.unmodifiableMap(lists);
    }
}
