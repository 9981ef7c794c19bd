/** Lays out the files of a pack as the shipped packs are laid out, and changes nothing that they say. */
@org.jspecify.annotations.NullMarked
package org.caseclock.testkit.format;
