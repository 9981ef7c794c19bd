package org.caseclock.engine.kie.gate;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The second gate by itself, on classes that the first would never have let the compiler make. None of them is run. */
class CompiledGateTest {

    static final class Harmless {
        List<String> list(String text) {
            return text.equals("a") ? Arrays.asList(text) : new ArrayList<>();
        }
    }

    static final class Exec {
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
        assertThatThrownBy(() -> CompiledGate.check("policy.drl", classes))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("policy.drl:1:1: What the rules were compiled to must not " + what + " (");
    }

    @Test
    void a_class_that_compares_and_lists_passes() throws IOException {
        byte[] bytes = bytes(Harmless.class);
        assertThat(bytes).isNotEmpty();
        CompiledGate.check("policy.drl", Map.of(Harmless.class.getName().replace('.', '/') + ".class", bytes));
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        String file = type.getName().replaceFirst(".*\\.", "") + ".class";
        try (InputStream stream = Objects.requireNonNull(CompiledGateTest.class.getResourceAsStream(file))) {
            return stream.readAllBytes();
        }
    }
}
