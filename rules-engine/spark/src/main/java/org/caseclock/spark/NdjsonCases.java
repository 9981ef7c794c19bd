package org.caseclock.spark;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * Reads the lines of caseloads as bytes, with their places. Spark's own reader of text has neither: it puts question marks
 * for what is no UTF-8, and does not tell where a line stood.
 */
final class NdjsonCases {

    private NdjsonCases() {}

    static Dataset<Row> read(SparkSession spark, String path) {
        Folders.requireCaseloads(spark, path);
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        Configuration hadoop = new Configuration(context.hadoopConfiguration());
        hadoop.set("textinputformat.record.delimiter", "\n");
        JavaNewHadoopRDD<LongWritable, Text> lines = (JavaNewHadoopRDD<LongWritable, Text>)
                context.newAPIHadoopFile(path, TextInputFormat.class, LongWritable.class, Text.class, hadoop);
        return spark.createDataFrame(lines.mapPartitionsWithInputSplit(NdjsonCases::cases, true), CaseText.SCHEMA);
    }

    private static Iterator<Row> cases(InputSplit split, Iterator<Tuple2<LongWritable, Text>> lines) {
        String file = ((FileSplit) split).getPath().getName();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false)
                .filter(line -> !isBlank(line._2()))
                .map(line -> CaseText.of(file, line._1().get(), bytes(line._2())))
                .iterator();
    }

    /** The reader uses its arrays again for the next line. */
    private static byte[] bytes(Text line) {
        return Arrays.copyOf(line.getBytes(), line.getLength());
    }

    private static boolean isBlank(Text line) {
        byte[] bytes = line.getBytes();
        for (int i = 0; i < line.getLength(); i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
