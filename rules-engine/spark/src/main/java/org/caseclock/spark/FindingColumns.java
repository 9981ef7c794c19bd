package org.caseclock.spark;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.caseclock.ledger.FindingTable;
import org.jspecify.annotations.Nullable;

/**
 * The columns of {@link FindingTable} in Spark. On their way dates are days since 1970, since which class a row takes for a date
 * is a setting of the session, and one of the two knows time zones.
 */
final class FindingColumns {

    private FindingColumns() {}

    /** As rows have them. */
    static StructType schema(FindingTable<?> table) {
        StructType schema = new StructType();
        for (String name : table.columns()) {
            schema = schema.add(name, table.dates().contains(name) ? DataTypes.IntegerType : DataTypes.StringType);
        }
        return schema;
    }

    /** As a table shows them. */
    static Column[] typed(FindingTable<?> table) {
        return table.columns().stream()
                .map(name -> table.dates().contains(name)
                        ? functions.date_from_unix_date(functions.col(name)).as(name)
                        : functions.col(name))
                .toArray(Column[]::new);
    }

    static Row row(List<@Nullable Object> values) {
        return RowFactory.create(values.stream().map(FindingColumns::cell).toArray());
    }

    private static @Nullable Object cell(@Nullable Object value) {
        if (value instanceof LocalDate date) {
            return Math.toIntExact(date.toEpochDay());
        }
        return value == null ? null : value.toString();
    }
}
