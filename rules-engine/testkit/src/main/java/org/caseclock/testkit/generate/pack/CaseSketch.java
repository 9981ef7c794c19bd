package org.caseclock.testkit.generate.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseFileBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Participant;
import org.caseclock.facts.RecordCopy;
import org.caseclock.testkit.generate.Dice;
import org.jspecify.annotations.Nullable;

/** A case while it is being written. */
final class CaseSketch {

    static final String EXIT = "Exit";
    static final String PARTICIPANT = "Participant";

    private static final String OWN_FACTS = "ownFacts";

    private final Dice dice;
    private final CaseShapes shapes;
    private final String caseId;
    private final FactDraft participant;
    private final List<FactDraft> facts = new ArrayList<>();
    private final Map<String, Integer> lastNumbers = new HashMap<>();
    private @Nullable FactDraft exit;

    CaseSketch(Dice dice, CaseShapes shapes, String caseId, LocalDate entry) {
        this.dice = dice;
        this.shapes = shapes;
        this.caseId = caseId;
        this.participant = new FactDraft(shapes.of(PARTICIPANT), "P-" + dice.between(1_000_000, 9_999_999));
        participant.on(entry);
    }

    Dice dice() {
        return dice;
    }

    CaseShapes shapes() {
        return shapes;
    }

    FactDraft participant() {
        return participant;
    }

    LocalDate entry() {
        return participant.knownDay();
    }

    @Nullable
    FactDraft exit() {
        return exit;
    }

    /** The last day of participation; none while it runs. */
    @Nullable
    LocalDate exitDay() {
        return exit == null ? null : exit.day();
    }

    /** The facts beside participant and exit. */
    List<FactDraft> facts() {
        return facts;
    }

    /** All, the participant and the exit among them. */
    List<FactDraft> all() {
        List<FactDraft> all = new ArrayList<>(facts);
        if (exit != null) {
            all.add(exit);
        }
        all.add(participant);
        return all;
    }

    List<FactDraft> of(String type) {
        return all().stream().filter(fact -> fact.type().equals(type)).toList();
    }

    /** A new fact; of what a case has but one, that one. */
    FactDraft add(String type) {
        if (type.equals(PARTICIPANT)) {
            return participant;
        }
        if (type.equals(EXIT) && exit != null) {
            return exit;
        }
        FactDraft draft = new FactDraft(shapes.of(type), nextId(type));
        if (type.equals(EXIT)) {
            exit = draft;
        } else {
            facts.add(draft);
        }
        return draft;
    }

    /** The same fact once more. */
    FactDraft again(FactDraft fact) {
        FactDraft copy = fact.copy(nextId(fact.type()));
        facts.add(copy);
        return copy;
    }

    private String nextId(String type) {
        return type.substring(0, 1).toLowerCase(Locale.ROOT)
                + type.substring(1)
                + lastNumbers.merge(type, 1, Integer::sum);
    }

    /** As it stands. */
    CaseFile file() {
        Map<String, List<Fact>> lists = new LinkedHashMap<>();
        facts.forEach(fact -> lists.computeIfAbsent(
                        fact.shape().kind().isOwn() ? OWN_FACTS : shapes.listOf(fact.shape()), key -> new ArrayList<>())
                .add(fact.build()));
        Map<String, @Nullable Object> parts = new LinkedHashMap<>(lists);
        parts.put("exit", exit == null ? null : exit.build());
        CaseFile empty = CaseFileBuilder.builder()
                .caseId(caseId)
                .participant((Participant) Objects.requireNonNull(participant.build()))
                .build();
        return RecordCopy.of(empty, parts);
    }
}
