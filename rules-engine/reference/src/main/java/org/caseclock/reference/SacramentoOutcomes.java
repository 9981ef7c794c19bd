package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Employment;
import org.caseclock.facts.EmploymentFinding;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FollowUpForm;
import org.caseclock.facts.FollowUpFormBuilder;
import org.caseclock.facts.Survey;
import org.caseclock.facts.SurveyBuilder;
import org.jspecify.annotations.Nullable;

/** The decisions whether a day of a quarter after exit was worked: OUT.Q1 and OUT.Q3. */
final class SacramentoOutcomes {

    /** That a contact without a finding says nothing of work is no empty field. */
    private static final List<Field<?, ?>> FINDINGS = List.of(
            ContactFields.WITH,
            ContactFields.OUTCOME,
            new Field<>(
                    FollowUpForm.class,
                    "employmentFinding",
                    FollowUpForm::employmentFinding,
                    EmploymentFinding.values(),
                    (form, finding) -> FollowUpFormBuilder.builder(form)
                            .employmentFinding(finding)
                            .build()),
            new Field<>(
                    Survey.class,
                    "employmentFinding",
                    Survey::employmentFinding,
                    EmploymentFinding.values(),
                    (survey, finding) -> SurveyBuilder.builder(survey)
                            .employmentFinding(finding)
                            .build()));

    private final KnownCase known;
    private final SacramentoFollowUp followUp;

    SacramentoOutcomes(KnownCase known, SacramentoFollowUp followUp) {
        this.known = known;
        this.followUp = followUp;
    }

    List<QuarterOutcome> decide() {
        List<QuarterOutcome> outcomes = new ArrayList<>();
        for (int n : new int[] {1, SacramentoTerms.LAST_QUARTER}) {
            CalendarQuarter quarter = followUp.quarter(n);
            if (!known.asOf.isBefore(quarter.first())) {
                outcomes.add(decide("OUT.Q" + n, new OfQuarter(n, quarter, known.asOf)));
            }
        }
        return outcomes;
    }

    /** It is told only where no filling of an empty field would change it (C11). */
    private QuarterOutcome decide(String clause, OfQuarter asked) {
        List<Fact> facts = new ArrayList<>(known.employments);
        facts.addAll(known.followUpForms);
        facts.addAll(known.contacts);
        facts.addAll(known.surveys);
        List<Field<?, ?>> fields = new ArrayList<>(FINDINGS);
        fields.add(SacramentoJobs.start(asked.soFar()));
        Set<String> missing = new EmptyFields<>(fields, Work.NOTHING, asked::with, Work::outcome).of(facts);

        Work work = Work.NOTHING;
        for (Fact fact : facts) {
            work = asked.with(work, fact);
        }
        WorkOutcome outcome = missing.isEmpty() ? work.outcome() : WorkOutcome.UNKNOWN;
        List<String> evidence = facts.stream()
                .filter(fact -> outcome != WorkOutcome.UNKNOWN
                        && asked.with(Work.NOTHING, fact).outcome() == outcome)
                .map(Fact::id)
                .sorted()
                .toList();
        return new QuarterOutcome(clause, asked.quarter.toString(), outcome, evidence, List.copyOf(missing));
    }

    /**
     * What facts tell of a quarter.
     *
     * @param worked that a day was worked
     * @param idle that none was
     */
    private record Work(boolean worked, boolean idle) {

        static final Work NOTHING = new Work(false, false);

        WorkOutcome outcome() {
            return worked ? WorkOutcome.POSITIVE : idle ? WorkOutcome.NEGATIVE : WorkOutcome.UNKNOWN;
        }
    }

    /**
     * What is asked of the facts.
     *
     * @param n which quarter after exit it is
     * @param quarter the quarter
     * @param asOf the day on which it is asked
     */
    private record OfQuarter(int n, CalendarQuarter quarter, LocalDate asOf) {

        /** The days of the quarter up to the day on which it is asked. */
        Window soFar() {
            return new Window(quarter.first(), asOf.isBefore(quarter.last()) ? asOf : quarter.last());
        }

        Work with(Work before, Fact fact) {
            boolean worked = fact instanceof Employment job
                    ? SacramentoJobs.covers(job, soFar())
                    : records(EmploymentFinding.EMPLOYED, quarter, fact);
            boolean idle = asOf.isAfter(quarter.last()) && records(EmploymentFinding.UNEMPLOYED, quarter.next(), fact);
            return new Work(before.worked || worked, before.idle || idle);
        }

        /** Whether it is the form of the quarter, or a talk or a returned survey of this quarter, and records a finding. */
        private boolean records(EmploymentFinding finding, CalendarQuarter of, Fact fact) {
            if (fact instanceof FollowUpForm form) {
                return form.quarterAfterExit() == n && finding.equals(form.employmentFinding());
            }
            if (fact instanceof Contact contact) {
                return of.holds(Day.of(contact))
                        && Reading.isReached(contact)
                        && finding.equals(contact.employmentFinding());
            }
            return fact instanceof Survey survey
                    && isIn(of, survey.returnedOn())
                    && finding.equals(survey.employmentFinding());
        }

        private static boolean isIn(CalendarQuarter quarter, @Nullable LocalDate day) {
            return day != null && quarter.holds(day);
        }
    }
}
