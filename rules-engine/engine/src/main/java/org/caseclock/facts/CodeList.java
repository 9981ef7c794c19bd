package org.caseclock.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The library's own codes of one list. The list's class fills it while it is made ready, and nobody after that.
 *
 * @param <C> the list
 */
final class CodeList<C extends Code> {

    private final Class<C> type;
    private final Function<String, C> maker;
    private final List<C> own = new ArrayList<>();
    private final Map<String, C> byName = new HashMap<>();

    /**
     * @param maker makes a code that is not the library's own
     */
    CodeList(Class<C> type, Function<String, C> maker) {
        this.type = type;
        this.maker = maker;
    }

    Class<C> type() {
        return type;
    }

    C own(String name) {
        return own(maker.apply(name));
    }

    C own(C code) {
        own.add(code);
        byName.put(code.name(), code);
        return code;
    }

    List<C> own() {
        return Collections.unmodifiableList(own);
    }

    @Nullable
    C find(String name) {
        return byName.get(name);
    }

    C of(String name) {
        C code = find(name);
        return code == null ? maker.apply(name) : code;
    }
}
