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
 * is followed nowhere (C12).
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

    /** The references of a fact, each once, with the facts that each names. */
    Map<String, Set<Fact>> of(Fact fact) {
        if (fact instanceof CaseNote note) {
            return toAnything(note.about());
        } else if (fact instanceof Document document) {
            return toAnything(document.about());
        } else if (fact instanceof ActivityClosing closing) {
            return toKind(Service.class, closing.serviceId());
        } else if (fact instanceof AttendanceEnd end) {
            return toKind(Service.class, end.serviceId());
        } else if (fact instanceof EmploymentPlan plan) {
            Map<String, Set<Fact>> found = toKind(TeamMeeting.class, plan.teamMeetingId());
            for (String activity : plan.activities() == null ? List.<String>of() : plan.activities()) {
                found.put(activity, activity(activity));
            }
            return found;
        } else if (fact instanceof WageEvidence evidence) {
            return toKind(Employment.class, evidence.employmentId());
        } else if (fact instanceof Incentive incentive) {
            return toKind(Survey.class, incentive.surveyId());
        }
        return Map.of();
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

    private Map<String, Set<Fact>> toAnything(List<String> references) {
        Map<String, Set<Fact>> found = new HashMap<>();
        for (String reference : references) {
            found.put(reference, anything(reference));
        }
        return found;
    }

    private Map<String, Set<Fact>> toKind(Class<? extends Fact> kind, @Nullable String reference) {
        Map<String, Set<Fact>> found = new HashMap<>();
        if (reference != null) {
            found.put(reference, ofKind(kind, reference));
        }
        return found;
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
