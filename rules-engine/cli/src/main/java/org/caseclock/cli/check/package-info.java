/** Tells of what is wrong with packs, or looks so, to people, CI and code hosts. */
@org.jspecify.annotations.NullMarked
package org.caseclock.cli.check;
