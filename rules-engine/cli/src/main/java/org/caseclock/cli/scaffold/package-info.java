/** A pack or a clause to begin with: files that hold from the start, with comments that lead an analyst. */
@NullMarked
package org.caseclock.cli.scaffold;

import org.jspecify.annotations.NullMarked;
