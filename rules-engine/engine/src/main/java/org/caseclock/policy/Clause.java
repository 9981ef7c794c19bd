package org.caseclock.policy;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a policy, in {@code policy.yaml}, in the pack's own words. {@link Placeholders} put the numbers of a version
 * into its texts.
 *
 * @param citation the section of the policy, such as {@code II.A.2}
 * @param modality how far it binds; empty for what binds nobody
 * @param how how it is judged
 * @param requirement what it asks, in a short sentence
 * @param reading how an unclear sentence is read
 * @param onlyIf the condition on which it is asked, where {@code requirement} does not say it
 * @param metBy what meets it, as in "Met by …"; of an outcome, what makes it yes
 * @param notMetBy what does not, though one might think so; of an outcome, what makes it no
 * @param missed what is wrong where it was missed, as a sentence; where nothing is said, that nothing on record meets it.
 *     {@code {element}} stands for the element that the finding is about
 * @param task what is to be done while it is open, as an order
 * @param role who is to do it; the case manager where nothing is said
 * @param delegable whether it can be delegated to clerical staff
 * @param acceptsLate whether a check can be met late, because its row names a day
 * @param canBeMended whether a check that failed can still be mended; false where it is about days gone by, so that no task
 *     asks for it
 * @param words other words for some of its findings, by the name that a rule gives: an element, or what {@code worded} or
 *     {@code words} says
 * @param federalCode the federal code of a decision (PIRL 923)
 * @param outcomes the outcomes of a decision of the pack's own, each with what sentences call it; of those for which all holds
 *     that rules say, the first is decided
 * @param parameters the parameters it turns on
 * @param from the day from which it is in force, on which a version begins; from the first version on where nothing is said
 */
@RecordBuilder
public record Clause(
        String citation,
        @Nullable Modality modality,
        How how,
        String requirement,
        @Nullable String reading,
        @Nullable String onlyIf,
        @Nullable String metBy,
        @Nullable String notMetBy,
        @Nullable String missed,
        @Nullable String task,
        @Nullable Role role,
        @Nullable Boolean delegable,
        @Nullable Boolean acceptsLate,
        @Nullable Boolean canBeMended,
        @Nullable Map<String, Words> words,
        @Nullable String federalCode,
        @Nullable Map<String, String> outcomes,
        List<String> parameters,
        @Nullable LocalDate from) {

    /** In {@code missed}, the element that the finding is about. */
    public static final String ELEMENT = "{element}";

    /**
     * Other words for some findings of a clause; what is left out stays as the clause says it.
     *
     * @param requirement what it asks, in a short sentence
     * @param onlyIf the condition on which it is asked
     * @param metBy what meets it, as in "Met by …"
     * @param notMetBy what does not, though one might think so
     * @param missed what is wrong where it was missed, as a sentence
     * @param task what is to be done while it is open, as an order
     * @param canBeMended whether a check that failed can still be mended
     */
    public record Words(
            @Nullable String requirement,
            @Nullable String onlyIf,
            @Nullable String metBy,
            @Nullable String notMetBy,
            @Nullable String missed,
            @Nullable String task,
            @Nullable Boolean canBeMended) {

        private Words with(UnaryOperator<@Nullable String> text) {
            return new Words(
                    text.apply(requirement),
                    text.apply(onlyIf),
                    text.apply(metBy),
                    text.apply(notMetBy),
                    text.apply(missed),
                    text.apply(task),
                    canBeMended);
        }
    }

    public Clause {
        words = words == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(words));
        outcomes = outcomes == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        parameters = parameters == null ? List.of() : List.copyOf(parameters);
    }

    @Override
    public Map<String, Words> words() {
        return words == null ? Map.of() : words;
    }

    @Override
    public Map<String, String> outcomes() {
        return outcomes == null ? Map.of() : outcomes;
    }

    /** Whether it is in force on a day on which its pack is. */
    public boolean isInForce(LocalDate day) {
        return from == null || !day.isBefore(from);
    }

    /** The same clause, in force from a day on unless it says another. */
    Clause orFrom(LocalDate day) {
        return from != null ? this : ClauseBuilder.builder(this).from(day).build();
    }

    /** The same clause in the words of this name. */
    public Clause inWords(String name) {
        Words other = Objects.requireNonNull(words().get(name));
        return ClauseBuilder.builder(this)
                .requirement(Objects.requireNonNullElse(other.requirement(), requirement))
                .onlyIf(other.onlyIf() != null ? other.onlyIf() : onlyIf)
                .metBy(other.metBy() != null ? other.metBy() : metBy)
                .notMetBy(other.notMetBy() != null ? other.notMetBy() : notMetBy)
                .missed(other.missed() != null ? other.missed() : missed)
                .task(other.task() != null ? other.task() : task)
                .canBeMended(other.canBeMended() != null ? other.canBeMended() : canBeMended)
                .build();
    }

    /** The same clause with something else in place of each of its texts. */
    Clause with(UnaryOperator<String> text) {
        UnaryOperator<@Nullable String> ifAny = each -> each == null ? null : text.apply(each);
        Map<String, Words> others = new LinkedHashMap<>();
        words().forEach((name, other) -> others.put(name, other.with(ifAny)));
        return ClauseBuilder.builder(this)
                .requirement(text.apply(requirement))
                .reading(ifAny.apply(reading))
                .onlyIf(ifAny.apply(onlyIf))
                .metBy(ifAny.apply(metBy))
                .notMetBy(ifAny.apply(notMetBy))
                .missed(ifAny.apply(missed))
                .task(ifAny.apply(task))
                .words(others)
                .build();
    }

    /** Whether doing what a failed check asks for can still change it. */
    public boolean mayBeMended() {
        return !Boolean.FALSE.equals(canBeMended);
    }

    /** Whether evidence after the window makes it late; a mended check is met. */
    public boolean canBeLate() {
        return how == How.DUTY || Boolean.TRUE.equals(acceptsLate);
    }
}
