package org.caseclock.engine.kie;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.caseclock.policy.PolicyRule;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Compiled rules that no compiler made. */
public final class ForgedRules {

    /** The package of the tiny pack. */
    public static final String HOME = "tiny/";

    private ForgedRules() {}

    /** The true rules with some classes more, or others of the same name. */
    public static CompiledRules with(CompiledRules rules, Map<String, byte[]> more) {
        Map<String, byte[]> classes = new HashMap<>(rules.classes());
        classes.putAll(more);
        return new CompiledRules(rules.rules(), rules.modelName(), classes);
    }

    /** The true rules with another class for what holds them together. */
    public static CompiledRules modelled(CompiledRules rules, String model, Map<String, byte[]> more) {
        return new CompiledRules(rules.rules(), model, with(rules, more).classes());
    }

    /** The true classes under rules of other names. */
    public static CompiledRules named(CompiledRules rules, List<PolicyRule> names) {
        return new CompiledRules(names, rules.modelName(), rules.classes());
    }

    /** The file of one of the true classes that has a method {@code test}. */
    public static String aCondition(CompiledRules rules) {
        return rules.classes().keySet().stream()
                .filter(name -> name.contains("LambdaPredicate"))
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    /** A class that stands for a model and does something as soon as it is loaded. */
    public static byte[] model(String name, Consumer<MethodVisitor> does) {
        return type(name, "java/lang/Object", does, writer -> {}, "org/drools/model/Model");
    }

    /** A class that does something as soon as it is loaded, and has some methods more. */
    public static byte[] type(
            String name,
            String parent,
            Consumer<MethodVisitor> does,
            Consumer<ClassWriter> more,
            String... interfaces) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES | ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, parent, interfaces);
        method(writer, Opcodes.ACC_PUBLIC, "<init>", "()V", code -> {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, parent, "<init>", "()V", false);
            code.visitInsn(Opcodes.RETURN);
        });
        method(writer, Opcodes.ACC_STATIC, "<clinit>", "()V", code -> {
            does.accept(code);
            code.visitInsn(Opcodes.RETURN);
        });
        more.accept(writer);
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** A method of a class. */
    public static void method(
            ClassWriter writer, int access, String name, String descriptor, Consumer<MethodVisitor> body) {
        MethodVisitor code = writer.visitMethod(access, name, descriptor, null, null);
        code.visitCode();
        body.accept(code);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
