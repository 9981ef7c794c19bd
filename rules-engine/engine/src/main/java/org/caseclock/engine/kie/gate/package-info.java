/** What stands between a rule file and the compiler, and between what was compiled and the class loader. Internal. */
@NullMarked
package org.caseclock.engine.kie.gate;

import org.jspecify.annotations.NullMarked;
