/** What a change of policy does to a caseload before it is adopted. */
@org.jspecify.annotations.NullMarked
package org.caseclock.cli.diff;
