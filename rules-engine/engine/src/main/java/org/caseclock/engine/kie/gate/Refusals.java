package org.caseclock.engine.kie.gate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.caseclock.engine.gate.Vocabulary;
import org.caseclock.engine.rules.Lexer;
import org.caseclock.engine.rules.Span;
import org.caseclock.engine.rules.Token;
import org.caseclock.engine.rules.Tokens;
import org.caseclock.input.InputProblem;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.input.Locations.Place;
import org.caseclock.policy.PackException;
import org.caseclock.policy.RuleFile;
import org.drools.drl.ast.descr.BaseDescr;
import org.jspecify.annotations.Nullable;

/** What a rule file says and may not, each with its place. */
public final class Refusals {

    /** A hostile file may be wrong in a million places; nobody reads more than these. */
    private static final int MOST = 100;

    private final RuleFile file;
    private final List<InputProblem> problems = new ArrayList<>();
    /** The tokens of the file, once they are wanted. */
    private @Nullable List<Token> code;

    Refusals(RuleFile file) {
        this.file = file;
    }

    /** The words of the file's pack. */
    Vocabulary vocabulary() {
        return Vocabulary.of(file.schema());
    }

    RuleFile file() {
        return file;
    }

    /** Refuses what stands at a place of the text, counted from 0. */
    void at(int offset, String message, @Nullable String hint) {
        at(Kind.NOT_ALLOWED, offset, message, hint);
    }

    /** Refuses what stands at a place of the text, counted from 0. */
    void at(Kind kind, int offset, String message, @Nullable String hint) {
        Place place = Place.of(file.text(), offset);
        at(kind, place.line(), place.column(), message, hint);
    }

    /** Refuses a word of what stands at a place, or that place where the word is not there. */
    void word(BaseDescr descr, String word, String message, @Nullable String hint) {
        word(Kind.NOT_ALLOWED, descr, word, message, hint);
    }

    /** Refuses a word of what stands at a place, or that place where the word is not there. */
    void word(Kind kind, BaseDescr descr, String word, String message, @Nullable String hint) {
        int begins = offset(descr);
        int found = find(word, begins);
        at(kind, found < 0 ? begins : found, message, hint);
    }

    /** Where a word, or one of several with points between them, next stands from a place on, counted from 0; -1 if it does not. */
    int find(String word, int begins) {
        List<String> wanted = Lexer.code(word).stream().map(Token::text).toList();
        List<Token> after = Tokens.within(code(), new Span(begins, file.text().length()));
        int found = wanted.isEmpty()
                ? -1
                : Collections.indexOfSubList(after.stream().map(Token::text).toList(), wanted);
        return found < 0 ? -1 : after.get(found).span().start();
    }

    private List<Token> code() {
        if (code == null) {
            code = Lexer.code(file.text());
        }
        return code;
    }

    /** Where something begins, counted from 0. */
    int offset(BaseDescr descr) {
        int start = 0;
        for (int line = 1; line < descr.getLine(); line++) {
            start = file.text().indexOf('\n', start) + 1;
        }
        return Math.max(0, start + descr.getColumn());
    }

    /** Refuses what stands on a line and column, counted from 1. */
    void at(int line, int column, String message, @Nullable String hint) {
        at(Kind.NOT_ALLOWED, line, column, message, hint);
    }

    /** Refuses what stands on a line and column, counted from 1. */
    void at(Kind kind, int line, int column, String message, @Nullable String hint) {
        if (problems.size() < MOST) {
            problems.add(
                    new InputProblem(file.name(), Math.max(1, line), Math.max(1, column), "", message, hint, kind));
        }
    }

    /** How much has been refused. */
    int count() {
        return problems.size();
    }

    /**
     * @throws PackException naming all that was refused, if anything was
     */
    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
    }
}
