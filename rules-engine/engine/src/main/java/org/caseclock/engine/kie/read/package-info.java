/** Reads rule files with the parsers of Drools: what they say, and where each part of it stands. Internal. */
@NullMarked
package org.caseclock.engine.kie.read;

import org.jspecify.annotations.NullMarked;
