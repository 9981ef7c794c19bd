package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import org.caseclock.policy.PolicyPack;
import org.caseclock.support.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

    private static final int COMPILES = 30;

    @TempDir
    private Path folder;

    @Test
    void a_closed_engine_is_freed_with_its_classes() throws InterruptedException {
        PolicyPack pack = TinyPack.in(folder);
        compile(pack, 5);
        int classesBefore = classesAfterCollection();
        long bytesBefore = usedBytes();
        compile(pack, COMPILES);
        assertThat(classesAfterCollection() - classesBefore)
                .as("classes left by %d compiled packs", COMPILES)
                .isLessThan(COMPILES);
        assertThat(usedBytes() - bytesBefore)
                .as("bytes left by %d compiled packs", COMPILES)
                .isLessThan(COMPILES * 500_000L);
    }

    private static void compile(PolicyPack pack, int times) {
        for (int i = 0; i < times; i++) {
            try (RulesEngine engine = RulesEngine.compile(pack)) {
                engine.evaluate(Cases.of(Cases.contact("c", "2024-03-01")), LocalDate.of(2024, 8, 1));
            }
        }
    }

    private static int classesAfterCollection() throws InterruptedException {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(50);
            least = Math.min(least, ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        }
        return least;
    }

    private static long usedBytes() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
