package org.caseclock.testkit.trace;

import static org.caseclock.testkit.trace.Markdown.link;
import static org.caseclock.testkit.trace.Markdown.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.policy.Clause;
import org.caseclock.policy.How;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyRule;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.policy.RuleFile;
import org.caseclock.policy.RuleName;
import org.caseclock.policy.TableDefinition;
import org.caseclock.policy.TableDefinition.DatedFile;
import org.caseclock.timeline.Row;
import org.jspecify.annotations.Nullable;

/** A pack as a page of Markdown, for readers who never saw a rule: the {@code README.md} of its folder. */
public final class Rulebook {

    private final Traceability trace;
    private final PolicyPack pack;
    private final Markdown page = new Markdown();

    private Rulebook(Traceability trace) {
        this.trace = trace;
        this.pack = trace.pack();
    }

    /** The page; its links are from the pack's folder. */
    public static String of(Traceability trace) {
        Rulebook book = new Rulebook(trace);
        book.heading();
        book.words();
        book.page.block("## Clauses");
        book.trace.clauses().forEach(book::clause);
        book.parameters();
        book.tables();
        return book.page.toString();
    }

    private void heading() {
        page.block("# " + plain(pack.title()));
        List<List<String>> rows = new ArrayList<>();
        if (pack.base() != null) {
            rows.add(List.of(
                    "Extends",
                    plain(pack.base().title() + ", " + pack.base().board()) + " (`"
                            + pack.base().id() + "`)"));
        }
        rows.addAll(List.of(
                List.of("Written from", plain(pack.source())),
                List.of(
                        "In force",
                        pack.versions().stream().map(Rulebook::version).collect(Collectors.joining("; "))),
                List.of(
                        "Programs",
                        pack.programs().stream().map(Spelling::inWords).collect(Collectors.joining(", ")))));
        page.table(List.of("Board", plain(pack.board()) + ", " + plain(pack.jurisdiction())), rows);
        page.block("Written by `caseclock clauses --format markdown` from [policy.yaml](policy.yaml), "
                + pack.versions().stream()
                        .flatMap(version -> version.rules().stream())
                        .filter(file -> file.pack().equals(pack.id()))
                        .map(RuleFile::file)
                        .distinct()
                        .map(file -> link(file, file))
                        .collect(Collectors.joining(", "))
                + " and the [cases](cases): change those, not this page.");
        page.block("""
                **Must** binds, **should** advises, **may** permits. A *duty* is owed inside a window of days; a *check* asks
                that a record has a property; a *decision* follows from what is on record; a *review* is left to the monitor;
                a *note* informs.""" + ofWhatIsToBeLeft());
        page.block("""
                Under each clause stand the rules that speak of it, and the cases that prove them with what must be said of each:
                MET, LATE (done after the window), MISSED (overdue, if it is still to be done), OPEN (the window runs), UPCOMING, EXCUSED (no one could
                know of it in time), UNDETERMINED (the record leaves it open), or nothing.""");
    }

    /** Few policies have any. */
    private String ofWhatIsToBeLeft() {
        return pack.clauses().values().stream().noneMatch(clause -> clause.how().isToBeLeft()) ? "" : """
                 A *limit* says how much there may be of something, and a *prohibition* what must not be: nobody
                has a task, and what is on record is against it (MISSED) or not (MET; OPEN while it may still end in time).""";
    }

    private static String version(PolicyVersion version) {
        return version.supersededFrom() == null
                ? "from " + version.inForceFrom() + " on"
                : version.inForceFrom() + " to " + version.supersededFrom().minusDays(1);
    }

    private void words() {
        if (!pack.terms().isEmpty()) {
            page.block("## Words");
            page.table(
                    List.of("In the policy", "Today", "See"),
                    pack.terms().entrySet().stream()
                            .map(term -> List.of(
                                    plain(term.getKey()),
                                    plain(term.getValue().today()),
                                    plain(term.getValue().citation())))
                            .toList());
        }
    }

    private void clause(ClauseTrace traced) {
        Clause clause = traced.clause();
        page.block("### " + plain(traced.id()) + ": " + capital(plain(clause.requirement())));
        page.block(kind(clause) + (clause.reading() == null ? "" : " " + plain(clause.reading())));
        said(clause).forEach(page::block);
        if (!clause.words().isEmpty()) {
            page.list(clause.words().keySet().stream()
                    .map(name -> otherWords(name, clause.inWords(name)))
                    .toList());
        }
        if (!traced.parameters().isEmpty()) {
            page.list(traced.parameters().stream().map(Rulebook::parameter).toList());
        }
        if (!traced.rules().isEmpty()) {
            page.block((traced.rules().size() == 1 ? "Rule: " : "Rules: ")
                    + traced.rules().stream()
                            .map(rule -> rule(traced.id(), rule))
                            .collect(Collectors.joining("; ")));
        }
        cases(traced);
    }

    /** On what condition it is asked, what meets it, and what does not. */
    private static List<String> said(Clause clause) {
        boolean isDecision = clause.how() == How.DECISION;
        return Stream.of(
                        said("If: ", clause.onlyIf()),
                        said(isDecision ? "Yes by " : "Met by ", clause.metBy()),
                        said(isDecision ? "No by " : "Not met by ", clause.notMetBy()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> said(String label, @Nullable String text) {
        return text == null ? Optional.empty() : Optional.of(label + plain(text) + ".");
    }

    /** Some findings of a clause have words of their own. */
    private static String otherWords(String name, Clause clause) {
        return "*" + plain(name) + "*: " + capital(plain(clause.requirement())) + "."
                + said(clause).stream().map(each -> " " + each).collect(Collectors.joining())
                + (clause.task() == null ? "" : " Task: " + plain(clause.task()));
    }

    /** What lies in another pack's folder cannot be linked to. */
    private String rule(String clause, PolicyRule rule) {
        String name = own(clause, rule);
        return trace.isOwn(rule) ? link(name, rule.file(), rule.line()) : plain(name) + " (`" + trace.file(rule) + "`)";
    }

    /** A rule's name, without the clauses that it is named for where the one under which it stands is among them. */
    private static String own(String clause, PolicyRule rule) {
        return RuleName.clauses(rule.name()).contains(clause) ? RuleName.title(rule.name()) : rule.name();
    }

    private static String kind(Clause clause) {
        String binds = clause.modality() == null ? "" : "**" + capital(Spelling.inWords(clause.modality())) + "**, ";
        String how = "*" + Spelling.of(clause.how()) + "*";
        String who = clause.how().isToBeDone() ? ", for the " + Responsible.forIt(clause) : "";
        String code = clause.federalCode() == null ? "" : ", federal code " + clause.federalCode() + " (PIRL 923)";
        String from = clause.from() == null ? "" : " In force from " + clause.from() + " on.";
        return (binds.isEmpty() ? capital(how) : binds + how) + who + code + ". Section " + plain(clause.citation())
                + "." + from;
    }

    private static String parameter(ParameterTrace parameter) {
        String section =
                parameter.citation().equals(parameter.source()) ? "" : "Section " + parameter.citation() + ", ";
        return "`" + parameter.name() + "`: **" + plain(parameter.value()) + "**, " + stricter(parameter) + ". "
                + capital(plain(parameter.about())) + ". (" + plain(section + parameter.source()) + "; checked on "
                + parameter.checkedOn() + ".)";
    }

    private static String stricter(ParameterTrace parameter) {
        return switch (parameter.stricter()) {
            case NEITHER -> "fixed";
            case LOWER, HIGHER, MORE_CODES, FEWER_CODES -> Spelling.of(parameter.stricter()) + " is stricter";
        };
    }

    private void cases(ClauseTrace traced) {
        if (traced.fixtures().isEmpty()) {
            return;
        }
        page.block("<details><summary>Cases: the clause speaks in "
                + traced.firing().size() + " and is silent in "
                + traced.silent().size() + "</summary>");
        page.list(traced.fixtures().stream()
                .map(fixture -> link(fixture.name(), "cases/" + fixture.file(), fixture.line()) + " → "
                        + said(traced.id(), fixture))
                .toList());
        page.block("</details>");
    }

    private static String said(String clause, FixtureTrace fixture) {
        if (!fixture.fires()) {
            return "silent";
        }
        return fixture.said().entrySet().stream()
                .map(finding -> (finding.getKey().equals(clause)
                                ? ""
                                : plain(finding.getKey().substring(clause.length() + 1)) + " ")
                        + finding.getValue().replace(" to null", " on"))
                .collect(Collectors.joining(", "));
    }

    private void parameters() {
        if (!trace.parameters().isEmpty()) {
            page.block("## Parameters");
            page.table(
                    List.of(
                            "Parameter",
                            "What it governs",
                            "Value",
                            "Stricter",
                            "Since",
                            "Section",
                            "Source",
                            "Checked on"),
                    trace.parameters().stream().map(Rulebook::cells).toList());
        }
    }

    private static List<String> cells(ParameterTrace parameter) {
        return List.of(
                "`" + parameter.name() + "`",
                capital(plain(parameter.about())),
                plain(parameter.value()),
                Spelling.of(parameter.stricter()),
                parameter.from().toString(),
                plain(parameter.citation()),
                plain(parameter.source()),
                parameter.checkedOn().toString());
    }

    private void tables() {
        if (!pack.tables().isEmpty()) {
            page.block("## Tables");
            pack.tables().forEach((name, table) -> table.files().forEach(file -> table(name, table, file)));
        }
    }

    private void table(String name, TableDefinition definition, DatedFile file) {
        List<String> columns = List.copyOf(definition.columns().keySet());
        page.block("### " + plain(name) + ", since " + file.from());
        page.block(capital(plain(definition.about())) + ". Section " + plain(file.citation()) + ", "
                + plain(file.source()) + "; checked on " + file.checkedOn() + ". Edit it in "
                + link(file.file(), file.file()) + ".");
        page.table(
                columns.stream().map(Markdown::plain).toList(),
                // A pack is refused where a table changes on a day on which no version begins.
                Objects.requireNonNull(pack.versionOn(file.from())).rows().stream()
                        .filter(row -> row.table().equals(name))
                        .map(row -> columns.stream()
                                .map(column -> plain(cell(row, column, definition)))
                                .toList())
                        .toList());
    }

    private static String cell(Row row, String column, TableDefinition definition) {
        Set<String> values = row.cells().values().getOrDefault(column, Set.of());
        String none = Objects.requireNonNull(definition.columns().get(column)).none();
        return values.isEmpty() && none != null ? none : String.join(", ", values);
    }

    private static String capital(String text) {
        int first = text.startsWith("*") ? 1 : 0;
        return text.substring(0, first) + Character.toUpperCase(text.charAt(first)) + text.substring(first + 1);
    }
}
