/** What a rule file may say, and of which types. It knows nothing of the engine that holds files to it. */
@NullMarked
package org.caseclock.engine.gate;

import org.jspecify.annotations.NullMarked;
