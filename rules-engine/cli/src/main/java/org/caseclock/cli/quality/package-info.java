/** Tells how good the fixtures of a pack are: what they try, and what they would notice. */
@org.jspecify.annotations.NullMarked
package org.caseclock.cli.quality;
