package org.caseclock.cli.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.cli.vocabulary.Vocabulary.Member;
import org.caseclock.cli.vocabulary.Vocabulary.Section;
import org.caseclock.cli.vocabulary.Vocabulary.Term;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.OwnField;
import org.caseclock.facts.OwnSpan;
import org.caseclock.facts.Span;
import org.caseclock.policy.PolicyPack;
import org.caseclock.timeline.TimelineDefinition;
import org.jspecify.annotations.Nullable;

/** The words that the gate lets through: those of the library and, for a pack, those that it declares. */
public final class AllowedVocabulary {

    private static final String FACTS = "facts";
    private static final String CODES = "codes";
    private static final String TIMELINE = "timeline facts";

    /** What every fact has; no pattern matches them, and their fields are those of each kind. */
    private static final Map<String, Class<?>> OF_FACTS =
            Map.of("Fact", org.caseclock.facts.Fact.class, "Span", Span.class);

    private final org.caseclock.engine.gate.Vocabulary gate;
    private final CaseSchema schema;
    private final @Nullable PolicyPack pack;

    private AllowedVocabulary(@Nullable PolicyPack pack) {
        this.pack = pack;
        this.schema = pack == null ? CaseSchema.STANDARD : pack.schema();
        this.gate = org.caseclock.engine.gate.Vocabulary.of(schema);
    }

    /** What rules of a pack may say; of any pack where none is given. */
    public static Vocabulary of(@Nullable PolicyPack pack) {
        AllowedVocabulary allowed = new AllowedVocabulary(pack);
        return new Vocabulary(
                Vocabulary.read().sections().stream().map(allowed::section).toList());
    }

    private Section section(Section section) {
        List<Term> terms = new ArrayList<>();
        Function<Term, Term> with = switch (section.name()) {
            case FACTS ->
                term -> with(
                        term.name().equals(CaseSchema.PARTICIPANT) ? with(term, ofParticipant(section)) : term,
                        fields(schema.fieldsOf(term.name()).values()));
            case CODES -> term -> with(term, codes(term.name()));
            case TIMELINE -> this::withPlace;
            default -> term -> term;
        };
        section.terms().stream().map(this::allowed).map(with).forEach(terms::add);
        Set<String> known = terms.stream().map(Term::name).collect(Collectors.toSet());
        if (section.name().equals(FACTS)) {
            schema.kinds().values().stream().map(this::kind).forEach(terms::add);
        } else if (section.name().equals(CODES)) {
            schema.codes().keySet().stream()
                    .filter(list -> !known.contains(list))
                    .map(list -> new Term(list, "Codes that the policy declares.", codes(list)))
                    .forEach(terms::add);
        }
        return new Section(section.name(), section.about(), terms);
    }

    /** A term with those of its members that rules may name. */
    private Term allowed(Term term) {
        return new Term(
                term.name(),
                term.about(),
                term.members().stream()
                        .filter(member -> isAllowed(term.name(), member.name()))
                        .toList());
    }

    private boolean isAllowed(String type, String member) {
        if (member.endsWith(")")) {
            String call = member.substring(0, member.indexOf('('));
            return Stream.of(gate.allowed().questions(), gate.allowed().writes())
                    .flatMap(each -> each.entrySet().stream())
                    .anyMatch(each -> each.getKey().endsWith("." + type)
                            && each.getValue().contains(call));
        }
        Class<?> every = OF_FACTS.get(type);
        if (every != null) {
            return gate.allowed().patterns().values().stream()
                    .flatMap(Collection::stream)
                    .map(gate::pattern)
                    .filter(each -> each != null && every.isAssignableFrom(each))
                    .anyMatch(each -> gate.fields(each).containsKey(member));
        }
        return gate.codesOf(type).contains(member)
                || gate.fields(gate.pattern(type)).containsKey(member);
    }

    /** It is a fact as well, and is written down nowhere. */
    private List<Member> ofParticipant(Section facts) {
        Set<String> asked = gate.fields(gate.pattern(CaseSchema.PARTICIPANT)).keySet();
        Set<String> listed = facts.terms().stream()
                .filter(term -> term.name().equals(CaseSchema.PARTICIPANT))
                .flatMap(term -> term.members().stream())
                .map(Member::name)
                .collect(Collectors.toSet());
        return facts.terms().stream()
                .filter(term -> term.name().equals("Fact"))
                .flatMap(term -> term.members().stream())
                .filter(member -> asked.contains(member.name()) && !listed.contains(member.name()))
                .toList();
    }

    private static Term with(Term term, List<Member> more) {
        return new Term(
                term.name(),
                term.about(),
                Stream.concat(term.members().stream(), more.stream()).toList());
    }

    private List<Member> codes(String list) {
        return schema.codes().getOrDefault(list, Map.of()).entrySet().stream()
                .map(code -> new Member(code.getKey(), null, code.getValue()))
                .toList();
    }

    private List<Member> fields(Collection<OwnField> fields) {
        return fields.stream()
                .sorted(Comparator.comparing(OwnField::name))
                .map(field -> new Member(field.name(), type(field), field.words()))
                .toList();
    }

    private String type(OwnField field) {
        FactKind named = field.of() == null ? null : schema.kind(field.of());
        String of = named == null ? "any record" : named.words();
        String type = switch (field.form()) {
            case YES_NO -> "yes or no";
            case CODE -> Objects.requireNonNull(field.list());
            case CODES -> "list of " + field.list();
            case TEXT -> "text";
            case NUMBER -> "number";
            case AMOUNT -> "amount in dollars";
            case DATE -> "date";
            case ID -> "id of " + of;
            case IDS -> "list of ids of " + of;
        };
        return type + ", may be empty";
    }

    private Term kind(FactKind kind) {
        String like = kind.java() == OwnSpan.class ? "Span" : "Fact";
        return new Term(
                kind.type(),
                "A kind of fact that the policy declares: " + kind.words() + ". It has the fields of " + like + ".",
                fields(kind.fields().values()));
    }

    /** Where in {@code policy.yaml} facts of a type are declared, and under which names. */
    private Term withPlace(Term term) {
        Map<String, Set<String>> places = new LinkedHashMap<>();
        if (term.name().equals("Parameter")) {
            places.put("parameters", pack == null ? Set.of() : pack.parameters().keySet());
        } else if (term.name().equals("Row")) {
            places.put("tables", pack == null ? Set.of() : pack.tables().keySet());
        } else {
            TimelineDefinition.partsOf(term.name()).forEach(part -> places.put("timeline." + part, declaredIn(part)));
        }
        String declared = places.entrySet().stream()
                .map(place -> place.getKey()
                        + (pack == null
                                ? ""
                                : place.getValue().isEmpty()
                                        ? " (none here)"
                                        : " (" + String.join(", ", place.getValue()) + ")"))
                .collect(Collectors.joining(" or "));
        return new Term(term.name(), term.about() + " Declared in policy.yaml: " + declared + ".", term.members());
    }

    private Set<String> declaredIn(String part) {
        return pack == null
                ? Set.of()
                : pack.versions().stream()
                        .flatMap(version -> version.timeline().parts().getOrDefault(part, Map.of()).keySet().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
