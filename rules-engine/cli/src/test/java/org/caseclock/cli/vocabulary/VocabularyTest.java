package org.caseclock.cli.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.cli.vocabulary.Vocabulary.Member;
import org.caseclock.cli.vocabulary.Vocabulary.Term;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final Path SOURCES = Path.of("../engine/src/main/java/org/caseclock");
    private static final Path SHIPPED = Path.of("src/main/resources/org/caseclock/cli/vocabulary/vocabulary.json");

    @Test
    void is_what_the_sources_of_the_engine_say() throws Exception {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        String now = new ObjectMapper()
                        .writer(new DefaultPrettyPrinter()
                                .withObjectIndenter(indent)
                                .withArrayIndenter(indent))
                        .writeValueAsString(VocabularySource.in(SOURCES))
                + "\n";
        if (Boolean.getBoolean("caseclock.update")) {
            Files.writeString(SHIPPED, now);
        }

        assertThat(Files.exists(SHIPPED) ? Files.readString(SHIPPED) : "")
                .as("refresh it with -Dtest=VocabularyTest -Dcaseclock.update=true")
                .isEqualTo(now);
    }

    @Test
    void nothing_in_it_is_without_words() throws Exception {
        assertThat(terms()).allSatisfy(term -> {
            assertThat(term.about()).as(term.name()).isNotBlank();
            assertThat(term.members())
                    .as(term.name())
                    .isNotEmpty()
                    .allSatisfy(member -> assertThat(member.about())
                            .as(term.name() + "." + member.name())
                            .isNotBlank());
        });
    }

    /** A rule says each condition once, as something that holds; that it may hold is derived. */
    @Test
    void no_word_of_it_says_what_may_be_so() throws Exception {
        assertThat(terms())
                .flatExtracting(Term::members)
                .extracting(Member::name)
                .noneMatch(name ->
                        name.matches("(maybe|possibly|perhaps|may[A-Z]|cannot|lacks|orMaybe).*|.*Answer(\\(.*)?"));
    }

    @Test
    void holds_whatever_the_shipped_rules_match_and_call() throws Exception {
        Set<String> names = terms().stream().map(Term::name).collect(Collectors.toSet());
        Set<String> calls = terms().stream()
                .flatMap(term -> term.members().stream())
                .map(Member::name)
                .filter(name -> name.endsWith(")"))
                .map(name -> name.substring(0, name.indexOf('(')))
                .collect(Collectors.toSet());
        for (Path rules : rules()) {
            String text = Files.readString(rules).replaceAll("//[^\n]*|\"[^\"\n]*\"", "");
            assertThat(names).as(rules.toString()).containsAll(found("(?<![\\w.$])(?!List\\()([A-Z]\\w+)\\(", text));
            assertThat(calls).as(rules.toString()).containsAll(found("\\)\\s*\\.(\\w+)\\(|ledger\\.(\\w+)\\(", text));
        }
    }

    private static List<Term> terms() throws Exception {
        return VocabularySource.in(SOURCES).sections().stream()
                .flatMap(section -> section.terms().stream())
                .toList();
    }

    private static List<Path> rules() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("../../rules"))) {
            List<Path> rules = files.filter(file ->
                            file.toString().endsWith(".drl") && !file.toString().contains("target"))
                    .toList();
            assertThat(rules).isNotEmpty();
            return rules;
        }
    }

    private static Set<String> found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results()
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                .collect(Collectors.toSet());
    }
}
