package org.caseclock.input;

/**
 * Where a row of a table stands.
 *
 * @param file the name of the file
 * @param line the line on which it begins, from 1, where the header is line 1; in a file without lines, its number from 1
 */
public record RowPlace(String file, long line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
