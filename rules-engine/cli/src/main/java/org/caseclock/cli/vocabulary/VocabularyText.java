package org.caseclock.cli.vocabulary;

import java.util.Locale;
import org.caseclock.cli.text.Page;
import org.caseclock.cli.vocabulary.Vocabulary.Member;
import org.caseclock.cli.vocabulary.Vocabulary.Section;
import org.caseclock.cli.vocabulary.Vocabulary.Term;

/** The vocabulary as text for people. */
public final class VocabularyText {

    private static final int COLUMN = 32;

    private VocabularyText() {}

    /** Writes it to a page. */
    public static void write(Page page, Vocabulary vocabulary) {
        for (Section section : vocabulary.sections()) {
            page.heading(section.name().toUpperCase(Locale.ROOT));
            page.paragraph("", section.about());
            for (Term term : section.terms()) {
                page.heading(term.name());
                page.paragraph("  ", term.about());
                members(page, term);
            }
        }
    }

    private static void members(Page page, Term term) {
        int width = term.members().stream()
                .mapToInt(member -> member.name().length())
                .max()
                .orElse(0);
        for (Member member : term.members()) {
            if (width <= COLUMN) {
                page.paragraph(
                        "    " + member.name()
                                + " ".repeat(width - member.name().length() + 2),
                        typed(member));
            } else {
                // calls are too long for a column of their own
                page.line("    " + member.name());
                page.paragraph("        ", typed(member));
            }
        }
    }

    private static String typed(Member member) {
        return member.type() == null ? member.about() : member.about() + " (" + member.type() + ")";
    }
}
