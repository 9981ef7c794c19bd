package org.caseclock.engine.kie.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caseclock.input.InputProblem;
import org.caseclock.policy.PackException;
import org.objectweb.asm.ClassReader;

/**
 * Looks at what the compiler made of a rule file, before any of it is loaded. The first gate reads the rules as their
 * author wrote them; this one reads what would run, so that nothing that the first misunderstood gets by.
 */
public final class CompiledGate {

    private CompiledGate() {}

    /**
     * Refuses classes that do what no rule does.
     *
     * @param file the name of the rule file that they were made of
     * @param classes the classes by the name of their file, as they would be loaded
     * @throws PackException naming what they would do
     */
    public static void check(String file, Map<String, byte[]> classes) {
        List<InputProblem> problems = new ArrayList<>();
        for (Map.Entry<String, byte[]> each : new TreeMap<>(classes).entrySet()) {
            List<String> found = new ArrayList<>();
            ClassCheck check = new ClassCheck(name -> classes.containsKey(name + ".class"), found);
            new ClassReader(each.getValue()).accept(check, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            for (String what : found) {
                problems.add(new InputProblem(
                        file,
                        1,
                        1,
                        "",
                        "What the rules were compiled to must not " + what + " (" + each.getKey() + ").",
                        null,
                        InputProblem.Kind.NOT_ALLOWED));
            }
        }
        if (!problems.isEmpty()) {
            throw new PackException(problems.stream().limit(20).toList());
        }
    }
}
