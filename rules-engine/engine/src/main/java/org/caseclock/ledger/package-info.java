/**
 * What was owed, by when, on what evidence. Rules write to the {@link org.caseclock.ledger.Ledger}; the engine holds
 * window, evidence and as-of date against each other and gives the {@link org.caseclock.ledger.Evaluation}.
 */
@NullMarked
package org.caseclock.ledger;

import org.jspecify.annotations.NullMarked;
