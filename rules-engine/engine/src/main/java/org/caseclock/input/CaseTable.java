package org.caseclock.input;

import java.io.Serializable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.OwnField;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.OwnSpan;
import org.caseclock.input.InputProblem.Kind;

/**
 * A table that holds one kind of fact of many cases, a row a fact. All that it says comes from the components of {@link
 * CaseFile} and of its facts, and from what a pack declares.
 *
 * @param name what it is called, such as {@code wage_evidence}
 * @param field the field of the case file that its rows are of
 * @param many whether a case may have several rows; otherwise one at most
 * @param required whether each case has a row
 * @param columns the column {@value #CASE_ID} and then one for each field of the fact
 */
public record CaseTable(String name, String field, boolean many, boolean required, List<CaseColumn> columns)
        implements Serializable {

    /** The column that names the case; each table has it. */
    public static final String CASE_ID = "case_id";

    /** The field of a case file that has the facts of kinds that packs declare; each kind has a table of its own. */
    private static final String OWN_FACTS = "ownFacts";

    private static final List<CaseTable> ALL = ofCaseFile(CaseSchema.STANDARD).toList();

    public CaseTable {
        columns = List.copyOf(columns);
    }

    private static Stream<CaseTable> ofCaseFile(CaseSchema schema) {
        return Arrays.stream(CaseFile.class.getRecordComponents())
                .filter(component -> component.getType() != String.class
                        && !component.getName().equals(OWN_FACTS))
                .map(component -> of(component, schema));
    }

    private static CaseTable of(RecordComponent component, CaseSchema schema) {
        boolean many = component.getGenericType() instanceof ParameterizedType;
        Class<?> fact = component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
        return new CaseTable(
                CaseColumn.nameOf(component),
                component.getName(),
                many,
                RequiredUnlessNullable.isRequired(component.getAnnotatedType()),
                columns(fact, schema.fieldsOf(fact.getSimpleName())));
    }

    private static CaseTable of(FactKind kind) {
        Class<?> shape = kind.java() == OwnSpan.class ? OwnLasting.class : OwnDay.class;
        return new CaseTable(nameOf(kind), kind.field(), true, false, columns(shape, kind.fields()));
    }

    private static List<CaseColumn> columns(Class<?> fact, Map<String, OwnField> declared) {
        Stream<RecordComponent> key =
                Arrays.stream(CaseFile.class.getRecordComponents()).filter(each -> each.getType() == String.class);
        Stream<RecordComponent> ofFact =
                Arrays.stream(fact.getRecordComponents()).filter(each -> each.getType() != OwnFields.class);
        return Stream.concat(
                        Stream.concat(key, ofFact).map(CaseColumn::of),
                        declared.values().stream()
                                .sorted(Comparator.comparing(OwnField::name))
                                .map(CaseColumn::of))
                .toList();
    }

    /** All tables of what the library knows, in the order of the case file's fields. */
    public static List<CaseTable> all() {
        return ALL;
    }

    /** All tables of what the library knows and a pack declares: those of the pack's own kinds of facts are the last. */
    public static List<CaseTable> all(CaseSchema schema) {
        return schema.isStandard()
                ? ALL
                : Stream.concat(
                                ofCaseFile(schema),
                                schema.kinds().values().stream().map(CaseTable::of))
                        .toList();
    }

    /** What the table of a kind of fact that a pack declares is called, such as {@code training_payments}. */
    public static String nameOf(FactKind kind) {
        return CaseColumn.nameOf(kind.field());
    }

    /** The table of a name, of those of the library alone. */
    public static Optional<CaseTable> named(String name) {
        return ALL.stream().filter(table -> table.name.equals(name)).findFirst();
    }

    /**
     * Makes sure that somebody's table has columns that this one has, and all that are required, with what case notes are
     * about. Others may be left out; their fields are then empty in every row.
     *
     * @param source the file or table, as the user named it
     * @throws InputException if a column is unknown, stands there twice or is missing
     */
    public void requireColumns(String source, Collection<String> names) {
        List<String> known = columns.stream().map(CaseColumn::name).toList();
        List<InputProblem> problems = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (String written : names) {
            String quoted = "The column " + PlainlyCode.shown(written) + " of table " + name;
            if (!known.contains(written)) {
                String hint = Nearest.to(written, known).map(near -> near + ".").orElse(null);
                String message = quoted + " is unknown; known are " + String.join(", ", known) + ".";
                problems.add(new InputProblem(source, 1, 1, "", message, hint, Kind.UNKNOWN_FIELD));
            } else if (before.contains(written)) {
                problems.add(problem(source, quoted + " stands there twice.", Kind.DUPLICATE_FIELD));
            }
            before.add(written);
        }
        columns.stream()
                .filter(column -> isNeeded(column) && !names.contains(column.name()))
                .map(column -> problem(
                        source,
                        "The column " + column.name() + " of table " + name + " is required.",
                        Kind.MISSING_FIELD))
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }

    /** A note that names nothing documents nothing: without the column every contact would read as undocumented. */
    private boolean isNeeded(CaseColumn column) {
        return column.required() || (field.equals("caseNotes") && column.field().equals("about"));
    }

    private static InputProblem problem(String source, String message, Kind kind) {
        return new InputProblem(source, 1, 1, "", message, null, kind);
    }
}
