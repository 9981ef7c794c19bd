package org.caseclock.engine.kie;

import java.util.List;
import java.util.Map;
import org.caseclock.engine.kie.gate.JoinWork;
import org.caseclock.policy.PolicyRule;
import org.drools.model.Model;

/** What the compiler made of the rules of one policy version, after both gates. Its classes are loaded once. */
public final class CompiledRules {

    private final List<PolicyRule> rules;
    private final JoinWork work;
    private final Model model;

    /**
     * @param rules the rules, in the order of their files
     * @param model the name of the class that holds all others together
     * @param classes the classes, by the name of their file
     * @param work how much there may be to combine
     */
    CompiledRules(List<PolicyRule> rules, String model, Map<String, byte[]> classes, JoinWork work) {
        this(rules, load(model, classes), work);
    }

    /**
     * @param rules the rules, in the order of their files
     * @param model what the compiler made of them
     * @param work how much there may be to combine
     */
    public CompiledRules(List<PolicyRule> rules, Model model, JoinWork work) {
        this.rules = List.copyOf(rules);
        this.model = model;
        this.work = work;
    }

    /** The rules, in the order of their files. */
    public List<PolicyRule> rules() {
        return rules;
    }

    /** How much there may be to combine. */
    JoinWork work() {
        return work;
    }

    /** What the compiler made of them. */
    public Model model() {
        return model;
    }

    /** The same code, with rules that were checked against another pack. */
    CompiledRules checkedAs(List<PolicyRule> others) {
        return new CompiledRules(others, model, work);
    }

    private static Model load(String model, Map<String, byte[]> classes) {
        try {
            Class<?> type = new Loader(classes).loadClass(model);
            return (Model) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules cannot be loaded (" + model + ").", e);
        }
    }

    /** Knows the classes of one version only; all else is the engine's. */
    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(CompiledRules.class.getClassLoader());
            this.classes = Map.copyOf(classes);
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
