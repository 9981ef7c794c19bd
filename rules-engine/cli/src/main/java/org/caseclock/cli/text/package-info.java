/** How pages of text are laid out: lines, tables, words, time lines. */
@NullMarked
package org.caseclock.cli.text;

import org.jspecify.annotations.NullMarked;
