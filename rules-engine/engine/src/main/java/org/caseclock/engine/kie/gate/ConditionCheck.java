package org.caseclock.engine.kie.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.caseclock.engine.gate.Vocabulary;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.input.Nearest;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/** Holds a {@code when} against what it may say, and notes which names it gives to what. */
final class ConditionCheck {

    /** A name that a rule gives. Drools has names of its own, none of which begins so. */
    static final Pattern NAME = Pattern.compile("\\$[A-Za-z][A-Za-z0-9_]*");

    private static final Map<String, Class<?>> ACCUMULATED = Map.of("collectList", List.class, "count", Long.class);

    private final Vocabulary vocabulary;
    private final Refusals refusals;
    private final Map<String, Class<?>> found = new HashMap<>();
    private final Map<String, Class<?>> elements = new HashMap<>();
    /** The names that stand for something where we are: what a not, exists or accumulate names ends with it. */
    private Set<String> given = new HashSet<>();

    private int patterns;

    ConditionCheck(Refusals refusals) {
        this.refusals = refusals;
        this.vocabulary = refusals.vocabulary();
    }

    /** What each name that it gives stands for. */
    Map<String, Class<?>> found() {
        return found;
    }

    /** What each name of a list gathers. */
    Map<String, Class<?>> elements() {
        return elements;
    }

    void run(BaseDescr condition) {
        if (condition instanceof AnnotatedBaseDescr annotated
                && !annotated.getAnnotationNames().isEmpty()) {
            refuse(condition, "A condition must have no @" + annotated.getAnnotationNames() + ".", null);
        }
        if (condition.getClass() == PatternDescr.class) {
            pattern((PatternDescr) condition);
        } else if (condition.getClass() == AndDescr.class
                || condition.getClass() == OrDescr.class
                || condition.getClass() == NotDescr.class
                || condition.getClass() == ExistsDescr.class) {
            parts((ConditionalElementDescr) condition);
        } else {
            refuse(condition, kind(condition), null);
        }
    }

    /** The parts of an or may give the same names, one after the other. */
    private void parts(ConditionalElementDescr condition) {
        Set<String> before = new HashSet<>(given);
        Set<String> after = new HashSet<>(given);
        for (Object part : condition.getDescrs()) {
            if (condition instanceof OrDescr) {
                given = new HashSet<>(before);
            }
            run((BaseDescr) part);
            after.addAll(given);
        }
        given = condition instanceof NotDescr || condition instanceof ExistsDescr ? before : after;
    }

    private String kind(BaseDescr condition) {
        return "A condition (" + kindOf(condition) + ") must be a pattern or one of "
                + String.join(", ", vocabulary.allowed().conditions()) + ".";
    }

    private static String kindOf(BaseDescr descr) {
        return descr.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT);
    }

    private void pattern(PatternDescr pattern) {
        patterns++;
        int most = vocabulary.allowed().sizes().patternsInARule();
        if (patterns > most) {
            refuse(pattern, "The number of patterns of a rule must be at most " + most + ".", null);
            return;
        }
        if (pattern.isUnification() || !pattern.getBehaviors().isEmpty() || pattern.isQuery()) {
            refuse(pattern, "A pattern must have a name with a colon, a type and brackets, and no more.", null);
        }
        if (pattern.getSource() != null && pattern.getSource().getClass() == AccumulateDescr.class) {
            accumulate(pattern, (AccumulateDescr) pattern.getSource());
            return;
        }
        if (pattern.getSource() != null && pattern.getSource().getClass() == CollectDescr.class) {
            collect(pattern, ((CollectDescr) pattern.getSource()).getInputPattern());
            return;
        }
        if (pattern.getSource() != null) {
            refuse(
                    pattern,
                    "A pattern (" + kindOf(pattern.getSource())
                            + ") must match the facts of the case, or gather them by collect or accumulate.",
                    null);
            return;
        }
        Class<?> type = vocabulary.pattern(pattern.getObjectType());
        if (type == null) {
            String name = String.valueOf(pattern.getObjectType());
            refusals.word(
                    Kind.UNKNOWN_FACT,
                    pattern,
                    name,
                    "The type (" + name + ") of a pattern must be one of "
                            + String.join(", ", vocabulary.patternNames()) + ".",
                    Nearest.to(name, vocabulary.patternNames())
                            .map(near -> near + ".")
                            .orElse(null));
            return;
        }
        if (pattern.getIdentifier() != null) {
            name(pattern, pattern.getIdentifier(), type);
        }
        constraints(pattern, type);
    }

    private void collect(PatternDescr pattern, @Nullable PatternDescr gathered) {
        if (!"List".equals(pattern.getObjectType())) {
            String type = String.valueOf(pattern.getObjectType());
            refusals.word(
                    Kind.UNKNOWN_FACT, pattern, type, "What is collected (" + type + ") must be a List.", "List.");
            return;
        }
        if (gathered == null
                || gathered.getSource() != null
                || gathered.getIdentifier() != null
                || pattern.getIdentifier() == null) {
            refuse(pattern, "A collect must be written $contacts : List() from collect( Contact( … ) ).", null);
            return;
        }
        Set<String> before = new HashSet<>(given);
        run(gathered);
        given = before;
        name(pattern, pattern.getIdentifier(), List.class);
        gathered(pattern.getIdentifier(), vocabulary.pattern(gathered.getObjectType()));
        constraints(pattern, List.class);
    }

    private void accumulate(PatternDescr pattern, AccumulateDescr accumulate) {
        if (!"Object".equals(pattern.getObjectType())
                || pattern.getIdentifier() != null
                || accumulate.getInitCode() != null
                || accumulate.getActionCode() != null
                || accumulate.getReverseCode() != null
                || accumulate.getResultCode() != null
                || accumulate.getFunctions().isEmpty()) {
            refuse(
                    pattern,
                    "An accumulate must be written accumulate( $c : Contact( … ); $contacts : collectList( $c ) ).",
                    null);
            return;
        }
        if (!refusals.file().text().startsWith("accumulate", refusals.offset(pattern))) {
            refuse(pattern, "An accumulate must be written with the word accumulate.", null);
        }
        Set<String> before = new HashSet<>(given);
        run(accumulate.getInput());
        given = before;
        for (AccumulateFunctionCallDescr function : accumulate.getFunctions()) {
            function(pattern, function);
        }
        constraints(pattern, null);
    }

    private void function(PatternDescr pattern, AccumulateFunctionCallDescr function) {
        List<String> allowed = vocabulary.allowed().accumulates();
        Class<?> result = ACCUMULATED.get(function.getFunction());
        if (!allowed.contains(function.getFunction()) || result == null) {
            refusals.word(
                    pattern,
                    function.getFunction(),
                    "The function (" + function.getFunction() + ") of an accumulate must be one of "
                            + String.join(", ", allowed) + ".",
                    Nearest.to(function.getFunction(), allowed)
                            .map(near -> near + ".")
                            .orElse(null));
            return;
        }
        String gathered = function.getParams().length == 1 ? function.getParams()[0].strip() : "";
        if (!found.containsKey(gathered)) {
            int place = refusals.find(gathered, Math.max(refusals.find(bind(function), refusals.offset(pattern)), 0));
            refusals.at(
                    gathered.isEmpty() || place < 0 ? refusals.offset(pattern) : place,
                    "The function " + function.getFunction()
                            + " must have one name in its brackets, which the accumulate gives: "
                            + function.getFunction() + "( $c ).",
                    Nearest.to(gathered, found.keySet()).map(near -> near + ".").orElse(null));
        }
        if (function.isUnification() || function.getBind() == null) {
            refuse(pattern, "What an accumulate makes must have a name with a colon.", null);
        } else {
            name(pattern, function.getBind(), result);
            gathered(function.getBind(), found.get(gathered));
        }
    }

    private static String bind(AccumulateFunctionCallDescr function) {
        return function.getBind() == null ? function.getFunction() : function.getBind();
    }

    private void gathered(String name, @Nullable Class<?> type) {
        if (type != null) {
            elements.put(name, type);
        }
    }

    private void constraints(PatternDescr pattern, @Nullable Class<?> type) {
        for (BaseDescr each : pattern.getDescrs()) {
            if (each instanceof ExprConstraintDescr constraint
                    && constraint.getType() == ExprConstraintDescr.Type.NAMED) {
                new ConstraintCheck(constraint, type, found, elements, given, refusals).run();
            } else {
                refuse(pattern, "What a pattern asks must name the field: Contact( id == \"c1\" ).", null);
            }
        }
    }

    private void name(BaseDescr place, String name, Class<?> type) {
        nameIs(name, type, found, given, message -> refuse(place, message, null));
    }

    /** Notes what a name stands for; it must look like one, and stand for one thing only. */
    static void nameIs(
            String name, Class<?> type, Map<String, Class<?>> found, Set<String> given, Consumer<String> refuse) {
        if (!NAME.matcher(name).matches()) {
            refuse.accept("The name (" + name + ") of what is found must begin with $, as in $contact.");
            return;
        }
        Class<?> before = found.putIfAbsent(name, type);
        if (!given.add(name) || (before != null && before != type)) {
            refuse.accept("The name (" + name + ") must stand for one thing only.");
        }
    }

    private void refuse(BaseDescr descr, String message, @Nullable String hint) {
        refusals.at(descr.getLine(), descr.getColumn() + 1, message, hint);
    }
}
