package org.caseclock.engine.kie.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.engine.gate.Capabilities;
import org.caseclock.engine.rules.Lexer;
import org.caseclock.engine.rules.RulePackage;
import org.caseclock.engine.rules.Token;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.input.Nearest;
import org.caseclock.policy.PackException;
import org.caseclock.policy.RuleFile;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a rule file says against the list of what it may say, before anything of it is compiled: compiling can run
 * it. What is not on the list is refused, whether or not anybody thought of it.
 */
public final class RuleFileGate {

    private static final String DECLARES = "A rule file may hold a package, imports, the global ledger and rules. ";

    private final Capabilities allowed = Capabilities.current();
    private final Refusals refusals;
    private final PackageDescr file;
    private final List<Token> code;

    private RuleFileGate(RuleFile file, PackageDescr parsed) {
        this.refusals = new Refusals(file);
        this.file = parsed;
        this.code = Lexer.code(file.text());
    }

    /**
     * Refuses a file that says what no rule file may.
     *
     * @throws PackException naming each place, what stands there and what may
     */
    public static void check(RuleFile file, PackageDescr parsed) {
        RuleFileGate gate = new RuleFileGate(file, parsed);
        gate.inPackage();
        gate.imports();
        gate.globals();
        gate.declaresNothing();
        gate.rules();
        gate.usesWhatIsImported();
        gate.refusals.throwIfAny();
    }

    private void inPackage() {
        String name = String.valueOf(file.getName());
        if (RulePackage.isOfOthers(name)) {
            refusals.at(
                    Math.max(0, refusals.find(name, 0)),
                    "The package (" + name
                            + ") of the rules must not be one of Java's or of its libraries; it must be a word of the"
                            + " pack's own.",
                    null);
        } else if (RulePackage.isKeyword(name)) {
            refusals.at(
                    Math.max(0, refusals.find(name, 0)),
                    "The package (" + name
                            + ") of the rules must not be a word of Java or of rule files; it must be a word of the pack's"
                            + " own.",
                    null);
        } else if (!RulePackage.isWord(name)) {
            refusals.at(
                    1,
                    1,
                    "The package (" + file.getName()
                            + ") of the rules must be one word of small letters, digits and _.",
                    null);
        }
    }

    private void imports() {
        for (ImportDescr each : file.getImports()) {
            if (!mayBeImported(each.getTarget())) {
                refusals.word(
                        each,
                        each.getTarget(),
                        "The import (" + each.getTarget() + ") must be one of " + String.join(", ", allowed.imports())
                                + ".",
                        Nearest.to(each.getTarget(), allowed.imports())
                                .map(near -> near + ".")
                                .orElse(null));
            }
        }
        file.getFunctionImports().forEach(each -> refuse(each, "import static or import function", each.getTarget()));
        file.getAccumulateImports().forEach(each -> refuse(each, "import accumulate", each.getTarget()));
    }

    private boolean mayBeImported(String target) {
        int point = target.lastIndexOf('.');
        String home = point < 0 ? "" : target.substring(0, point);
        String type = target.substring(point + 1);
        return allowed.imports().contains(target)
                || (allowed.imports().contains(home + ".*")
                        && (allowed.patterns().getOrDefault(home, List.of()).contains(type)
                                || allowed.codes().getOrDefault(home, List.of()).contains(type)));
    }

    /** The compiler would tell it too, and in its own words. */
    private void usesWhatIsImported() {
        Set<String> imported =
                file.getImports().stream().map(ImportDescr::getTarget).collect(Collectors.toSet());
        Set<String> told = new HashSet<>();
        Stream.of(allowed.patterns(), allowed.codes())
                .flatMap(byPackage -> byPackage.entrySet().stream())
                .filter(each -> !imported.contains(each.getKey() + ".*"))
                .forEach(each -> each.getValue().stream()
                        .filter(type -> !imported.contains(each.getKey() + "." + type) && told.add(type))
                        .forEach(type -> imports(each.getKey(), type)));
    }

    private void imports(String home, String type) {
        Token used = firstUse(type);
        if (used != null) {
            String whole = home + ".*";
            refusals.at(
                    Kind.DOES_NOT_COMPILE,
                    used.span().start(),
                    "The type (" + type + ") is not imported.",
                    "import " + (allowed.imports().contains(whole) ? whole : home + "." + type) + ";");
        }
    }

    /** Where a type is named for the first time without its package. */
    private @Nullable Token firstUse(String type) {
        for (int i = 0; i < code.size(); i++) {
            if (code.get(i).is(type) && (i == 0 || !code.get(i - 1).is("."))) {
                return code.get(i);
            }
        }
        return null;
    }

    private void globals() {
        for (GlobalDescr each : file.getGlobals()) {
            if (!(each.getType() + " " + each.getIdentifier()).equals(allowed.global())) {
                String[] type = allowed.global().split(" ", -1);
                boolean named = each.getType().equals(type[0]);
                refusals.word(
                        each,
                        named ? each.getIdentifier() : each.getType(),
                        "The global (" + each.getType() + " " + each.getIdentifier() + ") must be " + allowed.global()
                                + ".",
                        type[named ? 1 : 0] + ".");
            }
        }
    }

    private void declaresNothing() {
        file.getFunctions().forEach(each -> refuse(each, "function", each.getName()));
        file.getTypeDeclarations().forEach(each -> refuse(each, "declare", each.getTypeName()));
        file.getEnumDeclarations().forEach(each -> refuse(each, "declare enum", each.getTypeName()));
        file.getEntryPointDeclarations().forEach(each -> refuse(each, "declare entry-point", each.getEntryPointId()));
        file.getWindowDeclarations().forEach(each -> refuse(each, "declare window", each.getName()));
        file.getAttributes().forEach(each -> refuse(each, "attribute", each.getName()));
        if (file.getUnit() != null) {
            refuse(file.getUnit(), "unit", file.getUnit().getTarget());
        }
    }

    private void rules() {
        if (file.getRules().size() > allowed.sizes().rules()) {
            refusals.at(
                    1,
                    1,
                    "The number (" + file.getRules().size() + ") of rules must be at most "
                            + allowed.sizes().rules() + ".",
                    null);
            return;
        }
        int conditions = file.getRules().stream()
                .mapToInt(rule -> rule.getLhs() == null ? 0 : Conditions.in(rule.getLhs()))
                .sum();
        if (conditions > allowed.sizes().conditions()) {
            refusals.at(
                    1,
                    1,
                    "The number (" + conditions + ") of patterns and of what they ask must be at most "
                            + allowed.sizes().conditions() + ".",
                    null);
            return;
        }
        file.getRules().forEach(rule -> new RuleCheck(rule, refusals).run());
    }

    private void refuse(BaseDescr descr, String what, String name) {
        refuse(descr, DECLARES + "This is another thing: " + what + " " + name + ".");
    }

    private void refuse(BaseDescr descr, String message) {
        refusals.at(descr.getLine(), descr.getColumn() + 1, message, null);
    }
}
