package org.caseclock.cli.vocabulary;

import java.io.PrintWriter;
import org.caseclock.cli.vocabulary.Vocabulary.Member;
import org.caseclock.cli.vocabulary.Vocabulary.Section;
import org.caseclock.cli.vocabulary.Vocabulary.Term;

/** The vocabulary as a Markdown page. */
public final class VocabularyMarkdown {

    private VocabularyMarkdown() {}

    /** Writes it. */
    public static void write(PrintWriter out, Vocabulary vocabulary) {
        out.print("# What a rule may say\n");
        for (Section section : vocabulary.sections()) {
            out.print("\n## " + capital(section.name()) + "\n\n" + section.about() + "\n");
            for (Term term : section.terms()) {
                out.print("\n### " + term.name() + "\n\n" + cell(term.about()) + "\n");
                if (!term.members().isEmpty()) {
                    table(out, term);
                }
            }
        }
    }

    private static void table(PrintWriter out, Term term) {
        boolean typed = term.members().stream().anyMatch(member -> member.type() != null);
        out.print(typed ? "\n| | | holds |\n|---|---|---|\n" : "\n| | |\n|---|---|\n");
        for (Member member : term.members()) {
            out.print("| `" + member.name() + "` | " + cell(member.about()) + " |"
                    + (typed ? " " + member.type() + " |" : "") + "\n");
        }
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }
}
