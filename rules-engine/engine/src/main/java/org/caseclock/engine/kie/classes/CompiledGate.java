package org.caseclock.engine.kie.classes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caseclock.input.InputProblem;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyRule;
import org.caseclock.policy.RuleFile;
import org.jspecify.annotations.Nullable;
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
     * @param files the rule files that they were made of
     * @param rules their rules
     * @param home their package
     * @param classes the classes by the name of their file, as they would be loaded
     * @throws PackException naming what they would do, and the rule where that can be told
     */
    public static void check(List<RuleFile> files, List<PolicyRule> rules, String home, Map<String, byte[]> classes) {
        Map<String, List<String>> found = find(home, classes);
        if (found.isEmpty()) {
            return;
        }
        Map<String, PolicyRule> byName = new HashMap<>();
        rules.forEach(rule -> byName.put(rule.name(), rule));
        RulesOfClasses made = new RulesOfClasses(classes, byName.keySet());
        List<InputProblem> problems = new ArrayList<>();
        found.forEach((file, does) -> {
            PolicyRule rule = byName.get(made.of(file));
            RuleFile written = home(files, rule);
            String what = rule == null ? "the rules were" : "the rule \"" + rule.name() + "\" was";
            does.forEach(each -> problems.add(
                    problem(written.name(), rule == null ? 1 : rule.line(), what, each + " (" + file + ")")));
        });
        refuse(problems);
    }

    private static RuleFile home(List<RuleFile> files, @Nullable PolicyRule rule) {
        return files.stream()
                .filter(file -> rule != null
                        && file.file().equals(rule.file())
                        && file.pack().equals(rule.pack()))
                .findFirst()
                .orElse(files.get(files.size() - 1));
    }

    /**
     * Refuses classes that do what no rule does.
     *
     * @param file where they are kept
     * @param home the package of the rules that they are said to be made of
     * @param classes the classes by the name of their file, as they would be loaded
     * @throws PackException naming what they would do
     */
    public static void check(String file, String home, Map<String, byte[]> classes) {
        List<InputProblem> problems = new ArrayList<>();
        find(home, classes)
                .forEach((name, does) -> does.forEach(
                        each -> problems.add(problem(file, 1, "the rules were", each + " (" + name + ")"))));
        refuse(problems);
    }

    /** What they do and may not, by class. */
    private static Map<String, List<String>> find(String home, Map<String, byte[]> classes) {
        OwnClasses own = new OwnClasses(home, classes);
        Calls calls = new Calls();
        Map<String, List<String>> all = new TreeMap<>();
        for (Map.Entry<String, byte[]> each : new TreeMap<>(classes).entrySet()) {
            List<String> found = new ArrayList<>(own.wrong(each.getKey()));
            new ClassReader(each.getValue())
                    .accept(new ClassCheck(own, calls, found), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            if (!found.isEmpty()) {
                all.put(each.getKey(), found);
            }
        }
        for (String endless : calls.endless()) {
            String[] parts = endless.split("#", 2);
            all.computeIfAbsent(parts[0] + ".class", each -> new ArrayList<>())
                    .add("call itself, or too much, in " + parts[1].substring(0, parts[1].indexOf('(')));
        }
        return all;
    }

    private static InputProblem problem(String file, int line, String what, String does) {
        return new InputProblem(
                file,
                line,
                1,
                "",
                "What " + what + " compiled to must not " + does + ".",
                null,
                InputProblem.Kind.NOT_ALLOWED);
    }

    private static void refuse(List<InputProblem> problems) {
        if (!problems.isEmpty()) {
            throw new PackException(problems.stream().limit(20).toList());
        }
    }
}
