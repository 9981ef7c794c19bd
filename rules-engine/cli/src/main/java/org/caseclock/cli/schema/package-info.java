/** What a case file may hold, as a JSON Schema. */
@NullMarked
package org.caseclock.cli.schema;

import org.jspecify.annotations.NullMarked;
