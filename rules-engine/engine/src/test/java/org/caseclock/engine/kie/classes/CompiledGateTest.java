package org.caseclock.engine.kie.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyRule;
import org.caseclock.policy.RuleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The second gate by itself, on classes that the first would never have let the compiler make. None of them is run. */
class CompiledGateTest {

    private static final String HOME = "org.caseclock.engine.kie.classes";

    static final class Harmless {
        static final Harmless INSTANCE = new Harmless();

        List<String> list(String text) {
            return text.equals("a") ? Arrays.asList(text) : new ArrayList<>();
        }
    }

    static final class Exec {
        static final Exec INSTANCE = new Exec();

        void run() throws IOException {
            Runtime.getRuntime().exec(new String[] {"true"});
        }
    }

    static final class Exit {
        static {
            System.exit(3);
        }
    }

    static final class ByReference {
        Supplier<Runtime> run() {
            return Runtime::getRuntime;
        }
    }

    static final class ByReflection {
        Object run() throws ReflectiveOperationException {
            return Class.forName("java.lang.System").getMethod("gc").invoke(null);
        }
    }

    static final class Loop {
        int run(int number) {
            int left = number;
            while (left > 0) {
                left--;
            }
            return left;
        }
    }

    static final class Throw {
        void run(RuntimeException e) {
            throw e;
        }
    }

    static final class Catch {
        boolean run(Object text) {
            try {
                return text.equals("a");
            } catch (IllegalStateException e) {
                return false;
            }
        }
    }

    static final class Lock {
        boolean run(Object text) {
            synchronized (text) {
                return true;
            }
        }
    }

    static final class LockOfAMethod {
        synchronized boolean run() {
            return true;
        }
    }

    static final class Numbers {
        long[] run() {
            return new long[Integer.MAX_VALUE];
        }
    }

    static final class Arrayed {
        Object[][] run() {
            return new Object[10][10];
        }
    }

    static final class Streams {
        java.io.PrintStream run() {
            return System.out;
        }
    }

    static final class Started extends Thread {}

    static final class Ledgers {
        Object run(org.caseclock.timeline.Window window) {
            return window.getClass();
        }
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                arguments(Exec.class, "call java.lang.Runtime#exec"),
                arguments(Exit.class, "call java.lang.System#exit"),
                arguments(ByReference.class, "call java.lang.Runtime#getRuntime"),
                arguments(ByReflection.class, "call java.lang.Class#forName"),
                arguments(ByReflection.class, "call java.lang.reflect.Method#invoke"),
                arguments(Loop.class, "loop"),
                arguments(Throw.class, "throw"),
                arguments(Catch.class, "catch what is thrown"),
                arguments(Lock.class, "lock"),
                arguments(LockOfAMethod.class, "have the native or synchronized method run"),
                arguments(Numbers.class, "make an array of numbers"),
                arguments(Arrayed.class, "make an array of arrays"),
                arguments(Streams.class, "touch java.lang.System#out"),
                arguments(Started.class, "extend java.lang.Thread"),
                arguments(Ledgers.class, "call java.lang.Object#getClass"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("hostile")
    void a_class_that_does_what_no_rule_does_is_refused(Class<?> type, String what) throws IOException {
        Map<String, byte[]> classes = Map.of(type.getName().replace('.', '/') + ".class", bytes(type));
        assertThatThrownBy(() -> CompiledGate.check("policy.drl", HOME, classes))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("policy.drl:1:1: What the rules were compiled to must not " + what + " (");
    }

    @Test
    void a_class_that_compares_and_lists_passes() throws IOException {
        byte[] bytes = bytes(Harmless.class);
        assertThat(bytes).isNotEmpty();
        CompiledGate.check("policy.drl", HOME, Map.of(Harmless.class.getName().replace('.', '/') + ".class", bytes));
    }

    @Test
    void the_rule_is_named_that_a_class_was_made_of() throws IOException {
        RuleFile file = new RuleFile("p", "policy.drl", "p/policy.drl", "");
        List<PolicyRule> rules = List.of(
                new PolicyRule("A.1 First", List.of("A.1"), "p", "policy.drl", 7),
                new PolicyRule("A.2 Second", List.of("A.2"), "p", "policy.drl", 21));
        Map<String, byte[]> classes = Map.of(
                name(FirstRule.class), bytes(FirstRule.class),
                name(SecondRule.class), bytes(SecondRule.class),
                name(Harmless.class), bytes(Harmless.class),
                name(Exec.class), bytes(Exec.class));

        assertThatThrownBy(() -> CompiledGate.check(List.of(file), rules, HOME, classes))
                .hasMessageContaining("p/policy.drl:21:1: What the rule \"A.2 Second\" was compiled to must not call"
                        + " java.lang.Runtime#exec (");
    }

    /** As Drools writes a rule: its name, and what it takes from other classes. */
    static final class FirstRule {
        Object[] run() {
            return new Object[] {"A.1 First", Harmless.INSTANCE};
        }
    }

    static final class SecondRule {
        Object[] run() {
            return new Object[] {"A.2 Second", Exec.INSTANCE};
        }
    }

    private static String name(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        String file = type.getName().replaceFirst(".*\\.", "") + ".class";
        try (InputStream stream = Objects.requireNonNull(CompiledGateTest.class.getResourceAsStream(file))) {
            return stream.readAllBytes();
        }
    }
}
