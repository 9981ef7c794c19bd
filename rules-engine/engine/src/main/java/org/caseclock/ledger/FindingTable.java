package org.caseclock.ledger;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a case as rows of a table, one for each obligation.
 *
 * @param columns what the columns are called
 * @param dates which of them hold dates
 * @param of the values of each row in the order of the columns; an empty one is null
 * @param <E> what is said of a case
 */
public record FindingTable<E>(List<String> columns, Set<String> dates, Function<E, List<List<@Nullable Object>>> of) {

    public FindingTable {
        columns = List.copyOf(columns);
        dates = Set.copyOf(dates);
    }

    private static final Set<String> DATES = datesOfFindings();

    /** What one policy says. */
    public static final FindingTable<Evaluation> OF_ONE =
            new FindingTable<>(FindingRow.COLUMNS, DATES, FindingTable::of);

    /**
     * What several say: the pack whose obligation it is stands first, and last ({@code shared_deed}, {@code contradiction}) what
     * it has to do with those of the others.
     */
    public static final FindingTable<SetEvaluation> OF_SEVERAL = new FindingTable<>(
            IntStream.range(-1, FindingRow.COLUMNS.size() + 2)
                    .mapToObj(FindingTable::columnOfSeveral)
                    .toList(),
            DATES,
            FindingTable::of);

    private static Set<String> datesOfFindings() {
        RecordComponent[] components = FindingRow.class.getRecordComponents();
        return IntStream.range(0, components.length)
                .filter(i -> components[i].getType() == LocalDate.class)
                .mapToObj(FindingRow.COLUMNS::get)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String columnOfSeveral(int index) {
        int others = FindingRow.COLUMNS.size();
        return index < 0
                ? "pack"
                : index < others ? FindingRow.COLUMNS.get(index) : index == others ? "shared_deed" : "contradiction";
    }

    private static List<List<@Nullable Object>> of(Evaluation evaluation) {
        return FindingRow.of(evaluation).stream().map(FindingRow::values).toList();
    }

    private static List<List<@Nullable Object>> of(SetEvaluation evaluation) {
        Map<String, Set<String>> shared = new HashMap<>();
        for (SharedDeed deed : evaluation.sharedDeeds()) {
            deed.serves().forEach(task -> add(shared, task, deed.explanation()));
        }
        Map<String, Set<String>> contradicted = new HashMap<>();
        for (Contradiction contradiction : evaluation.contradictions()) {
            add(contradicted, contradiction.task(), contradiction.explanation());
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Evaluation policy : evaluation.policies()) {
            for (FindingRow row : FindingRow.of(policy)) {
                List<@Nullable Object> values = new ArrayList<>();
                values.add(policy.pack().id());
                values.addAll(row.values());
                values.add(said(shared, policy.pack().id(), row.id()));
                values.add(said(contradicted, policy.pack().id(), row.id()));
                rows.add(values);
            }
        }
        return rows;
    }

    private static void add(Map<String, Set<String>> said, SharedDeed.Served task, String sentence) {
        said.computeIfAbsent(task.pack() + "/" + task.task(), any -> new LinkedHashSet<>())
                .add(sentence);
    }

    private static @Nullable String said(Map<String, Set<String>> said, String pack, String id) {
        Set<String> sentences = said.get(pack + "/" + id);
        return sentences == null ? null : String.join(" ", sentences);
    }
}
