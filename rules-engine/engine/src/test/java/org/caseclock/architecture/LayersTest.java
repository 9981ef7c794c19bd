package org.caseclock.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayersTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.caseclock");

    private static final String DROOLS_AT_HOME = "org.caseclock.engine.kie..";
    private static final String[] DROOLS = {"org.drools..", "org.kie.."};

    @Test
    void each_room_knows_only_those_before_it() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("facts")
                .definedBy("org.caseclock.facts..")
                .layer("input")
                .definedBy("org.caseclock.input..")
                .layer("knowledge")
                .definedBy("org.caseclock.knowledge..")
                .layer("timeline")
                .definedBy("org.caseclock.timeline..")
                .layer("policy")
                .definedBy("org.caseclock.policy..")
                .layer("ledger")
                .definedBy("org.caseclock.ledger..")
                .layer("engine")
                .definedBy("org.caseclock.engine..")
                .whereLayer("facts")
                .mayNotAccessAnyLayer()
                .whereLayer("input")
                .mayOnlyAccessLayers("facts")
                .whereLayer("knowledge")
                .mayOnlyAccessLayers("facts")
                .whereLayer("timeline")
                .mayOnlyAccessLayers("facts", "input", "knowledge")
                .whereLayer("policy")
                .mayOnlyAccessLayers("facts", "knowledge", "timeline", "input")
                .whereLayer("ledger")
                .mayOnlyAccessLayers("facts", "knowledge", "timeline", "policy", "input")
                .whereLayer("engine")
                .mayOnlyAccessLayers("facts", "knowledge", "timeline", "policy", "ledger", "input")
                .because("a case flows one way, from its facts to its evaluation")
                .check(CLASSES);
    }

    @Test
    void rules_are_read_in_one_room_that_knows_none_of_those_that_look_at_them() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.caseclock.engine..")
                .layer("tree")
                .definedBy("org.caseclock.engine.rules..")
                .layer("list")
                .definedBy("org.caseclock.engine.gate..")
                .layer("derivation")
                .definedBy("org.caseclock.engine.derive..")
                .layer("reader")
                .definedBy("org.caseclock.engine.kie.read..")
                .layer("gate of texts")
                .definedBy("org.caseclock.engine.kie.gate..")
                .layer("gate of classes")
                .definedBy("org.caseclock.engine.kie.classes..")
                .layer("cost")
                .definedBy("org.caseclock.engine.kie.cost..")
                .layer("others")
                .definedBy("org.caseclock.engine", "org.caseclock.engine.kie", "org.caseclock.engine.kie.plan..")
                .whereLayer("tree")
                .mayNotAccessAnyLayer()
                .whereLayer("list")
                .mayNotAccessAnyLayer()
                .whereLayer("derivation")
                .mayOnlyAccessLayers("tree")
                .whereLayer("reader")
                .mayOnlyAccessLayers("tree", "list")
                .whereLayer("gate of texts")
                .mayOnlyAccessLayers("tree", "list", "reader")
                .whereLayer("gate of classes")
                .mayOnlyAccessLayers("tree", "list", "reader", "derivation")
                .whereLayer("cost")
                .mayOnlyAccessLayers("tree", "list", "reader")
                .because("each of the gates and the reckoning of cost looks at what was read, and at no other")
                .check(CLASSES);
    }

    @Test
    void the_rule_parser_and_that_of_conditions_are_called_by_the_reader_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.caseclock.engine.kie.read..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.drools.drl.parser.DrlParser")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.drools.model.codegen.execmodel.generator.DrlxParseUtil")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.github.javaparser.JavaParser")
                .because("what one reader understood is what all others look at")
                .check(CLASSES);
    }

    @Test
    void drools_is_known_in_one_package_only() {
        noClasses()
                .that(resideOutsideOfPackage(DROOLS_AT_HOME))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DROOLS)
                .because("another way to run the rules must not change anything else")
                .check(CLASSES);
    }

    @Test
    void no_public_method_mentions_drools() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(not(resideInAnyPackage(DROOLS_AT_HOME)))
                .should(notMentionDrools())
                .because("a host must not need Drools to call the library")
                .check(CLASSES);
    }

    @Test
    void nothing_reads_the_clock() {
        noClasses()
                .that()
                // It ends what takes too long, and has no part in what is said.
                .doNotHaveFullyQualifiedName("org.caseclock.engine.kie.cost.Deadline")
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                        JavaClass.Predicates.resideInAPackage("java.time..")))
                        .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("now"))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callConstructor(java.util.Date.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .because("the as-of date is an input, so that an old evaluation can be repeated")
                .check(CLASSES);
    }

    private static ArchCondition<JavaMethod> notMentionDrools() {
        return new ArchCondition<>("not mention a type of Drools") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean mentions = Stream.of(
                                method.getReturnType().getAllInvolvedRawTypes().stream(),
                                method.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()),
                                method.getThrowsClause().getTypes().stream())
                        .flatMap(types -> types)
                        .anyMatch(resideInAnyPackage(DROOLS));
                events.add(new SimpleConditionEvent(method, !mentions, method.getFullName() + " mentions Drools"));
            }
        };
    }
}
