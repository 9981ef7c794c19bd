package org.caseclock.engine.kie.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Holds one compiled method against what compiled rules may do: call and read what is listed, and never go back. */
final class MethodCheck extends MethodVisitor {

    private final Predicate<String> own;
    private final boolean mayThrow;
    private final List<String> found;
    private final Set<Label> passed = new HashSet<>();

    MethodCheck(Predicate<String> own, boolean mayThrow, List<String> found) {
        super(Opcodes.ASM9);
        this.own = own;
        this.mayThrow = mayThrow;
        this.found = found;
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        member(owner, name, "call");
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        member(owner, name, "touch");
        if (opcode == Opcodes.PUTSTATIC && !own.test(owner)) {
            found.add("change " + owner.replace('/', '.') + "#" + name);
        }
    }

    private void member(String owner, String name, String how) {
        boolean array = owner.startsWith("[") && name.equals("clone");
        if (!array && !own.test(owner) && !CompiledList.current().allows(owner.replace('/', '.'), name)) {
            found.add(how + " " + owner.replace('/', '.') + "#" + name);
        }
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        handle(bootstrap);
        for (Object argument : arguments) {
            constant(argument);
        }
    }

    private void handle(Handle handle) {
        member(handle.getOwner(), handle.getName(), "call");
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof Handle || value instanceof ConstantDynamic) {
            found.add("keep a way to call something");
        }
    }

    private void constant(Object argument) {
        if (argument instanceof Handle handle) {
            handle(handle);
        } else if (argument instanceof ConstantDynamic) {
            found.add("make a value by calling something");
        }
    }

    @Override
    public void visitLabel(Label label) {
        passed.add(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        forward(label);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
        forward(other);
        List.of(labels).forEach(this::forward);
    }

    @Override
    public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
        forward(other);
        List.of(labels).forEach(this::forward);
    }

    private void forward(Label label) {
        if (passed.contains(label)) {
            found.add("loop");
        }
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        found.add("catch what is thrown");
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT) {
            found.add("lock");
        }
        if (opcode == Opcodes.ATHROW && !mayThrow) {
            found.add("throw");
        }
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        if (opcode == Opcodes.NEWARRAY) {
            found.add("make an array of numbers");
        }
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        found.add("make an array of arrays");
    }
}
