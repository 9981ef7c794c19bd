package org.caseclock.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseclock.input.InputProblem;
import org.caseclock.input.Locations;
import org.caseclock.input.Nearest;
import org.caseclock.policy.ParameterDefinition.DatedValue;
import org.caseclock.timeline.BusinessCalendar;
import org.caseclock.timeline.Timeline;
import org.caseclock.timeline.TimelineException;
import org.jspecify.annotations.Nullable;

/** Holds the parts of {@code policy.yaml} against each other. */
final class PackCheck {

    private final PackFile file;
    private final String name;
    private final Locations locations;
    private final List<InputProblem> problems = new ArrayList<>();

    PackCheck(PackFile file, String name, Locations locations) {
        this.file = file;
        this.name = name;
        this.locations = locations;
    }

    /**
     * @throws PackException naming all that is wrong
     */
    void run() {
        versions();
        file.parameters().forEach(this::parameter);
        file.tables().forEach(this::table);
        file.clauses().forEach(this::clause);
        if (problems.isEmpty()) {
            file.versions().forEach(version -> timeline(version.inForceFrom()));
        }
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
    }

    private void versions() {
        if (file.versions().isEmpty()) {
            report("/versions", "A pack must have at least one version.", null);
        }
        for (int i = 1; i < file.versions().size(); i++) {
            LocalDate before = file.versions().get(i - 1).inForceFrom();
            if (!file.versions().get(i).inForceFrom().isAfter(before)) {
                report(
                        "/versions/" + i + "/inForceFrom",
                        "A version must begin after the one before it (" + before + ").",
                        null);
            }
        }
    }

    private void parameter(String parameter, ParameterDefinition definition) {
        String pointer = "/parameters/" + parameter + "/values";
        if (definition.values().isEmpty()) {
            report(pointer, "The parameter " + parameter + " must have a value.", null);
            return;
        }
        Set<LocalDate> starts = new HashSet<>();
        file.versions().forEach(version -> starts.add(version.inForceFrom()));
        for (int i = 0; i < definition.values().size(); i++) {
            DatedValue value = definition.values().get(i);
            String problem = definition.problemWith(value);
            if (problem != null) {
                report(
                        pointer + "/" + i + "/value",
                        "The value (" + value.value() + ") of " + parameter + " " + problem + ".",
                        null);
            }
            if (!starts.contains(value.from())) {
                report(
                        pointer + "/" + i + "/from",
                        "The value of " + parameter + " changes on " + value.from() + ", on which no version begins.",
                        "a version is to be added, so that each finding can name it.");
            }
        }
    }

    private void table(String table, TableDefinition definition) {
        String pointer = "/tables/" + table + "/files";
        if (definition.files().isEmpty()) {
            report(pointer, "The table " + table + " must have a file.", null);
        }
        for (int i = 0; i < definition.files().size(); i++) {
            LocalDate from = definition.files().get(i).from();
            if (file.versions().stream()
                    .noneMatch(version -> version.inForceFrom().equals(from))) {
                report(
                        pointer + "/" + i + "/from",
                        "The table " + table + " changes on " + from + ", on which no version begins.",
                        "a version is to be added, so that each finding can name it.");
            }
        }
    }

    private void timeline(LocalDate day) {
        try {
            new Timeline(file.timeline(), PackReader.parameters(file, day), new BusinessCalendar(Map.of()));
        } catch (TimelineException e) {
            report("/timeline" + e.pointer(), String.valueOf(e.getMessage()), e.hint());
        }
    }

    private void clause(String id, Clause clause) {
        String pointer = "/clauses/" + id;
        for (int i = 0; i < clause.parameters().size(); i++) {
            String parameter = clause.parameters().get(i);
            if (!file.parameters().containsKey(parameter)) {
                report(
                        pointer + "/parameters/" + i,
                        "The clause " + id + " names the parameter " + parameter + ", which the pack does not have.",
                        Nearest.to(parameter, file.parameters().keySet())
                                .map(near -> near + ".")
                                .orElse(null));
            }
        }
        boolean owed = clause.how() == How.DUTY || clause.how() == How.CHECK;
        if (owed && (clause.modality() == null || clause.metBy() == null || clause.task() == null)) {
            report(
                    pointer,
                    "The clause " + id + " is a " + (clause.how() == How.DUTY ? "duty" : "check")
                            + " and must state modality, metBy and task.",
                    null);
        }
        if (clause.how() == How.REVIEW && clause.task() == null) {
            report(pointer, "The clause " + id + " is for review and must state the task.", null);
        }
    }

    private void report(String pointer, String message, @Nullable String hint) {
        Locations.Place place = locations.at(pointer);
        problems.add(new InputProblem(name, place.line(), place.column(), pointer, message, hint));
    }
}
