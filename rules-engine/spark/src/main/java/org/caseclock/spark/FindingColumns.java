package org.caseclock.spark;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.caseclock.ledger.FindingRow;
import org.jspecify.annotations.Nullable;

/**
 * The columns of {@link FindingRow} in Spark. On their way dates are days since 1970, since which class a row takes for a date
 * is a setting of the session, and one of the two knows time zones.
 */
final class FindingColumns {

    /** As rows have them. */
    static final StructType SCHEMA;

    /** As a table shows them. */
    static final List<Column> TYPED;

    static {
        StructType schema = new StructType();
        List<Column> typed = new ArrayList<>();
        RecordComponent[] components = FindingRow.class.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            String name = FindingRow.COLUMNS.get(i);
            boolean isDate = components[i].getType() == LocalDate.class;
            schema = schema.add(name, isDate ? DataTypes.IntegerType : DataTypes.StringType);
            typed.add(
                    isDate ? functions.date_from_unix_date(functions.col(name)).as(name) : functions.col(name));
        }
        SCHEMA = schema;
        TYPED = List.copyOf(typed);
    }

    private FindingColumns() {}

    static Row row(FindingRow row) {
        return RowFactory.create(
                row.caseId(),
                row.clause(),
                row.citation(),
                row.severity().toString(),
                row.status().toString(),
                day(row.opens()),
                day(row.due()),
                row.subject(),
                row.staff(),
                row.policyVersion(),
                row.id(),
                row.explanation());
    }

    private static @Nullable Integer day(@Nullable LocalDate date) {
        return date == null ? null : Math.toIntExact(date.toEpochDay());
    }
}
