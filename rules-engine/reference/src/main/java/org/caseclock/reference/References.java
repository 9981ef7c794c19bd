package org.caseclock.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caseclock.facts.ActivityClosing;
import org.caseclock.facts.AttendanceEnd;
import org.caseclock.facts.CaseNote;
import org.caseclock.facts.Document;
import org.caseclock.facts.Employment;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Incentive;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.Service;
import org.caseclock.facts.Survey;
import org.caseclock.facts.TeamMeeting;
import org.caseclock.facts.WageEvidence;
import org.jspecify.annotations.Nullable;

/**
 * What the references of a case name, among all facts that are known, those with a data issue of their own too. A
 * reference is an id, or the kind and the id, such as {@code contact:1}. One that names no fact, or several, is void: it
 * is followed nowhere, and a fact that is about that one thing alone is set aside (C12).
 */
final class References {

    private final Map<FactKey, Set<Fact>> byKey = new HashMap<>();
    private final Map<String, Set<Class<? extends Fact>>> kindsOfId = new HashMap<>();
    private final Map<String, Class<? extends Fact>> kindsByName = new HashMap<>();

    References(List<Fact> known) {
        for (Fact fact : known) {
            Class<? extends Fact> kind = fact.getClass();
            // Equal facts are one.
            byKey.computeIfAbsent(FactKey.of(fact), key -> new LinkedHashSet<>())
                    .add(fact);
            kindsOfId.computeIfAbsent(fact.id(), id -> new LinkedHashSet<>()).add(kind);
            kindsByName.put(kind.getSimpleName().toLowerCase(Locale.ROOT), kind);
        }
    }

    /**
     * A reference of a fact.
     *
     * @param field the field that holds it
     * @param text what is written there
     * @param named the facts that it names
     */
    record Reference(String field, String text, Set<Fact> named) {}

    /** The references of a fact, each once a field. */
    Set<Reference> of(Fact fact) {
        Set<Reference> found = new LinkedHashSet<>();
        if (fact instanceof CaseNote note) {
            note.about().forEach(text -> found.add(new Reference("about", text, anything(text))));
        } else if (fact instanceof Document document) {
            document.about().forEach(text -> found.add(new Reference("about", text, anything(text))));
        } else if (fact instanceof ActivityClosing closing) {
            found.add(typed("serviceId", Service.class, closing.serviceId()));
        } else if (fact instanceof AttendanceEnd end) {
            found.add(typed("serviceId", Service.class, end.serviceId()));
        } else if (fact instanceof WageEvidence evidence && evidence.employmentId() != null) {
            found.add(typed("employmentId", Employment.class, evidence.employmentId()));
        } else if (fact instanceof Incentive incentive && incentive.surveyId() != null) {
            found.add(typed("surveyId", Survey.class, incentive.surveyId()));
        } else if (fact instanceof EmploymentPlan plan) {
            if (plan.teamMeetingId() != null) {
                found.add(typed("teamMeetingId", TeamMeeting.class, plan.teamMeetingId()));
            }
            if (plan.activities() != null) {
                plan.activities().forEach(text -> found.add(new Reference("activities", text, activity(text))));
            }
        }
        return found;
    }

    /** The fact of any kind that a note or document is about; empty where the reference is void. */
    @Nullable
    Fact about(String reference) {
        return only(anything(reference));
    }

    /** Whether a reference to a fact of this kind names this fact. No reference names nothing. */
    boolean isTo(Fact fact, @Nullable String reference) {
        Fact named = reference == null ? null : only(ofKind(fact.getClass(), reference));
        return named != null && FactKey.of(named).equals(FactKey.of(fact));
    }

    /** The service that a reference names; empty where it is void. */
    @Nullable
    FactKey service(String reference) {
        Fact named = only(ofKind(Service.class, reference));
        return named == null ? null : FactKey.of(named);
    }

    private Reference typed(String field, Class<? extends Fact> kind, String text) {
        return new Reference(field, text, ofKind(kind, text));
    }

    private Set<Fact> anything(String reference) {
        Set<Fact> named = new LinkedHashSet<>();
        for (Class<? extends Fact> kind : kindsOfId.getOrDefault(reference, Set.of())) {
            named.addAll(with(kind, reference));
        }
        Class<? extends Fact> kind = kindNamedIn(reference);
        if (kind != null) {
            named.addAll(with(kind, idIn(reference)));
        }
        return named;
    }

    private Set<Fact> ofKind(Class<? extends Fact> kind, String reference) {
        Set<Fact> named = new LinkedHashSet<>(with(kind, reference));
        if (kind.equals(kindNamedIn(reference))) {
            named.addAll(with(kind, idIn(reference)));
        }
        return named;
    }

    /** A service or, if no service bears the id, a planned one. */
    private Set<Fact> activity(String reference) {
        Set<Fact> services = ofKind(Service.class, reference);
        return services.isEmpty() ? ofKind(PlannedService.class, reference) : services;
    }

    private Set<Fact> with(Class<? extends Fact> kind, String id) {
        return byKey.getOrDefault(new FactKey(kind, id), Set.of());
    }

    /** The kind before the colon, whatever its case and however its words are joined; empty where there is none. */
    private @Nullable Class<? extends Fact> kindNamedIn(String reference) {
        int colon = reference.indexOf(':');
        if (colon < 0) {
            return null;
        }
        String name = reference.substring(0, colon).replaceAll("[_\\-\\s]", "").toLowerCase(Locale.ROOT);
        return kindsByName.get(name);
    }

    private static String idIn(String reference) {
        return reference.substring(reference.indexOf(':') + 1);
    }

    private static @Nullable Fact only(Set<Fact> named) {
        return named.size() == 1 ? new ArrayList<>(named).get(0) : null;
    }
}
