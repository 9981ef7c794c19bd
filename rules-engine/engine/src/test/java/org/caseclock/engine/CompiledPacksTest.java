package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.engine.kie.CompiledFile;
import org.caseclock.engine.kie.CompiledRules;
import org.caseclock.policy.PolicyPack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiled rules are taken for the very same rules only, and only if they are whole. */
class CompiledPacksTest {

    private static @Nullable List<CompiledRules> read(byte[] bytes) {
        try {
            return CompiledFile.read("key", bytes);
        } catch (IOException e) {
            return null;
        }
    }

    @TempDir
    private Path folder;

    private PolicyPack pack() {
        return TinyPack.in(folder.resolve("tiny"));
    }

    @Test
    void what_was_compiled_is_read_as_it_was_written() throws IOException {
        List<CompiledRules> compiled =
                List.copyOf(CompiledPacks.of(pack(), null).values());
        byte[] bytes = CompiledFile.write("key", compiled);

        List<CompiledRules> read = CompiledFile.read("key", bytes);

        assertThat(read).hasSize(1);
        assertThat(read.get(0).rules()).isEqualTo(compiled.get(0).rules());
        assertThat(read.get(0).model().getRules()).hasSize(1);
        assertThat(CompiledFile.write("key", read)).isEqualTo(bytes);
    }

    @Test
    void what_is_for_other_rules_or_is_not_whole_is_not_taken() throws IOException {
        byte[] bytes = CompiledFile.write(
                "key", List.copyOf(CompiledPacks.of(pack(), null).values()));
        assertThat(CompiledFile.read("other", bytes)).isNull();
        assertThat(read(new byte[0])).isNull();
        for (int length : new int[] {1, 31, 32, bytes.length / 2, bytes.length - 1}) {
            assertThat(read(Arrays.copyOf(bytes, length))).isNull();
        }
        for (int place = 0; place < bytes.length; place += 97) {
            byte[] damaged = bytes.clone();
            damaged[place] ^= 1;
            assertThat(read(damaged)).as("byte " + place).isNull();
        }
    }

    @Test
    void a_cache_is_filled_used_and_replaced_where_it_is_damaged() throws IOException {
        Path cache = folder.resolve("cache/of/mine");
        CompiledPacks.Kept kept = new CompiledPacks.Kept(cache, "build-1");

        CompiledPacks.of(pack(), kept);
        Path file = onlyFile(cache);
        byte[] good = Files.readAllBytes(file);
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(file, longAgo);
        CompiledPacks.of(pack(), kept);
        assertThat(Files.getLastModifiedTime(file))
                .as("nothing was compiled again")
                .isEqualTo(longAgo);

        Files.write(file, new byte[] {1, 2, 3});
        assertThat(CompiledPacks.of(pack(), kept)).hasSize(1);

        assertThat(Files.readAllBytes(onlyFile(cache))).hasSameSizeAs(good);
        CompiledPacks.of(pack(), new CompiledPacks.Kept(cache, "build-2"));
        try (Stream<Path> files = Files.list(cache)) {
            assertThat(files).as("a file a build of the library").hasSize(2);
        }
    }

    @Test
    void a_cache_that_cannot_be_written_to_costs_time_only() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertThat(CompiledPacks.of(pack(), new CompiledPacks.Kept(file, "build-1")))
                .hasSize(1);
    }

    @Test
    void a_cache_that_a_stranger_filled_is_looked_through() throws IOException {
        Path cache = folder.resolve("cache");
        CompiledPacks.Kept kept = new CompiledPacks.Kept(cache, "build-1");
        CompiledPacks.of(pack(), kept);
        Path file = onlyFile(cache);
        byte[] good = Files.readAllBytes(file);
        Files.write(
                file, CompiledFile.write(file.getFileName().toString().split("-build")[0], List.of(Intruder.rules())));

        assertThat(CompiledPacks.of(pack(), kept)
                        .values()
                        .iterator()
                        .next()
                        .model()
                        .getRules())
                .hasSize(1);
        assertThat(Files.readAllBytes(file)).hasSameSizeAs(good);
    }

    private static Path onlyFile(Path cache) throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.reduce((one, other) -> {
                        throw new AssertionError(one + " and " + other);
                    })
                    .orElseThrow();
        }
    }
}
