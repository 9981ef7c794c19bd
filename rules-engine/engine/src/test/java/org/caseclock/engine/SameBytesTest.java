package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseFileBuilder;
import org.caseclock.policy.PolicyPack;
import org.caseclock.support.Cases;
import org.caseclock.support.Repository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameBytesTest {

    private static final List<LocalDate> AS_OF = List.of(LocalDate.of(2024, 8, 1), LocalDate.of(2026, 1, 15));
    private static final int THREADS = 8;
    private static final int EVALUATIONS_A_THREAD = 10_000;

    private static RulesEngine engine;
    private static List<String> expected;

    @BeforeAll
    static void compile() {
        engine = RulesEngine.compile(PolicyPack.load(Repository.mississippi()));
        expected = evaluateAll(engine);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void the_cases_differ_and_so_do_their_evaluations() {
        assertThat(expected).doesNotHaveDuplicates();
        assertThat(String.join("", expected))
                .contains("\"MET\"", "\"LATE\"", "\"MISSED\"", "\"OPEN\"", "\"UPCOMING\"", "\"EXCUSED\"")
                .contains("\"UNDETERMINED\"", "\"DUPLICATE_ID\"", "\"PENDING\"", "\"EXCLUDED\"", "\"NOT_EXCLUDED\"");
    }

    @Test
    void the_order_of_facts_does_not_matter() {
        Random random = new Random(1);
        for (int shuffle = 0; shuffle < 50; shuffle++) {
            for (int i = 0; i < expected.size(); i++) {
                CaseFile shuffled = shuffled(Cases.varied().get(i), random);
                assertThat(evaluate(engine, shuffled, i)).isEqualTo(expected.get(i));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Chicago", "Pacific/Kiritimati", "Pacific/Apia", "Asia/Kathmandu", "UTC"})
    void the_time_zone_does_not_matter(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(evaluateAll(engine)).isEqualTo(expected);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR"})
    void the_language_of_the_machine_does_not_matter(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(evaluateAll(engine)).isEqualTo(expected);
            try (RulesEngine compiledThere = RulesEngine.compile(PolicyPack.load(Repository.mississippi()))) {
                assertThat(evaluateAll(compiledThere)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void threads_that_share_an_engine_do_not_disturb_each_other() throws Exception {
        List<CaseFile> cases = Cases.varied();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> wrong = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int offset = thread * 7;
                wrong.add(threads.submit(() -> countWrong(cases, offset)));
            }
            for (Future<Integer> each : wrong) {
                assertThat(each.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static int countWrong(List<CaseFile> cases, int offset) {
        int wrong = 0;
        for (int i = 0; i < EVALUATIONS_A_THREAD; i++) {
            int which = (offset + i) % cases.size();
            if (!evaluate(engine, cases.get(which), which).equals(expected.get(which))) {
                wrong++;
            }
        }
        return wrong;
    }

    private static List<String> evaluateAll(RulesEngine engine) {
        List<CaseFile> cases = Cases.varied();
        return IntStream.range(0, cases.size())
                .mapToObj(i -> evaluate(engine, cases.get(i), i))
                .toList();
    }

    private static String evaluate(RulesEngine engine, CaseFile file, int which) {
        return engine.evaluate(file, AS_OF.get(which % AS_OF.size())).toJson();
    }

    private static CaseFile shuffled(CaseFile file, Random random) {
        return CaseFileBuilder.builder(file)
                .services(shuffled(file.services(), random))
                .contacts(shuffled(file.contacts(), random))
                .caseNotes(shuffled(file.caseNotes(), random))
                .offers(shuffled(file.offers(), random))
                .circumstances(shuffled(file.circumstances(), random))
                .build();
    }

    private static <T> List<T> shuffled(List<T> facts, Random random) {
        List<T> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
