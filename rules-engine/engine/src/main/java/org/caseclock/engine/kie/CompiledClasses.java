package org.caseclock.engine.kie;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.kie.api.builder.KieBuilder;

/**
 * The classes that were made of rules, as the module holds them in memory before anything of it is loaded.
 *
 * @param model the name of the class that holds all others together
 * @param classes the classes, by the name of their file
 */
record CompiledClasses(String model, Map<String, byte[]> classes) {

    /** Lists the classes that hold a package's rules together, one a line after the version of the format. */
    private static final String MODELS = "drools-model";

    static CompiledClasses of(KieBuilder built) {
        InternalKieModule module = (InternalKieModule) built.getKieModule();
        Map<String, byte[]> classes = new TreeMap<>();
        String model = "";
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class")) {
                classes.put(name, module.getBytes(name));
            } else if (name.endsWith("/" + MODELS)) {
                model = onlyModel(new String(module.getBytes(name), StandardCharsets.UTF_8));
            }
        }
        return new CompiledClasses(model, classes);
    }

    private static String onlyModel(String list) {
        List<String> lines = list.strip().lines().toList();
        if (lines.size() != 2) {
            throw new IllegalStateException("One package makes one model, not " + (lines.size() - 1) + ".");
        }
        return lines.get(1).strip();
    }
}
