package org.caseclock.engine.kie;

import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.kie.api.builder.KieBuilder;

/** The classes that were made of rules, as the module holds them in memory before anything of it is loaded. */
final class CompiledClasses {

    private CompiledClasses() {}

    /** The classes, by the name of their file. */
    static Map<String, byte[]> of(KieBuilder built) {
        InternalKieModule module = (InternalKieModule) built.getKieModule();
        Map<String, byte[]> classes = new TreeMap<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class")) {
                classes.put(name, module.getBytes(name));
            }
        }
        return classes;
    }
}
