package org.caseclock.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Columns of text, each as wide as its widest entry; numbers stand to the right. */
public final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    public void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /**
     * Writes the rows.
     *
     * @param numbers the columns, from 0, that stand to the right
     */
    public void write(Page page, String indent, List<Integer> numbers) {
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int column = 0; column < row.size(); column++) {
                String cell = Page.printable(row.get(column));
                String space = " ".repeat(width(column) - cell.length());
                line.append(column == 0 ? "" : GAP).append(numbers.contains(column) ? space + cell : cell + space);
            }
            page.line(line.toString().stripTrailing());
        }
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> Page.printable(row.get(column)).length())
                .max()
                .orElse(0);
    }
}
