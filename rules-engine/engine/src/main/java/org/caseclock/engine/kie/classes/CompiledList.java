package org.caseclock.engine.kie.classes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.caseclock.engine.gate.Capabilities;
import org.caseclock.engine.gate.Vocabulary;

/**
 * What compiled rules may call and read: of the library what {@code allowed.yaml} names, of Drools and Java what
 * {@code compiled.txt} does, a line a class: its name, and the names of its members or {@code *}.
 */
final class CompiledList {

    private static final String LIST = "compiled.txt";
    private static final CompiledList CURRENT = new CompiledList();

    private final Map<String, List<String>> members = new HashMap<>();

    private CompiledList() {
        lines().forEach(line -> {
            List<String> words = Arrays.asList(line.split("\\s+"));
            members.put(words.get(0), words.subList(1, words.size()));
        });
    }

    static CompiledList current() {
        return CURRENT;
    }

    private static Stream<String> lines() {
        try (InputStream list = Objects.requireNonNull(Capabilities.class.getResourceAsStream(LIST))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether compiled rules may call or read a member of a class.
     *
     * @param owner the class, by its binary name
     */
    boolean allows(String owner, String member) {
        List<String> listed = members.getOrDefault(owner, List.of());
        return listed.contains(member)
                || listed.contains("*")
                || Vocabulary.standard().allows(owner, member);
    }

    /** Whether a compiled rule may extend or implement a class. */
    boolean allowsParent(String owner) {
        return members.getOrDefault(owner, List.of()).contains("^");
    }
}
