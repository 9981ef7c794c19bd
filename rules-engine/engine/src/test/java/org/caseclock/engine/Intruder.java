package org.caseclock.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseclock.engine.kie.CompiledRules;

/** A class that no rule compiles to, in place of one that does. */
public final class Intruder {

    private Intruder() {}

    static CompiledRules rules() {
        String file = Intruder.class.getName().replace('.', '/') + ".class";
        try (InputStream code =
                Objects.requireNonNull(Intruder.class.getClassLoader().getResourceAsStream(file))) {
            return new CompiledRules(List.of(), Intruder.class.getName(), Map.of(file, code.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
