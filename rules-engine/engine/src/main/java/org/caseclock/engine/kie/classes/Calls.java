package org.caseclock.engine.kie.classes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which method of the compiled classes calls which other. None jumps back, so that calls are all that could keep them busy:
 * in a circle for ever, and in a chain each of whose links calls the next one twice for as good as ever.
 */
final class Calls {

    /** A thousand rules take some ten calls each; each takes some nanoseconds. */
    private static final long MOST = 10_000_000;

    /** Far fewer than overflow a stack. */
    private static final int DEEPEST = 200;

    private record Cost(long calls, int depth) {}

    private final Map<String, Map<String, Integer>> called = new TreeMap<>();
    private final Map<String, Cost> costs = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> endless = new TreeSet<>();

    static String method(String owner, String name, String descriptor) {
        return owner + "#" + name + descriptor;
    }

    void add(String from, String to) {
        called.computeIfAbsent(from, each -> new TreeMap<>()).merge(to, 1, Integer::sum);
    }

    /** The methods that call themselves, or that take more calls than rules do. */
    Set<String> endless() {
        called.keySet().forEach(each -> cost(each, 0));
        return endless;
    }

    private Cost cost(String method, int depth) {
        Cost known = costs.get(method);
        if (known != null) {
            return known;
        }
        if (depth > DEEPEST || !open.add(method)) {
            endless.add(method);
            return new Cost(1, 1);
        }
        long calls = 1;
        int deepest = 0;
        for (Map.Entry<String, Integer> each :
                called.getOrDefault(method, Map.of()).entrySet()) {
            Cost cost = cost(each.getKey(), depth + 1);
            calls = Math.min(MOST + 1, calls + cost.calls() * each.getValue());
            deepest = Math.max(deepest, cost.depth());
        }
        open.remove(method);
        if (calls > MOST || deepest >= DEEPEST) {
            endless.add(method);
        }
        Cost cost = new Cost(calls, deepest + 1);
        costs.put(method, cost);
        return cost;
    }
}
