package org.caseclock.cli.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.cli.vocabulary.Vocabulary.Member;
import org.caseclock.cli.vocabulary.Vocabulary.Term;
import org.caseclock.engine.gate.Capabilities;
import org.caseclock.engine.kie.RuleReader;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Span;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.RuleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedVocabularyTest {

    private static final String OWN = "../../examples/three-rivers-training";

    private final Map<String, Map<String, Term>> sections = new HashMap<>();
    private RuleFile file = new RuleFile("", "", "", "");

    private void of(String pack) {
        PolicyPack read = PolicyPack.load(Path.of(pack));
        file = read.versions().get(0).rules().get(0);
        AllowedVocabulary.of(read).sections().forEach(section -> {
            Map<String, Term> terms = sections.computeIfAbsent(section.name(), key -> new TreeMap<>());
            section.terms().forEach(term -> terms.put(term.name(), term));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {OWN, "../../rules/ms-partnership", "../../rules/ca-seta"})
    void the_gate_lets_each_field_through_that_is_listed_and_no_other(String pack) {
        of(pack);
        Map<String, Set<String>> fields = fields();
        Set<String> all = new TreeSet<>();
        fields.values().forEach(all::addAll);
        // how Java calls them, and what rules may not ask for
        Stream.of("facts", "timeline")
                .flatMap(room -> fields.keySet().stream().map(type -> "org.caseclock." + room + "." + type))
                .forEach(name -> all.addAll(methods(name)));
        assertThat(all).contains("isTraining", "training", "own", "hashCode", "recordedIn");

        List<String> otherwise = new ArrayList<>();
        fields.forEach((type, known) -> {
            assertThat(known).as(type).isNotEmpty();
            for (String other : all) {
                if (passes(type + "( $f : " + other + " )") != known.contains(other)) {
                    otherwise.add(type + "." + other);
                }
            }
        });
        assertThat(otherwise).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {OWN, "../../rules/ny-cdo"})
    void the_gate_lets_each_code_through_that_is_listed_and_no_other(String pack) {
        of(pack);
        Map<String, Set<String>> codes = new TreeMap<>();
        sections.get("codes").forEach((list, term) -> codes.put(list, names(term)));
        Set<String> all = codes.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = new TreeSet<>();
        for (Term term : terms("facts", "timeline facts").toList()) {
            for (Member field : term.members()) {
                String list = String.valueOf(field.type()).replace(", may be empty", "");
                String operator = list.startsWith("list of ") ? " contains " : " == ";
                String type = list.replace("list of ", "");
                if (codes.containsKey(type) && !term.name().equals("Fact") && asked.add(type)) {
                    for (String code : all) {
                        assertThat(passes(term.name() + "( " + field.name() + operator + type + "." + code + " )"))
                                .as(type + "." + code)
                                .isEqualTo(codes.get(type).contains(code));
                    }
                }
            }
        }
        assertThat(codes.keySet())
                .filteredOn(list -> !asked.contains(list))
                .isSubsetOf("DataIssueKind", "RecordPlace", "ApprovalDecision");
    }

    @Test
    void each_call_of_the_ledger_and_each_question_is_listed() {
        of(OWN);
        Capabilities allowed = Capabilities.current();

        Stream.of(allowed.writes(), allowed.questions())
                .forEach(lists -> lists.forEach((owner, calls) -> {
                    String type = owner.substring(owner.lastIndexOf('.') + 1);
                    if (!type.equals("Cells")) {
                        assertThat(terms("facts", "values", "timeline facts", "ledger")
                                        .filter(term -> term.name().equals(type))
                                        .flatMap(term -> term.members().stream())
                                        .map(Member::name)
                                        .filter(name -> name.endsWith(")"))
                                        .map(name -> name.substring(0, name.indexOf('('))))
                                .as(type)
                                .containsAll(calls)
                                .isSubsetOf(calls);
                    }
                }));
    }

    @Test
    void what_a_pack_declares_is_listed_in_its_words() {
        of(OWN);

        assertThat(sections.get("facts").get("Employment").members())
                .contains(new Member("weeklyHours", "number, may be empty", "hours a week"));
        assertThat(sections.get("facts").get("Payment").about())
                .isEqualTo("A kind of fact that the policy declares: payment. It has the fields of Fact.");
        assertThat(sections.get("facts").get("Payment").members())
                .containsExactly(
                        new Member("amount", "amount in dollars, may be empty", "amount"),
                        new Member("funding", "Funding, may be empty", "funding"),
                        new Member("purpose", "PaymentKind, may be empty", "purpose"),
                        new Member("training", "id of service, may be empty", "training"));
        assertThat(sections.get("codes").get("DocumentKind").members())
                .contains(new Member("EO_NOTICE", null, "equal-opportunity notice"));
        assertThat(sections.get("codes").get("Funding").members()).hasSize(3);
        assertThat(sections.get("timeline facts").get("Window").about())
                .contains("Declared in policy.yaml: timeline.windows (yearOfPayments, allPayments, ")
                .endsWith(" or timeline.months (none here).");
        assertThat(sections.get("timeline facts").get("Quarter").about())
                .endsWith(" Declared in policy.yaml: timeline.quarters (afterExit, ofVerification).");
        assertThat(sections.get("timeline facts").get("Parameter").about())
                .contains(" Declared in policy.yaml: parameters (gap.days, ")
                .endsWith(", plan.months).");
        assertThat(sections.get("timeline facts").get("Row").about()).endsWith("tables (terms).");
    }

    @Test
    void a_refusal_offers_names_as_rules_write_them() {
        of(OWN);

        assertThatThrownBy(() -> read("Service( $x : isTraining )"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(", places, ")
                .hasMessageContaining(", training")
                .hasMessageNotContainingAny("getPlaces", "isTraining,", "withoutEnd")
                .hasMessageContaining("Maybe training.");
    }

    /** The fields of each type that a pattern may match. */
    private Map<String, Set<String>> fields() {
        Map<String, Set<String>> fields = new TreeMap<>();
        Map<String, Term> facts = sections.get("facts");
        terms("facts", "timeline facts")
                .filter(term -> !List.of("Fact", "Span").contains(term.name()))
                .forEach(term -> {
                    Set<String> names = fields.computeIfAbsent(term.name(), key -> names(term));
                    if (facts.containsKey(term.name()) && !term.name().equals("Participant")) {
                        names.addAll(names(facts.get("Fact")));
                    }
                    if (isSpan(term)) {
                        names.addAll(names(facts.get("Span")));
                    }
                });
        return fields;
    }

    private static boolean isSpan(Term term) {
        try {
            return Span.class.isAssignableFrom(Class.forName("org.caseclock.facts." + term.name()));
        } catch (ClassNotFoundException e) {
            return term.about().endsWith("It has the fields of Span.");
        }
    }

    private Stream<Term> terms(String... names) {
        return Arrays.stream(names).flatMap(name -> sections.get(name).values().stream());
    }

    private static Set<String> names(Term term) {
        return term.members().stream()
                .map(Member::name)
                .filter(name -> !name.endsWith(")"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> methods(String type) {
        try {
            return Arrays.stream(Class.forName(type).getMethods())
                    .filter(method ->
                            method.getParameterCount() == 0 || Fact.class.isAssignableFrom(method.getReturnType()))
                    .map(Method::getName)
                    .collect(Collectors.toSet());
        } catch (ClassNotFoundException e) {
            return Set.of();
        }
    }

    private boolean passes(String condition) {
        try {
            read(condition);
            return true;
        } catch (PackException e) {
            return false;
        }
    }

    private void read(String condition) {
        String text =
                "package x;\nimport java.util.List;\nimport org.caseclock.facts.*;\nimport org.caseclock.timeline.*;\n"
                        + "global org.caseclock.ledger.Ledger ledger;\nrule \"E.1 x\"\nwhen\n    " + condition
                        + "\nthen\n    ledger.lists( \"E.1\" );\nend\n";
        RuleReader.read(file.saying(text));
    }
}
