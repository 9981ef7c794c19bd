package org.caseclock.testkit.trace;

import java.time.LocalDate;
import org.caseclock.policy.Stricter;
import org.caseclock.timeline.Unit;

/**
 * A parameter, with one of its values.
 *
 * @param name its name
 * @param about what it governs
 * @param value its value in words, such as {@code 90 days}
 * @param unit what its value counts or names
 * @param stricter in which direction it becomes stricter
 * @param current whether the value is that of the last version
 * @param from the day from which the value holds
 * @param citation the section that sets it
 * @param source the document that the section is of
 * @param checkedOn the day on which it was last compared with the source
 */
public record ParameterTrace(
        String name,
        String about,
        String value,
        Unit unit,
        Stricter stricter,
        boolean current,
        LocalDate from,
        String citation,
        String source,
        LocalDate checkedOn) {}
