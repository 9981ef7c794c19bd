package org.caseclock.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caseclock.facts.Program;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.YouthActivity;

/** The dates and lists of the Minnesota policy. */
final class MinnesotaTerms {

    /** The first day of the policy; its revision of 2008 reads the same. */
    static final LocalDate IN_FORCE_FROM = LocalDate.of(2004, 1, 1);

    /** The categories of service that do not count toward exit, which are also those that no strategy lists. */
    static final Set<ServiceCategory> NON_EXTENDING = Set.of(
            ServiceCategory.FOLLOW_UP,
            ServiceCategory.SELF_SERVICE,
            ServiceCategory.INFORMATION_ONLY,
            ServiceCategory.SUPPORTIVE);

    private static final Set<YouthActivity> SCHOOL =
            Set.of(YouthActivity.HIGH_SCHOOL, YouthActivity.HISET_GED_PREPARATION);

    private MinnesotaTerms() {}

    /** Whether the policy governs a case in these programs: it does in every program. */
    static boolean governs(List<Program> programs) {
        return !programs.isEmpty();
    }

    /** Whether an enrollment in this service stands in the service strategy. */
    static boolean isEnrollment(Service service) {
        return !NON_EXTENDING.contains(service.category());
    }

    /** Whether a service is a training or school activity. */
    static boolean isTrainingOrSchool(Service service) {
        YouthActivity activity = service.youthActivity();
        return service.isTraining() || (activity != null && SCHOOL.contains(activity));
    }

    /** Whether it would be, if the field were filled. Only a youth element has the field. */
    static boolean couldBeTrainingOrSchool(Service service) {
        return isTrainingOrSchool(service)
                || (ServiceCategory.YOUTH_ELEMENT.equals(service.category()) && service.youthActivity() == null);
    }
}
