package org.caseclock.testkit.typo;

import static org.caseclock.testkit.typo.PlaceKind.of;
import static org.caseclock.testkit.typo.Slip.NO_MONTH;
import static org.caseclock.testkit.typo.Slip.NO_NUMBER;
import static org.caseclock.testkit.typo.Slip.ONE_TOO_MANY;
import static org.caseclock.testkit.typo.Slip.TWICE;

import java.util.List;

/** The kinds of places of {@code policy.yaml}. */
final class PolicyPlaces {

    static final List<PlaceKind> ALL = List.of(
            of("a key of the file", "^(?<word>(?<each>[a-z]\\w+)):"),
            of("a key of a version", "^    (?<word>(?<each>inForceFrom|citation)):"),
            of("a key of a parameter", "^    (?<word>(?<each>about|unit|stricter|values)):"),
            of("a key of a value", "^        (?<word>(?<each>value|citation|source|checkedOn)):"),
            of("a key of a file of a table", "^        (?<word>(?<each>file)):"),
            of("a key of a column", "\\{ (?<word>codes):"),
            of("a key of a term", "\\{ (?<word>today):"),
            of(
                    "a key of a clause",
                    "^    (?<word>(?<each>modality|how|requirement|reading|metBy|task|role|delegable|acceptsLate|federalCode|parameters)):"),
            of(
                    "a section of the timeline",
                    "^  (?<word>(?<each>selections|moments|chains|quarters|stretches|months|employmentStates|windows|latest)):"),
            of(
                    "a key of an entry of the timeline",
                    "^      (?<word>(?<each>each|byDay|onePerDay|eventsFrom|eventsUntil|opens|due|onlyIfDueBy|evidenceFrom|lateUntil|endsOn|becauseOfExit)):"),
            of(
                    "a key in braces",
                    "[{,] (?<word>(?<each>fact|where|not|anyOf|first|gap|heldBy|after|numbers|beyondExit|from|shape|since)):"),
            of("earliestOf or latestOf", "\\{ (?<word>(?<each>earliestOf|latestOf)):"),
            of("a program", "^programs: \\[(?<word>\\w+)"),
            of("a unit", "^    unit: (?<word>(?<each>\\w+))$"),
            of("what is stricter", "^    stricter: (?<word>(?<each>\\w+))$"),
            of("a modality", "^    modality: (?<word>(?<each>MUST|SHOULD))$"),
            of("how a clause is judged", "^    how: (?<word>(?<each>\\w+))$"),
            of("a role", "^    role: (?<word>(?<each>\\w+))$"),
            of("a parameter of a clause", "^    parameters: \\[(?<word>[\\w.]+)"),
            of("a later parameter of a clause", "^    parameters: \\[[\\w.]+, (?<word>[\\w.]+)"),
            of("true", "^    (?:delegable|acceptsLate): (?<word>true)").withoutHint(),
            of("the day of a version", "^    inForceFrom: (?<word>\\S+)", NO_MONTH)
                    .withoutHint(),
            of("the day of a value", "^      - from: (?<word>\\S+)", NO_MONTH).withoutHint(),
            of("the day of a check", "^        checkedOn: (?<word>\\S+)", NO_MONTH)
                    .withoutHint(),
            of("a number", "^        value: (?<word>\\d+)", NO_NUMBER).withoutHint(),
            of("a code of a parameter", "^        value: \\[(?<word>[A-Z_]+)"),
            of("a later code of a parameter", "^        value: \\[\\w+, (?<word>[A-Z_]{3,})"),
            of("the shape of a month", "^        value: (?<word>CALENDAR_MONTH)"),
            of("the name of a file", "^        file: (?<word>\\S+)").withoutHint(),
            of("a kind of fact", "fact: (?<word>(?<each>\\w+))"),
            of("a field of a selection", "where: \\{ (?<word>(?<each>\\w+)):"),
            of("a later field of a selection", "where: \\{ [^{}]*(?:\\{[^{}]*\\})?, (?<word>\\w+):"),
            of("what a field must be", "where: \\{ \\w+: (?<word>(?<each>\\w{3,}))"),
            of("one of what a field must be", "where: \\{ \\w+: \\[\\w+, (?<word>\\w+)"),
            of("a parameter of a selection", "not: (?<word>[\\w.]+)"),
            of("a selection", "^    \\w+: \\{ (?<each>of|first|since|in): (?<word>\\w{3,})"),
            of("a selection later on", ", (?<each>heldBy|since): (?<word>\\w+)"),
            of("a parameter", ", (?<each>gap|shape): (?<word>[\\w.]+)"),
            of("one of several selections", "anyOf: \\[(?<word>\\w+)"),
            of("what a window is about", "each: (?<word>\\w+)"),
            of("the field of a day", "byDay: (?<word>\\w+)"),
            of(
                    "a moment",
                    "^      (?<each>eventsFrom|eventsUntil|opens|due|onlyIfDueBy|evidenceFrom|lateUntil|endsOn): (?<word>[a-z][\\w.]+)"),
            of("a moment of several", "(?<each>earliestOf|latestOf): \\[(?<word>[\\w.]+)"),
            of("a later moment of several", "(?<each>earliestOf|latestOf): \\[[^\\]]+, (?<word>[\\w.]{4,})"),
            of("a parameter in a sum", "^      (?<each>opens|due): [\\w.]+ \\+ (?<word>[a-z][\\w.]+)"),
            of("a unit in a sum", "[+-] \\d+ (?<word>(?<each>days?|months?))\\b"),
            of("a moment of quarters", "after: (?<word>\\w+), numbers"),
            of("the number of a quarter", "numbers: \\[\\d, (?<word>\\d)", NO_NUMBER)
                    .withoutHint(),
            of("the first day of a stretch", "from: (?<word>\\w+) \\+"),
            of("the last day of a stretch", ", to: (?<word>[\\w.]+)"),
            of("a key that stands there twice", "^(?<word>title: .*)$", TWICE).withoutHint(),
            of("a key of a clause that stands there twice", "^(?<word>    task: .*)$", TWICE)
                    .withoutHint(),
            of("a window that stands there twice", "^(?<word>    \\w+: \\{ fact.*)$", TWICE)
                    .withoutHint());

    /** Those whose word is of the file, and has nothing near to it. */
    private PolicyPlaces() {}

    static final List<PlaceKind> TABLES = List.of(
            of("a column", "\\A(?:\\w+,)*(?<word>(?<each>\\w{4,}))"),
            of("a cell", "^(?<word>Core),"),
            of("a cell later on", "^\\w+,(?<word>Intake Pool),"),
            of("one of several values", "; (?<word>\\d\\d)[;,]", ONE_TOO_MANY),
            of("the last cell", ",(?<word>NOT_EMPLOYED)$"),
            of("a cell too few", "(?<word>,NOT_EMPLOYED)$", Slip.GONE).withoutHint());
}
