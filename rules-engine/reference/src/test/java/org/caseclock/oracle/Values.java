package org.caseclock.oracle;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Code;
import org.caseclock.facts.CodeLists;
import org.caseclock.facts.Fact;
import org.caseclock.facts.MisStatus;
import org.caseclock.facts.Span;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Obligation;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.timeline.Parameter;
import org.caseclock.timeline.Row;
import org.caseclock.timeline.Unit;
import org.jspecify.annotations.Nullable;

/** What empty fields of a case could be filled with: each code, and numbers and days on both sides of each threshold. */
public final class Values {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    private final CaseFile caseFile;
    private final CaseSchema schema;
    private final List<PolicyVersion> versions;
    private final TreeSet<LocalDate> days = new TreeSet<>();

    public Values(PolicyPack pack, CaseFile caseFile, Evaluation evaluation) {
        this.caseFile = caseFile;
        this.schema = pack.schema();
        this.versions = pack.versions();
        beside(evaluation.asOf());
        beside(caseFile.participant().entryDate());
        evaluation.obligations().forEach(this::window);
        caseFile.facts().forEach(this::days);
        versions.forEach(version -> beside(version.inForceFrom()));
        quarters(evaluation.asOf().minusMonths(MONTHS));
        if (caseFile.exit() != null) {
            quarters(caseFile.exit().date());
        }
    }

    private void days(Fact fact) {
        beside(fact.date());
        if (fact instanceof Span span) {
            beside(span.endDate());
        }
    }

    private void window(Obligation obligation) {
        beside(obligation.opens());
        beside(obligation.due());
    }

    private void quarters(LocalDate from) {
        LocalDate first = from.withDayOfMonth(1).minusMonths((from.getMonthValue() - 1) % MONTHS);
        for (int quarter = 0; quarter <= QUARTERS; quarter++) {
            beside(first.plusMonths((long) MONTHS * quarter));
        }
    }

    private void beside(@Nullable LocalDate day) {
        if (day != null) {
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        }
    }

    /** Both sides of the first and last day of each window, of entry, exit and quarters, and of each fact. */
    public Set<LocalDate> days() {
        return days;
    }

    /** All days from the first of them to the last, the nearest to one of them first. */
    List<LocalDate> between() {
        return days.first()
                .datesUntil(days.last())
                .sorted(Comparator.comparing(this::distance))
                .toList();
    }

    private long distance(LocalDate day) {
        LocalDate before = days.floor(day);
        LocalDate after = days.ceiling(day);
        return Math.min(
                before == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(before, day),
                after == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(day, after));
    }

    List<?> of(EmptyField gap) {
        Type type = gap.component().getGenericType();
        if (type == LocalDate.class) {
            return List.copyOf(days);
        }
        if (type == Boolean.class) {
            return List.of(true, false);
        }
        if (type == Integer.class) {
            return numbers();
        }
        if (type == String.class) {
            return texts(gap);
        }
        if (type instanceof ParameterizedType list) {
            return lists(single(list.getActualTypeArguments()[0]));
        }
        return single(type);
    }

    private List<?> single(Type type) {
        return type == String.class
                ? caseFile.services().stream().map(Fact::id).distinct().toList()
                : codes((Class<?>) type);
    }

    /** Those of the library, and those that the pack declares. */
    private <C extends Code> List<C> codes(Class<?> list) {
        List<C> codes = new ArrayList<>();
        @SuppressWarnings("unchecked") // fields hold codes of their list
        Class<C> type = (Class<C>) list;
        CodeLists.library().codes(list).forEach(code -> codes.add(type.cast(code)));
        schema.codesOf(list.getSimpleName())
                .forEach(code -> codes.add(CodeLists.library().declared(type, code)));
        return codes;
    }

    private static List<List<?>> lists(List<?> codes) {
        List<List<?>> lists = new ArrayList<>();
        lists.add(List.of());
        codes.forEach(code -> lists.add(List.of(code)));
        lists.add(codes);
        return lists;
    }

    private List<Integer> numbers() {
        return parameters()
                .filter(each -> each.set() && each.codes().isEmpty())
                .flatMap(each -> Stream.of(each.number() - 1, each.number(), each.number() + 1))
                .filter(each -> each >= 0)
                .distinct()
                .toList();
    }

    /** How long the pack's periods are, and a month. */
    List<Period> periods() {
        Stream<Period> own = parameters()
                .filter(each -> each.set() && (each.unit() == Unit.DAYS || each.unit() == Unit.MONTHS))
                .map(each ->
                        each.unit() == Unit.MONTHS ? Period.ofMonths(each.number()) : Period.ofDays(each.number()));
        return Stream.concat(own, Stream.of(Period.ofMonths(1))).distinct().toList();
    }

    private List<String> texts(EmptyField gap) {
        return switch (gap.field()) {
            case "teamMeetingId" -> ids(caseFile.teamMeetings());
            case "surveyId" -> ids(caseFile.surveys());
            case "employmentId" -> ids(caseFile.employments());
            default -> {
                List<String> texts = new ArrayList<>(List.of("something"));
                if (gap.fact() instanceof MisStatus) {
                    rows().forEach(row -> texts.addAll(cell(row, gap.field())));
                } else if (gap.field().equals("fileType")) {
                    parameters().forEach(each -> texts.addAll(each.codes()));
                }
                yield texts.stream().distinct().toList();
            }
        };
    }

    private static List<String> ids(List<? extends Fact> facts) {
        return facts.stream().map(Fact::id).distinct().toList();
    }

    /** The rows of the pack's tables: fields of one fact that are looked up together are filled from one row. */
    List<Row> rows() {
        return versions.stream().flatMap(version -> version.rows().stream()).toList();
    }

    /** What a row has for a field of a fact. */
    static List<String> cell(Row row, String field) {
        String column = field.equals("department") ? "departmentKind" : field;
        return List.copyOf(row.cells().values().getOrDefault(column, Set.of()));
    }

    private Stream<Parameter> parameters() {
        return versions.stream()
                .flatMap(version -> version.parameters().values().stream())
                .sorted(Comparator.comparing(Parameter::name));
    }
}
