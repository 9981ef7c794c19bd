package org.caseclock.spark;

import org.apache.spark.sql.SparkSession;

/** One session for all tests: starting one takes seconds. */
final class LocalSpark {

    private static final class Shared {
        static final SparkSession SESSION = SparkSession.builder()
                .master("local[4]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "localhost")
                .config("spark.sql.shuffle.partitions", 3)
                .getOrCreate();
    }

    private LocalSpark() {}

    static SparkSession session() {
        return Shared.SESSION;
    }
}
