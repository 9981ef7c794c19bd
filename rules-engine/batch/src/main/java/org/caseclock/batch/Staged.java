package org.caseclock.batch;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** A form of table from which rows come. */
interface Staged {

    /** The names of the columns that it has. */
    List<String> columns();

    /**
     * How many rows it has.
     *
     * @throws BatchException if the table cannot be read
     */
    long count();

    /**
     * Brings all its rows.
     *
     * @return the columns of ids that the rows have as decimal numbers
     * @throws BatchException if the table cannot be read
     */
    WholeNumbers readInto(UnsortedRows rows, Database database) throws SQLException, IOException;
}
