/** Whether the fixtures of a pack would notice if it said something else. */
@org.jspecify.annotations.NullMarked
package org.caseclock.testkit.mutation;
