/** Where the parts of a rule stand in its file, to the letter. */
@org.jspecify.annotations.NullMarked
package org.caseclock.testkit.source;
