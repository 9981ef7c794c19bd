/**
 * The {@code caseclock} command. Results go to standard output, everything about the run to standard error; nothing reads
 * the clock.
 */
@NullMarked
package org.caseclock.cli;

import org.jspecify.annotations.NullMarked;
