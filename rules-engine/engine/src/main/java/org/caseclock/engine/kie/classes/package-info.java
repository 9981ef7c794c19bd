/** What stands between what was compiled of rules and the class loader. Internal. */
@NullMarked
package org.caseclock.engine.kie.classes;

import org.jspecify.annotations.NullMarked;
