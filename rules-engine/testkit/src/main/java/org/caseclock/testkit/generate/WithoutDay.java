package org.caseclock.testkit.generate;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.RecordCopy;
import org.caseclock.facts.Span;
import org.caseclock.facts.Survey;
import org.jspecify.annotations.Nullable;

/** Takes the day from one fact of a case; services and plans of them are not among those. */
final class WithoutDay {

    private WithoutDay() {}

    static CaseFile oneOf(CaseFile caseFile, Dice dice) {
        List<Fact> dated = caseFile.facts().stream()
                .filter(fact -> fact.date() != null
                        && !(fact instanceof Span || fact instanceof PlannedService || fact instanceof Exit))
                .toList();
        return dated.isEmpty() ? caseFile : without(caseFile, dated.get(dice.below(dated.size())));
    }

    private static CaseFile without(CaseFile caseFile, Fact fact) {
        Map<String, List<Object>> changed = new HashMap<>();
        for (RecordComponent component : CaseFile.class.getRecordComponents()) {
            if (read(component, caseFile) instanceof List<?> list && list.contains(fact)) {
                changed.put(component.getName(), without(list, fact));
            }
        }
        return RecordCopy.of(caseFile, changed);
    }

    @SuppressWarnings("ReferenceEquality") // of several equal ones it is one
    private static List<Object> without(List<?> list, Fact fact) {
        Map<String, @Nullable Object> noDay = new HashMap<>();
        noDay.put(fact instanceof Survey ? "sentOn" : "date", null);
        List<Object> facts = new ArrayList<>(list);
        facts.replaceAll(each -> each == fact ? RecordCopy.of(fact, noDay) : each);
        return facts;
    }

    private static @Nullable Object read(RecordComponent component, CaseFile caseFile) {
        try {
            return component.getAccessor().invoke(caseFile);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
