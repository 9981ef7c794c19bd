/** What a rule may say: the facts, their fields and codes, the timeline facts, and what the ledger takes. */
@NullMarked
package org.caseclock.cli.vocabulary;

import org.jspecify.annotations.NullMarked;
