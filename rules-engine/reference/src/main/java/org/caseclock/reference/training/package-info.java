/**
 * The policy of three-rivers-training in plain Java: an evaluator that was written from its clause table alone, to be
 * compared with the pack case by case. C1 to C17 are the common readings of the tables. It judges cases whose fields are
 * filled; what is empty, the comparison fills in before.
 */
@NullMarked
package org.caseclock.reference.training;

import org.jspecify.annotations.NullMarked;
