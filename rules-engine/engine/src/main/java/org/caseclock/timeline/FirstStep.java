package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Missing;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.timeline.TimelineDefinition.FirstOf;
import org.jspecify.annotations.Nullable;

/** Finds the first fact of a selection, and names its day. */
final class FirstStep implements Step {

    private final String name;
    private final Selector selector;

    FirstStep(String name, FirstOf of, Declared declared) {
        this.name = name;
        this.selector = declared.selector(of.first(), "/moments/" + name + "/first");
        declared.moment(name);
    }

    /** A fact without a day may be the first, whatever else is on record, and so may one that may be of the selection. */
    @Override
    public void in(Found found) {
        KnownCase known = found.known();
        LocalDate earliest = null;
        LocalDate bound = null;
        List<Fact> candidates = new ArrayList<>();
        List<Object> hangsOn = new ArrayList<>();
        for (Fact fact : known.facts()) {
            if (bound != null && fact.date() != null && fact.date().isAfter(bound)) {
                break;
            }
            Answer answer = selector.answer(fact);
            if (answer.isNo()) {
                continue;
            }
            candidates.add(fact);
            LocalDate can = known.days(fact).earliest();
            earliest = earliest == null || can.isBefore(earliest) ? can : earliest;
            hangsOn.addAll(answer.hangsOn());
            if (fact.date() == null) {
                hangsOn.add(Missing.day(fact));
            }
            if (answer.isYes()) {
                LocalDate latest = known.days(fact).latest();
                bound = bound == null || latest.isBefore(bound) ? latest : bound;
                if (fact.date() != null) {
                    break;
                }
            }
        }
        found.facts().add(first(candidates, bound != null, hangsOn));
        found.moments().put(name, day(earliest, bound, hangsOn));
    }

    private First first(List<Fact> candidates, boolean isThereOne, List<Object> hangsOn) {
        if (candidates.isEmpty()) {
            return First.of(name, null);
        }
        return isThereOne && candidates.size() == 1
                ? First.of(name, candidates.get(0).id())
                : First.oneOf(
                        name,
                        candidates.stream()
                                .map(each -> First.of(name, each.id()))
                                .toList(),
                        List.copyOf(hangsOn));
    }

    private static Moment day(@Nullable LocalDate earliest, @Nullable LocalDate latest, List<Object> hangsOn) {
        if (earliest == null || hangsOn.isEmpty()) {
            return Moment.on(latest);
        }
        return latest == null ? Moment.on(earliest).inDoubt(hangsOn) : Moment.between(earliest, latest, hangsOn);
    }
}
