package org.caseclock.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import org.caseclock.engine.kie.CompiledFile;
import org.caseclock.engine.kie.CompiledRules;
import org.caseclock.engine.kie.RuleCompiler;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The compiled rules of a pack: those that are shipped with it, those of an earlier run, or else those that are compiled now.
 * What was compiled before is taken only for the very same texts and the very same library, and only if it is whole.
 */
final class CompiledPacks {

    /** Beside the rules of a shipped pack. */
    static final String SHIPPED = "compiled.bin";

    /** Some hundred times what the largest shipped pack takes. */
    private static final int MOST_BYTES = 100_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(CompiledPacks.class);

    private CompiledPacks() {}

    /**
     * Where compiled rules are kept.
     *
     * @param folder the folder
     * @param build the build of this library; that of another may understand them differently
     */
    record Kept(Path folder, String build) {

        /** In a folder, unless it cannot be told which build this is. */
        static @Nullable Kept in(@Nullable Path folder) {
            String build = EngineVersion.build();
            return folder == null || build == null ? null : new Kept(folder, build);
        }

        private Path file(String key) {
            return folder.resolve(key + "-" + build);
        }
    }

    /**
     * The rules of each version.
     *
     * @param kept where compiled rules are kept; empty for nowhere
     * @throws PackException if they do not compile, or name what the pack does not have
     */
    static IdentityHashMap<PolicyVersion, CompiledRules> of(PolicyPack pack, @Nullable Kept kept) {
        String key = key(pack);
        Path file = kept == null ? null : kept.file(key);
        List<CompiledRules> known = shipped(pack);
        if (known == null && file != null) {
            known = kept(pack, file);
        }
        if (known == null) {
            known = compiled(pack);
            if (file != null) {
                keep(file, CompiledFile.write(key, known));
            }
        }
        IdentityHashMap<PolicyVersion, CompiledRules> byVersion = new IdentityHashMap<>();
        for (int i = 0; i < pack.versions().size(); i++) {
            byVersion.put(pack.versions().get(i), known.get(i));
        }
        return byVersion;
    }

    /** The compiled rules of a pack, to be shipped with it. */
    static byte[] publish(PolicyPack pack) {
        return CompiledFile.write(key(pack), compiled(pack));
    }

    private static List<CompiledRules> compiled(PolicyPack pack) {
        List<CompiledRules> compiled = new ArrayList<>();
        for (PolicyVersion version : pack.versions()) {
            compiled.add(RuleCompiler.compile(pack, version));
        }
        return compiled;
    }

    /** What compiled rules depend on. */
    private static String key(PolicyPack pack) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(pack.digest().getBytes(StandardCharsets.UTF_8));
            sha.update(EngineVersion.VALUE.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was compiled when the pack was built; nothing where this is not the pack that was shipped. */
    static @Nullable List<CompiledRules> shipped(PolicyPack pack) {
        String name = PolicyPack.SHIPPED + "/" + pack.id() + "/" + SHIPPED;
        try (InputStream stream = CompiledPacks.class.getClassLoader().getResourceAsStream(name)) {
            return stream == null ? null : usable(pack, name, stream);
        } catch (IOException e) {
            return compiledAnew(name, e);
        }
    }

    private static @Nullable List<CompiledRules> kept(PolicyPack pack, Path file) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return compiledAnew(file.toString(), new IOException("it is no plain file"));
        }
        try (InputStream stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            List<CompiledRules> rules = usable(pack, file.toString(), stream);
            return rules == null ? compiledAnew(file.toString(), new IOException("it is of other rules")) : rules;
        } catch (IOException e) {
            return compiledAnew(file.toString(), e);
        }
    }

    /** What others than this library may have written; nothing where it is not what this library would have. */
    private static @Nullable List<CompiledRules> usable(PolicyPack pack, String name, InputStream stream) {
        try {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("it is longer than " + MOST_BYTES + " bytes");
            }
            List<CompiledRules> rules = CompiledFile.read(key(pack), bytes);
            if (rules != null && rules.size() != pack.versions().size()) {
                throw new IOException(
                        "it has " + rules.size() + " of " + pack.versions().size() + " versions");
            }
            if (rules != null) {
                rules.forEach(each -> each.check(name));
            }
            return rules;
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            // Whatever a class file can do to those that read, load or run it, the rules can be compiled.
            return compiledAnew(name, e);
        }
    }

    private static @Nullable List<CompiledRules> compiledAnew(String name, Throwable why) {
        String reason = String.valueOf(why).lines().findFirst().orElse("");
        LOG.warn("The compiled rules {} are not used, and are compiled anew ({}).", name, reason);
        return null;
    }

    /** A cache that cannot be written to costs time, and nothing else. */
    private static void keep(Path file, byte[] bytes) {
        Path part = null;
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            part = Files.createTempFile(folder, "compiled", ".part");
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("The compiled rules cannot be kept as {} ({}).", file, String.valueOf(e));
            remove(part);
        }
    }

    private static void remove(@Nullable Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            LOG.warn("The file {} is left over ({}).", part, String.valueOf(e));
        }
    }
}
