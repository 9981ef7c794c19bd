/** Says in comments above rules what each asks, of whom and by when, from what {@code policy.yaml} says. */
@org.jspecify.annotations.NullMarked
package org.caseclock.testkit.comment;
