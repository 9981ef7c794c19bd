package org.caseclock.timeline;

import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Missing;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.timeline.TimelineDefinition.LatestOf;
import org.jspecify.annotations.Nullable;

/** Finds the latest fact of a selection. */
final class LatestStep implements Step {

    private final String name;
    private final Selector selector;

    LatestStep(String name, LatestOf of, Declared declared) {
        this.name = name;
        this.selector = declared.selector(of.of(), "/latest/" + name + "/of");
    }

    @Override
    public void in(Found found) {
        List<Fact> facts = found.known().facts();
        Fact latest = null;
        for (Fact fact : facts) {
            if (fact.date() != null
                    && selector.test(fact)
                    && (latest == null || KnownCase.LATEST_LAST.compare(latest, fact) < 0)) {
                latest = fact;
            }
        }
        List<Latest> possible = new ArrayList<>();
        List<Object> hangsOn = new ArrayList<>();
        boolean isThereOne = latest != null;
        for (Fact fact : facts) {
            Answer answer = selector.answer(fact);
            if (!answer.isNo() && (answer.isUnknown() || fact.date() == null) && mayBeAfter(fact, latest, found)) {
                possible.add(Latest.of(name, fact.id()));
                hangsOn.addAll(answer.hangsOn());
                if (fact.date() == null) {
                    hangsOn.add(Missing.day(fact));
                }
                isThereOne |= answer.isYes();
            }
        }
        if (latest != null) {
            possible.add(Latest.of(name, latest.id()));
        }
        if (possible.isEmpty()) {
            found.facts().add(Latest.of(name, null));
        } else {
            found.facts()
                    .add(
                            isThereOne && possible.size() == 1
                                    ? possible.get(0)
                                    : Latest.oneOf(name, possible, List.copyOf(hangsOn)));
        }
    }

    /** Whether a fact comes, or may come, after the latest that is sure. */
    private static boolean mayBeAfter(Fact fact, @Nullable Fact latest, Found found) {
        if (latest == null || latest.date() == null) {
            return true;
        }
        return fact.date() == null
                ? KnownCase.comesLater(fact, found.known().days(fact).latest(), latest)
                : KnownCase.LATEST_LAST.compare(latest, fact) < 0;
    }
}
