package org.caseclock.engine.kie.read;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.BlockStmt;
import org.caseclock.engine.rules.Span;
import org.caseclock.policy.RuleFile;
import org.drools.drl.ast.descr.RuleDescr;

/** What a rule does: what stands after its {@code then}, and where each part of it stands in the file. */
public final class Consequence {

    private final int begins;
    private final String block;
    private final Span span;

    public Consequence(RuleFile file, RuleDescr rule) {
        String text = String.valueOf(rule.getConsequence());
        // The parser drops the white space before it, and gives the line of the "then".
        int found = Math.max(0, file.text().indexOf(text, startOfLine(file.text(), rule.getConsequenceLine())));
        this.span = new Span(found, Math.min(file.text().length(), found + text.length()));
        // The compiler puts it in braces, too.
        this.block = "{" + text + "\n}";
        this.begins = found - 1;
    }

    /** What it says; a comment is no part of what stands beside it. */
    public ParseResult<BlockStmt> read() {
        return new JavaParser(new ParserConfiguration().setAttributeComments(false)).parseBlock(block);
    }

    /** Where all of it stands in the file. */
    public Span span() {
        return span;
    }

    /** Where a part of it begins in the file, from 0. */
    public int begin(Node part) {
        return part.getBegin().map(begin -> place(begin.line, begin.column)).orElse(begins);
    }

    /** Where a part of it stands in the file. */
    Span span(Node part) {
        int end = part.getEnd().map(each -> place(each.line, each.column) + 1).orElse(span.end());
        return new Span(begin(part), end);
    }

    /** Where a line and column of what was read stands in the file, from 0. */
    public int place(int line, int column) {
        return begins + startOfLine(block, line) + column - 1;
    }

    private static int startOfLine(String text, int line) {
        int start = 0;
        for (int i = 1; i < line && text.indexOf('\n', start) >= 0; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start;
    }
}
