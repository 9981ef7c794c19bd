/** The engine: compile a pack once, evaluate any number of cases, from any number of threads. */
@NullMarked
package org.caseclock.engine;

import org.jspecify.annotations.NullMarked;
