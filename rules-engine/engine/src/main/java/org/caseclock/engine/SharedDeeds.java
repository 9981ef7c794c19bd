package org.caseclock.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseclock.ledger.SharedDeed;
import org.caseclock.ledger.SharedDeed.Served;
import org.jspecify.annotations.Nullable;

/** Finds which tasks of a case one deed would do. */
final class SharedDeeds {

    /** Tasks that go together, and what does all of them. */
    private record Group(
            List<Doable> tasks,
            Set<Deed> by,
            LocalDate from,
            @Nullable LocalDate until) {

        static Group of(Doable task) {
            return new Group(List.of(task), task.by(), task.from(), task.until());
        }

        /** This and a task; empty where nothing does both. */
        @Nullable
        Group with(Doable task) {
            Set<Deed> both = new LinkedHashSet<>();
            for (Deed one : by) {
                for (Deed other : task.by()) {
                    Deed deed = one.and(other);
                    if (deed != null) {
                        both.add(deed);
                    }
                }
            }
            LocalDate first = from.isAfter(task.from()) ? from : task.from();
            LocalDate last =
                    until == null || (task.until() != null && task.until().isBefore(until)) ? task.until() : until;
            if (both.isEmpty() || (last != null && first.isAfter(last))) {
                return null;
            }
            List<Doable> all = new ArrayList<>(tasks);
            all.add(task);
            return new Group(List.copyOf(all), both, first, last);
        }
    }

    private SharedDeeds() {}

    /**
     * The deeds that would do more than one of some tasks.
     *
     * @param tasks the most urgent first
     */
    static List<SharedDeed> among(List<Doable> tasks) {
        List<SharedDeed> found = new ArrayList<>();
        Set<Doable> done = new LinkedHashSet<>();
        for (Doable first : tasks) {
            if (done.contains(first)) {
                continue;
            }
            Group group = Group.of(first);
            for (Doable other : tasks) {
                boolean isNew =
                        !done.contains(other) && group.tasks().stream().noneMatch(task -> isOfOneClause(task, other));
                Group both = isNew ? group.with(other) : null;
                group = both == null ? group : both;
            }
            if (group.tasks().size() > 1) {
                done.addAll(group.tasks());
                found.add(shared(group));
            }
        }
        return found;
    }

    /** A clause asks for each of its deeds apart. */
    private static boolean isOfOneClause(Doable one, Doable other) {
        return one.served().pack().equals(other.served().pack())
                && one.served().clause().equals(other.served().clause());
    }

    private static SharedDeed shared(Group group) {
        Deed deed = group.by().iterator().next();
        String kind = deed.kind().words();
        List<Served> serves = group.tasks().stream().map(Doable::served).toList();
        return new SharedDeed(kind, group.from(), group.until(), serves, explanation(deed, group, serves));
    }

    private static String explanation(Deed deed, Group group, List<Served> serves) {
        Map<String, List<String>> byBoard = serves.stream()
                .collect(Collectors.groupingBy(
                        Served::board, LinkedHashMap::new, Collectors.mapping(Served::clause, Collectors.toList())));
        return "One " + deed.kind().words() + (deed.byRecording() ? " recorded " : " ")
                + Doable.days(group.from(), group.until()) + " would serve "
                + byBoard.entrySet().stream()
                        .map(board -> String.join(", ", board.getValue()) + " of " + board.getKey())
                        .collect(Collectors.joining(" and "))
                + ".";
    }
}
