package org.caseclock.spark;

import java.nio.charset.StandardCharsets;
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
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.caseclock.engine.CaseEvaluation;
import org.caseclock.engine.Policies;
import org.caseclock.facts.CaseSchema;
import org.caseclock.input.CaseKey;
import org.caseclock.input.CaseRow;
import org.caseclock.input.CaseRows;
import org.caseclock.input.CaseTable;
import org.caseclock.input.Nearest;
import org.jspecify.annotations.Nullable;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Puts cases together from tables, one a kind of fact.
 *
 * @param tables all tables that cases may have, by their names and in their order
 */
record TableCases(LinkedHashMap<String, CaseTable> tables) implements CaseSource {

    private static final String KEY_FOLDED = "folded";
    private static final String MALFORMED = "malformed";

    private static final StructType FACT = new StructType()
            .add(KEY_FOLDED, DataTypes.StringType)
            .add(CaseTable.CASE_ID, DataTypes.StringType)
            .add("table", DataTypes.StringType)
            .add("id", DataTypes.StringType)
            .add("json", DataTypes.StringType)
            .add(MALFORMED, DataTypes.BooleanType);

    // By number, since rows that go from one function to the next know no names.
    private static final int CASE_ID = 0;
    private static final int TABLE = 1;
    private static final int ID = 2;
    private static final int JSON = 3;
    private static final int IS_MALFORMED = 4;

    /** Cases with what a pack declares. */
    static TableCases of(CaseSchema schema) {
        LinkedHashMap<String, CaseTable> tables = new LinkedHashMap<>();
        CaseTable.all(schema).forEach(table -> tables.put(table.name(), table));
        return new TableCases(tables);
    }

    /** The names of all tables. */
    Set<String> names() {
        return tables.keySet();
    }

    /** A row for each case, and one for cases whose keys are alike: what is alike in them, and their facts. */
    Dataset<Row> read(Map<String, Dataset<Row>> given) {
        requireNames(given.keySet());
        return new TreeMap<>(given)
                .entrySet().stream()
                        .map(entry -> facts(table(entry.getKey()), entry.getValue()))
                        .reduce(Dataset::unionAll)
                        .orElseThrow()
                        .groupBy(KEY_FOLDED)
                        .agg(functions.collect_list(
                                functions.struct(CaseTable.CASE_ID, "table", "id", "json", MALFORMED)));
    }

    @Override
    public <E> List<Row> evaluate(Row row, CaseclockJob job, Policies<E> policies) {
        Map<String, List<Row>> byKey = new TreeMap<>();
        for (Row fact : row.<Row>getList(1)) {
            byKey.computeIfAbsent(fact.getString(CASE_ID), key -> new ArrayList<>())
                    .add(fact);
        }
        return byKey.entrySet().stream()
                .map(entry -> evaluate(entry.getKey(), entry.getValue(), byKey.keySet(), job, policies))
                .map(result -> Outcome.of(null, null, result, policies, job.withEvaluations()))
                .toList();
    }

    private <E> CaseEvaluation<E> evaluate(
            String key, List<Row> facts, Set<String> alike, CaseclockJob job, Policies<E> policies) {
        if (alike.size() > 1) {
            return rejected(
                    key,
                    CaseKey.mixedUp(
                            alike.stream().filter(other -> !other.equals(key)).toList()));
        }
        String malformed = facts.stream()
                .filter(fact -> fact.getBoolean(IS_MALFORMED))
                .map(fact -> fact.getString(TABLE))
                .sorted()
                .findFirst()
                .orElse(null);
        if (malformed != null) {
            return rejected(key, "In table " + malformed + ": The row is not UTF-8 text.");
        }
        List<CaseRow> rows = facts.stream()
                .map(fact -> new CaseRow(table(fact.getString(TABLE)), fact.getString(ID), fact.getString(JSON)))
                .toList();
        return CaseEvaluation.of(policies.evaluator(), new CaseRows(key, rows), job.asOf(), job.horizonDays());
    }

    private static <E> CaseEvaluation<E> rejected(String key, String reason) {
        return CaseEvaluation.rejected(new CaseRows(key, List.of()).json().getBytes(StandardCharsets.UTF_8), reason);
    }

    /**
     * Makes sure that these are tables of cases, and that those are there that each case needs.
     *
     * @throws CasesException naming what is wrong
     */
    void requireNames(Set<String> names) {
        for (String name : names) {
            if (!tables.containsKey(name)) {
                throw new CasesException(
                        "The table " + name + " is unknown; known are " + String.join(", ", names()) + "."
                                + Nearest.to(name, names())
                                        .map(near -> "\n  Maybe " + near)
                                        .orElse(""));
            }
        }
        String missing = tables.values().stream()
                .filter(table -> table.required() && !names.contains(table.name()))
                .map(CaseTable::name)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new CasesException("The table " + missing + " is missing; each case has a row in it.");
        }
    }

    private CaseTable table(String name) {
        return Objects.requireNonNull(tables.get(name));
    }

    private static Dataset<Row> facts(CaseTable table, Dataset<Row> rows) {
        List<Column> cells = new ArrayList<>();
        Column malformed = functions.lit(false);
        for (StructField field : rows.schema().fields()) {
            // Databases have their own mind about capitals; dates and moments as texts belong to no time zone.
            Column cell = rows.col("`" + field.name().replace("`", "``") + "`");
            cells.add((isOfTime(field.dataType()) ? cell.cast(DataTypes.StringType) : cell)
                    .as(field.name().toLowerCase(Locale.ROOT)));
            malformed = malformed.or(isMalformed(cell, field.dataType()));
        }
        List<String> names = List.of(rows.select(cells.toArray(Column[]::new)).columns());
        table.requireColumns(table.name(), names);
        cells.add(malformed.as(MALFORMED));
        return rows.select(cells.toArray(Column[]::new))
                .map((MapFunction<Row, Row>) row -> fact(table, names, row), Encoders.row(FACT));
    }

    private static boolean isOfTime(DataType type) {
        return List.of(DataTypes.DateType, DataTypes.TimestampType, DataTypes.TimestampNTZType)
                .contains(type);
    }

    /** Whether a text is none: Spark would put other characters for what cannot be read. */
    private static Column isMalformed(Column cell, DataType type) {
        Column isMalformed = functions.lit(false);
        if (type.equals(DataTypes.StringType)) {
            isMalformed = functions.not(functions.is_valid_utf8(cell));
        } else if (type instanceof ArrayType list && list.elementType().equals(DataTypes.StringType)) {
            isMalformed = functions.exists(cell, each -> functions.not(functions.is_valid_utf8(each)));
        }
        return functions.coalesce(isMalformed, functions.lit(false));
    }

    private static Row fact(CaseTable table, List<String> columns, Row row) {
        Map<String, @Nullable Object> cells = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), plain(row.get(i)));
        }
        CaseRow fact = CaseRow.of(table, cells);
        String key = CaseKey.of(cells.get(CaseTable.CASE_ID));
        return RowFactory.create(
                CaseKey.folded(key), key, table.name(), fact.id(), fact.json(), row.getBoolean(columns.size()));
    }

    /** A cell without a type of Scala or Spark. What is no number is empty. */
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
        boolean isNoNumber =
                (cell instanceof Double number && number.isNaN()) || (cell instanceof Float small && small.isNaN());
        return isNoNumber ? null : cell;
    }
}
