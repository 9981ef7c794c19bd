package org.caseclock.testkit.typo;

import static org.caseclock.testkit.typo.PlaceKind.of;
import static org.caseclock.testkit.typo.Slip.HALVED;
import static org.caseclock.testkit.typo.Slip.ONE_TOO_MANY;
import static org.caseclock.testkit.typo.Slip.SWAPPED;

import java.util.List;

/** The kinds of places of a rule file. */
final class RulePlaces {

    static final List<PlaceKind> ALL = List.of(
            of("the word package", "^(?<word>package) "),
            of("the word import", "^(?<word>import) "),
            of("the word global", "^(?<word>global) "),
            of("the word rule", "^(?<word>rule) \""),
            of("the word when", "^(?<word>when)$"),
            of("the word then", "^(?<word>then)$"),
            of("the word end", "^(?<word>end)$"),
            of("the word accumulate", "^    (?<word>accumulate)\\("),
            of("the word exists", "^    (?<word>exists) "),
            of("the word not", "^    (?<word>not) "),
            of("an import of a package", "^import (?<word>org\\.caseclock\\.(?<each>\\w+)\\.\\*);"),
            of("an import of a type", "^import (?<word>org\\.caseclock\\.knowledge\\.DataIssueKind);"),
            of("the type of the global", "^global (?<word>org\\.caseclock\\.ledger\\.Ledger) ledger;"),
            of("the name of the global", "^global org\\.caseclock\\.ledger\\.Ledger (?<word>ledger);"),
            of("a type", "^    (?:exists |not |\\$\\w+ : )?(?<word>(?<each>[A-Z]\\w+))\\("),
            of("a type in an accumulate", "accumulate\\( \\$\\w+ : (?<word>(?<each>[A-Z]\\w+))\\("),
            of("a field that is true", "\\b(?<each>[A-Z]\\w+)\\( (?<word>[a-z]\\w+)[ ,]+(?:\\)|\\$)"),
            of("a field that is not true", "\\( (?:[^()]*, )?!(?<word>[a-z]\\w+)"),
            of("a field that is compared", "\\( (?<word>[a-z]{4,}) (?<each>==|<=|<|>=|>|!=) "),
            of("a field after a comma", "\\( [^()\"]+, (?<word>[a-z]\\w{3,}) (?<each>==|<=|<|>=|>|!=) "),
            of("a field that contains", "(?<word>\\b[a-z]\\w+) contains "),
            of("a field with a name", "\\$\\w+ : (?<word>[a-z]\\w{3,})[ ,]"),
            of("a field of what has a name", "\\$\\w+\\.(?<word>[a-z]\\w{3,}) "),
            of("a field after or", "\\|\\| (?<word>[a-z]\\w{3,})"),
            of("a type of codes", "== (?<word>[A-Z]\\w+)\\.[A-Z_]{3,}"),
            of("a code", "== [A-Z]\\w+\\.(?<word>[A-Z_]{3,})"),
            of("a type of codes after contains", "contains (?<word>[A-Z]\\w+)\\.[A-Z_]{3,}"),
            of("a code after contains", "contains [A-Z]\\w+\\.(?<word>[A-Z_]{3,})"),
            of("a type of codes that is written", ", (?<word>[A-Z]\\w+)\\.[A-Z_]{3,}[ ,]"),
            of("a code that is written", ", [A-Z]\\w+\\.(?<word>[A-Z_]{3,})[ ,]"),
            of("a name of the timeline", "(?<each>[A-Z]\\w+)\\( name == \"(?<word>[^\"]+)\""),
            of("a name of a table", "Row\\( table == \"(?<word>[^\"]+)\""),
            of("a column of a table", "cells\\.have\\( \"(?<word>[^\"]+)\""),
            of("a code of a table", "cells\\.have\\( \"[^\"]+\", \"(?<word>[^\"]+)\""),
            of("a question", "\\.(?<word>(?<each>cover|overlap|overlaps|have|agree|fits|holds))\\("),
            of("what is asked", "(?<word>\\b[a-z]\\w+)\\.(?<each>cover|overlap|have|agree)\\("),
            of("a name that is compared", "[a-z] (?<each>==|<=|<|>=|>) (?<word>\\$\\w{3,})[ ,.]"),
            of("a name that is contained", "contains (?<word>\\$\\w+)"),
            of("a name that is asked with", "(?:cover|agree|overlap)\\( (?<word>\\$\\w+)"),
            of("a name that is gathered", "collectList\\( (?<word>\\$\\w+) \\)"),
            of("the function collectList", "(?<word>collectList)\\("),
            of("the operator ==", "[a-z] (?<word>==) [\\w$\"]", HALVED),
            of("the operator <=", "[a-z] (?<word><=) \\$", SWAPPED),
            of("the operator >=", "[a-z] (?<word>>=) \\$", SWAPPED),
            of("the operator !=", "[a-z] (?<word>!=) ", SWAPPED),
            of("the operator ||", " (?<word>\\|\\|) ", HALVED),
            of("the operator contains", " (?<word>contains) "),
            of("the operator memberOf", " (?<word>memberOf) "),
            of("the clause of a rule's name", "^rule \"(?<word>[^\\s,]+),? ", ONE_TOO_MANY),
            of(
                    "a clause that is written of",
                    "\\.(?<each>owes|owesEach|decides|outcome|questions|lists|notes|needs|waives|waivesFromItsFirstDay)\\( \"(?<word>[^\"]+)\"",
                    ONE_TOO_MANY),
            of("the ledger", "^    (?<word>ledger)\\."),
            of("what is written", "^    (?:    |ledger|.*\\) ?)\\.(?<word>(?<each>[a-z]\\w+))\\( "),
            of(
                    "a name that is written",
                    "\\.(?<each>metBy|owes|lists|decision)\\( (?:\"[^\"]*\", )?(?<word>\\$\\w{3,})"),
            of("a field that is written", "\\.(?<each>metOn|metIfTheyDiffer|eachIn)\\( \"(?<word>\\w{3,})\""),
            of("a list that is written of", "\\.owesEach\\( \"[^\"]+\", \\$\\w+, \"(?<word>\\w+)\""));

    private RulePlaces() {}
}
