package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.caseclock.engine.kie.ForgedRules.HOME;
import static org.caseclock.engine.kie.ForgedRules.method;
import static org.caseclock.engine.kie.ForgedRules.model;
import static org.caseclock.engine.kie.ForgedRules.type;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.caseclock.engine.kie.CompiledFile;
import org.caseclock.engine.kie.CompiledRules;
import org.caseclock.engine.kie.ForgedRules;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyRule;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Whatever a stranger put where compiled rules are kept: it costs the time of compiling anew and does nothing else. It runs
 * nothing, hangs nothing, takes no memory to speak of, and never reaches the host as an exception.
 */
class HostileCacheTest {

    private static final String EVIL = HOME + "Evil";
    private static final Consumer<MethodVisitor> NOTHING = code -> {};
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private PolicyPack pack = null;
    private CompiledPacks.Kept kept = null;
    private CompiledRules good = null;
    private Path file = Path.of("");
    private Path tripwire = Path.of("");
    private String key = "";

    @BeforeEach
    void fill_the_cache() throws IOException {
        pack = TinyPack.in(folder.resolve("tiny"));
        kept = new CompiledPacks.Kept(folder.resolve("cache"), "build-1");
        tripwire = folder.resolve("tripwire");
        good = CompiledPacks.of(pack, kept).values().iterator().next();
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            file = files.findFirst().orElseThrow();
        }
        key = file.getFileName().toString().split("-build")[0];
    }

    private void isCompiledAnew() {
        CompiledRules rules = Assertions.assertTimeoutPreemptively(
                AT_MOST, () -> CompiledPacks.of(pack, kept).values().iterator().next());
        assertThat(rules.rules()).isEqualTo(good.rules());
        assertThat(rules.model().getRules()).hasSize(1);
        assertThat(rules.model().getClass().getSimpleName()).startsWith("Rules");
        assertThat(tripwire).doesNotExist();
    }

    private void isReplaced() throws IOException {
        isCompiledAnew();
        assertThat(CompiledFile.read(key, Files.readAllBytes(file)))
                .as("what is kept now is good")
                .hasSize(1);
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            assertThat(files).as("nothing is left over").containsExactly(file);
        }
    }

    @TestFactory
    Stream<DynamicTest> bytes_that_this_library_does_not_write() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        byte[] content = Arrays.copyOf(whole, whole.length - 32);
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        bytes.put("nothing", new byte[0]);
        bytes.put("garbage", "PK\3\4 this is an archive, or is it".repeat(100).getBytes(StandardCharsets.UTF_8));
        bytes.put("the first half", Arrays.copyOf(whole, whole.length / 2));
        bytes.put("all but the last byte", Arrays.copyOf(whole, whole.length - 1));
        bytes.put("half of it, with a true digest", signed(Arrays.copyOf(content, content.length / 2)));
        bytes.put("more of it, with a true digest", signed(Arrays.copyOf(content, content.length + 1000)));
        bytes.put("another beginning", signed(out -> out.writeInt(0xCAFEBABE)));
        bytes.put("of another pack", CompiledFile.write("another", List.of(good)));
        bytes.put("no version", CompiledFile.write(key, List.of()));
        bytes.put("two versions of one", CompiledFile.write(key, List.of(good, good)));
        bytes.put("a number of versions below nothing", begun(out -> out.writeInt(-1)));
        bytes.put("two thousand million versions", begun(out -> out.writeInt(Integer.MAX_VALUE)));
        bytes.put("two thousand million rules", version(out -> out.writeInt(Integer.MAX_VALUE)));
        bytes.put("a number of rules below nothing", version(out -> out.writeInt(Integer.MIN_VALUE)));
        for (int length : new int[] {-1, 1_000_000, Integer.MAX_VALUE}) {
            bytes.put("a class of " + length + " bytes", version(out -> {
                out.writeInt(0);
                out.writeInt(1);
                out.writeUTF("tiny/A.class");
                out.writeInt(length);
            }));
        }
        bytes.put("a class twice", version(out -> {
            out.writeInt(0);
            out.writeInt(2);
            for (int i = 0; i < 2; i++) {
                out.writeUTF("tiny/Rules.class");
                out.writeInt(1);
                out.write(0);
            }
        }));
        bytes.put("text that is none", version(out -> {
            out.writeInt(1);
            out.writeShort(3);
            out.write(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF});
        }));
        return bytes.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    Files.write(file, each.getValue());
                    isReplaced();
                }));
    }

    @TestFactory
    Stream<DynamicTest> classes_that_no_rules_are_compiled_to() {
        Map<String, CompiledRules> forged = new LinkedHashMap<>();
        forged.put("no class at all", new CompiledRules(good.rules(), "tiny.Rules", Map.of()));
        forged.put("a model of a package of Java", ForgedRules.modelled(good, "java.lang.String", Map.of()));
        forged.put("a model that is not there", ForgedRules.modelled(good, "tiny.Nothing", Map.of()));
        forged.put("a model without a package", ForgedRules.modelled(good, "Rules", Map.of()));
        forged.put("a model of Drools", ForgedRules.modelled(good, "org.drools.model.impl.ModelImpl", Map.of()));
        forged.put(
                "a model that is none",
                ForgedRules.modelled(
                        good,
                        "tiny.Evil",
                        Map.of(EVIL + ".class", type(EVIL, "java/lang/Object", NOTHING, more -> {}))));
        forged.put("a model without its methods", modelled(NOTHING));
        forged.put(
                "rules of other names",
                ForgedRules.named(
                        good, List.of(new PolicyRule("A.1 Another", List.of("A.1"), "tiny", "policy.drl", 9))));
        forged.put("rules of no name", ForgedRules.named(good, List.of()));
        forged.put("a class of garbage", more("tiny/Garbage.class", new byte[] {1, 2, 3}));
        forged.put("a class of nothing", more("tiny/Garbage.class", new byte[0]));
        forged.put("half a class", half());
        forged.put("a class with a hole in it", damaged());
        forged.put(
                "a class under another's name",
                more("tiny/Other.class", type(EVIL, "java/lang/Object", NOTHING, m -> {})));
        forged.put(
                "a class beside the package",
                more("tinier/Evil.class", type("tinier/Evil", "java/lang/Object", NOTHING, m -> {})));
        forged.put(
                "a class below the package",
                more("tiny/a/b/Evil.class", type("tiny/a/b/Evil", "java/lang/Object", NOTHING, m -> {})));
        forged.put("a file that is no class", more("tiny/policy.drl", "rule".getBytes(StandardCharsets.UTF_8)));
        forged.put(
                "a step up",
                more("tiny/../java/Evil.class", type("tiny/../java/Evil", "java/lang/Object", NOTHING, m -> {})));
        forged.put("writes a file, beside a decoy of the class that does", decoyed("java/io/FileOutputStream"));
        forged.put("writes a file, beside a decoy with its name in it", decoyed("tiny/Decoy"));
        forged.put("writes a file", modelled(this::writesAFile));
        forged.put("inherits what it may not call", modelled(this::getsItsClass));
        forged.put("calls itself without end", endless());
        forged.put("two that call each other without end", endlessInTwo());
        forged.put("calls the next one twice, sixty times", exponential());
        forged.put("a chain of a thousand calls", chain());
        forged.put("a long array", modelled(code -> array(code, Integer.MAX_VALUE)));
        forged.put("a long array, by a jump", modelled(HostileCacheTest::arrayByAJump));
        forged.put("a long array, below a small number", modelled(HostileCacheTest::arrayBelowASmallNumber));
        forged.put("a list of a long length", modelled(HostileCacheTest::longList));
        forged.put("a text that doubles", modelled(HostileCacheTest::doublingText));
        forged.put("a text of itself", ofItself());
        forged.put("bytes that the verifier refuses", modelled(code -> code.visitInsn(Opcodes.POP)));
        forged.put("a constant of itself", modelled(HostileCacheTest::constantOfItself));
        forged.put("brings down its own loading", modelled(code -> {
            code.visitInsn(Opcodes.ACONST_NULL);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Integer", "intValue", "()I", false);
            code.visitInsn(Opcodes.POP);
        }));
        return forged.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    Files.write(file, CompiledFile.write(key, List.of(each.getValue())));
                    isReplaced();
                }));
    }

    @Test
    void what_is_kept_is_used() throws IOException {
        // Else all of the above would say nothing.
        byte[] before = Files.readAllBytes(file);
        java.nio.file.attribute.FileTime longAgo = java.nio.file.attribute.FileTime.fromMillis(0);
        Files.setLastModifiedTime(file, longAgo);
        isReplaced();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    }

    @Test
    void a_file_without_end_is_not_read() throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(5_000_000_000L);
        }
        isReplaced();
    }

    @Test
    void a_link_is_not_followed() throws IOException {
        Path elsewhere = Files.write(folder.resolve("elsewhere"), Files.readAllBytes(file));
        byte[] before = Files.readAllBytes(elsewhere);
        for (Path target : List.of(elsewhere, Path.of("/dev/zero"), folder.resolve("nowhere"), file)) {
            Files.delete(file);
            Files.createSymbolicLink(file, target);
            isReplaced();
            assertThat(file).as("the link is gone").isRegularFile();
            assertThat(Files.isSymbolicLink(file)).isFalse();
        }
        assertThat(Files.readAllBytes(elsewhere)).as("where it led").isEqualTo(before);
    }

    @Test
    void a_folder_in_its_place_stays() throws IOException {
        Files.delete(file);
        Files.createDirectories(file.resolve("in it"));
        isCompiledAnew();
        assertThat(file).isDirectory();
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            assertThat(files).as("nothing is left over").containsExactly(file);
        }
    }

    @Test
    void a_file_that_cannot_be_read_is_written_anew() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file)).isFalse();
        isReplaced();
    }

    private CompiledRules more(String name, byte[] code) {
        return ForgedRules.with(good, Map.of(name, code));
    }

    private CompiledRules modelled(Consumer<MethodVisitor> does) {
        return ForgedRules.modelled(good, "tiny.Evil", Map.of(EVIL + ".class", model(EVIL, does)));
    }

    private CompiledRules half() {
        String condition = ForgedRules.aCondition(good);
        byte[] code = type(condition.replace(".class", ""), "java/lang/Object", NOTHING, m -> {});
        return more(condition, Arrays.copyOf(code, code.length / 2));
    }

    private CompiledRules damaged() {
        String condition = ForgedRules.aCondition(good);
        byte[] code = type(condition.replace(".class", ""), "java/lang/Object", NOTHING, m -> {});
        Arrays.fill(code, 20, 40, (byte) 0xFF);
        return more(condition, code);
    }

    private void writesAFile(MethodVisitor code) {
        code.visitTypeInsn(Opcodes.NEW, "java/io/FileOutputStream");
        code.visitInsn(Opcodes.DUP);
        code.visitLdcInsn(tripwire.toString());
        code.visitMethodInsn(
                Opcodes.INVOKESPECIAL, "java/io/FileOutputStream", "<init>", "(Ljava/lang/String;)V", false);
        code.visitInsn(Opcodes.POP);
    }

    /** A class of the name of one of Java's, which makes that one look like a class of the rules. */
    private CompiledRules decoyed(String named) {
        return ForgedRules.modelled(
                good,
                "tiny.Evil",
                Map.of(
                        EVIL + ".class",
                        model(EVIL, this::writesAFile),
                        "java/io/FileOutputStream.class",
                        type(named, "java/lang/Object", NOTHING, more -> {})));
    }

    private void getsItsClass(MethodVisitor code) {
        code.visitTypeInsn(Opcodes.NEW, EVIL);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, EVIL, "<init>", "()V", false);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, EVIL, "getClass", "()Ljava/lang/Class;", false);
        code.visitInsn(Opcodes.POP);
    }

    private static void call(MethodVisitor code, String name) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, EVIL, name, "()V", false);
    }

    /** A model that calls a method as soon as it is loaded. */
    private CompiledRules calling(String first, Consumer<ClassWriter> methods) {
        byte[] code = type(EVIL, "java/lang/Object", each -> call(each, first), methods, "org/drools/model/Model");
        return ForgedRules.modelled(good, "tiny.Evil", Map.of(EVIL + ".class", code));
    }

    private static void calls(ClassWriter writer, String name, String... others) {
        method(writer, Opcodes.ACC_STATIC, name, "()V", code -> {
            for (String other : others) {
                call(code, other);
            }
            code.visitInsn(Opcodes.RETURN);
        });
    }

    private CompiledRules endless() {
        return calling("a", writer -> calls(writer, "a", "a"));
    }

    private CompiledRules endlessInTwo() {
        return calling("a", writer -> {
            calls(writer, "a", "b");
            calls(writer, "b", "a");
        });
    }

    private CompiledRules exponential() {
        return calling("a0", writer -> {
            for (int i = 0; i < 60; i++) {
                calls(writer, "a" + i, "a" + (i + 1), "a" + (i + 1));
            }
            calls(writer, "a60");
        });
    }

    private CompiledRules chain() {
        return calling("a0", writer -> {
            for (int i = 0; i < 1000; i++) {
                calls(writer, "a" + i, "a" + (i + 1));
            }
            calls(writer, "a1000");
        });
    }

    private static void array(MethodVisitor code, int length) {
        code.visitLdcInsn(length);
        code.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
        code.visitInsn(Opcodes.POP);
    }

    private static void arrayByAJump(MethodVisitor code) {
        Label array = new Label();
        Label small = new Label();
        code.visitInsn(Opcodes.ICONST_0);
        code.visitJumpInsn(Opcodes.IFNE, small);
        code.visitLdcInsn(Integer.MAX_VALUE);
        code.visitJumpInsn(Opcodes.GOTO, array);
        code.visitLabel(small);
        code.visitInsn(Opcodes.ICONST_1);
        code.visitLabel(array);
        code.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
        code.visitInsn(Opcodes.POP);
    }

    private static void arrayBelowASmallNumber(MethodVisitor code) {
        code.visitLdcInsn(Integer.MAX_VALUE);
        code.visitInsn(Opcodes.ICONST_1);
        code.visitVarInsn(Opcodes.ISTORE, 0);
        code.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
        code.visitInsn(Opcodes.POP);
    }

    private static void longList(MethodVisitor code) {
        code.visitTypeInsn(Opcodes.NEW, "java/util/ArrayList");
        code.visitInsn(Opcodes.DUP);
        code.visitLdcInsn(Integer.MAX_VALUE);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/util/ArrayList", "<init>", "(I)V", false);
        code.visitInsn(Opcodes.POP);
    }

    private static final Handle JOIN = new Handle(
            Opcodes.H_INVOKESTATIC,
            "java/lang/invoke/StringConcatFactory",
            "makeConcatWithConstants",
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
                    + "Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;",
            false);

    private static void doublingText(MethodVisitor code) {
        code.visitLdcInsn("0123456789".repeat(1000));
        for (int i = 0; i < 40; i++) {
            code.visitInsn(Opcodes.DUP);
            code.visitInvokeDynamicInsn(
                    "makeConcatWithConstants",
                    "(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;",
                    JOIN,
                    "\1\1");
        }
        code.visitInsn(Opcodes.POP);
    }

    private CompiledRules ofItself() {
        byte[] code = type(
                EVIL,
                "java/lang/Object",
                each -> {
                    each.visitTypeInsn(Opcodes.NEW, EVIL);
                    each.visitInsn(Opcodes.DUP);
                    each.visitMethodInsn(Opcodes.INVOKESPECIAL, EVIL, "<init>", "()V", false);
                    each.visitInvokeDynamicInsn(
                            "makeConcatWithConstants", "(L" + EVIL + ";)Ljava/lang/String;", JOIN, "\1");
                    each.visitInsn(Opcodes.POP);
                },
                writer -> method(writer, Opcodes.ACC_PUBLIC, "toString", "()Ljava/lang/String;", each -> {
                    each.visitVarInsn(Opcodes.ALOAD, 0);
                    each.visitInvokeDynamicInsn(
                            "makeConcatWithConstants", "(L" + EVIL + ";)Ljava/lang/String;", JOIN, "\1");
                    each.visitInsn(Opcodes.ARETURN);
                }),
                "org/drools/model/Model");
        return ForgedRules.modelled(good, "tiny.Evil", Map.of(EVIL + ".class", code));
    }

    private static void constantOfItself(MethodVisitor code) {
        Object constant = "end";
        for (int i = 0; i < 400; i++) {
            constant = new ConstantDynamic(
                    "a" + i,
                    "Ljava/lang/String;",
                    new Handle(Opcodes.H_INVOKESTATIC, EVIL, "a", "()V", false),
                    constant);
        }
        code.visitLdcInsn(constant);
        code.visitInsn(Opcodes.POP);
    }

    private interface Written {
        void to(DataOutputStream out) throws IOException;
    }

    private byte[] begun(Written more) {
        return signed(out -> {
            out.writeInt(0xCC01);
            out.writeUTF(key);
            more.to(out);
        });
    }

    private byte[] version(Written more) {
        return begun(out -> {
            out.writeInt(1);
            out.writeUTF("tiny.Rules");
            more.to(out);
        });
    }

    private static byte[] signed(Written content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            content.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return signed(bytes.toByteArray());
    }

    private static byte[] signed(byte[] content) {
        try {
            byte[] all = Arrays.copyOf(content, content.length + 32);
            System.arraycopy(MessageDigest.getInstance("SHA-256").digest(content), 0, all, content.length, 32);
            return all;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
