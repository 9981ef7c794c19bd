package org.caseclock.policy;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The texts of a pack's folder, and of the packs that it extends: enough to load the pack where its folder is not, such as on
 * another machine.
 *
 * @param folder the folder, as the user named it
 * @param texts the texts, by the name of the file
 */
public record PackCopy(String folder, Map<String, String> texts) implements Serializable {

    public PackCopy {
        texts = Map.copyOf(texts);
    }

    /**
     * Copies a pack from its folder.
     *
     * @throws PackException if the pack is refused
     */
    public static PackCopy of(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        PackReader.read(new Listening(PackFiles.in(folder), texts));
        return new PackCopy(folder.toString(), texts);
    }

    /**
     * Loads the pack.
     *
     * @throws PackException if it is refused
     */
    public PolicyPack load() {
        return PackReader.read(new Copied(Path.of(folder), texts));
    }

    /** Keeps what is read. */
    private record Listening(PackFiles files, Map<String, String> heard) implements PackFiles {

        @Override
        public Optional<String> text(String file) {
            Optional<String> text = files.text(file);
            text.ifPresent(read -> heard.put(name(file), read));
            return text;
        }

        @Override
        public String name(String file) {
            return files.name(file);
        }

        @Override
        public Optional<PackFiles> base(String name) {
            return files.base(name).map(base -> new Listening(base, heard));
        }

        @Override
        public String otherBases() {
            return files.otherBases();
        }
    }

    /** Gives what was kept. */
    private record Copied(Path folder, Map<String, String> texts) implements PackFiles {

        @Override
        public Optional<String> text(String file) {
            return Optional.ofNullable(texts.get(name(file)));
        }

        @Override
        public String name(String file) {
            return folder.resolve(file).toString();
        }

        @Override
        public Optional<PackFiles> base(String name) {
            Path named = Path.of(PackFiles.ID.matcher(name).matches() ? PolicyPack.SHIPPED : folder.toString());
            return Optional.of(new Copied(named.resolve(name).normalize(), texts));
        }

        @Override
        public String otherBases() {
            return "";
        }
    }
}
