package org.caseclock.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseFileBuilder;
import org.caseclock.facts.ParticipantBuilder;

/** Makes a failing case small, so that a person can read why it fails. */
public final class Shrinker {

    private final Predicate<CaseFile> fails;

    private Shrinker(Predicate<CaseFile> fails) {
        this.fails = fails;
    }

    /**
     * The smallest case found that still fails: no single fact of it can be removed, and none of the optional fields
     * that are tried can be cleared.
     *
     * @param failing a case that fails
     * @param stillFails whether a case fails in the same way
     */
    public static CaseFile shrink(CaseFile failing, Predicate<CaseFile> stillFails) {
        if (!stillFails.test(failing)) {
            throw new IllegalArgumentException("Case " + failing.caseId() + " does not fail: nothing to shrink.");
        }
        Shrinker shrinker = new Shrinker(stillFails);
        CaseFile smallest = failing;
        CaseFile before;
        do {
            before = smallest;
            smallest = shrinker.pass(smallest);
        } while (!smallest.equals(before));
        return smallest;
    }

    private CaseFile pass(CaseFile start) {
        CaseFile current = start;
        for (FactList<?> list : FactLists.ALL) {
            current = removeFrom(list, current);
        }
        current = ifItFails(CaseFileBuilder.builder(current).exit(null).build(), current);
        for (FactList<?> list : FactLists.ALL) {
            current = clearIn(list, current);
        }
        return clearRest(current);
    }

    /** Removes halves first and single facts last, so that a large case takes few tries. */
    private <T> CaseFile removeFrom(FactList<T> list, CaseFile start) {
        CaseFile current = start;
        for (int size = list.of(start).size(); size > 0; size /= 2) {
            for (int from = 0; from < list.of(current).size(); ) {
                List<T> rest = new ArrayList<>(list.of(current));
                rest.subList(from, Math.min(from + size, rest.size())).clear();
                CaseFile smaller = list.with(current, rest);
                if (fails.test(smaller)) {
                    current = smaller;
                } else {
                    from += size;
                }
            }
        }
        return current;
    }

    private <T> CaseFile clearIn(FactList<T> list, CaseFile start) {
        CaseFile current = start;
        for (int index = 0; index < list.of(current).size(); index++) {
            for (FactList.Clearing<T> clearing : list.clearings()) {
                List<T> facts = new ArrayList<>(list.of(current));
                facts.set(index, clearing.clear(facts.get(index)));
                current = ifItFails(list.with(current, facts), current);
            }
        }
        return current;
    }

    private CaseFile clearRest(CaseFile start) {
        CaseFile current = start;
        if (current.exit() != null) {
            current = ifItFails(FactLists.withExitUnplaced(current), current);
            current = ifItFails(FactLists.withExitUnrecorded(current), current);
        }
        return ifItFails(
                CaseFileBuilder.builder(current)
                        .participant(ParticipantBuilder.builder(current.participant())
                                .name(null)
                                .birthDate(null)
                                .careerCenter(null)
                                .caseManager(null)
                                .build())
                        .build(),
                current);
    }

    private CaseFile ifItFails(CaseFile smaller, CaseFile current) {
        return !smaller.equals(current) && fails.test(smaller) ? smaller : current;
    }
}
