package org.caseclock.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question about facts of which fields may be empty: yes, no, or unknown, and then it says what it hangs on.
 * Answers go together by Kleene's logic: one no is enough for a no, whatever else is unknown.
 */
public final class Answer {

    public static final Answer YES = new Answer(true, List.of());
    public static final Answer NO = new Answer(false, List.of());

    private final @Nullable Boolean sure;
    private final List<Object> hangsOn;

    private Answer(@Nullable Boolean sure, List<Object> hangsOn) {
        this.sure = sure;
        this.hangsOn = hangsOn;
    }

    /** Yes or no. */
    public static Answer of(boolean yes) {
        return yes ? YES : NO;
    }

    /**
     * Unknown.
     *
     * @param hangsOn what is missing, each told by its {@code toString}; not empty
     */
    public static Answer unknown(List<?> hangsOn) {
        if (hangsOn.isEmpty()) {
            throw new IllegalArgumentException("An unknown answer must say what it hangs on.");
        }
        return new Answer(null, List.copyOf(hangsOn));
    }

    /** Unknown while a field of a fact is empty. */
    public static Answer unknown(Fact fact, String field) {
        return new Answer(null, List.of(new Missing(fact, field)));
    }

    /** Whether the code in a field of a fact is this one; unknown while the field is empty. */
    static <C extends Code> Answer is(Fact fact, String field, @Nullable C code, C wanted) {
        return code == null ? unknown(fact, field) : of(code.equals(wanted));
    }

    /** Whether the code in a field of a fact is one of these; unknown while the field is empty. */
    static <C extends Code> Answer among(Fact fact, String field, @Nullable C code, Set<C> wanted) {
        return code == null ? unknown(fact, field) : of(wanted.contains(code));
    }

    /** Yes where both are. */
    public Answer and(Answer other) {
        if (isNo() || other.isYes()) {
            return this;
        }
        return other.isNo() || isYes() ? other : both(this, other);
    }

    /** Yes where one is. */
    public Answer or(Answer other) {
        if (isYes() || other.isNo()) {
            return this;
        }
        return other.isYes() || isNo() ? other : both(this, other);
    }

    /** The contrary; what is unknown stays so. */
    public Answer not() {
        return isUnknown() ? this : of(!isYes());
    }

    /** Yes where that of one of many things is; unknown with all that they hang on where none is and some are unknown. */
    public static <T> Answer any(Iterable<T> many, Function<? super T, Answer> answer) {
        List<Answer> unknown = new ArrayList<>(0);
        for (T thing : many) {
            Answer each = answer.apply(thing);
            if (each.isYes()) {
                return YES;
            }
            if (each.isUnknown()) {
                unknown.add(each);
            }
        }
        return unknown.isEmpty()
                ? NO
                : unknown(unknown.stream()
                        .flatMap(each -> each.hangsOn.stream())
                        .distinct()
                        .toList());
    }

    private static Answer both(Answer one, Answer other) {
        if (one.hangsOn.containsAll(other.hangsOn)) {
            return one;
        }
        List<Object> all = new ArrayList<>(one.hangsOn);
        other.hangsOn.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return new Answer(null, List.copyOf(all));
    }

    public boolean isYes() {
        return sure != null && sure;
    }

    public boolean isNo() {
        return sure != null && !sure;
    }

    public boolean isUnknown() {
        return sure == null;
    }

    /** What it hangs on, each once; nothing where it is known. */
    public List<Object> hangsOn() {
        return hangsOn;
    }

    /** The same in words. */
    public List<String> missing() {
        if (hangsOn.size() < 2) {
            return hangsOn.isEmpty() ? List.of() : List.of(hangsOn.get(0).toString());
        }
        return hangsOn.stream().map(Object::toString).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answer answer && Objects.equals(sure, answer.sure) && hangsOn.equals(answer.hangsOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sure, hangsOn);
    }

    @Override
    public String toString() {
        return isUnknown() ? "unknown without " + hangsOn : isYes() ? "yes" : "no";
    }
}
