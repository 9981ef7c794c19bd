/** What the commands write: pages for people, JSON for programs. */
@NullMarked
package org.caseclock.cli.report;

import org.jspecify.annotations.NullMarked;
