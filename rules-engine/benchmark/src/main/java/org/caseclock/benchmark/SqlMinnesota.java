package org.caseclock.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.caseclock.reference.Owed;
import org.caseclock.reference.Status;

/**
 * The clauses of the Minnesota policy as one SQL statement over tables of many cases, in DuckDB on one thread. The tables
 * are loaded and the statement is prepared once, which is not measured. What it says is what the plain Java reference says
 * of obligations; data issues are set aside as there, but not reported.
 *
 * <p>Two corners are left out: of kinds of facts that no clause looks at, two with one id are equal here only if they are so
 * as they stand today, and not as they were known on the as-of date; and a service without a first day is not judged.
 */
final class SqlMinnesota implements AutoCloseable {

    /** A row of the result. */
    record Row(String caseId, Owed owed) {}

    private final Connection database;
    private final PreparedStatement clauses;

    SqlMinnesota(List<Caseload.Dated> cases) throws IOException, SQLException {
        Properties oneThread = new Properties();
        oneThread.setProperty("threads", "1");
        database = DriverManager.getConnection("jdbc:duckdb:", oneThread);
        CaseloadTables.load(database, cases);
        try (Statement statement = database.createStatement()) {
            statement.execute(text("minnesota_words.sql"));
        }
        clauses = database.prepareStatement(text("minnesota.sql"));
    }

    /** What is owed in all cases, in no order. */
    List<Row> run(int horizonDays) throws SQLException {
        clauses.setInt(1, horizonDays);
        List<Row> rows = new ArrayList<>();
        try (ResultSet result = clauses.executeQuery()) {
            while (result.next()) {
                rows.add(new Row(
                        result.getString("case_id"),
                        new Owed(
                                result.getString("clause"),
                                result.getString("subject"),
                                result.getObject("opens", LocalDate.class),
                                result.getObject("due", LocalDate.class),
                                Status.valueOf(result.getString("status")),
                                texts(result))));
            }
        }
        return rows;
    }

    private static List<String> texts(ResultSet result) throws SQLException {
        Object[] texts = (Object[]) result.getArray("evidence").getArray();
        return Arrays.stream(texts).map(String::valueOf).toList();
    }

    private static String text(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(SqlMinnesota.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
