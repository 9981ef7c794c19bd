package org.caseclock.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packs of the class path, such as those of {@code caseclock-rules}. */
public final class ShippedPacks {

    private static final String FOLDER = PolicyPack.SHIPPED;
    private static final Pattern PACK = Pattern.compile(FOLDER + "/([^/]+)/policy\\.yaml");

    private ShippedPacks() {}

    /** Their ids, in alphabetical order. */
    public static Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        try {
            Enumeration<URL> roots = ShippedPacks.class.getClassLoader().getResources(FOLDER + "/");
            while (roots.hasMoreElements()) {
                URL root = roots.nextElement();
                if (root.openConnection() instanceof JarURLConnection jar) {
                    addOfJar(jar, ids);
                } else {
                    addOfFolder(Path.of(new URI(root.toString())), ids);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return ids;
    }

    private static void addOfJar(JarURLConnection jar, Set<String> ids) throws IOException {
        jar.getJarFile().stream().forEach(entry -> {
            Matcher pack = PACK.matcher(entry.getName());
            if (pack.matches()) {
                ids.add(pack.group(1));
            }
        });
    }

    private static void addOfFolder(Path root, Set<String> ids) throws IOException {
        try (Stream<Path> packs = Files.list(root)) {
            packs.filter(pack -> Files.exists(pack.resolve("policy.yaml")))
                    .forEach(pack -> ids.add(pack.getFileName().toString()));
        }
    }
}
