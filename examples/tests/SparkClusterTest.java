package org.caseclock.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The cluster itself is too large for a build; what it submits is tested beside the job. */
class SparkClusterTest {

    @Test
    void the_script_can_be_read() {
        Commands.Done done = new Commands(Path.of("spark-cluster")).run("bash -n run.sh");

        assertThat(done.exitCode()).as(done.said()).isZero();
    }
}
