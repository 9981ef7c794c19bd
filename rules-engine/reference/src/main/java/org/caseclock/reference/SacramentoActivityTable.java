package org.caseclock.reference;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caseclock.facts.MisStatus;
import org.caseclock.facts.MisStatusBuilder;
import org.jspecify.annotations.Nullable;

/** The activity table of JR.10: which rows SMARTware may hold. */
final class SacramentoActivityTable {

    private static final String POOL = "Intake Pool";
    private static final String INTENSIVE = "Intensive";
    private static final String TRAINING = "Intensive/Training";
    private static final String POOL_MANAGER = "Intake Pool Manager";
    private static final String CASE_MANAGER = "Case Manager";
    private static final String ACTIVE = "Active";
    private static final String COMPLETE = "Complete";
    private static final Set<String> EXIT_CODES = Set.of("1", "2", "5", "6", "7");
    private static final Set<String> EMPLOYED_CODES = Set.of("10");

    /** What stands for no code. */
    private static final String NO_CODE = "NA";

    /** The career center before a department, such as {@code (S,DLP)}. */
    private static final Pattern CENTER = Pattern.compile("^\\s*\\([^)]*\\)\\s*");

    private static final List<Row> ROWS = List.of(
            new Row(POOL, Category.ACTIVE_IN_POOL, ACTIVE, POOL_MANAGER, Set.of()),
            new Row(POOL, Category.EMPLOYED, COMPLETE, POOL_MANAGER, Set.of()),
            new Row(POOL, Category.INACTIVE, COMPLETE, POOL_MANAGER, Set.of()),
            new Row(INTENSIVE, Category.ACTIVE, ACTIVE, CASE_MANAGER, Set.of("15", "30", "41", "42")),
            new Row(INTENSIVE, Category.EMPLOYED, ACTIVE, CASE_MANAGER, EMPLOYED_CODES),
            new Row(INTENSIVE, Category.EXITED, ACTIVE, CASE_MANAGER, EXIT_CODES),
            new Row(TRAINING, Category.ACTIVE, ACTIVE, CASE_MANAGER, Set.of("54", "55", "59", "60", "61")),
            new Row(TRAINING, Category.EMPLOYED, ACTIVE, CASE_MANAGER, EMPLOYED_CODES),
            new Row(TRAINING, Category.EXITED, ACTIVE, CASE_MANAGER, EXIT_CODES));

    /** The fields of a recorded row that may be empty: with what the table has there, or anything else. */
    static final List<Field<MisStatus, String>> FIELDS = List.of(
            field("department", MisStatus::department, Row::department, MisStatusBuilder::department),
            field("category", MisStatus::category, row -> row.category().text, MisStatusBuilder::category),
            field("status", MisStatus::status, Row::status, MisStatusBuilder::status),
            field("role", MisStatus::role, Row::role, MisStatusBuilder::role));

    private SacramentoActivityTable() {}

    private static Field<MisStatus, String> field(
            String name,
            Function<MisStatus, @Nullable String> value,
            Function<Row, String> inTable,
            BiConsumer<MisStatusBuilder, String> set) {
        List<String> values = Stream.concat(ROWS.stream().map(inTable), Stream.of("anything else"))
                .distinct()
                .toList();
        return new Field<>(MisStatus.class, name, value, values, (row, filling) -> {
            MisStatusBuilder filled = MisStatusBuilder.builder(row);
            set.accept(filled, filling);
            return filled.build();
        });
    }

    /** The categories, as SMARTware writes them. */
    enum Category {
        ACTIVE_IN_POOL("Active in Pool"),
        ACTIVE("Active"),
        EMPLOYED("Employed"),
        EXITED("Exited"),
        INACTIVE("Inactive");

        private final String text;

        Category(String text) {
            this.text = text;
        }
    }

    /**
     * A row of the table.
     *
     * @param department the activity department, by kind
     * @param category the activity category
     * @param status the activity status
     * @param role the role
     * @param codes the codes that go with it; none where the table writes NA
     */
    record Row(String department, Category category, String status, String role, Set<String> codes) {

        /** Whether a recorded row is this one or would be, if its empty fields were filled. */
        private boolean couldBe(MisStatus recorded) {
            return couldBe(kindOf(recorded.department()), department)
                    && couldBe(recorded.category(), category.text)
                    && couldBe(recorded.status(), status)
                    && couldBe(recorded.role(), role)
                    && hasCode(recorded.code());
        }

        /** A department by kind: the center in parentheses before it does not matter. */
        private static @Nullable String kindOf(@Nullable String department) {
            return department == null ? null : CENTER.matcher(department).replaceFirst("");
        }

        private boolean hasCode(@Nullable String code) {
            return (code == null || code.equals(NO_CODE)) ? codes.isEmpty() : codes.contains(code);
        }

        private static boolean couldBe(@Nullable String recorded, String expected) {
            return recorded == null || recorded.equals(expected);
        }
    }

    /** The rows that a recorded one is or would be, if its empty fields were filled. An empty code is none. */
    static List<Row> rows(MisStatus recorded) {
        return ROWS.stream().filter(row -> row.couldBe(recorded)).toList();
    }

    /** Whether no field of a recorded row is empty. */
    static boolean isComplete(MisStatus recorded) {
        return recorded.department() != null
                && recorded.category() != null
                && recorded.status() != null
                && recorded.role() != null;
    }
}
