/**
 * The filling oracle: what is empty in a random case is filled in many ways, and by C11 of the clause tables no finding that
 * was judged may change thereby, while each that is undetermined must hang on all that it names and on nothing else. It knows
 * the rules only by what they say of a case.
 */
@NullMarked
package org.caseclock.oracle;

import org.jspecify.annotations.NullMarked;
