package org.caseclock.testkit.generate.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.engine.rules.Expression;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.facts.Code;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.testkit.generate.Dice;
import org.caseclock.timeline.Parameter;
import org.jspecify.annotations.Nullable;

/** A rule that is played in a case: which facts stand for what its conditions name. */
final class Scene {

    /** Stands for nothing at all, which a condition may ask for. */
    static final Object NOTHING = new Object();

    private static final String PARAMETER = "Parameter";

    /**
     * What stands for a pattern.
     *
     * @param fact the fact, or that which something of the time line is about; none where there is none
     * @param values what else is known of it, by the names of its fields
     */
    record Bound(@Nullable FactDraft fact, Map<String, Object> values) {}

    /**
     * Something of the time line that a rule asks for.
     *
     * @param pattern the name of the pattern
     * @param type its type, such as {@code Window}
     * @param name its name in {@code policy.yaml}
     * @param about the id of the fact that it is about; empty where it is about none
     */
    record OfTimeline(String pattern, String type, String name, String about) {}

    /**
     * A condition that waits for the days of the time line.
     *
     * @param fact the fact that it is asked of
     * @param pattern the name of the pattern
     * @param condition the condition
     * @param holds whether it is to be true
     */
    record Waiting(FactDraft fact, String pattern, Expression condition, boolean holds) {}

    private final Knowledge known;
    private final CaseSketch sketch;
    private final PolicyVersion version;
    private final FactDays days;
    private final Filling filling;
    private final Map<String, Bound> bound = new HashMap<>();
    private final Map<String, Expression.Field> names = new HashMap<>();
    private final Map<String, List<FactDraft>> gathered = new LinkedHashMap<>();
    private final List<OfTimeline> ofTimeline = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private @Nullable ParsedRule rule;

    Scene(Knowledge known, CaseSketch sketch, PolicyVersion version, FactDays days, Filling filling) {
        this.known = known;
        this.sketch = sketch;
        this.version = version;
        this.days = days;
        this.filling = filling;
    }

    Knowledge known() {
        return known;
    }

    CaseSketch sketch() {
        return sketch;
    }

    Dice dice() {
        return sketch.dice();
    }

    PolicyVersion version() {
        return version;
    }

    FactDays days() {
        return days;
    }

    Filling filling() {
        return filling;
    }

    /** The rule; none where facts are made for themselves. */
    @Nullable
    ParsedRule rule() {
        return rule;
    }

    void plays(ParsedRule played) {
        rule = played;
    }

    void bind(String pattern, @Nullable FactDraft fact, Map<String, Object> values) {
        bound.put(pattern, new Bound(fact, values));
    }

    @Nullable
    Bound bound(String pattern) {
        return bound.get(pattern);
    }

    void name(String name, Expression.Field field) {
        names.put(name, field);
    }

    /** What of the time line the rule asks for, in its order. */
    List<OfTimeline> ofTimeline() {
        return ofTimeline;
    }

    /** The conditions that wait for the days of the time line. */
    List<Waiting> waiting() {
        return waiting;
    }

    /** What else is known of what stands for a pattern. */
    void know(String pattern, Map<String, Object> more) {
        Bound before = bound.get(pattern);
        Map<String, Object> values = new HashMap<>(before == null ? Map.of() : before.values());
        values.putAll(more);
        bound.put(pattern, new Bound(before == null ? null : before.fact(), values));
    }

    void gather(String name, FactDraft fact) {
        gathered.computeIfAbsent(name, key -> new ArrayList<>()).add(fact);
    }

    /** The facts that were gathered, by the names of what was made of them. */
    Map<String, List<FactDraft>> gathered() {
        return gathered;
    }

    List<FactDraft> gathered(String name) {
        return gathered.getOrDefault(name, List.of());
    }

    /** The number that a name of the rule stands for; none where it stands for none. */
    @Nullable
    BigDecimal number(String name) {
        Expression.Field field = names.get(name);
        return field != null && value(field) instanceof BigDecimal number ? number : null;
    }

    /**
     * What an expression stands for: a truth value, a number, a day, a list, or the text of what else it is.
     *
     * @return {@link #NOTHING} where it is {@code null}; null where it is open
     */
    @Nullable
    Object value(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return constant(constant.text());
        }
        if (!(expression instanceof Expression.Field field)) {
            return expression instanceof Expression.Question question ? workedOut(question) : null;
        }
        Bound one = bound.get(field.of());
        if (one == null) {
            return null;
        }
        if (field.type().equals(PARAMETER)) {
            return parameter(String.valueOf(one.values().get("name")));
        }
        Object value = one.values().get(field.name());
        return value != null || one.fact() == null ? value : ofFact(one.fact(), field);
    }

    /** What something of the time line says of itself, such as {@code $services.quietUntil}. */
    private @Nullable Object workedOut(Expression.Question question) {
        Bound one = question.of() instanceof Expression.Named named
                        && question.arguments().isEmpty()
                ? bound.get(named.name())
                : null;
        return one == null ? null : one.values().get(question.name());
    }

    private @Nullable Object ofFact(FactDraft fact, Expression.Field field) {
        return switch (field.name()) {
            case "id", "key", "factId" -> fact.id();
            case "opens" -> days.of(fact);
            default -> {
                if (field.name().equals(fact.shape().day())) {
                    yield days.of(fact);
                }
                FieldShape shape = fact.shape().field(field.name());
                yield shape == null ? null : plain(filling.value(fact, shape));
            }
        };
    }

    /** Codes are compared by their names. */
    static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Code code
                ? code.name()
                : value instanceof Integer number ? BigDecimal.valueOf(number) : value;
    }

    private static Object constant(String text) {
        if (text.equals("null")) {
            return NOTHING;
        }
        if (text.startsWith("\"")) {
            return text.substring(1, text.length() - 1);
        }
        if (text.matches("-?\\d.*")) {
            return new BigDecimal(text);
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return text.substring(text.lastIndexOf('.') + 1);
    }

    private @Nullable Object parameter(String name) {
        Parameter parameter = version.parameters().get(name);
        if (parameter == null || !parameter.set() || !parameter.unit().isNumber()) {
            return null;
        }
        return parameter.exact() == null ? BigDecimal.valueOf(parameter.number()) : parameter.exact();
    }
}
