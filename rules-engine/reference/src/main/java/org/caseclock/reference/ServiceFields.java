package org.caseclock.reference;

import java.time.LocalDate;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceBuilder;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.YouthActivity;

/** The fields of a service that may be empty and decide something. */
final class ServiceFields {

    /** Only a youth element has it; of another service it says nothing that it is empty. */
    static final Field<Service, YouthActivity> YOUTH_ACTIVITY = new Field<>(
            Service.class,
            "youthActivity",
            service -> ServiceCategory.YOUTH_ELEMENT.equals(service.category())
                    ? service.youthActivity()
                    : YouthActivity.OTHER,
            YouthActivity.values(),
            (service, activity) ->
                    ServiceBuilder.builder(service).youthActivity(activity).build());

    private ServiceFields() {}

    /** The service with another first day. */
    static Service startingOn(LocalDate day, Service service) {
        return ServiceBuilder.builder(service).startDate(day).build();
    }
}
