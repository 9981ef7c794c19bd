package org.caseclock.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompileCacheTest {

    @Test
    void lies_where_the_user_says_or_where_caches_lie() {
        assertThat(CompileCache.folder(Map.of(), "/home/ann")).contains(Path.of("/home/ann/.cache/caseclock"));
        assertThat(CompileCache.folder(Map.of("XDG_CACHE_HOME", "/c"), "/home/ann"))
                .contains(Path.of("/c/caseclock"));
        assertThat(CompileCache.folder(Map.of("CASECLOCK_CACHE", "/mine", "XDG_CACHE_HOME", "/c"), "/home/ann"))
                .contains(Path.of("/mine"));
        assertThat(CompileCache.folder(Map.of("CASECLOCK_CACHE", "off"), "/home/ann"))
                .isEmpty();
    }
}
