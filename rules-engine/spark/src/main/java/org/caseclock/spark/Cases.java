package org.caseclock.spark;

import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Cases to evaluate, wherever they come from. */
public final class Cases {

    private final Dataset<Row> texts;

    private Cases(Dataset<Row> texts) {
        this.texts = texts;
    }

    /** Case files as JSON, one a line. Blank lines are none. */
    public static Cases lines(Dataset<String> lines) {
        return new Cases(lines.filter((FilterFunction<String>) line -> !line.isBlank())
                .map((MapFunction<String, Row>) CaseText::of, Encoders.row(CaseText.SCHEMA)));
    }

    /**
     * A caseload (NDJSON) as Hadoop reads text: a file, a folder or a pattern, plain or packed ({@code .gz}). A case that is
     * rejected is then named with its file and place.
     */
    public static Cases ndjson(SparkSession spark, String path) {
        return new Cases(NdjsonCases.read(spark, path));
    }

    Dataset<Row> texts() {
        return texts;
    }
}
