package org.caseclock.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Reads a text in which a mark stands before the place that is wrong, and tells what was said of it. */
final class Refusal {

    static final String MARK = "▶";

    private Refusal() {}

    /** A case whose one contact has these fields, beside its id. */
    static String contact(String fields) {
        return with("\"contacts\": [\n    { \"id\": \"c7\", " + fields + " }\n  ]");
    }

    /** A case with these lists. */
    static String with(String lists) {
        return """
               {
                 "caseId": "A-1",
                 "participant": { "id": "p1", "entryDate": "2025-01-06", "programs": ["ADULT"] },
                 %s
               }
               """.formatted(lists);
    }

    /** A case whose participant has these fields, beside an id, a name and a birth date. */
    static String participant(String fields) {
        return """
               {
                 "caseId": "A-1",
                 "participant": { "id": "p1", "name": "Zoe Quux", "birthDate": "1990-04-05", %s }
               }
               """.formatted(fields);
    }

    /** The message must be this, and the place the marked one. */
    static void isToldAs(String marked, String message) {
        int mark = marked.indexOf(MARK);
        assertThat(mark).as("the mark in %s", marked).isNotNegative();
        String before = marked.substring(0, mark);
        int line = 1 + (int) before.chars().filter(sign -> sign == '\n').count();
        int column = mark - before.lastIndexOf('\n');
        assertThat(of(marked.replace(MARK, ""))).isEqualTo("case.json:" + line + ":" + column + ": " + message);
    }

    static String of(String text) {
        InputException refusal = catchThrowableOfType(InputException.class, () -> CaseFiles.one("case.json", text));
        assertThat(refusal).as("the refusal of %s", text).isNotNull();
        assertThat(refusal.problems()).hasSize(1);
        return refusal.getMessage();
    }
}
