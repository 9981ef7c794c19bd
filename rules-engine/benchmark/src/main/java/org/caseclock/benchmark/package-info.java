/** Measures how fast cases are evaluated. */
@NullMarked
package org.caseclock.benchmark;

import org.jspecify.annotations.NullMarked;
