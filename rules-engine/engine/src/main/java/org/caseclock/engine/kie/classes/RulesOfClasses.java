package org.caseclock.engine.kie.classes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.caseclock.engine.derive.Derivation;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Which rule a class was made of. Drools makes a method of each rule, which names the rule and takes the conditions and the
 * {@code then} from classes of their own; one that several rules share is said to be of the last of them.
 */
final class RulesOfClasses {

    private static final int API = Opcodes.ASM9;

    private final Set<String> names;
    private final Map<String, String> rules = new HashMap<>();

    /**
     * @param classes the classes by the name of their file
     * @param names the names of the rules
     */
    RulesOfClasses(Map<String, byte[]> classes, Set<String> names) {
        this.names = names;
        classes.values().forEach(this::read);
    }

    /** The name of the rule of a class, by the name of its file; nothing where it is of none in particular. */
    @Nullable
    String of(String file) {
        return rules.get(file.substring(0, file.length() - ".class".length()));
    }

    private void read(byte[] code) {
        new ClassReader(code)
                .accept(
                        new ClassVisitor(API) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access,
                                    String name,
                                    String descriptor,
                                    @Nullable String signature,
                                    String @Nullable [] exceptions) {
                                return new RuleMethod();
                            }
                        },
                        ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    private final class RuleMethod extends MethodVisitor {

        private final Set<String> used = new HashSet<>();
        private @Nullable String rule;

        RuleMethod() {
            super(API);
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof String text && names.contains(Derivation.origin(text))) {
                rule = Derivation.origin(text);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            used.add(owner);
        }

        @Override
        public void visitEnd() {
            String found = rule;
            if (found != null) {
                used.forEach(each -> rules.put(each, found));
            }
        }
    }
}
