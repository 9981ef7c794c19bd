package org.caseclock.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.Kinds;
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
 * @param servicesAfterExit the services that count toward exit and are dated after it. They were set aside and yet say when
 *     service ended
 * @param undated the days that each fact without one can have
 * @param dataIssues what was set aside, by fact, then kind
 */
public record KnownCase(
        String caseId,
        LocalDate asOf,
        Participant participant,
        @Nullable Exit exit,
        List<Fact> facts,
        List<Service> servicesAfterExit,
        Map<Fact, DayRange> undated,
        List<DataIssue> dataIssues) {

    /** The order of facts wherever they are listed: by date (none first), then by id, then by kind. */
    public static final Comparator<Fact> ORDER = (one, other) -> compare(one.date(), one, other.date(), other);

    /** The order of facts of which the latest counts: by date (none first), then by the day of recording, then by id. */
    public static final Comparator<Fact> LATEST_LAST = Comparator.comparing(
                    Fact::date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(KnownCase::knownFrom, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Kinds::id);

    /** A fact without a recording date is known from its own date on. */
    private static @Nullable LocalDate knownFrom(Fact fact) {
        LocalDate recorded = fact.firstRecordedOn();
        return recorded != null ? recorded : fact.date();
    }

    /** Whether a fact without a date, were it of a day, would come after another in that order. */
    public static boolean comesLater(Fact undated, LocalDate day, Fact other) {
        LocalDate date = other.date();
        if (date == null || !day.equals(date)) {
            return date == null || day.isAfter(date);
        }
        LocalDate recorded = undated.firstRecordedOn();
        int byRecording = (recorded == null ? day : recorded).compareTo(Objects.requireNonNull(knownFrom(other)));
        return byRecording > 0 || (byRecording == 0 && Kinds.id(undated).compareTo(Kinds.id(other)) > 0);
    }

    /** The order of facts by a day of theirs (none first), then by id, then by kind. */
    public static int compare(@Nullable LocalDate day, Fact one, @Nullable LocalDate otherDay, Fact other) {
        int byDay = compare(day, otherDay);
        if (byDay != 0) {
            return byDay;
        }
        int byId = Kinds.id(one).compareTo(Kinds.id(other));
        return byId != 0
                ? byId
                : FactKind.of(one).words().compareTo(FactKind.of(other).words());
    }

    @SuppressWarnings("ReferenceEquality") // one of them is null: they are equal where both are
    private static int compare(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == other ? 0 : one == null ? -1 : 1;
        }
        return one.compareTo(other);
    }

    /** This case with one more thing wrong with its data. */
    public KnownCase with(DataIssue issue) {
        List<DataIssue> issues = new ArrayList<>(dataIssues);
        issues.add(issue);
        issues.sort(DataIssue.ORDER);
        return new KnownCase(caseId, asOf, participant, exit, facts, servicesAfterExit, undated, List.copyOf(issues));
    }

    /**
     * What was known of a case.
     *
     * @param counts which services count toward exit
     * @param notKept the kinds of facts that the source of the case does not keep
     * @param schema what the policy knows beside the library; facts of other kinds are left out
     */
    public static KnownCase of(
            CaseFile caseFile, LocalDate asOf, Predicate<Service> counts, Set<FactKind> notKept, CaseSchema schema) {
        List<Fact> all = caseFile.ownFacts().isEmpty()
                ? caseFile.facts()
                : caseFile.facts().stream()
                        .filter(fact -> isKnownTo(schema, FactKind.of(fact)))
                        .toList();
        List<Fact> known = new ArrayList<>(all.size());
        List<Fact> later = new ArrayList<>();
        for (Fact fact : all) {
            if (Fact.isKnown(fact.firstRecordedOn(), fact.date(), asOf)) {
                known.add(fact.knownOn(asOf));
            } else {
                later.add(fact);
            }
        }
        FactsById byId = new FactsById(known);
        References references = new References(FactNames.of(known, byId, later, schema), byId, notKept, schema);
        List<Fact> resolved = references.resolved(known);
        Screening screening = new Screening(caseFile.participant(), asOf, counts, references);
        List<Fact> sound = screening.screen(resolved, known);
        sound.sort(ORDER);
        return new KnownCase(
                caseFile.caseId(),
                asOf,
                caseFile.participant(),
                screening.exit(),
                List.copyOf(sound),
                screening.servicesAfterExit(),
                new UndatedDays(caseFile.participant().entryDate(), screening.exit(), asOf, counts, sound).ranges(),
                screening.issues());
    }

    /**
     * What was known of a case of which the source keeps all facts, and that has none but the library's.
     *
     * @param counts which services count toward exit
     */
    public static KnownCase of(CaseFile caseFile, LocalDate asOf, Predicate<Service> counts) {
        return of(caseFile, asOf, counts, Set.of(), CaseSchema.STANDARD);
    }

    private static boolean isKnownTo(CaseSchema schema, FactKind kind) {
        return !kind.isOwn() || schema.kinds().containsKey(kind.type());
    }

    /** The days that a fact can have: its own or, where that is not on record, some. */
    public DayRange days(Fact fact) {
        LocalDate day = fact.date();
        return day != null ? DayRange.of(day) : Objects.requireNonNull(undated.get(fact));
    }
}
