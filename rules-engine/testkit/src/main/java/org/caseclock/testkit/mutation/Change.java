package org.caseclock.testkit.mutation;

import org.caseclock.engine.rules.Span;

/**
 * Another text in place of a part of a file.
 *
 * @param what what kind of slip it is, in a few words
 * @param span the part
 * @param instead what stands there instead
 */
record Change(String what, Span span, String instead) {

    /** The text with this change. */
    String in(String text) {
        return text.substring(0, span.start()) + instead + text.substring(span.end());
    }
}
