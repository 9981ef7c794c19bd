package org.caseclock.testkit.comment;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.engine.derive.Derivation;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.facts.CaseSchema;
import org.caseclock.policy.Clause;
import org.caseclock.policy.EmptyMeans;
import org.caseclock.testkit.trace.Responsible;

/** Says of a rule what it asks, of whom, on what condition, by when, what meets it and what comes too late. */
final class RuleComment {

    private static final String MENDED = "missed until it is done or put right; from then on met, never late";

    private final Map<String, Clause> clauses;
    private final WindowWords windows;
    private final TableWords tables;
    private final CaseSchema schema;
    private final EmptyMeans meanings;
    private final ParsedRule rule;
    private final List<Owing> owings;

    RuleComment(
            Map<String, Clause> clauses,
            WindowWords windows,
            TableWords tables,
            CaseSchema schema,
            EmptyMeans meanings,
            ParsedRule rule) {
        this.schema = schema;
        this.clauses = clauses;
        this.windows = windows;
        this.tables = tables;
        this.meanings = meanings;
        this.rule = rule;
        owings = Owing.in(rule, clauses);
    }

    /** Its sentences. */
    Set<String> sentences() {
        Set<String> sentences = new LinkedHashSet<>();
        rule.clauses().forEach(id -> sentences.addAll(asked(id)));
        labeled("Who", RuleComment::who, sentences);
        labeled("When", this::when, sentences);
        labeled("If", owing -> Optional.ofNullable(owing.clause().onlyIf()), sentences);
        labeled("Met by", owing -> Optional.ofNullable(owing.clause().metBy()), sentences);
        labeled("Not met by", owing -> Optional.ofNullable(owing.clause().notMetBy()), sentences);
        labeled("Later", this::later, sentences);
        tables.of(rule).forEach(sentences::add);
        rule.then().forEach(statement -> sentences.addAll(new Decisions(rule, clauses).of(statement)));
        meanings.fields().stream().filter(this::isAsked).map(RuleComment::empty).forEach(sentences::add);
        return sentences;
    }

    /** What a clause asks, in each of the words in which the rule tells it. */
    private List<String> asked(String id) {
        Clause clause = clauses.get(id);
        if (clause == null) {
            return List.of(id + ": A circumstance that may exclude the participant.");
        }
        List<Clause> told = owings.stream()
                .filter(owing -> owing.id().equals(id))
                .map(Owing::clause)
                .toList();
        return (told.isEmpty() ? List.of(clause) : told)
                .stream().map(each -> head(id, each)).toList();
    }

    private static String head(String id, Clause clause) {
        String binds = clause.modality() == null ? "" : ", " + clause.modality();
        String section = clause.citation().equals(id) ? "" : " (section " + clause.citation() + ")";
        return id + binds + section + ": " + sentence(capital(clause.requirement()));
    }

    /** What holds of all that is owed, once; else what holds of each clause, with its id. */
    private void labeled(String label, Function<Owing, Optional<String>> said, Set<String> sentences) {
        Map<String, Set<String>> idsOf = new LinkedHashMap<>();
        owings.forEach(owing -> said.apply(owing)
                .ifPresent(text -> idsOf.computeIfAbsent(text, key -> new LinkedHashSet<>())
                        .add(owing.id())));
        boolean isOne = owings.stream().map(Owing::id).distinct().count() == 1 || idsOf.size() == 1;
        idsOf.forEach((text, ids) ->
                sentences.add(label + (isOne ? "" : " (" + String.join(", ", ids) + ")") + ": " + sentence(text)));
    }

    private static Optional<String> who(Owing owing) {
        return Optional.of(
                owing.clause().how().isToBeLeft()
                        ? "nobody has a task; this is judged from what is on record"
                        : "the " + Responsible.forIt(owing.clause()));
    }

    /** What evidence after the last day does, where there is one. */
    private Optional<String> later(Owing owing) {
        if (owing.about().equals(Owing.DECISION) || owing.clause().how().isToBeLeft()) {
            return Optional.empty();
        }
        Optional<Condition.Pattern> pattern = patternOf(owing);
        boolean isWindow = pattern.filter(each -> each.type().equals("Window")).isPresent();
        Set<String> late = pattern.stream()
                .filter(each -> isWindow)
                .flatMap(each -> names(each, owing))
                .flatMap(name -> windows.late(name).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (pattern.isEmpty() || (isWindow && late.isEmpty())) {
            return Optional.empty();
        }
        if (owing.atAnyTime() || !owing.clause().canBeLate()) {
            return Optional.of(owing.clause().mayBeMended() ? MENDED : WindowWords.TOO_LATE);
        }
        return Optional.of(isWindow ? String.join("; ", late) : WindowWords.LATE);
    }

    private Optional<String> when(Owing owing) {
        if (owing.about().equals(Owing.DECISION)) {
            return Optional.of("at any time; until then the decision is pending");
        }
        String anyTime = owing.atAnyTime() ? "; what meets it may be of any day, before it or after" : "";
        return patternOf(owing)
                .map(pattern -> pattern.type().equals("Window") ? inWindow(pattern, owing) : of(pattern, owing))
                .filter(text -> !text.isEmpty())
                .map(text -> text + anyTime);
    }

    private static String of(Condition.Pattern pattern, Owing owing) {
        return switch (owing.clause().how()) {
            case LIMIT -> "for each " + Nouns.kind(pattern.type()) + ", with all that counts up to the as-of date";
            case PROHIBITION -> "for each " + Nouns.kind(pattern.type());
            default -> onTheDayOf(pattern);
        };
    }

    private String inWindow(Condition.Pattern pattern, Owing owing) {
        List<Integer> numbers = Asks.values(pattern, "number").stream()
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .toList();
        String days = names(pattern, owing)
                .flatMap(name -> windows.of(name, numbers).stream())
                .collect(Collectors.joining("; "));
        if (owing.clause().how().isToBeLeft()) {
            return days.replace(WindowWords.COUNTS_FROM, "all counts from ");
        }
        return days.isEmpty() || !Asks.isAsked(pattern, "over") ? days : days + ", judged once it is over";
    }

    private Optional<Condition.Pattern> patternOf(Owing owing) {
        return patterns()
                .filter(pattern -> pattern.name().equals(owing.about()))
                .findFirst();
    }

    /** The windows of which a pattern is one, for what is owed. */
    private Stream<String> names(Condition.Pattern pattern, Owing owing) {
        return Asks.values(pattern, "name").stream().map(Owing::text).filter(name -> isFor(name, owing.id()));
    }

    private boolean isFor(String window, String id) {
        String clause = windows.clause(window);
        return clause == null || clause.equals(id);
    }

    private static String onTheDayOf(Condition.Pattern pattern) {
        if (pattern.type().equals("Exit")) {
            return "on the exit date";
        }
        if (pattern.type().equals("Participant")) {
            return "on the entry date";
        }
        return (Nouns.lasts(pattern.type()) ? "on the first day of the " : "on the day of the ")
                + Nouns.kind(pattern.type());
    }

    private Stream<Condition.Pattern> patterns() {
        return rule.when().stream().flatMap(Condition::patterns);
    }

    /** Whether the rule would say something else did the policy not say what it means that a field is empty. */
    private boolean isAsked(EmptyMeans.Field field) {
        return !Derivation.of(rule, schema, meanings).equals(Derivation.of(rule, schema, meanings.without(field)));
    }

    private static String empty(EmptyMeans.Field field) {
        String means = switch (field.means()) {
            case NOT_YET -> "not yet";
            case NOT_SO -> "no";
            case NONE -> "none";
        };
        return "An empty " + field.field() + " (" + Nouns.kind(field.type()) + ") means " + means + ". "
                + sentence(capital(field.because()));
    }

    static String sentence(String text) {
        return text.strip().matches("(?s).*[.!?]") ? text.strip() : text.strip() + ".";
    }

    static String capital(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? "" : Character.toUpperCase(stripped.charAt(0)) + stripped.substring(1);
    }
}
