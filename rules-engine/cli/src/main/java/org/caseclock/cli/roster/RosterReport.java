package org.caseclock.cli.roster;

import java.util.List;
import org.caseclock.policy.PolicyPack;

/**
 * The roster of one policy.
 *
 * @param entries the customers, in the order of the roster
 */
record RosterReport(PolicyPack pack, List<RosterEntry> entries) {}
