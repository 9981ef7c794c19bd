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
    public static final Comparator<Fact> ORDER = Comparator.comparing(
                    Fact::date, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Fact::id);

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
