package org.caseclock.engine.kie;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.caseclock.engine.derive.Derivation;
import org.caseclock.engine.derive.UnderivableException;
import org.caseclock.engine.gate.Capabilities;
import org.caseclock.engine.kie.classes.CompiledGate;
import org.caseclock.engine.kie.cost.JoinWork;
import org.caseclock.engine.kie.gate.RuleFileGate;
import org.caseclock.engine.kie.gate.RuleText;
import org.caseclock.engine.kie.read.CompileErrors;
import org.caseclock.engine.kie.read.RuleParser;
import org.caseclock.engine.kie.read.TreeReader;
import org.caseclock.engine.rules.ParsedFile;
import org.caseclock.input.InputProblem;
import org.caseclock.policy.EmptyMeans;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyRule;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.policy.RuleFile;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles the rules of a policy version: one package, and nothing of another. */
public final class RuleCompiler {

    /**
     * @param derived the rules that run, a text a file
     */
    private record Checked(String packageName, List<PolicyRule> rules, List<String> derived) {}

    private RuleCompiler() {}

    /**
     * Compiles the rules of a version.
     *
     * @throws PackException naming each error with its line and column
     */
    public static CompiledRules compile(PolicyPack pack, PolicyVersion version) {
        Checked checked = checkWithin(pack, version);
        try {
            return compile(version, checked, checked.derived());
        } catch (PackException e) {
            if (!pack.schema().isStandard()) {
                throw e; // the compiler does not know what a pack declares
            }
            // What the compiler finds wrong is told of the rules as they were written, where it finds it there too.
            compile(
                    version,
                    checked,
                    version.rules().stream().map(RuleFile::text).toList());
            throw e;
        }
    }

    private static CompiledRules compile(PolicyVersion version, Checked checked, List<String> texts) {
        KieServices services = KieServices.get();
        // Two modules in memory must not share an id: they would get each other's rules. The same rules may, and then
        // the
        // same rules compile to the same bytes. Nothing that a pack says goes into the id, since it is written into
        // XML.
        ReleaseId id = services.newReleaseId("org.caseclock.pack", "pack", digest(texts));
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(id);
        for (int i = 0; i < version.rules().size(); i++) {
            files.write("src/main/resources/" + CompileErrors.path(checked.packageName(), i), texts.get(i));
        }
        KieBuilder builder = services.newKieBuilder(files);
        try {
            build(builder, version.rules());
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new PackException(CompileErrors.of(version.rules(), errors));
            }
            CompiledClasses compiled = CompiledClasses.of(builder);
            CompiledGate.check(version.rules(), checked.rules(), checked.packageName(), compiled.classes());
            return new CompiledRules(checked.rules(), compiled.model(), compiled.classes());
        } finally {
            // What is needed has been taken out; a module left behind would never be freed.
            services.getRepository().removeKieModule(id);
        }
    }

    /**
     * What was compiled of the same rules under another pack, checked against this one.
     *
     * @throws PackException naming each error with its line and column
     */
    public static CompiledRules recheck(CompiledRules compiled, PolicyPack pack, PolicyVersion version) {
        return compiled.checkedAs(checkWithin(pack, version).rules());
    }

    /** How much the rules of a version may have to combine. */
    static JoinWork work(PolicyVersion version) {
        return new JoinWork(version.rules().stream()
                .map(file -> RuleParser.parse(
                        file.saying(derived(TreeReader.read(file, RuleParser.parse(file)), version.emptyMeans()))))
                .toList());
    }

    /** Of the rules that run: packs may derive different ones from the same texts. */
    private static String digest(List<String> texts) {
        return UUID.nameUUIDFromBytes(String.join("\n", texts).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static Checked checkWithin(PolicyPack pack, PolicyVersion version) {
        try {
            return check(pack, version);
        } catch (StackOverflowError e) {
            throw RuleParser.tooDeep(version.rules().get(0));
        }
    }

    private static Checked check(PolicyPack pack, PolicyVersion version) {
        List<PolicyRule> rules = new ArrayList<>();
        List<String> derived = new ArrayList<>();
        String packageName = "";
        boolean first = true;
        for (RuleFile file : version.rules()) {
            RuleText.check(file);
            ParsedFile parsed = readable(pack, file, first ? null : packageName);
            packageName = parsed.packageName();
            first = false;
            rules.addAll(new RuleFileCheck(pack, version, parsed).run());
            new NameCheck(pack, version, parsed).run();
            new LimitCheck(version, parsed).run();
            new UnitCheck(version, parsed).run();
            requireFew(rules.size(), "", file);
            derived.add(derived(parsed, version.emptyMeans()));
            requireFew(derived.stream().mapToInt(Derivation::count).sum(), " and those that follow from them", file);
        }
        return new Checked(packageName, List.copyOf(rules), List.copyOf(derived));
    }

    /** The rules that run in the place of those of a file. */
    static String derived(ParsedFile parsed, EmptyMeans meanings) {
        try {
            return Derivation.of(
                    parsed.packageName(), parsed.rules(), parsed.file().schema(), meanings);
        } catch (UnderivableException e) {
            throw new PackException(List.of(new InputProblem(
                    parsed.file().name(),
                    1,
                    1,
                    "",
                    Objects.requireNonNull(e.getMessage()),
                    null,
                    InputProblem.Kind.NOT_ALLOWED)));
        }
    }

    /** An overlay's rules are compiled with those that they are added to. */
    private static void requireFew(int rules, String further, RuleFile file) {
        int most = Capabilities.current().sizes().rules();
        if (rules > most) {
            throw new PackException(List.of(new InputProblem(
                    file.name(),
                    1,
                    1,
                    "",
                    "The number (" + rules + ") of rules, with those of the pack that it extends" + further
                            + ", must be at most "
                            + most + ".",
                    null,
                    InputProblem.Kind.NOT_ALLOWED)));
        }
    }

    /**
     * What a file says that says nothing that it may not.
     *
     * @param base the package of the base's rules, where it is an overlay's file
     */
    private static ParsedFile readable(PolicyPack pack, RuleFile file, @Nullable String base) {
        try {
            PackageDescr parsed = RuleParser.parse(file);
            if (base != null) {
                new OverlayRuleCheck(pack, file, parsed, base).run();
            }
            RuleFileGate.check(file, parsed);
            return TreeReader.read(file, parsed);
        } catch (PackException e) {
            List<InputProblem> slips = SyntaxSlips.of(file);
            throw slips.isEmpty() ? e : new PackException(slips);
        }
    }

    private static void build(KieBuilder builder, List<RuleFile> files) {
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (RuntimeException | StackOverflowError e) {
            // Some slips make the compiler itself fail, as comparing a number with a text does.
            throw new PackException(List.of(CompileErrors.of(
                    files,
                    "The rules cannot be compiled (" + e.getClass().getSimpleName() + ": " + e.getMessage() + ").",
                    1,
                    1)));
        }
    }
}
