/** What is allowed in a pack and still looks wrong. One class a lint. */
@org.jspecify.annotations.NullMarked
package org.caseclock.testkit.lint;
