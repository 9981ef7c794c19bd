package org.caseclock.engine.kie;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caseclock.policy.PolicyRule;
import org.jspecify.annotations.Nullable;

/** The bytes in which compiled rules are kept: what they are for, the rules and classes of each version, and a digest of all. */
public final class CompiledFile {

    private static final int FORMAT = 0xCC01;
    private static final int DIGEST = 32;

    private CompiledFile() {}

    /**
     * The bytes.
     *
     * @param key what they are for
     */
    public static byte[] write(String key, List<CompiledRules> versions) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORMAT);
            out.writeUTF(key);
            out.writeInt(versions.size());
            for (CompiledRules version : versions) {
                version(version, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] content = bytes.toByteArray();
        bytes.writeBytes(digest(content, content.length));
        return bytes.toByteArray();
    }

    private static void version(CompiledRules version, DataOutputStream out) throws IOException {
        out.writeUTF(version.modelName());
        out.writeInt(version.rules().size());
        for (PolicyRule rule : version.rules()) {
            out.writeUTF(rule.name());
            out.writeInt(rule.clauses().size());
            for (String clause : rule.clauses()) {
                out.writeUTF(clause);
            }
            out.writeUTF(rule.pack());
            out.writeUTF(rule.file());
            out.writeInt(rule.line());
        }
        Map<String, byte[]> classes = new TreeMap<>(version.classes());
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> each : classes.entrySet()) {
            out.writeUTF(each.getKey());
            out.writeInt(each.getValue().length);
            out.write(each.getValue());
        }
    }

    /**
     * The rules of each version; nothing where the bytes are for something else.
     *
     * @param key what they must be for
     * @throws IOException if they are not whole, or not as they are written
     */
    public static @Nullable List<CompiledRules> read(String key, byte[] bytes) throws IOException {
        int length = bytes.length - DIGEST;
        if (length < 0 || !Arrays.equals(digest(bytes, length), Arrays.copyOfRange(bytes, length, bytes.length))) {
            throw new IOException("it is not whole");
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length))) {
            if (in.readInt() != FORMAT) {
                throw new IOException("it is of another format");
            }
            if (!in.readUTF().equals(key)) {
                return null;
            }
            List<CompiledRules> versions = new ArrayList<>();
            int count = count(in);
            for (int i = 0; i < count; i++) {
                versions.add(version(in));
            }
            if (in.available() > 0) {
                throw new IOException("it is longer than it says");
            }
            return versions;
        }
    }

    private static CompiledRules version(DataInputStream in) throws IOException {
        String model = in.readUTF();
        List<PolicyRule> rules = new ArrayList<>();
        int count = count(in);
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            List<String> clauses = new ArrayList<>();
            int speaksOf = count(in);
            for (int j = 0; j < speaksOf; j++) {
                clauses.add(in.readUTF());
            }
            rules.add(new PolicyRule(name, clauses, in.readUTF(), in.readUTF(), in.readInt()));
        }
        Map<String, byte[]> classes = new TreeMap<>();
        int classCount = count(in);
        for (int i = 0; i < classCount; i++) {
            String name = in.readUTF();
            byte[] code = new byte[count(in)];
            in.readFully(code);
            if (classes.put(name, code) != null) {
                throw new IOException("it has the class " + name + " twice");
            }
        }
        return new CompiledRules(rules, model, classes);
    }

    /** A number of things, each of which takes a byte at least. */
    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available()) {
            throw new IOException("it names " + count + " things where it has " + in.available() + " bytes left");
        }
        return count;
    }

    private static byte[] digest(byte[] bytes, int length) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(bytes, 0, length);
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
