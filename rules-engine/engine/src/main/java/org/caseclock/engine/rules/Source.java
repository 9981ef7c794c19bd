package org.caseclock.engine.rules;

import org.caseclock.input.Locations.Place;

/**
 * Where a part of a rule stands.
 *
 * @param file the file, as the user named it
 * @param place the line and column on which it begins
 * @param span from its first character to its last
 */
public record Source(String file, Place place, Span span) {}
