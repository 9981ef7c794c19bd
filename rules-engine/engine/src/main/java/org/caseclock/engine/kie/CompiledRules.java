package org.caseclock.engine.kie;

import java.util.List;
import java.util.Map;
import org.caseclock.engine.kie.gate.CompiledGate;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyRule;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/** What the compiler made of the rules of one policy version, after both gates. Its classes are loaded once, when wanted. */
public final class CompiledRules {

    private final List<PolicyRule> rules;
    private final String modelName;
    private final Map<String, byte[]> classes;
    private @Nullable Model model;

    /**
     * @param rules the rules, in the order of their files
     * @param modelName the name of the class that holds all others together
     * @param classes the classes, by the name of their file
     */
    public CompiledRules(List<PolicyRule> rules, String modelName, Map<String, byte[]> classes) {
        this.rules = List.copyOf(rules);
        this.modelName = modelName;
        this.classes = Map.copyOf(classes);
    }

    /**
     * @param rules the rules, in the order of their files
     * @param model what the compiler made of them
     */
    public CompiledRules(List<PolicyRule> rules, Model model) {
        this(rules, model.getClass().getName(), Map.of());
        this.model = model;
    }

    /** The rules, in the order of their files. */
    public List<PolicyRule> rules() {
        return rules;
    }

    String modelName() {
        return modelName;
    }

    Map<String, byte[]> classes() {
        return classes;
    }

    /**
     * Looks at the classes before they are loaded.
     *
     * @param file where they come from
     * @throws PackException if they do what no rule does
     */
    public void check(String file) {
        CompiledGate.check(file, classes);
    }

    /** What the compiler made of them. */
    public synchronized Model model() {
        Model known = model;
        if (known == null) {
            known = load();
            model = known;
        }
        return known;
    }

    /** The same code, with rules that were checked against another pack. */
    CompiledRules checkedAs(List<PolicyRule> others) {
        return new CompiledRules(others, model());
    }

    private Model load() {
        try {
            Class<?> type = new Loader(classes).loadClass(modelName);
            return (Model) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException("The compiled rules cannot be loaded (" + modelName + ").", e);
        }
    }

    /** Knows the classes of one version only; all else is the engine's. */
    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(CompiledRules.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] code = classes.get(name.replace('.', '/') + ".class");
            if (code == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, code, 0, code.length);
        }
    }
}
