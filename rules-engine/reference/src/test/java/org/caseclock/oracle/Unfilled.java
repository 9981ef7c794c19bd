package org.caseclock.oracle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/** A case as it is: what is missing in it, what the engine says of it, and what it says of it filled, each filling asked once. */
final class Unfilled {

    /** So many of the last fillings are remembered. */
    private static final int REMEMBERED = 2_000;

    private static final float LOAD = 0.75f;

    private final Evaluator evaluator;
    private final CaseFile caseFile;
    private final Answers answers;
    private final long known;
    private final List<EmptyField> fields;
    private final Map<String, Gap> byText = new HashMap<>();
    private final Map<Filling, Optional<Answers>> filled = new LinkedHashMap<>(REMEMBERED, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Filling, Optional<Answers>> eldest) {
            return size() > REMEMBERED;
        }
    };

    Unfilled(Evaluator evaluator, CaseFile caseFile) {
        this.evaluator = evaluator;
        this.caseFile = caseFile;
        this.answers = evaluator.of(caseFile);
        this.known = Answers.known(caseFile, evaluator.asOf());
        this.fields = EmptyField.of(caseFile, evaluator.asOf());
        for (AbsentFact absent : AbsentFact.values()) {
            byText.put(absent.text(), absent);
        }
        fields.forEach(gap -> byText.put(gap.text(), gap));
    }

    Evaluator evaluator() {
        return evaluator;
    }

    LocalDate asOf() {
        return evaluator.asOf();
    }

    CaseFile caseFile() {
        return caseFile;
    }

    Answers answers() {
        return answers;
    }

    /** What its empty fields could be filled with. */
    Values values() {
        return new Values(evaluator.engine().pack(), caseFile, answers.evaluation());
    }

    /** The empty fields of what is known. */
    List<EmptyField> fields() {
        return fields;
    }

    /** What is missing, by what findings call it. */
    @Nullable
    Gap gap(String text) {
        return byText.get(text);
    }

    /** Whether the filling has been asked already. */
    boolean remembers(Filling filling) {
        return filled.containsKey(filling);
    }

    /** What the engine says of the case so filled; none where that is not legal: it brings a data issue (C12), or hides a fact. */
    @Nullable
    Answers filled(Filling filling) {
        Optional<Answers> before = filled.get(filling);
        if (before == null) {
            before = Optional.ofNullable(ask(filling));
            filled.put(filling, before);
        }
        return before.orElse(null);
    }

    private @Nullable Answers ask(Filling filling) {
        CaseFile with = filling.in(caseFile);
        if (with == null || !knowsAsMuch(with) || !areOfTheParticipation(with)) {
            return null;
        }
        Answers said = evaluator.of(with);
        return said.hasNoIssueBeyond(answers) ? said : null;
    }

    /** Whether as many facts are known of the filled case (C7): what is on record does not vanish by being filled. */
    private boolean knowsAsMuch(CaseFile with) {
        int put = with.facts().size() - caseFile.facts().size();
        return Answers.known(with, evaluator.asOf()) >= known + put;
    }

    /** Whether services to which a first day was given begin in the participation, or end with it before it (C6). */
    private boolean areOfTheParticipation(CaseFile with) {
        LocalDate entry = caseFile.participant().entryDate();
        for (int i = 0; i < caseFile.services().size(); i++) {
            Service service = with.services().get(i);
            LocalDate start = service.startDate();
            LocalDate end = service.endDate();
            if (caseFile.services().get(i).startDate() == null
                    && start != null
                    && start.isBefore(entry)
                    && !start.equals(end)) {
                return false;
            }
        }
        return true;
    }
}
