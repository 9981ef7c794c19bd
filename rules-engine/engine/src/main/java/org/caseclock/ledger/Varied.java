package org.caseclock.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Missing;
import org.jspecify.annotations.Nullable;

/**
 * One of several facts that meet something together if two of them differ in a field.
 *
 * @param dated the fact and the day by which it counts
 * @param value what stands in the field; empty where nothing does
 * @param isSure whether it is one of them, whatever is missing
 * @param missing what would have to be filled for it to be one of them, and to have a value
 */
record Varied(Dated dated, @Nullable Object value, boolean isSure, List<String> missing) {

    /** A fact that is one of them, if it lies where they do. */
    static Varied of(Fact fact, String field) {
        List<String> missing = new ArrayList<>(Fields.empty(fact, field));
        if (fact.date() == null) {
            missing.add(Missing.day(fact).toString());
        }
        return new Varied(Dated.of(fact), Fields.read(fact, field), fact.date() != null, missing);
    }

    /** A fact that may be one of them. */
    static Varied inDoubt(Part.Doubt doubt, String field) {
        Fact fact = doubt.dated().fact();
        List<String> missing = Stream.concat(doubt.missing().stream(), Fields.empty(fact, field).stream())
                .distinct()
                .toList();
        return new Varied(doubt.dated(), Fields.read(fact, field), false, missing);
    }

    boolean isDoubtful() {
        return !isSure || value == null;
    }

    Part.Doubt doubt() {
        return new Part.Doubt(dated, missing);
    }

    /** As it would be if all that is missing were filled; an empty field may hold whatever no other does. */
    Varied filled() {
        return isDoubtful() ? new Varied(dated, value == null ? new Object() : value, true, List.of()) : this;
    }

    /** Those of which it is sure that they are among them, by date, then id. */
    static List<Varied> sure(List<Varied> any) {
        return any.stream()
                .filter(Varied::isSure)
                .sorted(Comparator.comparing(Varied::dated, Dated.ORDER))
                .toList();
    }

    /** The first whose value differs from one before it; empty where all are alike, as far as they have one. */
    static @Nullable Dated firstUnlike(List<Varied> inOrder) {
        Object first = null;
        for (Varied each : inOrder) {
            first = first == null ? each.value() : first;
            if (each.value() != null && !each.value().equals(first)) {
                return each.dated();
            }
        }
        return null;
    }

    /** Those whose filling could bring a difference, of some that are all alike as far as they are sure. */
    static List<Varied> thatMatter(List<Varied> any) {
        Set<Object> sure = new HashSet<>();
        Set<Object> all = new HashSet<>();
        for (Varied each : any) {
            all.add(Objects.requireNonNull(each.filled().value()));
            if (!each.isDoubtful()) {
                sure.add(Objects.requireNonNull(each.value()));
            }
        }
        List<Varied> matter = new ArrayList<>();
        for (Varied each : any) {
            boolean isNew = each.value() == null || !sure.contains(each.value());
            if (each.isDoubtful() && isNew && all.size() > 1) {
                matter.add(each);
            }
        }
        return matter;
    }
}
