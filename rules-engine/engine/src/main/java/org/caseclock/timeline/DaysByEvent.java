package org.caseclock.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.caseclock.knowledge.DayRange;

/**
 * The days that a window has by the day of its event, where that is not on record.
 *
 * @param event the days that the event can have
 * @param windows the days that the window can have for a day of the event, later for a later one; none where there is no
 *     window then
 */
public record DaysByEvent(DayRange event, Function<LocalDate, List<WindowDays>> windows) {}
