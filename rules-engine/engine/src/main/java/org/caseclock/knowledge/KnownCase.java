package org.caseclock.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Participant;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/**
 * A case as it was known on a date.
 *
 * @param caseId the case
 * @param asOf the date
 * @param participant the person and the entry
 * @param exit the exit, if one was known and does not contradict the rest
 * @param facts the facts that may serve, the exit among them, by date, then id
 * @param dataIssues what was set aside, by fact, then kind
 */
public record KnownCase(
        String caseId,
        LocalDate asOf,
        Participant participant,
        @Nullable Exit exit,
        List<Fact> facts,
        List<DataIssue> dataIssues) {

    /** The order of facts wherever they are listed: by date (none first), then by id. */
    public static final Comparator<Fact> ORDER =
            (one, other) -> compare(one.date(), one.id(), other.date(), other.id());

    /** The order of things that have a day (none first) and an id. */
    @SuppressWarnings("ReferenceEquality") // one of them is null: they are equal where both are
    public static int compare(@Nullable LocalDate one, String oneId, @Nullable LocalDate other, String otherId) {
        if (one == null || other == null) {
            return one == other ? oneId.compareTo(otherId) : one == null ? -1 : 1;
        }
        int byDay = one.compareTo(other);
        return byDay == 0 ? oneId.compareTo(otherId) : byDay;
    }

    /**
     * What was known of a case.
     *
     * @param counts which services count toward exit
     */
    public static KnownCase of(CaseFile caseFile, LocalDate asOf, Predicate<Service> counts) {
        List<Fact> known = knownFacts(caseFile, asOf);
        Screening screening = new Screening(caseFile.participant(), asOf, counts);
        List<Fact> sound = screening.screen(known);
        sound.sort(ORDER);
        return new KnownCase(
                caseFile.caseId(),
                asOf,
                caseFile.participant(),
                screening.exit(),
                List.copyOf(sound),
                screening.issues());
    }

    private static List<Fact> knownFacts(CaseFile caseFile, LocalDate asOf) {
        List<Fact> known = new ArrayList<>();
        for (Fact fact : caseFile.facts()) {
            if (Fact.isKnown(fact.firstRecordedOn(), fact.date(), asOf)) {
                known.add(fact.knownOn(asOf));
            }
        }
        return known;
    }
}
