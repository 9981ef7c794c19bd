/** Random case files for tests and examples: made from a seed, the same on every machine, and shrunk when they fail. */
@NullMarked
package org.caseclock.testkit.generate;

import org.jspecify.annotations.NullMarked;
