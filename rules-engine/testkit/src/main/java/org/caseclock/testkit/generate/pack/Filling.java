package org.caseclock.testkit.generate.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.testkit.generate.Dice;
import org.jspecify.annotations.Nullable;

/** Fills fields of which nobody has said yet what stands in them: those that the policy reads always, others now and then. */
final class Filling {

    private static final String RECORDED_ON = "recordedOn";
    static final String END = "endDate";
    private static final String END_RECORDED_ON = "endRecordedOn";
    private static final String BIRTH = "birthDate";

    /** People whose names stand in texts; few, so that some are the same. */
    private static final List<String> STAFF = List.of("A. Reyes", "B. Novak", "C. Osei", "D. Lindqvist");

    /** Round numbers, so that sums of them come out even with limits. */
    private static final List<String> DOLLARS =
            List.of("50", "100", "150.50", "200", "250", "400", "500", "1000", "1200", "2500", "4000", "6500");

    private final Knowledge known;
    private final CaseSketch sketch;
    private final FactDays days;

    Filling(Knowledge known, CaseSketch sketch, FactDays days) {
        this.known = known;
        this.sketch = sketch;
        this.days = days;
    }

    /** Fills what is left of a fact. */
    void rest(FactDraft fact) {
        days.of(fact);
        for (FieldShape field : fact.shape().fields()) {
            if (!fact.isSet(field.name()) && (field.isRequired() || isFilled(fact, field))) {
                value(fact, field);
            }
        }
    }

    /** Fills what a fact cannot be without. */
    void required(FactDraft fact) {
        for (FieldShape field : fact.shape().fields()) {
            if (field.isRequired()) {
                value(fact, field);
            }
        }
    }

    private boolean isFilled(FactDraft fact, FieldShape field) {
        Integer empty = known.weights().empty(fact.type(), field.name());
        if (empty != null && !known.named().isFieldNamed(fact.type(), field.name())) {
            return !sketch.dice().percent(empty);
        }
        if (field.name().equals(END)) {
            // What has no last day goes on.
            return sketch.dice().percent(78);
        }
        if (field.name().equals(END_RECORDED_ON) && fact.day(END) == null) {
            return false;
        }
        return known.named().isFieldNamed(fact.type(), field.name())
                || sketch.dice().percent(field.name().endsWith("ecordedOn") ? 80 : 25);
    }

    /** What stands in a field; where nothing was said yet, something that may. Nothing where there is nothing that may. */
    @Nullable
    Object value(FactDraft fact, FieldShape field) {
        if (!fact.isSet(field.name())) {
            Object value = any(fact, field);
            if (value != null) {
                fact.set(field.name(), value);
            }
        }
        return fact.get(field.name());
    }

    private @Nullable Object any(FactDraft fact, FieldShape field) {
        Dice dice = sketch.dice();
        Map<String, Integer> weights = known.weights().values(fact.type(), field.name());
        if (!weights.isEmpty() && !field.isList()) {
            return weighed(field, Weights.pick(weights, dice));
        }
        return switch (field.form()) {
            case YES_NO -> dice.percent(65);
            case CODE -> code(fact, field);
            case CODES -> codes(fact, field);
            case WHOLE -> Math.max(1, number(fact, field).intValue());
            case NUMBER -> number(fact, field);
            case AMOUNT -> amount(fact, field);
            case TEXT -> text(fact, field);
            case ID -> id(fact, field);
            case IDS -> ids(fact, field);
            case PLACES -> places(fact, field);
            case DAY -> day(fact, field);
        };
    }

    private static @Nullable Object weighed(FieldShape field, String value) {
        return switch (field.form()) {
            case YES_NO -> Boolean.valueOf(value);
            case CODE -> field.code(value);
            case WHOLE -> Integer.valueOf(value);
            case NUMBER, AMOUNT -> new BigDecimal(value);
            default -> value;
        };
    }

    /** Mostly one that the policy names. */
    private Object code(FactDraft fact, FieldShape field) {
        Dice dice = sketch.dice();
        Set<String> named = known.named().codes(fact.type(), field.name());
        List<Object> codes = field.codes().stream()
                .filter(code -> named.contains(code.toString()))
                .toList();
        return codes.isEmpty() || dice.percent(20) ? dice.pick(field.codes()) : dice.pick(codes);
    }

    private List<Object> codes(FactDraft fact, FieldShape field) {
        Dice dice = sketch.dice();
        Set<String> named = known.named().codes(fact.type(), field.name());
        List<Object> codes = new ArrayList<>();
        Map<String, Integer> weights = known.weights().values(fact.type(), field.name());
        if (!weights.isEmpty()) {
            field.codes().stream()
                    .filter(code -> dice.percent(weights.getOrDefault(code.toString(), 0)))
                    .forEach(codes::add);
            return codes.isEmpty() && field.isRequired()
                    ? List.of(Objects.requireNonNull(field.code(Weights.pick(weights, dice))))
                    : codes;
        }
        // Few take part in more programs than one; plans and notes say much, or little.
        int share = field.isRequired() ? 30 : dice.pick(List.of(30, 60, 85, 100));
        for (Object code : field.codes()) {
            if (named.contains(code.toString()) ? dice.percent(share) : dice.percent(4)) {
                codes.add(code);
            }
        }
        // A list that must be there and is empty says that there is none; of programs, that none is governed.
        return codes.isEmpty() && field.isRequired() ? List.of(code(fact, field)) : codes;
    }

    private BigDecimal number(FactDraft fact, FieldShape field) {
        Dice dice = sketch.dice();
        List<BigDecimal> named = known.named().numbers(fact.type(), field.name());
        return named.isEmpty() || dice.percent(25)
                ? BigDecimal.valueOf(dice.between(1, dice.percent(50) ? 12 : 200))
                : dice.pick(named).add(BigDecimal.valueOf(dice.between(-1, 1)));
    }

    private BigDecimal amount(FactDraft fact, FieldShape field) {
        Dice dice = sketch.dice();
        List<BigDecimal> named = known.named().numbers(fact.type(), field.name());
        if (!named.isEmpty() && dice.percent(40)) {
            return dice.pick(named).add(BigDecimal.valueOf(dice.between(-1, 1), OwnFields.CENTS));
        }
        BigDecimal amount = new BigDecimal(dice.pick(DOLLARS));
        return dice.percent(3) ? amount.negate() : amount;
    }

    private String text(FactDraft fact, FieldShape field) {
        Dice dice = sketch.dice();
        List<String> named = known.named().texts(fact.type(), field.name());
        return named.isEmpty() || dice.percent(20) ? dice.pick(STAFF) : dice.pick(named);
    }

    private @Nullable String id(FactDraft fact, FieldShape field) {
        List<FactDraft> may = mayBeNamed(fact, field);
        return may.isEmpty()
                ? field.isRequired() ? "0" : null
                : sketch.dice().pick(may).id();
    }

    private List<String> ids(FactDraft fact, FieldShape field) {
        List<FactDraft> may = new ArrayList<>(mayBeNamed(fact, field));
        sketch.dice().shuffle(may);
        return may.stream()
                .limit(sketch.dice().weighted(8, 60, 22, 10))
                .map(FactDraft::id)
                .toList();
    }

    private List<FactDraft> mayBeNamed(FactDraft fact, FieldShape field) {
        return sketch.facts().stream()
                .filter(each -> !each.id().equals(fact.id())
                        && (field.of().isEmpty() || field.of().contains(each.type())))
                .toList();
    }

    private List<Recording> places(FactDraft fact, FieldShape field) {
        List<Recording> places = new ArrayList<>();
        for (Object code :
                codes(fact, new FieldShape(field.name(), Form.CODES, false, false, field.codes(), List.of()))) {
            places.add(new Recording((RecordPlace) code, sketch.dice().percent(85) ? soonAfter(days.of(fact)) : null));
        }
        return places;
    }

    private @Nullable LocalDate day(FactDraft fact, FieldShape field) {
        Dice dice = sketch.dice();
        LocalDate day = days.of(fact);
        return switch (field.name()) {
            case RECORDED_ON -> soonAfter(day);
            case END -> day.plusDays(dice.percent(15) ? 0 : dice.pick(List.of(6, 30, 90, 200, 400)) - dice.below(6));
            case END_RECORDED_ON -> fact.day(END) == null ? null : soonAfter(fact.day(END));
            case BIRTH -> birth();
            default -> otherDay(day);
        };
    }

    private LocalDate otherDay(LocalDate day) {
        Dice dice = sketch.dice();
        return switch (dice.weighted(20, 40, 20, 20)) {
            case 0 -> day;
            case 1 -> day.plusDays(1 + dice.below(45));
            case 2 -> day.minusDays(1 + dice.below(30));
            default -> YearMonth.from(day.plusMonths(dice.below(4))).atEndOfMonth();
        };
    }

    private LocalDate birth() {
        Dice dice = sketch.dice();
        return sketch.entry().minusYears(dice.between(14, 60)).minusDays(dice.below(365));
    }

    /** Most is written down at once, some of it late. */
    private LocalDate soonAfter(LocalDate day) {
        Dice dice = sketch.dice();
        return switch (dice.weighted(55, 15, 22, 6, 2)) {
            case 1 -> day.plusDays(1);
            case 2 -> day.plusDays(dice.between(2, 14));
            case 3 -> day.plusDays(dice.between(15, 120));
            case 4 -> day.minusDays(dice.between(1, 5));
            default -> day;
        };
    }
}
