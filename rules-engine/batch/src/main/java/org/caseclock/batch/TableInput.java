package org.caseclock.batch;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.engine.MissingTables;
import org.caseclock.engine.RulesEngine;
import org.caseclock.input.CaseTable;

/** Tables, one a kind of fact, that name their cases by id. */
record TableInput(List<TableFile> tables) implements Input {

    /**
     * The input that these are, if they are tables of cases with the columns that they must have.
     *
     * @param files the files of each by its path
     * @param known all tables that cases have
     */
    static TableInput of(Path folder, Map<Path, List<InputFile>> files, List<CaseTable> known) {
        Map<String, TableFile> byTable = new LinkedHashMap<>();
        files.forEach((path, parts) -> {
            TableFile table = TableFile.of(path, parts, known);
            TableFile other = byTable.put(table.table().name(), table);
            if (other != null) {
                throw BatchException.usage("The table " + table.table().name() + " is in the input (" + folder
                        + ") twice: " + other.path().getFileName() + ", " + path.getFileName() + ".");
            }
        });
        known.stream()
                .filter(table -> table.required() && !byTable.containsKey(table.name()))
                .findFirst()
                .ifPresent(table -> {
                    throw BatchException.usage("The input (" + folder + ") has tables, and no table " + table.name()
                            + ", of which each case has a row.");
                });
        List<TableFile> tables = List.copyOf(byTable.values());
        tables.forEach(TableFile::requireColumns);
        return new TableInput(tables);
    }

    @Override
    public void requireFor(RulesEngine engine) {
        List<String> names = tables.stream().map(file -> file.table().name()).toList();
        List<String> problem = MissingTables.problem(engine, names, "--without");
        if (!problem.isEmpty()) {
            throw BatchException.usage(String.join(System.lineSeparator(), problem));
        }
        tables.stream()
                .filter(file -> engine.without().contains(file.table().name()))
                .forEach(TableInput::requireNone);
    }

    /** Whoever says that there are none may have meant another table, or another folder. */
    private static void requireNone(TableFile file) {
        long rows = file.rows().count();
        if (rows > 0) {
            throw BatchException.usage("The table " + file.path() + " has " + rows + (rows == 1 ? " row" : " rows")
                    + ", and --without says that the source keeps no "
                    + file.table().name().replace('_', ' ') + ". Leave out the one or the other.");
        }
    }

    @Override
    public List<InputFile> files() {
        return tables.stream().flatMap(table -> table.files().stream()).toList();
    }

    @Override
    public Lines open(Path scratch) {
        return TableLines.open(this, scratch);
    }
}
