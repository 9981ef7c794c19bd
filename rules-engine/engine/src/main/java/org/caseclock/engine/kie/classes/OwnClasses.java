package org.caseclock.engine.kie.classes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The classes that were made of the rules of one package, and what each has. What calls a member of one of them calls what
 * was looked through, and not what another class of that name has or what it inherits.
 */
final class OwnClasses {

    private static final String END = ".class";

    /** Where Drools puts the class that says of what package the rules are. */
    private static final String OF_DROOLS = "org/drools/project/model/";

    private static final Pattern SIMPLE = Pattern.compile("(?:P[0-9A-F]{2}/)?[A-Za-z0-9_$]+");

    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, List<String>> wrong = new HashMap<>();

    /**
     * @param home the package of the rules
     * @param classes the classes by the name of their file
     */
    OwnClasses(String home, Map<String, byte[]> classes) {
        String folder = home.replace('.', '/');
        classes.forEach((file, code) -> {
            String name = file.endsWith(END) ? file.substring(0, file.length() - END.length()) : file;
            if (!file.endsWith(END) || !isOfRules(name, folder)) {
                wrong(file, "be outside the package " + home);
                return;
            }
            Set<String> has = new HashSet<>();
            String named = read(code, has);
            if (named.equals(name)) {
                members.put(name, has);
            } else {
                wrong(file, "be another class than its file says: " + named.replace('/', '.'));
            }
        });
    }

    /** Whether a class can have been made of the rules of a package; both go by their internal names. */
    private static boolean isOfRules(String name, String home) {
        return isIn(name, home + "/") || isIn(name, OF_DROOLS);
    }

    private static boolean isIn(String name, String folder) {
        return name.startsWith(folder)
                && SIMPLE.matcher(name.substring(folder.length())).matches();
    }

    private void wrong(String file, String what) {
        wrong.computeIfAbsent(file, each -> new ArrayList<>()).add(what);
    }

    /** What is wrong with a file before its methods are looked at. */
    List<String> wrong(String file) {
        return wrong.getOrDefault(file, List.of());
    }

    /** Whether a class, by its internal name, was made of the same rules. */
    boolean has(String name) {
        return members.containsKey(name);
    }

    /** Whether one of the classes has a method or field itself. */
    boolean has(String owner, String member, String descriptor) {
        return members.getOrDefault(owner, Set.of()).contains(member + descriptor);
    }

    private static String read(byte[] code, Set<String> members) {
        ClassReader reader = new ClassReader(code);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public @Nullable MethodVisitor visitMethod(
                            int access,
                            String name,
                            String descriptor,
                            @Nullable String signature,
                            String @Nullable [] exceptions) {
                        members.add(name + descriptor);
                        return null;
                    }

                    @Override
                    public @Nullable FieldVisitor visitField(
                            int access,
                            String name,
                            String descriptor,
                            @Nullable String signature,
                            @Nullable Object value) {
                        members.add(name + descriptor);
                        return null;
                    }
                },
                ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return reader.getClassName();
    }
}
