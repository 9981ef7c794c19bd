/** What rules say, as a tree that tools can read. */
@NullMarked
package org.caseclock.engine.rules;

import org.jspecify.annotations.NullMarked;
