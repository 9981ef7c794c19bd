package org.caseclock.engine.kie.gate;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.stmt.BlockStmt;
import org.caseclock.input.Locations.Place;
import org.caseclock.policy.RuleFile;
import org.drools.drl.ast.descr.RuleDescr;

/** What a rule does: the text after its {@code then}, and where each place of it stands in the file. */
public final class Consequence {

    private final String text;
    private final String file;
    private final int begins;

    public Consequence(RuleFile file, RuleDescr rule) {
        this.text = String.valueOf(rule.getConsequence());
        this.file = file.text();
        // The parser drops the white space before it, and gives the line of the "then".
        this.begins = Math.max(0, this.file.indexOf(text, startOfLine(this.file, rule.getConsequenceLine())));
    }

    /** What the text between braces says; a comment is no part of what stands beside it. */
    static ParseResult<BlockStmt> parse(String block) {
        return new JavaParser(new ParserConfiguration().setAttributeComments(false)).parseBlock(block);
    }

    public String text() {
        return text;
    }

    /** The line of a place, from 1. */
    public int line(int place) {
        return Place.of(file, begins + place).line();
    }

    /** The column of a place, from 1. */
    public int column(int place) {
        return Place.of(file, begins + place).column();
    }

    /** Where it begins in the file. */
    int begins() {
        return begins;
    }

    /** Whether a place of the file lies in it. */
    public boolean holds(int placeInFile) {
        return placeInFile >= begins && placeInFile < begins + text.length();
    }

    private static int startOfLine(String text, int line) {
        int start = 0;
        for (int i = 1; i < line && text.indexOf('\n', start) >= 0; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start;
    }
}
