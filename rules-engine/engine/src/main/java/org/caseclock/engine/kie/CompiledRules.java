package org.caseclock.engine.kie;

import java.util.List;
import java.util.Map;
import org.caseclock.engine.derive.Derivation;
import org.caseclock.engine.kie.classes.CompiledGate;
import org.caseclock.engine.rules.RulePackage;
import org.caseclock.input.InputProblem;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyRule;
import org.drools.model.Model;
import org.drools.model.Rule;
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
     * Looks at the classes before they are loaded, and loads them.
     *
     * @param file where they come from
     * @throws PackException if they do what no rule does, or are not those of the rules
     */
    public void check(String file) {
        String home = modelName.substring(0, Math.max(0, modelName.lastIndexOf('.')));
        if (!RulePackage.isPossible(home)) {
            throw refused(file, "The compiled rules are of the package " + home + ", of which no rules can be.");
        }
        CompiledGate.check(file, home, classes);
        List<String> named = model().getRules().stream()
                .map(Rule::getName)
                .filter(name -> !Derivation.isInDoubt(name))
                .sorted()
                .toList();
        if (!named.equals(rules.stream().map(PolicyRule::name).sorted().toList())) {
            throw refused(file, "The compiled rules are others than those that are named beside them.");
        }
    }

    private static PackException refused(String file, String why) {
        return new PackException(List.of(new InputProblem(file, 1, 1, "", why, null)));
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
        } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
            throw new IllegalStateException("The compiled rules cannot be loaded (" + modelName + ").", e);
        }
    }

    /** Knows the classes of one version, and looks nowhere else for one of their names; all else is the engine's. */
    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(CompiledRules.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!classes.containsKey(file(name))) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }

        private static String file(String name) {
            return name.replace('.', '/') + ".class";
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] code = classes.get(file(name));
            if (code == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, code, 0, code.length);
        }
    }
}
