/** Looks among made-up cases for what shows how two versions of a policy differ, or what no case of a policy shows. */
@org.jspecify.annotations.NullMarked
package org.caseclock.testkit.search;
