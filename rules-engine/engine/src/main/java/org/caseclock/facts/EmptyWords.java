package org.caseclock.facts;

import java.util.List;
import java.util.Map;

/** What sentences say of a fact in which a field is empty. */
public final class EmptyWords {

    private static final String BEGIN = "the ";
    private static final String OF = " of ";

    /** Those that say the same of every kind of fact. */
    private static final Map<String, String> OF_ALL = Map.ofEntries(
            Map.entry("date", "has no date"),
            Map.entry("startDate", "has no first day"),
            Map.entry("endDate", "has no last day"),
            Map.entry("recordedOn", "does not say when it was recorded"),
            Map.entry("endRecordedOn", "does not say when its end was recorded"),
            Map.entry("reportsChange", "does not say whether it reports a change"),
            Map.entry("employmentFinding", "does not say whether the customer was employed"),
            Map.entry("documented", "does not say whether it is documented"));

    /** Those that one kind of fact has. */
    private static final Map<Class<?>, Map<String, String>> OF_KIND = Map.ofEntries(
            Map.entry(CaseNote.class, Map.of("states", "does not show what it says about the contact")),
            Map.entry(
                    Circumstance.class,
                    Map.of(
                            "expectedDays", "does not say how many days it is expected to last",
                            "precludesParticipation", "does not say whether it precludes employment or participation")),
            Map.entry(
                    Contact.class,
                    Map.ofEntries(
                            Map.entry("contactWith", "does not say who it was with"),
                            Map.entry("method", "does not say how it was made"),
                            Map.entry("outcome", "has no outcome"),
                            Map.entry("topics", "does not say what it was about"),
                            Map.entry("servicesDiscussed", "does not say whether services were discussed"),
                            Map.entry("updates", "does not say what information it updated"),
                            Map.entry("recordReviewed", "does not say whether the record was reviewed"),
                            Map.entry("partnerAgency", "does not name the partner agency"),
                            Map.entry("staff", "does not name the staff member"),
                            Map.entry("delegated", "does not say whether it was delegated"),
                            Map.entry("reasonNotPersonal", "gives no reason why it was not in person"))),
            Map.entry(
                    Document.class,
                    Map.of(
                            "kind", "does not say what kind of document it is",
                            "sensitivity", "does not say whether it is medical, legal or confidential",
                            "fileName", "has no file name",
                            "fileType", "has no file type")),
            Map.entry(
                    Employment.class,
                    Map.of("employer", "does not name the employer", "sector", "does not name the employer's sector")),
            Map.entry(
                    EmploymentPlan.class,
                    Map.of(
                            "elements", "does not say what it contains",
                            "assessmentDate", "does not say when the assessment was made",
                            "teamMeetingId", "does not say which team meeting it comes from",
                            "madeWithParticipant", "does not say whether it was made with the participant",
                            "earningsMonths", "does not say how many months of earnings it documents",
                            "trainingWarranted", "does not say whether training is warranted",
                            "activities", "does not say which activities it contains")),
            Map.entry(Exit.class, Map.of("kind", "does not say whether it is a Manual Exit")),
            Map.entry(
                    FollowUpForm.class,
                    Map.of(
                            "forwardedOn", "does not say when it was forwarded",
                            "forwardedTo", "does not say where it was forwarded",
                            "contactInformationUpdated", "does not say whether the contact information was updated")),
            Map.entry(Incentive.class, Map.of("surveyId", "does not say which survey it is for")),
            Map.entry(LaborForceStatus.class, Map.of("state", "does not say whether the participant was employed")),
            Map.entry(
                    MisStatus.class,
                    Map.of(
                            "department", "has no department",
                            "category", "has no category",
                            "status", "has no status",
                            "role", "has no role",
                            "code", "has no code")),
            Map.entry(Offer.class, Map.of("response", "does not say whether it was accepted or declined")),
            Map.entry(
                    Participant.class,
                    Map.of(
                            "name", "has no name",
                            "birthDate", "has no date of birth",
                            "careerCenter", "does not name the career center",
                            "caseManager", "does not name the case manager")),
            Map.entry(PlanReview.class, Map.of("withParticipant", "does not say whether the participant took part")),
            Map.entry(
                    Service.class,
                    Map.of(
                            "trainingKind", "does not say what kind of training it is",
                            "youthActivity", "does not say what youth activity it is",
                            "followUpKind", "does not say what kind of follow-up it is")),
            Map.entry(
                    Survey.class,
                    Map.of(
                            "sentOn", "does not say when it was mailed",
                            "returnedOn", "does not say when it was returned",
                            "needStated", "does not say whether it states a need")),
            Map.entry(
                    TeamMeeting.class,
                    Map.of(
                            "participantPresent", "does not say whether the participant took part",
                            "partners", "does not say which partner agencies took part")),
            Map.entry(
                    WageEvidence.class,
                    Map.of(
                            "kind", "does not say what kind of document it is",
                            "periodStart", "does not say when its pay period starts",
                            "periodEnd", "does not say when its pay period ends",
                            "receivedOn", "does not say when it was received",
                            "employmentId", "does not say which job it is about")));

    /** How what is told of a fact of a kind begins. */
    private record Named(String begin, Class<?> kind) {}

    /** Those of all kinds, so that the one that a text begins with can be told. */
    private static final List<Named> KINDS =
            Kinds.all().map(kind -> new Named(Kinds.inWords(kind) + " ", kind)).toList();

    private EmptyWords() {}

    /** What is said of a fact of this kind, as {@code has no outcome}. */
    static String of(Class<?> kind, String field) {
        String own = OF_KIND.getOrDefault(kind, Map.of()).get(field);
        String words = own == null ? OF_ALL.get(field) : own;
        return words == null ? "does not state its " + Kinds.spaced(field) : words;
    }

    /** What is said of a fact of this type: where the pack declares the field, in its words. */
    private static String of(String type, Class<?> kind, String field, CaseSchema schema) {
        OwnField own = schema.field(type, field);
        return own == null ? of(kind, field) : "has no " + own.words();
    }

    /** Whether something that is missing is an empty field of a fact. */
    public static boolean isField(String missing, CaseSchema schema) {
        return !inWords(missing, schema).equals(missing);
    }

    /**
     * What is missing, as sentences tell it: of an empty field, such as {@code the outcome of contact c7}, that
     * {@code contact c7 has no outcome}; all else stays as it is.
     *
     * @param schema what the pack declares beside the library
     */
    public static String inWords(String missing, CaseSchema schema) {
        int of = missing.indexOf(OF, BEGIN.length());
        if (of < 0
                || !missing.startsWith(BEGIN)
                || missing.substring(BEGIN.length(), of).contains(" ")) {
            return missing;
        }
        String fact = missing.substring(of + OF.length());
        String field = missing.substring(BEGIN.length(), of);
        for (Named each : KINDS) {
            if (fact.startsWith(each.begin())) {
                return fact + " " + of(each.kind().getSimpleName(), each.kind(), field, schema);
            }
        }
        if (fact.equals(Kinds.THE_PARTICIPANT)) {
            return "the participant's record " + of(CaseSchema.PARTICIPANT, Participant.class, field, schema);
        }
        for (FactKind kind : schema.kinds().values()) {
            if (fact.startsWith(kind.words() + " ")) {
                return fact + " " + of(kind.type(), Fact.class, field, schema);
            }
        }
        return missing;
    }
}
