package org.caseclock.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caseclock.facts.Program;
import org.caseclock.facts.Sensitivity;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.YouthActivity;

/** The dates, numbers and lists of the Missouri policy, each with its default. */
final class MissouriTerms {

    /** The first day of the policy. */
    static final LocalDate IN_FORCE_FROM = LocalDate.of(2025, 1, 22);

    /** {@code monthly.attempts}: so many attempts serve for a contact. */
    static final int MONTHLY_ATTEMPTS = 2;

    /** At least so many methods are different methods. */
    static final int DIFFERENT_METHODS = 2;

    /** {@code documents.fileTypes}: the file types that are appropriate, in lower case. */
    static final Set<String> FILE_TYPES =
            Set.of("pdf", "doc", "docx", "xls", "xlsx", "jpg", "jpeg", "png", "tif", "tiff");

    /** The clauses that a monitor reviews. */
    static final List<String> REVIEWS = List.of("CM.1", "CM.2", "CM.3");

    /** The categories of service that do not count toward exit. */
    static final Set<ServiceCategory> NON_EXTENDING = Set.of(
            ServiceCategory.FOLLOW_UP,
            ServiceCategory.SELF_SERVICE,
            ServiceCategory.INFORMATION_ONLY,
            ServiceCategory.SUPPORTIVE);

    private static final Set<Program> PROGRAMS = Set.of(Program.ADULT, Program.DISLOCATED_WORKER, Program.YOUTH);

    private static final Set<Program> YOUTH_PROGRAMS =
            Set.of(Program.YOUTH, Program.OLDER_YOUTH, Program.YOUNGER_YOUTH);

    private static final Set<YouthActivity> YOUTH_ACTIVITIES =
            Set.of(YouthActivity.WORK_EXPERIENCE, YouthActivity.HIGH_SCHOOL, YouthActivity.HISET_GED_PREPARATION);

    private MissouriTerms() {}

    /** Whether the policy governs a case in these programs. */
    static boolean governs(List<Program> programs) {
        return programs.stream().anyMatch(PROGRAMS::contains);
    }

    /** Whether these programs make the participant a youth. */
    static boolean isYouth(List<Program> programs) {
        return programs.stream().anyMatch(YOUTH_PROGRAMS::contains);
    }

    /** Whether MC.5 speaks of what the youth does in this service. */
    static boolean isYouthActivity(Service service) {
        YouthActivity activity = service.youthActivity();
        return activity != null && YOUTH_ACTIVITIES.contains(activity);
    }

    /** Whether it would, if the field were filled. Only a youth element has the field. */
    static boolean couldBeYouthActivity(Service service) {
        return isYouthActivity(service)
                || (ServiceCategory.YOUTH_ELEMENT.equals(service.category()) && service.youthActivity() == null);
    }

    /** Whether a document of this sensitivity is medical, legal or confidential. */
    static boolean isSensitive(Sensitivity sensitivity) {
        return !Sensitivity.ORDINARY.equals(sensitivity);
    }
}
