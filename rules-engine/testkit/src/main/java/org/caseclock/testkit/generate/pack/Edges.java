package org.caseclock.testkit.generate.pack;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Span;
import org.caseclock.knowledge.KnownCase;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.testkit.generate.Dice;
import org.caseclock.timeline.BusinessCalendar;
import org.caseclock.timeline.Quarter;
import org.caseclock.timeline.Timeline;
import org.caseclock.timeline.Window;
import org.caseclock.timeline.WindowBuilder;
import org.jspecify.annotations.Nullable;

/** The windows that a version of a policy makes of a case, on both sides of whose edges facts are of use. */
final class Edges {

    /** By then all windows of a case have opened. */
    private static final int YEARS_LATER = 4;

    /** What has no last day is tried for some weeks. */
    private static final int USUAL_DAYS = 45;

    private final Timeline timeline;
    private final PolicyPack pack;

    Edges(PolicyPack pack, PolicyVersion version) {
        this.pack = pack;
        this.timeline = new Timeline(
                version.timeline(),
                version.parameters(),
                new BusinessCalendar(pack.closures()),
                pack.schema(),
                version.rows());
    }

    /** What the time line makes of a case: windows, quarters, chains and the like. */
    List<Object> of(CaseFile caseFile) {
        LocalDate asOf = caseFile.participant().entryDate().plusYears(YEARS_LATER);
        KnownCase known = KnownCase.of(caseFile, asOf, timeline.servicesThatCount(), Set.of(), pack.schema());
        return timeline.of(known, 0);
    }

    /** A window, or a quarter as one; nothing of something else. */
    static @Nullable Window window(Object ofTimeline) {
        if (ofTimeline instanceof Quarter quarter) {
            return WindowBuilder.builder()
                    .name(quarter.name())
                    .key(quarter.label())
                    .number(quarter.number())
                    .opens(quarter.startDate())
                    .due(quarter.endDate())
                    .moved(List.of())
                    .build();
        }
        return ofTimeline instanceof Window window ? window : null;
    }

    /** All days at which something changes in a case. */
    List<LocalDate> days(CaseFile caseFile) {
        Stream<LocalDate> ofWindows = of(caseFile).stream()
                .flatMap(each -> Stream.ofNullable(window(each)))
                .flatMap(window -> Stream.concat(days(window.opens(), window.due()), rareEdges(window).stream()));
        return Stream.concat(ofWindows, caseFile.facts().stream().flatMap(Edges::days))
                .toList();
    }

    /** Whether a day is of people's lives, and does not stand for none at all. */
    static boolean isOfLife(LocalDate day) {
        return day.getYear() > 1950 && day.getYear() < 2150;
    }

    private static Stream<LocalDate> days(Fact fact) {
        return days(fact.date(), fact.firstRecordedOn(), fact instanceof Span span ? span.endDate() : null);
    }

    /** A day in a window, at one of its edges, or beside it. */
    static LocalDate in(Window window, LocalDate opens, Dice dice) {
        LocalDate due = window.due() == null ? opens.plusDays(USUAL_DAYS) : window.due();
        List<LocalDate> rare = rareEdges(window);
        if (!rare.isEmpty() && dice.percent(20)) {
            return dice.pick(rare).plusDays(dice.between(-1, 1));
        }
        return switch (dice.weighted(10, 4, 3, 12, 4, 10, 40, 10, 7)) {
            case 0 -> opens;
            case 1 -> opens.minusDays(1);
            case 2 -> opens.plusDays(1);
            case 3 -> due;
            case 4 -> due.minusDays(1);
            case 5 -> due.plusDays(1);
            case 6 -> dice.dayBetween(opens, due);
            case 7 -> due.plusDays(2L + dice.below(60));
            default -> opens.minusDays(2L + dice.below(40));
        };
    }

    /** The days, beside the first and the last, with which something about a window changes. */
    private static List<LocalDate> rareEdges(Window window) {
        return days(window.evidenceFrom(), window.lateUntil(), window.endsOn(), window.overdueUntil())
                .toList();
    }

    /** Those that there are. */
    private static Stream<LocalDate> days(@Nullable LocalDate... days) {
        return Arrays.stream(days)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(Edges::isOfLife);
    }
}
