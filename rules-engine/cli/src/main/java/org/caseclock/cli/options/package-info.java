/** What the commands can be told. */
@NullMarked
package org.caseclock.cli.options;

import org.jspecify.annotations.NullMarked;
