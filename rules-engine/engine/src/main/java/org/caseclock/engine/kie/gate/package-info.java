/** What stands between a rule file, as its author wrote it, and the compiler. Internal. */
@NullMarked
package org.caseclock.engine.kie.gate;

import org.jspecify.annotations.NullMarked;
