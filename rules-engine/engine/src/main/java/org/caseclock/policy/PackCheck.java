package org.caseclock.policy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.caseclock.facts.CaseSchema;
import org.caseclock.input.InputProblem;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.input.Nearest;
import org.caseclock.policy.ParameterDefinition.DatedValue;
import org.caseclock.timeline.BusinessCalendar;
import org.caseclock.timeline.Row;
import org.caseclock.timeline.Timeline;
import org.caseclock.timeline.TimelineDefinition;
import org.caseclock.timeline.TimelineDefinition.CalendarOf;
import org.caseclock.timeline.TimelineException;
import org.jspecify.annotations.Nullable;

/** Holds the parts of {@code policy.yaml} against each other. */
final class PackCheck {

    private static final String NEW_VERSION = "a version is to be added, so that each finding can name it.";

    /** It names a folder, and is a part of the ids of findings. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    private static final Pattern OUTCOME = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");

    private final PackFile file;
    private final CaseSchema schema;
    private final Set<String> parameters;
    private final Set<String> measures = new HashSet<>();
    private final PackProblems problems;

    /**
     * @param schema what the pack declares
     * @param inherited the parameters of the pack that it extends
     */
    PackCheck(PackFile file, CaseSchema schema, Set<String> inherited, PackProblems problems) {
        this.file = file;
        this.schema = schema;
        this.parameters = new LinkedHashSet<>(inherited);
        this.parameters.addAll(file.parameters().keySet());
        file.parameters().forEach((name, parameter) -> {
            if (parameter != null && parameter.unit().isOfDays()) {
                measures.add(name);
            }
        });
        this.problems = problems;
    }

    /** Reports all that is wrong, but for the timeline. */
    void run() {
        head();
        versions();
        closures();
        file.parameters().forEach((name, parameter) -> {
            stricter(name, parameter);
            values("/parameters/" + name + "/values", name, parameter);
        });
        file.tables().forEach(this::table);
        if (file.emptyMeans() != null) {
            file.emptyMeans().forEach(this::emptyField);
        }
        file.clauses().forEach(this::clause);
    }

    private void notBlank(String pointer, String reference) {
        if (reference.isBlank()) {
            String field = pointer.substring(pointer.lastIndexOf('/') + 1);
            problems.report(
                    PackKinds.of(pointer, Kind.MISSING_FIELD), pointer, "The " + field + " must not be empty.", null);
        }
    }

    private void head() {
        if (!ID.matcher(file.id()).matches()) {
            problems.reportValue(
                    Kind.WRONG_VALUE,
                    "/id",
                    "The id (" + file.id()
                            + ") of a pack must be small letters, digits and hyphens, and begin with a letter.",
                    null);
        }
        notBlank("/title", file.title());
        notBlank("/board", file.board());
        notBlank("/jurisdiction", file.jurisdiction());
        notBlank("/source", file.source());
    }

    private void closures() {
        Set<LocalDate> before = new HashSet<>();
        for (int i = 0; i < file.closures().size(); i++) {
            LocalDate date = file.closures().get(i).date();
            if (!before.add(date)) {
                problems.reportValue(
                        "/closures/" + i + "/date", "The closure of " + date + " must stand here once.", null);
            }
        }
    }

    private void stricter(String parameter, ParameterDefinition definition) {
        if (!definition.stricter().isOf(definition.unit())) {
            problems.reportValue(
                    Kind.WRONG_VALUE,
                    "/parameters/" + parameter + "/stricter",
                    "The stricter (" + definition.stricter().inWords() + ") of " + parameter + " must be "
                            + Stricter.of(definition.unit()) + ".",
                    null);
        }
    }

    private void emptyField(String name, PackFile.EmptyField field) {
        String pointer = "/emptyMeans/" + name;
        notBlank(pointer + "/because", field.because());
        new EmptyFields(schema)
                .problemWith(name, field.means())
                .ifPresent(problem -> problems.report(Kind.UNKNOWN_FIELD, pointer, problem, null));
    }

    private void versions() {
        for (int i = 0; i < file.versions().size(); i++) {
            notBlank("/versions/" + i + "/citation", file.versions().get(i).citation());
        }
        if (file.versions().isEmpty()) {
            problems.report("/versions", "A pack must have at least one version.", null);
        }
        for (int i = 1; i < file.versions().size(); i++) {
            LocalDate before = file.versions().get(i - 1).inForceFrom();
            if (!file.versions().get(i).inForceFrom().isAfter(before)) {
                problems.reportValue(
                        "/versions/" + i + "/inForceFrom",
                        "A version must begin after the one before it (" + before + ").",
                        null);
            }
        }
    }

    /** The values of a parameter, which stand at a place. */
    void values(String pointer, String parameter, ParameterDefinition definition) {
        if (definition.values().isEmpty()) {
            problems.report(Kind.MISSING_FIELD, pointer, "The parameter " + parameter + " must have a value.", null);
            return;
        }
        for (int i = 0; i < definition.values().size(); i++) {
            DatedValue value = definition.values().get(i);
            String problem = definition.problemWith(value);
            if (problem != null) {
                problems.reportValue(
                        Kind.WRONG_VALUE,
                        pointer + "/" + i + "/value",
                        "The value (" + value.value() + ") of " + parameter + " " + problem + ".",
                        null);
            }
            notBlank(pointer + "/" + i + "/citation", value.citation());
            notBlank(pointer + "/" + i + "/source", value.source());
            if (!begins(value.from())) {
                problems.reportValue(
                        pointer + "/" + i + "/from",
                        "The value of " + parameter + " changes on " + value.from() + ", on which no version begins.",
                        NEW_VERSION);
            }
        }
    }

    private boolean begins(LocalDate day) {
        return file.versions().stream()
                .anyMatch(version -> version.inForceFrom().equals(day));
    }

    private void table(String table, TableDefinition definition) {
        String pointer = "/tables/" + table + "/files";
        if (definition.files().isEmpty()) {
            problems.report(pointer, "The table " + table + " must have a file.", null);
        }
        for (int i = 0; i < definition.files().size(); i++) {
            LocalDate from = definition.files().get(i).from();
            if (!begins(from)) {
                problems.reportValue(
                        pointer + "/" + i + "/from",
                        "The table " + table + " changes on " + from + ", on which no version begins.",
                        NEW_VERSION);
            }
        }
    }

    /** Reports what the timeline of a version names and does not have. */
    static void timelines(List<PolicyVersion> versions, Set<String> tables, CaseSchema schema, PackProblems problems) {
        for (PolicyVersion version : versions) {
            tablesOfCalendars(version.timeline(), tables, problems);
            try {
                new Timeline(
                        version.timeline(),
                        version.parameters(),
                        new BusinessCalendar(Map.of()),
                        schema,
                        version.rows());
            } catch (TimelineException e) {
                Row row = e.row();
                if (row != null) {
                    problems.report(new InputProblem(
                            row.place().file(),
                            row.line(),
                            row.place().columns().getOrDefault(e.column(), 1),
                            "",
                            String.valueOf(e.getMessage()),
                            e.hint(),
                            e.kind()));
                    continue;
                }
                String pointer = e.pointer().startsWith("/parameters/") ? e.pointer() : "/timeline" + e.pointer();
                problems.reportWord(e.kind(), pointer, e.word(), String.valueOf(e.getMessage()), e.hint());
            }
        }
    }

    /** A table that is not there would have no periods, and nothing would be owed. */
    private static void tablesOfCalendars(TimelineDefinition timeline, Set<String> tables, PackProblems problems) {
        Map<String, CalendarOf> calendars = timeline.calendars();
        if (calendars != null) {
            calendars.forEach((name, of) -> {
                String table = of.table();
                if (table != null && !tables.contains(table)) {
                    problems.reportValue(
                            "/timeline/calendars/" + name + "/table",
                            "There is no table named " + table + ".",
                            Nearest.to(table, tables).map(near -> near + ".").orElse(null));
                }
            });
        }
    }

    private void clause(String id, @Nullable Clause clause) {
        String pointer = "/clauses/" + id;
        if (clause == null) {
            return; // the check of overlays, where alone this can be, has said so
        }
        for (int i = 0; i < clause.parameters().size(); i++) {
            String parameter = clause.parameters().get(i);
            if (!parameters.contains(parameter)) {
                problems.report(
                        Kind.UNKNOWN_PARAMETER,
                        pointer + "/parameters/" + i,
                        "The clause " + id + " names the parameter " + parameter + ", which the pack does not have.",
                        Nearest.to(parameter, parameters)
                                .map(near -> near + ".")
                                .orElse(null));
            }
        }
        notBlank(pointer + "/citation", clause.citation());
        new TextCheck(id, parameters, measures, problems).of(pointer, clause);
        if (clause.how().isToBeDone()
                && (clause.modality() == null || clause.metBy() == null || clause.task() == null)) {
            problems.report(
                    Kind.MISSING_FIELD,
                    pointer,
                    "The clause " + id + " is a " + clause.how().inWords()
                            + " and must state modality, metBy and task.",
                    null);
        }
        if (clause.how().isToBeLeft()) {
            toBeLeft(id, pointer, clause);
        }
        outcomes(id, pointer, clause);
        if (clause.how() == How.REVIEW && clause.task() == null) {
            problems.report(
                    Kind.MISSING_FIELD, pointer, "The clause " + id + " is for review and must state the task.", null);
        }
        if (clause.from() != null && !begins(clause.from())) {
            problems.reportValue(
                    pointer + "/from",
                    "The clause " + id + " is in force from " + clause.from() + ", on which no version begins.",
                    NEW_VERSION);
        }
    }

    private void outcomes(String id, String pointer, Clause clause) {
        if (!clause.outcomes().isEmpty() && clause.how() != How.DECISION) {
            problems.reportValue(
                    pointer + "/outcomes",
                    "The clause " + id + " is a " + clause.how().inWords() + " and must have no outcomes.",
                    "how: decision.");
        }
        clause.outcomes().forEach((outcome, words) -> {
            if (!OUTCOME.matcher(outcome).matches()) {
                problems.reportValue(
                        pointer + "/outcomes/" + outcome,
                        "The outcome (" + outcome + ") of " + id + " must be written like FIRST_PRIORITY.",
                        null);
            }
            notBlank(pointer + "/outcomes/" + outcome, words);
        });
    }

    /** What must not be, or must not become too much, is for nobody to do. */
    private void toBeLeft(String id, String pointer, Clause clause) {
        if (clause.modality() == null) {
            problems.report(
                    Kind.MISSING_FIELD,
                    pointer,
                    "The clause " + id + " is a " + clause.how().inWords() + " and must state modality.",
                    null);
        }
        Map<String, @Nullable Object> ofDeeds = new LinkedHashMap<>();
        ofDeeds.put("metBy", clause.metBy());
        ofDeeds.put("notMetBy", clause.notMetBy());
        ofDeeds.put("task", clause.task());
        ofDeeds.put("role", clause.role());
        ofDeeds.put("delegable", clause.delegable());
        ofDeeds.put("acceptsLate", clause.acceptsLate());
        ofDeeds.put("canBeMended", clause.canBeMended());
        ofDeeds.forEach((field, value) -> {
            if (value != null) {
                problems.reportValue(
                        pointer + "/" + field,
                        "The clause " + id + " is a " + clause.how().inWords()
                                + ", which nobody has to do, and must not" + " state " + field + ".",
                        null);
            }
        });
    }
}
