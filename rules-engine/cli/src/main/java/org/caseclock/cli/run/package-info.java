/** Reading cases, evaluating them on all cores, and handing the results on in the order of the input. */
@NullMarked
package org.caseclock.cli.run;

import org.jspecify.annotations.NullMarked;
