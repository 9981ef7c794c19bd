package org.caseclock.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseclock.facts.ActivityClosing;
import org.caseclock.facts.AttendanceEnd;
import org.caseclock.facts.CaseNote;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Document;
import org.caseclock.facts.Employment;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.Incentive;
import org.caseclock.facts.Kinds;
import org.caseclock.facts.OwnField;
import org.caseclock.facts.OwnForm;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.RecordCopy;
import org.caseclock.facts.Service;
import org.caseclock.facts.Survey;
import org.caseclock.facts.TeamMeeting;
import org.caseclock.facts.WageEvidence;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the facts of a case refer to. A reference that names no known fact, or several, is a data issue and is followed
 * nowhere; the fact that bears it stands, and so do its other references, unless it is about that one thing only. References come out as the names that
 * {@link FactNames} gives.
 */
final class References {

    /** What a reference is to, where its field says so. */
    private static final Map<String, String> FOR = Map.of(
            "activities", " as an activity",
            "teamMeetingId", " as its team meeting",
            "serviceId", " as its service",
            "employmentId", " as its job",
            "surveyId", " as its survey");

    private static final List<FactKind> ACTIVITIES =
            List.of(FactKind.of(Service.class), FactKind.of(PlannedService.class));

    private final FactNames names;
    private final Set<FactKind> notKept;
    private final CaseSchema schema;
    private final FactsById byId;
    private FactsById byName;
    private final List<DataIssue> issues = new ArrayList<>();
    private final Set<Fact> aboutNothing = Collections.newSetFromMap(new IdentityHashMap<>(0));

    /**
     * @param byId the facts that are known
     * @param notKept the kinds of which the source of the case keeps none; what names no record may name one of these, and is
     *     no data issue
     */
    References(FactNames names, FactsById byId, Set<FactKind> notKept, CaseSchema schema) {
        this.names = names;
        this.byId = byId;
        this.byName = byId;
        this.notKept = notKept;
        this.schema = schema;
    }

    List<DataIssue> issues() {
        return issues;
    }

    /** The facts that are about one other and nothing else, and refer to none: they say nothing. */
    Set<Fact> aboutNothing() {
        return aboutNothing;
    }

    /** Facts by their names in the case, each with what it refers to by theirs. */
    @SuppressWarnings("ReferenceEquality") // one that refers to nothing comes back as it is
    List<Fact> resolved(List<Fact> facts) {
        List<Fact> resolved = new ArrayList<>(facts.size());
        boolean areAsWritten = true;
        for (Fact fact : facts) {
            Fact each = resolved(fact);
            areAsWritten &= each == fact;
            resolved.add(each);
        }
        byName = areAsWritten ? byId : new FactsById(resolved);
        return resolved;
    }

    /** The facts that were resolved last, by their names in the case. */
    FactsById byName() {
        return byName;
    }

    private Fact resolved(Fact fact) {
        if (names.areIds() && !mayRefer(fact)) {
            return fact;
        }
        boolean isAboutNothing = false;
        Map<String, Object> changed = new LinkedHashMap<>(2);
        String name = names.of(fact);
        if (!name.equals(fact.id())) {
            changed.put("id", name);
        }
        if (fact instanceof CaseNote note) {
            list(fact, "about", note.about(), List.of(), changed);
        } else if (fact instanceof Document document) {
            list(fact, "about", document.about(), List.of(), changed);
        } else if (fact instanceof EmploymentPlan plan) {
            list(fact, "activities", plan.activities(), ACTIVITIES, changed);
            one(fact, "teamMeetingId", plan.teamMeetingId(), FactKind.of(TeamMeeting.class), changed);
        } else if (fact instanceof ActivityClosing closing) {
            isAboutNothing = !one(fact, "serviceId", closing.serviceId(), FactKind.of(Service.class), changed);
        } else if (fact instanceof AttendanceEnd end) {
            isAboutNothing = !one(fact, "serviceId", end.serviceId(), FactKind.of(Service.class), changed);
        } else if (fact instanceof WageEvidence evidence) {
            one(fact, "employmentId", evidence.employmentId(), FactKind.of(Employment.class), changed);
        } else if (fact instanceof Incentive incentive) {
            one(fact, "surveyId", incentive.surveyId(), FactKind.of(Survey.class), changed);
        }
        own(fact, changed);
        Fact resolved = changed.isEmpty() ? fact : RecordCopy.of(fact, changed);
        if (isAboutNothing) {
            aboutNothing.add(resolved);
        }
        return resolved;
    }

    /** What it refers to in fields that the pack declares of its kind. */
    private void own(Fact fact, Map<String, Object> changed) {
        if (fact.own().isEmpty()) {
            return;
        }
        Map<String, Object> followed = new LinkedHashMap<>(2);
        for (OwnField field : schema.fieldsOf(FactKind.of(fact).type()).values()) {
            FactKind kind = field.of() == null ? null : schema.kind(field.of());
            List<FactKind> of = kind == null ? List.of() : List.of(kind);
            String id = field.form() == OwnForm.ID ? fact.own().text(field.name()) : null;
            if (id != null) {
                one(fact, field.name(), id, of, followed);
            } else if (field.form() == OwnForm.IDS) {
                list(fact, field.name(), fact.own().texts(field.name()), of, followed);
            }
        }
        if (!followed.isEmpty()) {
            changed.put("own", fact.own().with(followed));
        }
    }

    private static boolean mayRefer(Fact fact) {
        return !fact.own().isEmpty()
                || fact instanceof CaseNote
                || fact instanceof Document
                || fact instanceof EmploymentPlan
                || fact instanceof ActivityClosing
                || fact instanceof AttendanceEnd
                || fact instanceof WageEvidence
                || fact instanceof Incentive;
    }

    private void list(
            Fact bearer, String field, @Nullable List<String> ids, List<FactKind> of, Map<String, Object> changed) {
        if (ids == null) {
            return;
        }
        List<String> followed = new ArrayList<>(ids.size());
        for (String id : ids) {
            String name = follow(bearer, field, id, of);
            if (name != null) {
                followed.add(name);
            }
        }
        if (!followed.equals(ids)) {
            changed.put(field, followed);
        }
    }

    /** Whether there is no such reference, or it is followed. */
    private boolean one(Fact bearer, String field, @Nullable String id, FactKind kind, Map<String, Object> changed) {
        return one(bearer, field, id, List.of(kind), changed);
    }

    private boolean one(
            Fact bearer, String field, @Nullable String id, List<FactKind> of, Map<String, Object> changed) {
        if (id == null) {
            return true;
        }
        String name = follow(bearer, field, id, of);
        if (name == null) {
            changed.put(field, nothing(bearer));
        } else if (!name.equals(id)) {
            changed.put(field, name);
        }
        return name != null;
    }

    /** What stands for a void reference where an empty field would say another thing: no fact is called so, and no two are alike. */
    private String nothing(Fact bearer) {
        String nothing = "nothing, says " + Kinds.idWithKind(bearer);
        while (byId.first(nothing) != null) {
            nothing += "'";
        }
        return nothing;
    }

    private @Nullable String follow(Fact bearer, String field, String id, List<FactKind> of) {
        Fact only = onlyBearer(id, of);
        if (only != null) {
            return names.of(only);
        }
        Set<Fact> named = of.isEmpty() ? named(id, null) : Set.of();
        for (FactKind kind : of) {
            if (named.isEmpty()) {
                named = named(id, kind);
            }
        }
        if (named.size() == 1) {
            return names.of(named.iterator().next());
        }
        if (named.isEmpty() && mayNameOneNotKept(id, of)) {
            return of.isEmpty() ? null : id;
        }
        report(bearer, field, id, named);
        return null;
    }

    /** The one fact that bears an id which names no kind, if there is but one; mostly there is. */
    private @Nullable Fact onlyBearer(String id, List<FactKind> of) {
        Fact bearer = byId.first(id);
        if (bearer == null || byId.sharers().containsKey(id) || schema.namedBy(id) != null) {
            return null;
        }
        return of.isEmpty() || of.stream().anyMatch(kind -> kind.holds(bearer)) ? bearer : null;
    }

    private boolean mayNameOneNotKept(String id, List<FactKind> of) {
        if (id.isEmpty() || notKept.isEmpty()) {
            return false;
        }
        FactKind said = schema.namedBy(id);
        return of.isEmpty() ? said == null || notKept.contains(said) : !Collections.disjoint(of, notKept);
    }

    /** The facts that an id names; those that are equal are one. */
    private Set<Fact> named(String id, @Nullable FactKind kind) {
        Set<Fact> named = bearers(id, kind);
        FactKind said = schema.namedBy(id);
        if (said != null && (kind == null || kind.isCalledAs(said))) {
            named.addAll(bearers(Kinds.afterKind(id), said));
        }
        return named;
    }

    private Set<Fact> bearers(String id, @Nullable FactKind kind) {
        Set<Fact> bearers = new HashSet<>(2);
        for (Fact fact : byId.of(id)) {
            if (kind == null || kind.holds(fact)) {
                bearers.add(fact);
            }
        }
        return bearers;
    }

    private void report(Fact bearer, String field, String id, Set<Fact> named) {
        String who = name(bearer);
        String begin = Character.toUpperCase(who.charAt(0))
                + who.substring(1)
                + (id.isEmpty() ? " has an empty reference" : " refers to " + id)
                + FOR.getOrDefault(field, "");
        if (named.isEmpty()) {
            report(
                    DataIssueKind.UNKNOWN_REFERENCE,
                    bearer,
                    begin + (id.isEmpty() ? "." : ", but no record of the case has this id."));
            return;
        }
        List<String> bearers =
                named.stream().map(References::name).distinct().sorted().toList();
        report(
                DataIssueKind.AMBIGUOUS_REFERENCE,
                bearer,
                begin + ", which may be any of several records: " + String.join(", ", bearers) + "."
                        + hint(bearer, id, bearers, named));
    }

    private String hint(Fact bearer, String id, List<String> bearers, Set<Fact> named) {
        if (bearers.size() == 1) {
            return "";
        }
        if (schema.namedBy(id) != null) {
            return " To tell them apart, give one of them an id that does not begin with a kind.";
        }
        return " To tell them apart, write the kind before the id, as in "
                + named.stream()
                        .filter(fact -> !fact.equals(bearer))
                        .map(Kinds::idWithKind)
                        .min(Comparator.naturalOrder())
                        .orElseThrow()
                + ".";
    }

    private void report(DataIssueKind kind, Fact bearer, String message) {
        issues.add(new DataIssue(kind, FactKind.of(bearer).words(), bearer.id(), message));
    }

    /** Facts have their own ids here, not yet the names that the case gives them. */
    private static String name(Fact fact) {
        return FactKind.of(fact).words() + " " + fact.id();
    }
}
