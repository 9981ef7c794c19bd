package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.caseclock.engine.kie.RuleReader;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.Expression;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyRule;
import org.caseclock.policy.RuleFile;
import org.caseclock.support.Cases;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * What the gate lets pass says one thing to everybody: to the rule parser, to the reader of conditions whose tree lints and
 * mutants see, and to the compiler, whose rule is run.
 */
class QuotingsTest {

    private static final String BEFORE =
            "package tiny;\nimport org.caseclock.facts.*;\n" + "global org.caseclock.ledger.Ledger ledger;\n";
    private static final List<String> IDS = List.of("no", "CT-001", "yes", "a", "id", "x == y", "(", "it s", "//");
    private static final String[] PIECES = {
        "id", " == ", " != ", "\"no\"", "\"yes\"", "'no'", "\"", "'", "\"it's\"", " || ", " && ", "true", "false", "(",
                ")",
        "!", "//", "/* */", "/*", "*/", "\n", ",", ";", "\\", "`", "\u201C", "\u201D", "\u2019", "\"(((\"", "\"//\"",
        "\"x == y\"", "''", "\"\"", "\"\"\"", "CT-001", "about contains ", "\"' || true || '\"", " # ", "$x", "null",
                "7"
    };

    @TempDir
    private Path folder;

    private static String rule(int number, String condition) {
        return "rule \"A.1 %d\"\nwhen\n    $n : CaseNote( %s )\nthen\n    ledger.lists( \"A.1\", $n );\nend\n"
                .formatted(number, condition);
    }

    private static List<ParsedRule> read(String rules) {
        return RuleReader.read(new RuleFile("tiny", "policy.drl", "policy.drl", BEFORE + rules))
                .rules();
    }

    private static boolean isAccepted(String condition) {
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            try {
                return read(rule(0, condition)).size() == 1;
            } catch (PackException e) {
                assertThat(e.problems()).allSatisfy(problem -> {
                    assertThat(problem.line()).as(condition).isBetween(1, 20);
                    assertThat(problem.message()).as(condition).doesNotContain("Exception", "too deeply");
                });
                return false;
            }
        });
    }

    private static List<String> oddConditions() {
        Random random = new Random(20261127);
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            StringBuilder condition = new StringBuilder();
            int length = 1 + random.nextInt(9);
            for (int j = 0; j < length; j++) {
                condition.append(PIECES[random.nextInt(PIECES.length)]);
            }
            conditions.add(condition.toString());
        }
        // Sound ones, with a slip in them or none.
        for (int i = 0; i < 1_500; i++) {
            String one = comparison(random);
            String sound =
                    random.nextInt(3) == 0 ? one : one + (random.nextBoolean() ? " || " : " && ") + comparison(random);
            int place = random.nextInt(sound.length() + 1);
            conditions.add(
                    random.nextInt(3) > 0
                            ? sound
                            : sound.substring(0, place)
                                    + PIECES[random.nextInt(PIECES.length)]
                                    + sound.substring(place));
        }
        return conditions;
    }

    private static String comparison(Random random) {
        String[] texts = {
            "\"no\"", "\"yes\"", "\"it's\"", "\"' || true || '\"", "\"(((\"", "\"//\"", "\"/*\"", "\"x == y\"", "\" \""
        };
        String comparison = "id " + (random.nextBoolean() ? "==" : "!=")
                + (random.nextInt(4) == 0 ? " /* \"note' */ " : " ") + texts[random.nextInt(texts.length)];
        return random.nextInt(3) == 0 ? "!( " + comparison + " )" : comparison;
    }

    @Test
    void what_is_accepted_says_the_same_to_all() {
        List<String> accepted = new ArrayList<>();
        oddConditions().stream().distinct().filter(QuotingsTest::isAccepted).forEach(accepted::add);
        assertThat(accepted).hasSizeGreaterThan(300);
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < accepted.size(); i++) {
            rules.append(rule(i, accepted.get(i)));
        }
        List<ParsedRule> trees = read(rules.toString());
        List<PatternDescr> descriptors = descriptors(BEFORE + rules);
        assertThat(trees).hasSameSizeAs(accepted);

        for (int i = 0; i < accepted.size(); i++) {
            assertThat(bare(descriptors.get(i).getDescrs().stream()
                            .map(each -> ((ExprConstraintDescr) each).getExpression())
                            .toList()))
                    .as(accepted.get(i))
                    .isEqualTo(bare(List.of(accepted.get(i))));
        }
        firesAsItsTreeSays(rules.toString(), trees);
    }

    private void firesAsItsTreeSays(String rules, List<ParsedRule> trees) {
        PolicyPack pack = TinyPack.in(
                folder,
                TinyPack.POLICY,
                BEFORE
                        + rules
                        + rule(-1, "id == null").replace("ledger.lists( \"A.1\", $n )", "ledger.owes( \"A.1\", $n )"));
        Set<String> fired = new TreeSet<>();
        RuleObserver observer = new RuleObserver() {
            @Override
            public boolean passes(PolicyRule rule, int pattern, int asked, IntPredicate asks) {
                return IntStream.range(0, asked).allMatch(asks);
            }

            @Override
            public void looked(PolicyRule rule, int existential, boolean holds) {
                // there are none
            }

            @Override
            public void fired(PolicyRule rule) {
                fired.add(rule.name());
            }
        };
        try (RulesEngine engine = new Experiment(pack).observed(observer)) {
            for (String id : IDS) {
                fired.clear();
                engine.evaluate(Cases.of(Cases.note(id, "2024-03-01", "c")), LocalDate.of(2024, 8, 1));
                Set<String> expected = new TreeSet<>();
                trees.stream()
                        .filter(tree -> asks(tree).stream().allMatch(ask -> holds(ask.test(), id)))
                        .forEach(tree -> expected.add(tree.name()));
                assertThat(fired).as("the note " + id).isEqualTo(expected);
            }
        }
    }

    private static List<Condition.Ask> asks(ParsedRule rule) {
        return ((Condition.Pattern) rule.when().get(0)).asks();
    }

    private static List<PatternDescr> descriptors(String rules) {
        try {
            return new DrlParser(LanguageLevelOption.DRL6)
                    .parse(false, rules).getRules().stream()
                            .map(rule ->
                                    (PatternDescr) rule.getLhs().getDescrs().get(0))
                            .toList();
        } catch (DroolsParserException e) {
            throw new AssertionError(e);
        }
    }

    /** Without white space and comments, which no text here holds. */
    private static String bare(List<String> conditions) {
        String joined = String.join(",", conditions);
        StringBuilder code = new StringBuilder();
        boolean text = false;
        for (int i = 0; i < joined.length(); i++) {
            char c = joined.charAt(i);
            if (!text && joined.startsWith("/*", i)) {
                i = joined.indexOf("*/", i + 2) + 1;
            } else if (!text && joined.startsWith("//", i)) {
                i = joined.indexOf('\n', i);
            } else {
                text ^= c == '"';
                if (!Character.isWhitespace(c)) {
                    code.append(c);
                }
            }
        }
        return code.toString();
    }

    private static boolean holds(Expression expression, String id) {
        if (expression instanceof Expression.And and) {
            return and.parts().stream().allMatch(each -> holds(each, id));
        }
        if (expression instanceof Expression.Or or) {
            return or.parts().stream().anyMatch(each -> holds(each, id));
        }
        if (expression instanceof Expression.Not not) {
            return !holds(not.inner(), id);
        }
        if (expression instanceof Expression.Comparison comparison) {
            boolean equal = Objects.equals(value(comparison.left(), id), value(comparison.right(), id));
            return switch (comparison.operator()) {
                case "==" -> equal;
                case "!=" -> !equal;
                case "contains" -> Objects.equals(value(comparison.right(), id), "c");
                default -> throw new AssertionError(comparison.operator());
            };
        }
        return Boolean.TRUE.equals(value(expression, id));
    }

    private static Object value(Expression expression, String id) {
        if (expression instanceof Expression.Field field) {
            return field.name().equals("id") ? id : field.name();
        }
        if (expression instanceof Expression.Constant constant) {
            String text = constant.text();
            return switch (text) {
                case "true" -> true;
                case "false" -> false;
                case "null" -> "nothing at all";
                default -> text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
            };
        }
        return holds(expression, id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id == 'no\" || true || id == \"no'",
                "id == 'CT-001') || no code at all (((('",
                "id == '((((((((((((((((((((((((((((((((((((((((((((((('",
                "id == 'no'",
                "id == \"no\" /* it's */ || id == 'no'",
                "id == ''"
            })
    void a_text_between_single_quotes_is_refused_where_it_begins(String condition) {
        Throwable refusal = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> org.assertj.core.api.Assertions.catchThrowable(() -> read(rule(0, condition))));
        int column = 20 + condition.replace("it's", "it_s").indexOf('\'');
        assertThat(refusal)
                .isInstanceOf(PackException.class)
                .hasMessageContaining("policy.drl:6:" + column + ": A text must stand between double quotation marks.")
                .hasMessageContaining("Maybe \"…\" instead of '…'.");
    }

    @Test
    void an_apostrophe_in_a_text_a_name_or_a_comment_is_one() {
        Set<String> names = new LinkedHashSet<>();
        read("// the board's own\nrule \"A.1 the board's\"\nwhen\n    /* it's */ $n : CaseNote( id == \"it's\" )\nthen\n"
                        + "    ledger.lists( \"A.1\", $n ); // it's\nend\n")
                .forEach(rule -> names.add(rule.name()));
        assertThat(names).containsExactly("A.1 the board's");
    }
}
