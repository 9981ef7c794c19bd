/**
 * Reads case files and packs strictly: an unknown field, a wrong code or a missing required field is refused, with its
 * place, what was expected and the nearest name.
 */
@NullMarked
package org.caseclock.input;

import org.jspecify.annotations.NullMarked;
