package org.caseclock.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The texts of a pack's files as they are read, each once, and the digest over them. */
final class PackTexts {

    private final String policy;
    private final PackFiles files;
    private final Map<String, String> read = new TreeMap<>();

    /**
     * @param policy the text of {@code policy.yaml}
     */
    PackTexts(String policy, PackFiles files) {
        this.policy = policy;
        this.files = files;
    }

    boolean has(String file) {
        return files.text(file).isPresent();
    }

    /** A file that must be there. */
    String required(String file) {
        return read.computeIfAbsent(file, files::required);
    }

    /** A file as the user knows it. */
    String name(String file) {
        return files.name(file);
    }

    /** The SHA-256 of all that was read. */
    String digest() {
        return digest("");
    }

    /**
     * The SHA-256 of all that was read.
     *
     * @param base the digest of the pack that this one extends
     */
    String digest(String base) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(base.getBytes(StandardCharsets.UTF_8));
            digest.update(policy.getBytes(StandardCharsets.UTF_8));
            read.forEach((name, content) -> {
                digest.update(("\0" + name + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(content.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
