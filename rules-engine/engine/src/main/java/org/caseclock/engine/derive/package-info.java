/**
 * What follows from a rule where fields are empty. A rule says each condition once, as something that holds; from it are made
 * the rules that run: what surely holds, and what may hold, with the empty fields that the difference hangs on.
 */
@NullMarked
package org.caseclock.engine.derive;

import org.jspecify.annotations.NullMarked;
