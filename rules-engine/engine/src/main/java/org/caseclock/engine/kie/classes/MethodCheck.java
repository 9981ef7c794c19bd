package org.caseclock.engine.kie.classes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Holds one compiled method against what compiled rules may do: call and read what is listed, and never go back. */
final class MethodCheck extends MethodVisitor {

    /** What a list of the rule compiler begins with has at most so many elements. */
    private static final int MOST_ELEMENTS = 4_096;

    private final String method;
    private final OwnClasses own;
    private final Calls calls;
    private final boolean mayThrow;
    private final List<String> found;
    private final Set<Label> passed = new HashSet<>();

    /** How many numbers on top of the stack are small for sure. */
    private int small;

    /**
     * @param method the method that is looked at
     * @param own the classes that were made of the same rules
     * @param calls takes which method calls which
     * @param mayThrow whether it may throw
     * @param found what it does and may not
     */
    MethodCheck(String method, OwnClasses own, Calls calls, boolean mayThrow, List<String> found) {
        super(Opcodes.ASM9);
        this.method = method;
        this.own = own;
        this.calls = calls;
        this.mayThrow = mayThrow;
        this.found = found;
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        small = 0;
        member(owner, name, descriptor, "call");
        if (name.equals("<init>") && owner.equals("java/util/ArrayList") && !descriptor.equals("()V")) {
            found.add("call java.util.ArrayList#<init> with a size");
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        small = 0;
        member(owner, name, descriptor, "touch");
        if (opcode == Opcodes.PUTSTATIC && !own.has(owner)) {
            found.add("change " + owner.replace('/', '.') + "#" + name);
        }
    }

    private void member(String owner, String name, String descriptor, String how) {
        if (own.has(owner)) {
            calls.add(method, Calls.method(owner, name, descriptor));
        }
        boolean array = owner.startsWith("[") && name.equals("clone");
        boolean allowed = own.has(owner)
                ? own.has(owner, name, descriptor)
                : array || CompiledList.current().allows(owner.replace('/', '.'), name);
        if (!allowed) {
            found.add(how + " " + owner.replace('/', '.') + "#" + name);
        }
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        small = 0;
        handle(bootstrap);
        for (Object argument : arguments) {
            constant(argument);
        }
        // A text that is put together of two others, again and again, grows without bounds.
        if (bootstrap.getOwner().equals("java/lang/invoke/StringConcatFactory")
                && Type.getArgumentTypes(descriptor).length > 1) {
            found.add("put texts together");
        }
    }

    private void handle(Handle handle) {
        member(handle.getOwner(), handle.getName(), handle.getDesc(), "call");
    }

    @Override
    public void visitLdcInsn(Object value) {
        small = 0;
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
        small = 0;
        passed.add(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        small = 0;
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
    public void visitTypeInsn(int opcode, String type) {
        if (opcode == Opcodes.ANEWARRAY && small == 0) {
            found.add("make an array of any size");
        }
        small = 0;
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        small = opcode == Opcodes.ISTORE ? Math.max(0, small - 1) : 0;
    }

    @Override
    public void visitIincInsn(int variable, int increment) {
        small = 0;
    }

    @Override
    public void visitInsn(int opcode) {
        boolean counted = (opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5) || opcode == Opcodes.ARRAYLENGTH;
        small = counted ? 1 : opcode == Opcodes.DUP && small > 0 ? small + 1 : 0;
        if (opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT) {
            found.add("lock");
        }
        if (opcode == Opcodes.ATHROW && !mayThrow) {
            found.add("throw");
        }
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        small = opcode != Opcodes.NEWARRAY && operand >= 0 && operand <= MOST_ELEMENTS ? 1 : 0;
        if (opcode == Opcodes.NEWARRAY) {
            found.add("make an array of numbers");
        }
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        found.add("make an array of arrays");
    }
}
