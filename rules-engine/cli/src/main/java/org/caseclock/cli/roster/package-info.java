/** The Follow-up Due roster: what is owed to exited customers in a quarter, by career center and case manager. */
@org.jspecify.annotations.NullMarked
package org.caseclock.cli.roster;
