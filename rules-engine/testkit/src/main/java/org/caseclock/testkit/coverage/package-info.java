/** Which rules and conditions of a pack its fixtures try, and which they do not. */
@org.jspecify.annotations.NullMarked
package org.caseclock.testkit.coverage;
