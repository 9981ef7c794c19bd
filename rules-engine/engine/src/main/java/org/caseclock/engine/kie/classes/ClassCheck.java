package org.caseclock.engine.kie.classes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Holds one compiled class against what compiled rules may do. */
final class ClassCheck extends ClassVisitor {

    private static final int API = Opcodes.ASM9;

    /** Java calls these where no instruction does, so that nobody could tell what comes of them. */
    private static final Set<String> CALLED_BY_OTHERS =
            Set.of("equals(Ljava/lang/Object;)Z", "hashCode()I", "toString()Ljava/lang/String;", "finalize()V");

    private final OwnClasses own;
    private final Calls calls;
    private final List<String> found;
    private String name = "";
    private boolean mayThrow;

    /**
     * @param own the classes that were made of the same rules
     * @param calls takes which method calls which
     * @param found what it does and may not
     */
    ClassCheck(OwnClasses own, Calls calls, List<String> found) {
        super(API);
        this.own = own;
        this.calls = calls;
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
        this.name = name;
        // Drools generates these two, which throw where they are asked for what they do not have.
        mayThrow = name.contains("/DomainClassesMetadata") || name.startsWith("org/drools/project/model/ProjectModel");
        parent(String.valueOf(parent));
        for (String each : interfaces == null ? new String[0] : interfaces) {
            parent(each);
        }
    }

    private void parent(String name) {
        if (!own.has(name) && !CompiledList.current().allowsParent(name.replace('/', '.'))) {
            found.add("extend " + name.replace('/', '.'));
        }
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        if ((access & (Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED)) != 0) {
            found.add("have the native or synchronized method " + name);
        }
        if (CALLED_BY_OTHERS.contains(name + descriptor)) {
            found.add("have the method " + name);
        }
        return new MethodCheck(Calls.method(this.name, name, descriptor), own, calls, mayThrow, found);
    }
}
