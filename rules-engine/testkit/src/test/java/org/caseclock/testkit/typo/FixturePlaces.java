package org.caseclock.testkit.typo;

import static org.caseclock.testkit.typo.PlaceKind.of;
import static org.caseclock.testkit.typo.Slip.NO_MONTH;
import static org.caseclock.testkit.typo.Slip.ONE_TOO_MANY;
import static org.caseclock.testkit.typo.Slip.TWICE;

import java.util.List;

/** The kinds of places of a file of fixtures. */
final class FixturePlaces {

    static final List<PlaceKind> ALL = List.of(
            of("a key of the file", "^(?<word>(?<each>clause|base|fixtures)):"),
            of("a key of a fixture", "^    (?<word>(?<each>asOf|case|expect|issues|horizon)):"),
            of("a key of the base", "^  (?<word>(?<each>caseId|participant|services|exits)):"),
            of("a key of a case", "^      (?<word>(?<each>[a-z]\\w{3,})): "),
            of("a key of a fact", "\\{ id: \\w+, (?<word>(?<each>\\w{4,})): "),
            of("a later key of a fact", "\\{ id: [^{}]+, (?<word>(?<each>\\w{4,})): "),
            of("a code", "\\{ id: [^{}]+, (?<each>\\w+)(?<!fileType): (?<word>[A-Z_]{4,})"),
            of("a program", "programs: \\[(?<word>\\w+)"),
            of("a date of the base", "entryDate: (?<word>[\\d-]+)", NO_MONTH).withoutHint(),
            of("a date", "^      .*\\{ id: [^{}]*?(?<each>\\w+): (?<word>\\d{4}-\\d\\d-\\d\\d)", NO_MONTH)
                    .withoutHint(),
            of("an as-of date", "^    asOf: (?<word>[\\d-]+)", NO_MONTH).withoutHint(),
            of("the clause of the file", "^clause: \"?(?<word>[\\w.]+)", ONE_TOO_MANY),
            of("the clause of what is expected", "^    expect: \\{ \"?(?<word>[\\w.]+)/", ONE_TOO_MANY),
            of("what is expected", "^    expect: \\{ \\S+: (?<word>(?<each>[A-Z_]{4,}))[ ,]"),
            of("a key that stands there twice", "^(?<word>    asOf: .*)$", TWICE)
                    .withoutHint());

    private FixturePlaces() {}
}
