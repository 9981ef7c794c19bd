package org.caseclock.engine.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.OwnField;
import org.caseclock.facts.OwnForm;
import org.caseclock.facts.OwnSpan;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypeReference;

/** Makes the {@link Shape}s of what a pack declares. */
final class Shapes extends ClassLoader {

    private static final String HOME = Shape.class.getPackageName() + ".declared.";
    private static final int PUBLIC_INTERFACE = Opcodes.ACC_PUBLIC | Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT;
    private static final int PUBLIC_QUESTION = Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT;

    private final CaseSchema schema;
    private final Map<String, Class<?>> codes = new HashMap<>();

    Shapes(CaseSchema schema) {
        super(Shapes.class.getClassLoader());
        this.schema = schema;
    }

    /**
     * Those of the lists of codes that the library does not have, by name.
     *
     * @param known the lists that it has
     */
    Map<String, Class<?>> ofCodes(Collection<String> known) {
        schema.codes().keySet().stream()
                .filter(list -> !known.contains(list))
                .forEach(list -> codes.put(list, make(list, Shape.OfCodes.class, List.of(), Map.of())));
        return codes;
    }

    /** Those of the kinds of facts, by name. */
    Map<String, Class<?>> ofKinds(Map<String, Class<?>> lists) {
        Map<String, Class<?>> kinds = new HashMap<>();
        schema.kinds()
                .forEach((type, kind) ->
                        kinds.put(type, make(type, parent(kind), kind.fields().values(), lists)));
        return kinds;
    }

    /** Those of the fields that come to types of the library, by type. */
    Map<String, Class<?>> ofMore(Map<String, Class<?>> lists) {
        Map<String, Class<?>> more = new HashMap<>();
        schema.fields()
                .forEach((type, fields) ->
                        more.put(type, make("more" + type, Shape.OfMore.class, fields.values(), lists)));
        return more;
    }

    private static Class<?> parent(FactKind kind) {
        return kind.java() == OwnSpan.class ? Shape.OfASpan.class : Shape.OfADay.class;
    }

    private Class<?> make(String name, Class<?> parent, Collection<OwnField> fields, Map<String, Class<?>> lists) {
        ClassWriter writer = new ClassWriter(0);
        String binary = HOME + name;
        writer.visit(Opcodes.V17, PUBLIC_INTERFACE, binary.replace('.', '/'), null, "java/lang/Object", new String[] {
            Type.getInternalName(parent)
        });
        for (OwnField field : new ArrayList<>(fields)) {
            Class<?> code = lists.getOrDefault(String.valueOf(field.list()), String.class);
            boolean isList = field.form() == OwnForm.CODES || field.form() == OwnForm.IDS;
            Class<?> type = field.form() == OwnForm.CODE ? code : field.form().type();
            String element = Type.getDescriptor(field.form() == OwnForm.CODES ? code : String.class);
            MethodVisitor method = writer.visitMethod(
                    PUBLIC_QUESTION,
                    field.name(),
                    "()" + Type.getDescriptor(type),
                    isList ? "()Ljava/util/List<" + element + ">;" : null,
                    null);
            method.visitTypeAnnotation(
                            TypeReference.newTypeReference(TypeReference.METHOD_RETURN)
                                    .getValue(),
                            null,
                            Type.getDescriptor(Nullable.class),
                            true)
                    .visitEnd();
            method.visitEnd();
        }
        writer.visitEnd();
        byte[] bytes = writer.toByteArray();
        return defineClass(binary, bytes, 0, bytes.length);
    }
}
