package org.caseclock.timeline;

/**
 * A row of a table of the pack.
 *
 * @param table the table's name in {@code policy.yaml}
 * @param line the line of the file, from 1
 * @param cells what stands in it
 */
public record Row(String table, int line, Cells cells) {}
