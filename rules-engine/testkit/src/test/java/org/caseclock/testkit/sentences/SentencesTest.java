package org.caseclock.testkit.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.facts.Code;
import org.caseclock.facts.CodeLists;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Worded;
import org.caseclock.knowledge.DataIssueKind;
import org.caseclock.ledger.Outcome;
import org.caseclock.ledger.PerformanceOutcome;
import org.caseclock.ledger.Severity;
import org.caseclock.ledger.Status;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.generate.Policy;
import org.caseclock.testkit.sentences.Sentences.Sentence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What findings say is for case managers: it holds no word of the program's own, and a person can read all of it on one page. */
class SentencesTest {

    private static final Path PAGE = Path.of("src/test/resources/org/caseclock/testkit/sentences/sentences.md");

    /** What is written as no word is: a field, a constant of several words, an element to be filled in, nothing at all. */
    private static final Pattern CODE = Pattern.compile("\\b[a-z]+[A-Z]\\w*|[A-Za-z]_[A-Za-z]|[{}]|\\bnull\\b");

    private static final Pattern WORD = Pattern.compile("\\w+");

    private static final Map<Policy, PolicyPack> PACKS = new EnumMap<>(Policy.class);
    private static final Map<Policy, List<Sentence>> SAID = new EnumMap<>(Policy.class);

    @BeforeAll
    static void evaluate() {
        for (Policy policy : Policy.values()) {
            PolicyPack pack = PolicyPack.load(Path.of("../../rules").resolve(policy.packId()));
            PACKS.put(policy, pack);
            SAID.put(policy, Sentences.of(policy, pack));
        }
    }

    @Test
    void no_sentence_holds_a_field_a_code_or_the_name_of_a_parameter() {
        Set<String> names = names();
        Set<String> found = new TreeSet<>();
        SAID.forEach((policy, sentences) -> {
            Set<String> parameters = PACKS.get(policy).parameters().keySet();
            for (Sentence sentence : sentences) {
                String text = sentence.marked();
                if (CODE.matcher(text).find()
                        || WORD.matcher(text).results().anyMatch(word -> names.contains(word.group()))
                        || parameters.stream().anyMatch(text::contains)) {
                    found.add(sentence.clause() + " " + text);
                }
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void the_page_of_all_patterns_is_up_to_date() throws IOException {
        String page = SentencePage.of(PACKS, SAID);
        if (Boolean.getBoolean("caseclock.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("%s is not what findings say; refresh it with -Dtest=SentencesTest -Dcaseclock.update=true", PAGE)
                .isEqualTo(page);
    }

    @Test
    void every_status_is_among_them() {
        Set<String> statuses = SAID.values().stream()
                .flatMap(List::stream)
                .map(Sentence::status)
                .collect(Collectors.toSet());
        assertThat(statuses).contains("TASK", "NOTE", "REVIEW", "PENDING", "UNKNOWN", "NOT_GOVERNED");
        assertThat(statuses)
                .containsAll(Stream.of(Status.values()).map(Status::name).toList());
    }

    @Test
    void the_names_are_those_of_kinds_and_of_the_codes_of_all_fields() {
        assertThat(names())
                .contains("CaseNote", "PHONE", "SHAREFILE", "MISSED", "EXCLUDED", "REQUIRED")
                .doesNotContain("OSOS");
    }

    /** Of kinds of facts in several words, and of codes, but for those that are what people call the thing. */
    private static Set<String> names() {
        Stream<String> ofPacks = Stream.of(Policy.values())
                .map(policy -> PolicyPack.load(Path.of("../../rules").resolve(policy.packId())))
                .flatMap(pack -> pack.schema().codes().values().stream())
                .flatMap(codes -> codes.entrySet().stream())
                .filter(code -> !code.getValue().equals(code.getKey()))
                .map(Map.Entry::getKey);
        return Stream.concat(
                        Stream.concat(
                                ofPacks,
                                kinds(Fact.class)
                                        .map(Class::getSimpleName)
                                        .filter(name -> name.matches("(?:[A-Z][a-z]+){2,}"))),
                        Stream.concat(
                                kinds(Fact.class)
                                        .flatMap(SentencesTest::codes)
                                        .flatMap(list -> CodeLists.library().codes(list).stream())
                                        .filter(code -> !(code instanceof Worded worded
                                                && worded.inWords().equals(code.name())))
                                        .map(Code::name),
                                Stream.of(
                                                Status.class,
                                                Severity.class,
                                                Outcome.class,
                                                PerformanceOutcome.class,
                                                DataIssueKind.class)
                                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                                        .map(code -> ((Enum<?>) code).name())))
                .collect(Collectors.toSet());
    }

    private static Stream<Class<?>> kinds(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? kinds(kind) : Stream.of(kind));
    }

    /** The types of the codes in all fields of a kind, and in those of what stands in its lists. */
    private static Stream<Class<?>> codes(Class<?> kind) {
        return Stream.of(kind.getRecordComponents()).flatMap(field -> codes(field.getGenericType()));
    }

    private static Stream<Class<?>> codes(Type type) {
        if (type instanceof ParameterizedType list) {
            return Stream.of(list.getActualTypeArguments()).flatMap(SentencesTest::codes);
        }
        if (!(type instanceof Class<?> kind)) {
            return Stream.of();
        }
        return CodeLists.isList(kind) ? Stream.of(kind) : kind.isRecord() ? codes(kind) : Stream.of();
    }
}
