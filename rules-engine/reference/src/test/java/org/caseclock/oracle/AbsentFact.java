package org.caseclock.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.EmploymentBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.LaborForceState;
import org.caseclock.facts.LaborForceStatus;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.ServiceBuilder;
import org.caseclock.facts.ServiceCategory;

/** A fact that is absent and would decide whether or when a duty applies (C11), as findings name it. */
enum AbsentFact implements Gap {
    STATUS_OR_JOB("a labor-force status or an employment") {
        @Override
        List<Fact> on(LocalDate day) {
            List<Fact> facts = new ArrayList<>();
            for (LaborForceState state : LaborForceState.values()) {
                facts.add(new LaborForceStatus(ID, day, state, null, OwnFields.NONE));
            }
            facts.add(EmploymentBuilder.builder().id(ID).startDate(day).build());
            return facts;
        }
    },
    SERVICE("a service that counts") {
        @Override
        List<Fact> on(LocalDate day) {
            ServiceBuilder runs = ServiceBuilder.builder()
                    .id(ID)
                    .category(ServiceCategory.BASIC_CAREER)
                    .startDate(day);
            return List.of(runs.build(), runs.endDate(day).build());
        }
    };

    private static final String ID = "absent";

    private final String text;

    AbsentFact(String text) {
        this.text = text;
    }

    abstract List<Fact> on(LocalDate day);

    @Override
    public String text() {
        return text;
    }

    @Override
    public String kind() {
        return text;
    }

    @Override
    public List<?> values(Values values) {
        return values.days().stream().flatMap(day -> on(day).stream()).toList();
    }

    @Override
    public boolean isIn(CaseFile caseFile) {
        return true;
    }

    @Override
    public CaseFile fill(CaseFile caseFile, Object value) {
        String list = switch (value.getClass().getSimpleName()) {
            case "LaborForceStatus" -> "laborForceStatuses";
            case "Employment" -> "employments";
            default -> "services";
        };
        return Records.with(caseFile, list, held -> {
            List<Object> facts = new ArrayList<>((List<?>) Objects.requireNonNull(held));
            facts.add(value);
            return facts;
        });
    }
}
