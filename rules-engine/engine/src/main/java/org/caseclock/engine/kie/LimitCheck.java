package org.caseclock.engine.kie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.ParsedFile;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Source;
import org.caseclock.engine.rules.Statement;
import org.caseclock.engine.rules.Statement.Argument;
import org.caseclock.engine.rules.Statement.Call;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.FactKind;
import org.caseclock.input.InputProblem;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.input.Nearest;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.timeline.Accessors;
import org.caseclock.timeline.TimelineDefinition;
import org.caseclock.timeline.TimelineDefinition.WindowOf;
import org.jspecify.annotations.Nullable;

/**
 * Looks at whether what a rule writes of a limit or a decision is whole: a limit of which nothing is counted, or that is set
 * nowhere, would be kept by every case, and nobody would notice.
 */
final class LimitCheck {

    private static final Set<String> COUNTS = Set.of("sum", "number");
    private static final Set<String> BOUNDS = Set.of("atMost", "atMostPercent");

    /** Their texts name fields of what the limit is about. */
    private static final Set<String> OF_THE_SUBJECT = Set.of("atMost", "less", "lasting");

    private final PolicyVersion version;
    private final ParsedFile rules;
    private final CaseSchema schema;
    private final List<InputProblem> problems = new ArrayList<>();

    LimitCheck(PolicyVersion version, ParsedFile rules) {
        this.version = version;
        this.rules = rules;
        this.schema = rules.file().schema();
    }

    /**
     * @throws PackException naming all that is not whole
     */
    void run() {
        for (ParsedRule rule : rules.rules()) {
            rule.then().forEach(statement -> statement(rule, statement));
        }
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
    }

    private void statement(ParsedRule rule, Statement statement) {
        String verb = statement.calls().get(0).method();
        if (verb.equals("limits")) {
            limit(rule, statement);
        } else if (verb.equals("chooses")
                && statement.calls().size() > 1
                && !statement.calls().get(1).method().equals("option")) {
            report(
                    statement.calls().get(1).source(),
                    "The rule \"" + rule.name() + "\" says what must hold before it names an outcome.",
                    ".option( … ) first.");
        } else if (verb.equals("chooses") && statement.named(Set.of("option")).isEmpty()) {
            report(
                    statement.source(),
                    "The rule \"" + rule.name() + "\" decides and names no outcome.",
                    ".option( … ).");
        }
    }

    private void limit(ParsedRule rule, Statement statement) {
        List<Call> counts = statement.named(COUNTS);
        List<Call> bounds = statement.named(BOUNDS);
        List<Call> lasting = statement.named(Set.of("lasting"));
        String named = "The rule \"" + rule.name() + "\"";
        if (counts.isEmpty() && lasting.isEmpty()) {
            report(statement.source(), named + " sets a limit and adds nothing up.", ".sum( … ) or .number( … ).");
        } else if (!counts.isEmpty() && bounds.isEmpty()) {
            report(
                    statement.source(),
                    named + " adds something up and sets no limit to it.",
                    ".atMost( … ) or .atMostPercent( … ).");
        }
        if (counts.stream().map(Call::method).distinct().count() > 1) {
            report(counts.get(1).source(), named + " adds up amounts and numbers of facts.", null);
        }
        if (!lasting.isEmpty() && !(counts.isEmpty() && bounds.isEmpty())) {
            report(
                    lasting.get(0).source(),
                    named + " limits how long something lasts, and how much of it there is.",
                    null);
        }
        for (Call less : statement.named(Set.of("less"))) {
            if (bounds.isEmpty()
                    || bounds.get(0).source().span().start()
                            > less.source().span().start()) {
                report(less.source(), named + " takes something off a limit before it sets one.", null);
            }
        }
        subject(rule, statement, lasting);
    }

    /** What it is about must have the fields that are named, and what may last until the last day of a window needs one. */
    private void subject(ParsedRule rule, Statement statement, List<Call> lasting) {
        Condition.@Nullable Pattern subject = statement.calls().get(0).given().size() < 2
                ? null
                : pattern(rule, statement.calls().get(0).given().get(1).text());
        if (subject == null) {
            return;
        }
        boolean isWindow = subject.type().equals("Window");
        List<WindowOf> windows = isWindow ? windows(subject) : List.of();
        if (!lasting.isEmpty() && (!isWindow || windows.stream().anyMatch(window -> window.due() == null))) {
            report(
                    lasting.get(0).source(),
                    "What lasts is held against the last day of a window, and "
                            + (isWindow ? "the window has none." : subject.name() + " is a " + subject.type() + "."),
                    null);
        }
        if (isWindow) {
            statement.named(OF_THE_SUBJECT).forEach(call -> fields(call, subject, windows));
        }
    }

    private void fields(Call call, Condition.Pattern subject, List<WindowOf> windows) {
        for (Argument argument : call.given()) {
            if (!argument.isText()) {
                continue;
            }
            Set<String> kinds = kinds(windows);
            if (kinds.isEmpty()) {
                report(
                        argument.source(),
                        "The window " + String.join(", ", subject.texts("name"))
                                + " is about no fact that has a field (" + argument.value() + ").",
                        null);
            }
            for (String type : kinds) {
                FactKind kind = Objects.requireNonNull(schema.kind(type));
                Collection<String> known =
                        new TreeSet<>(Accessors.of(kind.java()).keySet());
                known.addAll(schema.fieldsOf(type).keySet());
                if (!known.contains(argument.value())) {
                    report(
                            argument.source(),
                            "The field (" + argument.value() + ") of " + type + " must be one of "
                                    + String.join(", ", known) + ".",
                            Nearest.to(argument.value(), known)
                                    .map(near -> near + ".")
                                    .orElse(null));
                }
            }
        }
    }

    /** The kinds of facts that windows are about; none where one of them is about none. */
    private Set<String> kinds(List<WindowOf> windows) {
        TimelineDefinition timeline = version.timeline();
        Set<String> kinds = new LinkedHashSet<>();
        for (WindowOf window : windows) {
            Set<String> own = window.each() == null ? Set.of() : timeline.kindsOf(window.each());
            if (own.isEmpty()) {
                return Set.of();
            }
            kinds.addAll(own);
        }
        return kinds;
    }

    private List<WindowOf> windows(Condition.Pattern subject) {
        Map<String, WindowOf> declared = version.timeline().windows();
        return declared == null
                ? List.of()
                : subject.texts("name").stream()
                        .flatMap(name -> Stream.ofNullable(declared.get(name)))
                        .toList();
    }

    private static Condition.@Nullable Pattern pattern(ParsedRule rule, String name) {
        return rule.when().stream()
                .flatMap(Condition::patterns)
                .filter(pattern -> pattern.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private void report(Source at, String message, @Nullable String hint) {
        problems.add(new InputProblem(
                rules.file().name(), at.place().line(), at.place().column(), "", message, hint, Kind.NOT_ALLOWED));
    }
}
