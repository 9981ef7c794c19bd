package org.caseclock.spark;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.caseclock.engine.MissingTables;
import org.caseclock.engine.Policies;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseSchema;
import org.caseclock.input.CaseTable;
import org.caseclock.input.InputException;

/** Cases to evaluate, wherever they come from. */
public final class Cases {

    private final Dataset<Row> rows;
    private final CaseSource source;
    /** The tables by their names; none where cases come as case files. */
    private final Map<String, Dataset<Row>> tables;
    /** What the pack declares for which the tables were read. */
    private final CaseSchema schema;

    private Cases(Dataset<Row> rows, CaseSource source) {
        this(rows, source, Map.of(), CaseSchema.STANDARD);
    }

    private Cases(Dataset<Row> rows, CaseSource source, Map<String, Dataset<Row>> tables, CaseSchema schema) {
        this.tables = tables;
        this.schema = schema;
        this.rows = rows;
        this.source = source;
    }

    /** Case files as JSON, one a line. Blank lines are none. */
    public static Cases lines(Dataset<String> lines) {
        return new Cases(
                lines.filter((FilterFunction<String>) line -> !line.isBlank())
                        .map((MapFunction<String, Row>) CaseText::of, Encoders.row(CaseText.SCHEMA)),
                CaseText::evaluate);
    }

    /**
     * A caseload (NDJSON) as Hadoop reads text: a file, a folder or a pattern, plain or packed ({@code .gz}). A case that is
     * rejected is then named with its file and place.
     *
     * @throws CasesException if there is nothing of that name
     */
    public static Cases ndjson(SparkSession spark, String path) {
        return new Cases(NdjsonCases.read(spark, path), CaseText::evaluate);
    }

    /**
     * Tables, one a kind of fact, of which the rows of one case have the same {@code case_id}.
     *
     * @param tables the tables, each by the name of its {@link CaseTable}. One that the policy reads may be left out only where the
     *     job says that the source does not keep it ({@link CaseclockJob#without})
     * @throws CasesException if a table is missing that each case needs, or there is none of a name
     * @throws InputException if columns are missing or unknown
     */
    public static Cases tables(Map<String, Dataset<Row>> tables) {
        return tables(CaseSchema.STANDARD, tables);
    }

    /**
     * Tables, those of a pack's own facts among them, with columns for its own fields.
     *
     * @param schema what the pack of the job declares ({@link CaseclockJob#schema})
     * @param tables the tables, each by the name of its {@link CaseTable}
     * @throws CasesException if a table is missing that each case needs, or there is none of a name
     * @throws InputException if columns are missing or unknown
     */
    public static Cases tables(CaseSchema schema, Map<String, Dataset<Row>> tables) {
        TableCases cases = TableCases.of(schema);
        return new Cases(cases.read(tables), cases, tables, schema);
    }

    /**
     * Tables as Parquet: a folder with a file or a folder for each, such as {@code contacts.parquet} or {@code contacts}.
     *
     * @throws CasesException if there is no such folder, or what is in it are not the tables
     * @throws InputException if columns are missing or unknown
     */
    public static Cases parquet(SparkSession spark, String folder) {
        return parquet(CaseSchema.STANDARD, spark, folder);
    }

    /**
     * Tables as Parquet, with what a pack declares.
     *
     * @param schema what the pack of the job declares ({@link CaseclockJob#schema})
     * @throws CasesException if there is no such folder, or what is in it are not the tables
     * @throws InputException if columns are missing or unknown
     */
    public static Cases parquet(CaseSchema schema, SparkSession spark, String folder) {
        return tables(schema, ParquetTables.in(spark, folder, TableCases.of(schema)));
    }

    /**
     * Tables of a database. Tables of other names are not looked at. Each is read by one task; who has large ones reads them
     * in parts and uses {@link #tables}.
     *
     * @param properties what the driver asks for, such as {@code user} and {@code password}
     * @throws CasesException if the database cannot be reached, or has no such tables
     * @throws InputException if columns are missing or unknown
     */
    public static Cases jdbc(SparkSession spark, String url, Properties properties) {
        return jdbc(CaseSchema.STANDARD, spark, url, properties);
    }

    /**
     * Tables of a database, with what a pack declares.
     *
     * @param schema what the pack of the job declares ({@link CaseclockJob#schema})
     * @param properties what the driver asks for, such as {@code user} and {@code password}
     * @throws CasesException if the database cannot be reached, or has no such tables
     * @throws InputException if columns are missing or unknown
     */
    public static Cases jdbc(CaseSchema schema, SparkSession spark, String url, Properties properties) {
        return tables(schema, JdbcTables.of(spark, url, properties, TableCases.of(schema)));
    }

    void requireFor(Policies<?> policies) {
        if (!tables.isEmpty() && !schema.equals(policies.evaluator().schema())) {
            throw new CasesException("The tables were read for a pack that declares other facts, fields or codes than "
                    + policies.ids() + ".\n  Maybe Cases.tables(job.schema(), tables).");
        }
        policies.engines().forEach(this::requireFor);
    }

    private void requireFor(RulesEngine engine) {
        List<String> problem =
                tables.isEmpty() ? List.of() : MissingTables.problem(engine, tables.keySet(), "--without");
        if (!problem.isEmpty()) {
            throw new CasesException(String.join(System.lineSeparator(), problem));
        }
        tables.forEach((name, rows) -> {
            if (engine.without().contains(name) && !rows.isEmpty()) {
                throw new CasesException("The table " + name
                        + " has rows, and --without says that the source keeps none. Leave out the one or the other.");
            }
        });
    }

    /** The outcomes of a job. */
    Dataset<Row> evaluate(CaseclockJob job) {
        return rows.mapPartitions(
                new EvaluateCases(job, source),
                Encoders.row(Outcome.schema(Engines.of(job).table())));
    }
}
