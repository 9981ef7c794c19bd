package org.caseclock.engine.kie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.ParsedFile;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.engine.rules.Token;
import org.caseclock.engine.rules.Tokens;
import org.caseclock.input.InputProblem;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.input.Locations.Place;
import org.caseclock.input.Nearest;
import org.caseclock.policy.PackException;
import org.caseclock.policy.ParameterDefinition;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.policy.TableDefinition;
import org.caseclock.policy.TableDefinition.Column;
import org.caseclock.timeline.Timeline;
import org.caseclock.timeline.TimelineDefinition;
import org.caseclock.timeline.Unit;

/**
 * Holds the names that conditions ask for against what {@code policy.yaml} declares: a rule that asks for the window of
 * another name would never speak, and nobody would notice.
 */
final class NameCheck {

    /** These fields say which of the time line's facts, or of a table's rows, are meant. */
    private static final Set<String> SELECTING = Set.of("name", "table");

    /** What the value of a parameter is called, by its unit. */
    private static final Set<String> NUMBERS = Set.of("number", "dollars", "quantity", "percent");

    private final PolicyPack pack;
    private final PolicyVersion version;
    private final ParsedFile rules;
    private final List<InputProblem> problems = new ArrayList<>();

    NameCheck(PolicyPack pack, PolicyVersion version, ParsedFile rules) {
        this.pack = pack;
        this.version = version;
        this.rules = rules;
    }

    /**
     * @throws PackException naming all that is not declared
     */
    void run() {
        for (ParsedRule rule : rules.rules()) {
            rule.when().stream().flatMap(Condition::patterns).forEach(pattern -> pattern(pattern, rule.clauses()));
        }
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
    }

    private void pattern(Condition.Pattern pattern, List<String> named) {
        List<Token> texts = pattern.asks().stream()
                .flatMap(ask -> selected(ask.tokens()).stream())
                .toList();
        Set<String> names = new TreeSet<>();
        for (Token text : texts) {
            names.add(value(text));
            name(pattern.type(), value(text), inside(text));
        }
        if (pattern.type().equals("Parameter")) {
            numbers(pattern, names);
        }
        if (!texts.isEmpty()) {
            String table = value(texts.get(texts.size() - 1));
            pattern.asks().forEach(ask -> have(table, ask.tokens()));
        }
        for (Condition.FieldName field : pattern.names()) {
            if (field.field().equals("clause")) {
                clauses(pattern.type(), names, named, field.source().span().start());
            }
        }
    }

    /** Each number of a parameter has a name of its own by what it counts; under another it would be 0 or none. */
    private void numbers(Condition.Pattern pattern, Set<String> names) {
        List<Unit> units = names.stream()
                .flatMap(name -> Stream.ofNullable(pack.parameters().get(name)))
                .map(ParameterDefinition::unit)
                .distinct()
                .toList();
        if (units.size() != 1 || !units.get(0).isNumber()) {
            return;
        }
        String wanted = units.get(0).isExact() ? units.get(0).name().toLowerCase(Locale.ROOT) : "number";
        pattern.names()
                .forEach(field ->
                        number(field.field(), wanted, field.source().span().start()));
        for (Condition.Ask ask : pattern.asks()) {
            ask.tokens().stream()
                    .filter(token -> token.kind() == Token.Kind.WORD)
                    .forEach(token -> number(token.text(), wanted, token.span().start()));
        }
    }

    private void number(String field, String wanted, int place) {
        if (NUMBERS.contains(field) && !field.equals(wanted)) {
            Place at = Place.of(rules.file().text(), place);
            problems.add(new InputProblem(
                    rules.file().name(),
                    at.line(),
                    at.column(),
                    "",
                    "The value of a parameter in " + (wanted.equals("number") ? "whole numbers" : wanted) + " is its "
                            + wanted + ", not its " + field + ".",
                    wanted + ".",
                    Kind.UNKNOWN_FIELD));
        }
    }

    /** The texts with which a field that selects is compared: {@code name == "exit"}. */
    private static List<Token> selected(List<Token> tokens) {
        List<Token> texts = new ArrayList<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("==")) {
                boolean isField = i < 2 || !tokens.get(i - 2).is(".");
                if (SELECTING.contains(tokens.get(i - 1).text()) && isField && isText(tokens.get(i + 1))) {
                    texts.add(tokens.get(i + 1));
                } else if (isText(tokens.get(i - 1))
                        && SELECTING.contains(tokens.get(i + 1).text())) {
                    texts.add(tokens.get(i - 1));
                }
            }
        }
        return texts;
    }

    private static boolean isText(Token token) {
        return token.kind() == Token.Kind.TEXT;
    }

    private static String value(Token text) {
        return text.text().substring(1, text.text().length() - 1);
    }

    /** Where what stands between the quotation marks of a text begins. */
    private static int inside(Token text) {
        return text.span().start() + 1;
    }

    private void name(String type, String name, int place) {
        Collection<String> known = new TreeSet<>();
        if (type.equals("Parameter")) {
            known.addAll(pack.parameters().keySet());
        } else if (type.equals("Row")) {
            known.addAll(pack.tables().keySet());
        } else if (!TimelineDefinition.partsOf(type).isEmpty()) {
            TimelineDefinition.partsOf(type)
                    .forEach(part -> known.addAll(version.timeline()
                            .parts()
                            .getOrDefault(part, Map.of())
                            .keySet()));
            if (type.equals("Stretch")) {
                known.add(Timeline.PARTICIPATION);
            }
        } else {
            return;
        }
        if (!known.contains(name)) {
            report(
                    Kind.UNKNOWN_TIMELINE_NAME,
                    place,
                    "The policy declares no " + type + " named " + name + "; there "
                            + (known.isEmpty() ? "is none." : "are " + String.join(", ", known) + "."),
                    name,
                    known);
        }
    }

    /** The windows whose clause a rule writes of must be of the clauses that it is named for. */
    private void clauses(String type, Set<String> names, List<String> named, int place) {
        Set<String> clauses = names.stream()
                .flatMap(name -> version.timeline().clausesOf(name).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!clauses.equals(new TreeSet<>(named))) {
            report(
                    Kind.OTHER_CLAUSE,
                    place,
                    "The rule is named for " + String.join(", ", named) + ", and the clauses of " + type + " "
                            + String.join(", ", names)
                            + (clauses.isEmpty() ? " are none." : " are " + String.join(", ", clauses) + "."),
                    "",
                    List.of());
        }
    }

    /** Looks at what is asked of the cells of a row: {@code cells.have( "country", "US" )}. */
    private void have(String table, List<Token> tokens) {
        TableDefinition definition = pack.tables().get(table);
        for (int i = 0; definition != null && i + 4 < tokens.size(); i++) {
            if (tokens.get(i).is("cells")
                    && tokens.get(i + 2).is("have")
                    && tokens.get(i + 3).is("(")) {
                List<Token> texts = tokens.subList(i + 4, Tokens.closing(tokens, i + 3)).stream()
                        .filter(NameCheck::isText)
                        .toList();
                if (isText(tokens.get(i + 4))) {
                    column(table, definition, texts.get(0), texts.subList(1, texts.size()));
                }
            }
        }
    }

    private void column(String table, TableDefinition definition, Token named, List<Token> values) {
        String name = value(named);
        Column column = definition.columns().get(name);
        if (column == null) {
            Set<String> known = definition.columns().keySet();
            report(
                    Kind.UNKNOWN_TIMELINE_NAME,
                    inside(named),
                    "The table " + table + " has no column named " + name + "; there are " + String.join(", ", known)
                            + ".",
                    name,
                    known);
        } else if (column.codes() != null) {
            values.forEach(each -> value(name, value(each), column.codes(), inside(each)));
        }
    }

    private void value(String column, String value, List<String> codes, int place) {
        if (!codes.contains(value)) {
            report(
                    Kind.UNKNOWN_CODE,
                    place,
                    "The " + column + " (" + value + ") must be one of " + String.join(", ", codes) + ".",
                    value,
                    codes);
        }
    }

    private void report(Kind kind, int offset, String message, String written, Collection<String> known) {
        Place place = Place.of(rules.file().text(), offset);
        problems.add(new InputProblem(
                rules.file().name(),
                place.line(),
                place.column(),
                "",
                message,
                Nearest.to(written, known).map(near -> near + ".").orElse(null),
                kind));
    }
}
