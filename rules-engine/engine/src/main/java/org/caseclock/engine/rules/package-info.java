/**
 * What rule files say: their tokens, and their rules as a tree in which each part knows where it stands. All that reads rules
 * reads them here; it knows nothing of who does.
 */
@NullMarked
package org.caseclock.engine.rules;

import org.jspecify.annotations.NullMarked;
