package org.caseclock.engine.kie.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.caseclock.engine.rules.Lexer;
import org.caseclock.engine.rules.Source;
import org.caseclock.engine.rules.Span;
import org.caseclock.engine.rules.Token;
import org.caseclock.engine.rules.Tokens;
import org.caseclock.input.Locations.Place;
import org.caseclock.policy.RuleFile;
import org.drools.drl.ast.descr.BaseDescr;

/** The places of a rule file: what the parsers say of them, held against the tokens of the file. */
final class Places {

    private final String name;
    private final List<Token> tokens;
    private final List<Integer> lines = new ArrayList<>(List.of(0));

    Places(RuleFile file) {
        this.name = file.name();
        this.tokens = Lexer.code(file.text());
        for (int end = file.text().indexOf('\n'); end >= 0; end = file.text().indexOf('\n', end + 1)) {
            lines.add(end + 1);
        }
    }

    /** Where something stands that the rule parser has read; it takes a semicolon behind it for a part of it. */
    Source of(BaseDescr read) {
        List<Token> of = Tokens.within(tokens, new Span(read.getStartCharacter(), read.getEndCharacter() + 1));
        boolean isFollowed = !of.isEmpty() && of.get(of.size() - 1).is(";");
        return of(isFollowed ? of.subList(0, of.size() - 1) : of, read.getStartCharacter());
    }

    /** Where a condition of a pattern stands, without the comments around it. */
    Source of(Constraint constraint) {
        return of(tokens(constraint), constraint.begins());
    }

    Source of(Span span) {
        int found = Collections.binarySearch(lines, span.start());
        int line = found < 0 ? -found - 1 : found + 1;
        return new Source(name, new Place(line, span.start() - lines.get(line - 1) + 1), span);
    }

    private Source of(List<Token> of, int start) {
        return of(of.isEmpty() ? new Span(start, start) : Tokens.span(of));
    }

    /** The words and signs of a condition of a pattern. */
    List<Token> tokens(Constraint constraint) {
        return tokens(new Span(
                constraint.begins(), constraint.begins() + constraint.text().length()));
    }

    /** The words and signs of a part of the file. */
    List<Token> tokens(Span span) {
        return Tokens.within(tokens, span);
    }

    /** The last of them that ends before a place. */
    Token before(int place) {
        List<Token> before = Tokens.within(tokens, new Span(0, place));
        return before.get(before.size() - 1);
    }
}
