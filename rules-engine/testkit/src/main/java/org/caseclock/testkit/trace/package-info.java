/** From a clause to its rules, parameters and fixtures, and back: what each clause rests on, and what it lacks. */
@NullMarked
package org.caseclock.testkit.trace;

import org.jspecify.annotations.NullMarked;
