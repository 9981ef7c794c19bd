package org.caseclock.oracle;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Kinds;

/**
 * An empty field of a fact.
 *
 * @param fact the fact as the case has it
 * @param list the case's component in which it stands
 * @param component the field
 */
public record EmptyField(Fact fact, String list, RecordComponent component) implements Gap {

    /** Of several facts of a kind with one id, none is used unless they are equal (C12); then one is filled as the other. */
    public static List<EmptyField> of(CaseFile caseFile, LocalDate asOf) {
        List<EmptyField> empty = new ArrayList<>();
        for (RecordComponent list : Records.components(CaseFile.class)) {
            Object held = Records.read(caseFile, list);
            List<?> facts =
                    held instanceof List<?> several ? several : held instanceof Exit exit ? List.of(exit) : List.of();
            Map<String, Set<Object>> byId = new LinkedHashMap<>();
            facts.stream()
                    .filter(each -> Answers.isKnown((Fact) each, asOf))
                    .forEach(each -> byId.computeIfAbsent(((Fact) each).id(), id -> new LinkedHashSet<>())
                            .add(each));
            byId.values().stream()
                    .filter(alike -> alike.size() == 1)
                    .forEach(alike -> ofFact((Fact) alike.iterator().next(), list.getName(), empty));
        }
        return empty;
    }

    private static void ofFact(Fact fact, String list, List<EmptyField> empty) {
        for (RecordComponent component : Records.nullable(fact.getClass())) {
            if (Records.read(fact, component) == null) {
                empty.add(new EmptyField(fact, list, component));
            }
        }
    }

    public String field() {
        return component.getName();
    }

    @Override
    public String text() {
        return "the " + field() + " of " + Kinds.inWords(fact.getClass()) + " " + fact.id();
    }

    @Override
    public String kind() {
        return fact.getClass().getSimpleName() + "." + field();
    }

    @Override
    public List<?> values(Values values) {
        return values.of(this);
    }

    @Override
    public boolean isIn(CaseFile caseFile) {
        return caseFile.facts().stream().filter(this::isOf).anyMatch(each -> Records.read(each, component) == null);
    }

    @Override
    public CaseFile fill(CaseFile caseFile, Object value) {
        return Records.with(caseFile, list, held -> {
            if (held instanceof List<?> facts) {
                return facts.stream()
                        .map(each -> isOf(each) ? Records.with(each, field(), empty -> value) : each)
                        .toList();
            }
            return held == null ? null : Records.with(held, field(), empty -> value);
        });
    }

    private boolean isOf(Object other) {
        return other.getClass() == fact.getClass() && ((Fact) other).id().equals(fact.id());
    }
}
