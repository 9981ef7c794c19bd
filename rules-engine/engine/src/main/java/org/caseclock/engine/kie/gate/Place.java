package org.caseclock.engine.kie.gate;

import com.github.javaparser.ast.Node;

/** Where the parts of an expression stand in the file that it was taken from. */
record Place(String expression, int begins) {

    /** The place of a part in the file, counted from 0. */
    int of(Node part) {
        return begins
                + part.getBegin().map(begin -> offset(begin.line, begin.column)).orElse(0);
    }

    int offset(int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = expression.indexOf('\n', start) + 1;
        }
        return start + column - 1;
    }
}
