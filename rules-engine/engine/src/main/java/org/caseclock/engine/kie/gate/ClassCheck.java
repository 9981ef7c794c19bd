package org.caseclock.engine.kie.gate;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Holds one compiled class against what compiled rules may do. */
final class ClassCheck extends ClassVisitor {

    private static final int API = Opcodes.ASM9;

    private final Predicate<String> own;
    private final List<String> found;
    private boolean mayThrow;

    /**
     * @param own whether a class, by its internal name, was made of the same rules
     * @param found what it does and may not
     */
    ClassCheck(Predicate<String> own, List<String> found) {
        super(API);
        this.own = own;
        this.found = found;
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String parent,
            String @Nullable [] interfaces) {
        // Drools generates these two, which throw where they are asked for what they do not have.
        mayThrow = name.contains("/DomainClassesMetadata") || name.startsWith("org/drools/project/model/ProjectModel");
        parent(String.valueOf(parent));
        for (String each : interfaces == null ? new String[0] : interfaces) {
            parent(each);
        }
    }

    private void parent(String name) {
        if (!own.test(name) && !CompiledList.current().allowsParent(name.replace('/', '.'))) {
            found.add("extend " + name.replace('/', '.'));
        }
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        if ((access & (Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED)) != 0) {
            found.add("have the native or synchronized method " + name);
        }
        return new MethodCheck(own, mayThrow, found);
    }
}
