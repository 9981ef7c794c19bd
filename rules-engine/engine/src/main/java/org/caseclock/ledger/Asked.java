package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Missing;
import org.caseclock.knowledge.DayRange;
import org.caseclock.policy.EmptyMeans;
import org.caseclock.timeline.Unsettled;
import org.jspecify.annotations.Nullable;

/** What the rules that are derived from a policy's ask of facts with empty fields. No policy's own rule calls it. */
public final class Asked {

    /** A field of a fact, and what stands in it. */
    public record Field(
            Fact fact,
            String name,
            @Nullable Object value,
            EmptyMeans.@Nullable Meaning means,
            @Nullable DayRange days) {

        private boolean isUnknown() {
            return value == null && means == null;
        }

        /** Beside a day: the same for each day that may stand in it, or unknown. */
        private @Nullable Answer on(String operator, Object day) {
            if (days == null || !(day instanceof LocalDate date)) {
                return null;
            }
            boolean first = Comparisons.hold(days.earliest(), operator, date);
            boolean last = Comparisons.hold(days.latest(), operator, date);
            boolean mayBeThatDay = (operator.equals("==") || operator.equals("!=")) && days.holds(date);
            return first == last && !mayBeThatDay ? Answer.of(first) : null;
        }
    }

    /** What something of the time line may be, where it is open which. */
    private record OneOf(Unsettled<?> of, String name) {
        private <T extends Unsettled<T>> Answer asked(Function<@Nullable Object, Answer> question) {
            @SuppressWarnings("unchecked")
            Unsettled<T> unsettled = (Unsettled<T>) of;
            return unsettled.ofEach(each -> question.apply(Fields.read(each, name)));
        }

        private <T extends Unsettled<T>> List<Object> hangsOn() {
            @SuppressWarnings("unchecked")
            Unsettled<T> unsettled = (Unsettled<T>) of;
            return unsettled.difference(each -> Fields.read(each, name));
        }
    }

    private Asked() {}

    /** A field of a fact. */
    public static Field field(Fact fact, String name) {
        return new Field(fact, name, Fields.read(fact, name), null, null);
    }

    /** A field of a fact of which the policy says what it means that it is empty. */
    public static Field field(Fact fact, String name, EmptyMeans.Meaning means) {
        return new Field(fact, name, Fields.read(fact, name), means, null);
    }

    /** The field with the day of a fact; where it is empty, what else is on record bounds the days that may stand in it. */
    public static Field day(Ledger ledger, Fact fact) {
        LocalDate day = fact.date();
        return new Field(fact, Missing.dayOf(fact.getClass()), day, null, day == null ? ledger.days(fact) : null);
    }

    /** A field of something of the time line, or what may stand in it where it is open. */
    public static @Nullable Object field(Unsettled<?> of, String name) {
        return of.isOpen() ? new OneOf(of, name) : Fields.read(of, name);
    }

    /** Two values beside each other; unknown while one of them is. */
    public static Answer of(@Nullable Object left, String operator, @Nullable Object right) {
        if (left instanceof OneOf one) {
            return one.asked(value -> of(value, operator, right));
        }
        if (right instanceof OneOf one) {
            return one.asked(value -> of(left, operator, value));
        }
        Answer known = isKnown(left).and(isKnown(right));
        if (known.isUnknown() && left instanceof Field empty && empty.means() == EmptyMeans.Meaning.NOT_YET) {
            // What has not come is after every day, whichever that is.
            return empty.value() == null ? Answer.of(empty.means().holds(operator, false)) : known;
        }
        if (known.isUnknown()) {
            Answer whicheverDay = left instanceof Field field && right != null ? field.on(operator, right) : null;
            return whicheverDay == null ? known : whicheverDay;
        }
        if (left instanceof Field field && field.value() == null && field.means() != null) {
            return Answer.of(field.means().holds(operator, Boolean.FALSE.equals(right)));
        }
        if (right instanceof Field field && field.value() == null && field.means() != null) {
            return Answer.of(field.means().holdsOnTheRight(operator, Boolean.FALSE.equals(left)));
        }
        return Answer.of(Comparisons.hold(value(left), operator, value(right)));
    }

    /** Whether nothing stands in a field, or there is no value. */
    public static boolean isEmpty(@Nullable Object value) {
        return value(value) == null;
    }

    /** What answers a question about a field in which nothing stands. */
    public static Answer without(@Nullable Object field) {
        Answer known = isKnown(field);
        return known.isUnknown() ? known : Answer.NO;
    }

    private static Answer isKnown(@Nullable Object value) {
        if (value instanceof OneOf one) {
            List<Object> missing = one.hangsOn();
            return missing.isEmpty() ? Answer.YES : Answer.unknown(missing);
        }
        return value instanceof Field field && field.isUnknown()
                ? Answer.unknown(field.fact(), field.name())
                : Answer.YES;
    }

    private static @Nullable Object value(@Nullable Object value) {
        return value instanceof Field field ? field.value() : value;
    }

    /** What was asked with the values of fields; a yes stands whatever is empty. */
    public static Answer unlessEmpty(boolean yes, Object... fields) {
        Answer known = Answer.YES;
        for (Object field : fields) {
            known = known.and(isKnown(field));
        }
        return yes ? Answer.YES : known.isUnknown() ? known : Answer.NO;
    }

    /** The facts that are what is gathered, and with them those that may be, each with what that hangs on. */
    public static <F> Collection<?> held(Collection<?> sure, Collection<?> open, Function<F, Answer> answer) {
        return open.isEmpty() ? sure : held(sure, doubtful(open, answer));
    }

    /** The same where the second of two facts is gathered that go together with a first. */
    @SuppressWarnings("unchecked")
    public static <E, F> Collection<?> held(
            Collection<?> sure, Collection<?> first, Collection<?> second, BiFunction<E, F, Answer> answer) {
        List<Object> doubtful = new ArrayList<>(0);
        for (Object each : second) {
            add(each, any(first, (E one) -> answer.apply(one, (F) each)), doubtful);
        }
        return held(sure, doubtful);
    }

    private static Collection<?> held(Collection<?> sure, List<Object> more) {
        if (more.isEmpty()) {
            return sure;
        }
        // Two facts may be equal and still be two.
        IdentityHashMap<Object, Object> open = new IdentityHashMap<>(more.size());
        more.forEach(each -> open.put(fact(each), each));
        sure.forEach(open::remove);
        List<Object> all = new ArrayList<>(sure.size() + open.size());
        all.addAll(sure);
        for (Object each : more) {
            if (open.containsKey(fact(each))) {
                all.add(each);
            }
        }
        return all;
    }

    private static Object fact(Object each) {
        return each instanceof Doubtful doubt ? doubt.fact() : each;
    }

    @SuppressWarnings("unchecked")
    private static <F> List<Object> doubtful(Collection<?> open, Function<F, Answer> answer) {
        List<Object> doubtful = new ArrayList<>(0);
        for (Object each : open) {
            add(each, answer.apply((F) each), doubtful);
        }
        return doubtful;
    }

    private static void add(Object fact, Answer answer, List<Object> to) {
        if (answer.isUnknown()) {
            to.add(new Doubtful(fact, answer.missing()));
        } else if (answer.isYes()) {
            // What is asked of something open may hold whichever it is.
            to.add(fact);
        }
    }

    /**
     * The ledger for what is written if something is so: where that is unknown, obligations cannot be told without what it
     * hangs on and nothing else is written; where it is not so, nothing is.
     */
    public static Ledger given(Ledger ledger, Answer answer) {
        return ledger.given(answer);
    }

    /** Whether any of some facts is what is asked for. */
    @SuppressWarnings("unchecked")
    public static <F> Answer any(Collection<?> open, Function<F, Answer> answer) {
        return Answer.any((Collection<F>) open, answer);
    }

    /** Whether any two facts go together as is asked for. */
    public static <E, F> Answer any(Collection<?> first, Collection<?> second, BiFunction<E, F, Answer> answer) {
        return any(second, (F each) -> any(first, (E one) -> answer.apply(one, each)));
    }

    /** How many facts were gathered beside a number: sure only where every number that it may be agrees. */
    public static Answer number(Collection<?> held, String operator, int number) {
        List<Object> missing = new ArrayList<>();
        int sure = 0;
        int doubtful = 0;
        for (Object each : held) {
            if (each instanceof Doubtful doubt) {
                doubtful++;
                doubt.hangsOn().stream().filter(one -> !missing.contains(one)).forEach(missing::add);
            } else {
                sure++;
            }
        }
        boolean first = Comparisons.hold(sure, operator, number);
        for (int more = 1; more <= doubtful; more++) {
            if (Comparisons.hold(sure + more, operator, number) != first) {
                return Answer.unknown(missing);
            }
        }
        return Answer.of(first);
    }
}
