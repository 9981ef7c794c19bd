package org.caseclock.engine.kie.gate;

import com.github.javaparser.ParseResult;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.caseclock.engine.gate.Vocabulary;
import org.caseclock.engine.kie.read.Consequence;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.input.Nearest;
import org.caseclock.ledger.Ledger;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Holds a {@code then} against what it may do: write to the ledger, what was found. */
final class ConsequenceCheck {

    private static final String LEDGER = "ledger";

    private final Vocabulary vocabulary;
    private final Map<String, Class<?>> found;
    private final Map<String, Class<?>> elements;
    private final Refusals refusals;
    private final String named;
    private final Consequence consequence;

    /**
     * @param found what the names that the {@code when} gives stand for
     * @param elements what those of them gather that stand for lists
     */
    ConsequenceCheck(RuleDescr rule, Map<String, Class<?>> found, Map<String, Class<?>> elements, Refusals refusals) {
        this.found = found;
        this.elements = elements;
        this.refusals = refusals;
        this.vocabulary = refusals.vocabulary();
        this.named = "The rule \"" + rule.getName() + "\"";
        this.consequence = new Consequence(refusals.file(), rule);
    }

    void run() {
        ParseResult<BlockStmt> parsed = consequence.read();
        BlockStmt block = parsed.getResult().orElse(null);
        if (!parsed.isSuccessful() || block == null) {
            int offset = parsed.getProblems().stream()
                    .flatMap(problem -> problem.getLocation().stream())
                    .flatMap(range -> range.toRange().stream())
                    .mapToInt(range -> consequence.place(range.begin.line, range.begin.column))
                    .findFirst()
                    .orElse(consequence.place(1, 1));
            refusals.at(Kind.SYNTAX, offset, named + " cannot be read here; " + only(), null);
            return;
        }
        int calls = block.findAll(MethodCallExpr.class).size();
        int most = vocabulary.allowed().sizes().callsInAThen();
        if (calls > most) {
            refuse(block, "The number (" + calls + ") of calls after a then must be at most " + most + ".", null);
            return;
        }
        if (block.getStatements().isEmpty()) {
            refuse(block, named + " says nothing; " + only(), null);
        }
        block.getStatements().forEach(this::statement);
    }

    private static String only() {
        return "after then it must only write to the ledger: ledger.owes( \"A.1\", $window ).metBy( $notes );";
    }

    private void statement(Statement statement) {
        if (statement instanceof ExpressionStmt plain && plain.getExpression() instanceof MethodCallExpr last) {
            Deque<MethodCallExpr> calls = new ArrayDeque<>();
            Expression first = last;
            while (first instanceof MethodCallExpr call) {
                calls.push(call);
                first = call.getScope().orElse(null);
            }
            if (first != null
                    && first.getClass() == NameExpr.class
                    && first.toString().equals(LEDGER)) {
                chain(calls);
                return;
            }
        }
        refuse(statement, named + " says \"" + shortened(statement) + "\"; " + only(), null);
    }

    /** What is written to the ledger, to what that gives back, and so on. */
    private void chain(Deque<MethodCallExpr> calls) {
        Class<?> type = Ledger.class;
        WrittenFields fields = new WrittenFields(found, elements, vocabulary);
        for (MethodCallExpr call : calls) {
            List<String> allowed = vocabulary.writes(type);
            String method = call.getNameAsString();
            if (call.getTypeArguments().isPresent()) {
                refuse(
                        call.getName(),
                        named + " writes \"" + method + "\" with a type before it; there must be none.",
                        null);
                return;
            }
            if (!allowed.contains(method)) {
                refuse(
                        call.getName(),
                        named + " writes \"" + method + "\", which must be one of " + String.join(", ", allowed) + ".",
                        Nearest.to(method, allowed).map(near -> near + ".").orElse(null));
                return;
            }
            int before = refusals.count();
            call.getArguments().forEach(this::argument);
            ArgumentCheck.Wrong wrong = new ArgumentCheck(found, elements, vocabulary).wrong(type, call);
            if (wrong != null && refusals.count() == before) {
                refusals.at(Kind.TYPE_MISMATCH, consequence.begin(wrong.argument()), wrong.message(), null);
            }
            fields.unknown(call)
                    .forEach(each ->
                            refusals.at(each.kind(), consequence.begin(each.text()) + 1, each.message(), each.hint()));
            type = Vocabulary.result(type, method);
        }
    }

    private void argument(Expression argument) {
        if (argument.getClass() == StringLiteralExpr.class || isName(argument) || isCode(argument)) {
            return;
        }
        String field = fieldOfWhatWasFound(argument);
        if (field != null) {
            refuse(
                    argument,
                    named + " reads \"" + shortened(argument) + "\" after then; a field must have a name of its own in"
                            + " the when.",
                    "bind it in the when: $" + field + " : " + field + ".");
            return;
        }
        if (argument instanceof FieldAccessExpr access && access.getScope().getClass() == NameExpr.class) {
            code(access, access.getScope().toString());
            return;
        }
        String hint = argument instanceof NameExpr name
                ? Nearest.to(name.getNameAsString(), found.keySet())
                        .map(near -> near + ".")
                        .orElse(null)
                : null;
        refusals.at(
                argument instanceof NameExpr ? Kind.UNKNOWN_NAME : Kind.NOT_ALLOWED,
                consequence.begin(argument),
                named + " writes \"" + shortened(argument)
                        + "\", which must be a text, a code, or one of the names of its when ("
                        + String.join(", ", new TreeSet<>(found.keySet())) + ").",
                hint);
    }

    private void code(FieldAccessExpr access, String type) {
        Class<?> codes = vocabulary.codes(type);
        if (codes == null) {
            refuse(
                    access,
                    named + " writes \"" + shortened(access) + "\"; the type of a code must be one of "
                            + String.join(", ", vocabulary.codeNames()) + ".",
                    Nearest.to(type, vocabulary.codeNames())
                            .map(near -> near + ".")
                            .orElse(null));
        } else {
            refuse(
                    access.getName(),
                    "There is no code " + access.getNameAsString() + " of " + type + ".",
                    vocabulary.nearest(codes, access.getNameAsString()));
        }
    }

    private boolean isName(Expression argument) {
        return argument.getClass() == NameExpr.class && found.containsKey(argument.toString());
    }

    private boolean isCode(Expression argument) {
        if (argument instanceof FieldAccessExpr access && access.getScope().getClass() == NameExpr.class) {
            Class<?> codes = vocabulary.codes(access.getScope().toString());
            return codes != null && vocabulary.has(codes, access.getNameAsString());
        }
        return false;
    }

    /** The field that is read as {@code $limit.number} or {@code $limit.number()}; null where it is no such thing. */
    private @Nullable String fieldOfWhatWasFound(Expression argument) {
        Expression of = null;
        String field = "";
        if (argument instanceof MethodCallExpr call && call.getArguments().isEmpty()) {
            of = call.getScope().orElse(null);
            field = call.getNameAsString();
        } else if (argument instanceof FieldAccessExpr access) {
            of = access.getScope();
            field = access.getNameAsString();
        }
        return of != null
                        && isName(of)
                        && vocabulary.fields(found.get(of.toString())).containsKey(field)
                ? field
                : null;
    }

    private static String shortened(Node node) {
        String text = node.toString().replaceAll("\\s+", " ");
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    private void refuse(Node node, String message, @Nullable String hint) {
        refusals.at(consequence.begin(node), message, hint);
    }
}
