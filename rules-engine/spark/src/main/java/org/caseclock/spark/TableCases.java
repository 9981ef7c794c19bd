package org.caseclock.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.caseclock.engine.CaseEvaluation;
import org.caseclock.engine.RulesEngine;
import org.caseclock.input.CaseRow;
import org.caseclock.input.CaseRows;
import org.caseclock.input.CaseTable;
import org.caseclock.input.Nearest;
import org.jspecify.annotations.Nullable;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Puts cases together from tables, one a kind of fact. */
final class TableCases {

    private static final StructType FACT = new StructType()
            .add(CaseTable.CASE_ID, DataTypes.StringType)
            .add("table", DataTypes.StringType)
            .add("id", DataTypes.StringType)
            .add("json", DataTypes.StringType);

    private TableCases() {}

    /** A row for each case: its id, and its facts. */
    static Dataset<Row> of(Map<String, Dataset<Row>> tables) {
        requireNames(tables.keySet());
        return new TreeMap<>(tables)
                .entrySet().stream()
                        .map(entry -> facts(table(entry.getKey()), entry.getValue()))
                        .reduce(Dataset::unionAll)
                        .orElseThrow()
                        .groupBy(CaseTable.CASE_ID)
                        .agg(functions.collect_list(functions.struct("table", "id", "json")));
    }

    static Row evaluate(Row row, CaseclockJob job, RulesEngine engine) {
        List<CaseRow> facts = row.<Row>getList(1).stream()
                .map(fact -> new CaseRow(table(fact.getString(0)), fact.getString(1), fact.getString(2)))
                .toList();
        CaseRows rows = new CaseRows(Objects.requireNonNullElse(row.getString(0), ""), facts);
        return Outcome.of(
                null, null, CaseEvaluation.of(engine, rows, job.asOf(), job.horizonDays()), job.withEvaluations());
    }

    /**
     * Makes sure that these are tables of cases, and that those are there that each case needs.
     *
     * @throws CasesException naming what is wrong
     */
    static void requireNames(Set<String> names) {
        List<String> known = CaseTable.all().stream().map(CaseTable::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new CasesException(
                        "The table " + name + " is unknown; known are " + String.join(", ", known) + "."
                                + Nearest.to(name, known)
                                        .map(near -> "\n  Maybe " + near)
                                        .orElse(""));
            }
        }
        String missing = CaseTable.all().stream()
                .filter(table -> table.required() && !names.contains(table.name()))
                .map(CaseTable::name)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new CasesException("The table " + missing + " is missing; each case has a row in it.");
        }
    }

    private static CaseTable table(String name) {
        return CaseTable.named(name).orElseThrow();
    }

    private static Dataset<Row> facts(CaseTable table, Dataset<Row> rows) {
        List<Column> cells = new ArrayList<>();
        for (StructField field : rows.schema().fields()) {
            // Databases have their own mind about capitals; dates as texts belong to no time zone.
            Column cell = rows.col("`" + field.name().replace("`", "``") + "`");
            boolean isDate = field.dataType().equals(DataTypes.DateType);
            cells.add((isDate ? cell.cast(DataTypes.StringType) : cell)
                    .as(field.name().toLowerCase(Locale.ROOT)));
        }
        Dataset<Row> named = rows.select(cells.toArray(Column[]::new));
        List<String> names = List.of(named.columns());
        table.requireColumns(table.name(), names);
        String name = table.name();
        return named.map((MapFunction<Row, Row>) row -> fact(name, names, row), Encoders.row(FACT));
    }

    private static Row fact(String name, List<String> columns, Row row) {
        Map<String, @Nullable Object> cells = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), plain(row.get(i)));
        }
        CaseRow fact = CaseRow.of(table(name), cells);
        Object caseId = cells.get(CaseTable.CASE_ID);
        return RowFactory.create(caseId == null ? null : caseId.toString(), name, fact.id(), fact.json());
    }

    /** A cell without a type of Scala or Spark. */
    private static @Nullable Object plain(@Nullable Object cell) {
        if (cell instanceof Seq<?> elements) {
            return CollectionConverters.asJava(elements).stream()
                    .map(TableCases::plain)
                    .toList();
        }
        if (cell instanceof Row fields) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            for (String name : fields.schema().fieldNames()) {
                plain.put(name, plain(fields.getAs(name)));
            }
            return plain;
        }
        return cell;
    }
}
