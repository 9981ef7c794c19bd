package org.caseclock.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactTopic;
import org.caseclock.facts.Employment;
import org.caseclock.facts.EmploymentBuilder;
import org.caseclock.facts.EmploymentFinding;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FollowUpFormBuilder;
import org.caseclock.facts.FormRecipient;
import org.caseclock.facts.Program;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.facts.Sector;
import org.caseclock.facts.SurveyBuilder;
import org.caseclock.facts.WageEvidenceBuilder;
import org.caseclock.facts.WageEvidenceKind;
import org.jspecify.annotations.Nullable;

/**
 * Builds cases of Sacramento. The participant entered on 3 January 2006. The exit of 10 February 2007 makes April to June
 * the first quarter after it, and October to December the third.
 */
final class SacramentoCase {

    /** The exit, which was recorded on its own day. */
    static final Exit EXIT = Cases.exit("2007-02-10", "2007-02-10");

    /** The exit of 31 March 2007 by inactivity, recorded on 1 July. */
    static final Exit LATE_EXIT = Cases.exit("2007-03-31", "2007-07-01");

    private static final Outcomes SACRAMENTO = new Outcomes(SacramentoReference::judge);

    private SacramentoCase() {}

    static Map<String, String> of(String clause, String asOf, Fact... facts) {
        return SACRAMENTO.of(clause, asOf, Cases.of(Program.ADULT, "2006-01-03", facts));
    }

    static Judgement judge(String asOf, Fact... facts) {
        return judge(Program.ADULT, asOf, facts);
    }

    static Judgement judge(Program program, String asOf, Fact... facts) {
        return SacramentoReference.judge(Cases.of(program, "2006-01-03", facts), LocalDate.parse(asOf), 30);
    }

    /** The window of an obligation, such as {@code 2007-04-01..2007-04-07}. */
    static String window(String clause, String subject, Judgement judgement) {
        return judgement.owed().stream()
                .filter(owed -> owed.clause().equals(clause) && owed.subject().equals(subject))
                .map(owed -> owed.opens() + ".." + owed.due())
                .reduce("", String::concat);
    }

    static Contact reached(String id, String day) {
        return Outcomes.reached(id, day);
    }

    /** A reached contact about what may affect work. */
    static Contact barriers(String id, String day) {
        return ContactBuilder.builder(reached(id, day))
                .topics(List.of(ContactTopic.OTHER, ContactTopic.RETENTION_BARRIERS))
                .build();
    }

    static Contact found(String id, String day, EmploymentFinding finding) {
        return ContactBuilder.builder(reached(id, day))
                .employmentFinding(finding)
                .build();
    }

    static Contact withoutOutcome(Contact contact) {
        return ContactBuilder.builder(contact).outcome(null).build();
    }

    static Employment job(String id, @Nullable String start, @Nullable String end) {
        return job(id, start, end, Sector.COVERED);
    }

    static Employment job(String id, @Nullable String start, @Nullable String end, @Nullable Sector sector) {
        return EmploymentBuilder.builder()
                .id(id)
                .startDate(date(start))
                .endDate(date(end))
                .sector(sector)
                .build();
    }

    /** A form that was forwarded to the JTA data-entry staff with updated contact information. */
    static FollowUpFormBuilder form(String id, int quarter, String completed, @Nullable String forwarded) {
        return FollowUpFormBuilder.builder()
                .id(id)
                .quarterAfterExit(quarter)
                .date(LocalDate.parse(completed))
                .forwardedOn(date(forwarded))
                .forwardedTo(forwarded == null ? null : FormRecipient.JTA_DATA_ENTRY)
                .contactInformationUpdated(true);
    }

    static SurveyBuilder survey(String id, String sent, @Nullable String returned) {
        return SurveyBuilder.builder().id(id).sentOn(LocalDate.parse(sent)).returnedOn(date(returned));
    }

    static WageEvidenceBuilder stub(String id, String day, @Nullable String received) {
        return WageEvidenceBuilder.builder()
                .id(id)
                .kind(WageEvidenceKind.PAY_STUB)
                .date(LocalDate.parse(day))
                .receivedOn(date(received));
    }

    static Recording in(RecordPlace place, @Nullable String day) {
        return new Recording(place, date(day));
    }

    static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
