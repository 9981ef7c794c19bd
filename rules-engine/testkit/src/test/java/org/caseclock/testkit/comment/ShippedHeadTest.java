package org.caseclock.testkit.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.engine.gate.Vocabulary;
import org.caseclock.engine.kie.RuleReader;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Kinds;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.RuleFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The head of a shipped rule file explains the words of the program that its rules use, and no other codes than there are. */
class ShippedHeadTest {

    /** What is in the name of the call, and in the lines above each rule. */
    private static final Set<String> PLAIN = Set.of("outcome");

    private static final Pattern WORD = Pattern.compile("(?<![\\w$.\"])[a-z]\\w*");
    private static final Pattern CODES = Pattern.compile("after \"(\\w+)\\.\" (?:can stand )?([A-Z_, ]+[A-Z])");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules/ms-partnership",
                "rules/mo-west-central",
                "rules/ny-cdo",
                "rules/ca-seta",
                "rules/mn-northwest",
                "examples/three-rivers"
            })
    void explains_the_words_of_its_rules(String pack) throws IOException {
        Vocabulary vocabulary =
                Vocabulary.of(PolicyPack.load(Path.of("../..", pack)).schema());
        String text = Files.readString(Path.of("../..", pack, "policy.drl"));
        String head = head(text);
        List<ParsedRule> rules = RuleReader.read(new RuleFile(
                        pack,
                        "policy.drl",
                        "policy.drl",
                        text,
                        PolicyPack.load(Path.of("../..", pack)).schema()))
                .rules();

        Set<String> used = new TreeSet<>();
        for (ParsedRule rule : rules) {
            rule.when().stream().flatMap(Condition::patterns).forEach(pattern -> used.addAll(derived(pattern)));
            rule.then().forEach(statement -> statement.calls().forEach(call -> used.add(call.method())));
        }
        used.removeAll(PLAIN);

        assertThat(used)
                .hasSizeGreaterThan(3)
                .allSatisfy(word -> assertThat(head).containsPattern("\\b" + word + "\\b"));
        CODES.matcher(head).results().forEach(line -> hasAllCodes(line, vocabulary));
    }

    /** What the program reckons from the fields of a record. */
    private static Set<String> derived(Condition.Pattern pattern) {
        Class<?> type = Kinds.ofType(pattern.type());
        if (type == null || !type.isRecord()) {
            return Set.of();
        }
        Set<String> fields = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        Set<String> methods = Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName)
                .collect(Collectors.toSet());
        return Stream.concat(
                        pattern.asks().stream().map(Condition.Ask::text),
                        pattern.names().stream().map(Condition.FieldName::field))
                .flatMap(said -> WORD.matcher(said).results().map(MatchResult::group))
                .filter(word -> !fields.contains(word) && isMethod(word, methods))
                .collect(Collectors.toSet());
    }

    private static boolean isMethod(String word, Set<String> methods) {
        String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        return methods.contains(word) || methods.contains("is" + capital) || methods.contains("get" + capital);
    }

    private static void hasAllCodes(MatchResult line, Vocabulary vocabulary) {
        Class<?> type = Objects.requireNonNull(classOf(line.group(1)));
        assertThat(line.group(2).split(", ")).containsExactlyElementsOf(vocabulary.codesOf(type));
    }

    private static Class<?> classOf(String name) {
        try {
            return Class.forName(Contact.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** What stands above the package, on one line. */
    private static String head(String text) {
        return text.lines()
                .takeWhile(line -> line.startsWith("//"))
                .map(line -> line.substring(2).strip())
                .collect(Collectors.joining(" "));
    }
}
