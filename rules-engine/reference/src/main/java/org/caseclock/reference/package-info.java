/**
 * The policies in plain Java: an evaluator that was written from the clause tables alone, to be compared with the rule
 * packs case by case. C1 to C17 are the common readings of those tables.
 */
@NullMarked
package org.caseclock.reference;

import org.jspecify.annotations.NullMarked;
