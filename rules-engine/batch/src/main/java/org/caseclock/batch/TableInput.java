package org.caseclock.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.input.CaseTable;

/** Tables, one a kind of fact, that name their cases by id. */
record TableInput(List<TableFile> tables) implements Input {

    /** The input that these files are, if they are tables of cases with the columns that they must have. */
    static TableInput of(Path folder, List<InputFile> files) {
        Map<String, InputFile> byTable = new HashMap<>();
        List<TableFile> tables = new ArrayList<>();
        for (InputFile file : files) {
            TableFile table = TableFile.of(file);
            InputFile other = byTable.put(table.table().name(), file);
            if (other != null) {
                throw BatchException.usage("The table " + table.table().name() + " is in the input (" + folder
                        + ") twice: " + other.name() + ", " + file.name() + ".");
            }
            tables.add(table);
        }
        CaseTable.all().stream()
                .filter(table -> table.required() && !byTable.containsKey(table.name()))
                .findFirst()
                .ifPresent(table -> {
                    throw BatchException.usage("The input (" + folder + ") has tables, and no table " + table.name()
                            + ", of which each case has a row.");
                });
        tables.forEach(TableFile::requireColumns);
        return new TableInput(tables);
    }

    @Override
    public List<InputFile> files() {
        return tables.stream().map(TableFile::file).toList();
    }

    @Override
    public Lines open(Path scratch) {
        return TableLines.open(tables, scratch);
    }
}
