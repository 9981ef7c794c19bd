package org.caseclock.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.caseclock.facts.CaseSchema;
import org.caseclock.input.StrictReader;

/** Reads a pack that extends another. */
final class OverlayReader {

    private static final StrictReader<OverlayFile> READER = StrictReader.yaml(OverlayFile.class);

    private OverlayReader() {}

    /**
     * Reads a pack that extends another, and that other one first.
     *
     * @param text the text of its {@code policy.yaml}
     * @param extending the policy files of the packs that extend it, the one that was asked for first
     */
    static PolicyPack read(PackFiles files, String text, List<String> extending) {
        String name = files.name(PackReader.POLICY);
        OverlayFile file = PackReader.parse(READER, name, text);
        PackProblems problems = new PackProblems(name, READER.locations(text));
        PolicyPack base = base(file, files, extending, problems);

        new OverlayCheck(file, base, problems).run();
        PackFile added = file.added(base);
        CaseSchema schema = new SchemaCheck(added, base.schema(), problems).schema();
        PackCheck check = new PackCheck(added, schema, base.parameters().keySet(), problems);
        check.run();
        Map<String, ParameterDefinition> tightened = new TreeMap<>();
        Tightening tightening = new Tightening(base, file, check, problems);
        file.tightened().forEach((parameter, values) -> tightened.put(parameter, tightening.of(parameter, values)));
        problems.throwIfAny();

        PackTexts texts = new PackTexts(text, files);
        PackReader.namedFiles(added, texts, problems);
        problems.throwIfAny();
        PolicyPack pack = new Overlay(base, added, schema, tightened, texts).pack();
        PackCheck.timelines(pack.versions(), pack.tables().keySet(), schema, problems);
        problems.throwIfAny();
        return pack;
    }

    private static PolicyPack base(OverlayFile file, PackFiles files, List<String> extending, PackProblems problems) {
        List<String> chain = new ArrayList<>(extending);
        chain.add(files.name(PackReader.POLICY));
        PackFiles base = files.base(file.base()).orElse(null);
        if (base == null) {
            problems.report(
                    "/extends",
                    "The pack that is extended (" + file.base() + ") must be the id of a shipped pack"
                            + files.otherBases() + ".",
                    null);
        } else if (chain.contains(base.name(PackReader.POLICY))) {
            problems.report(
                    "/extends",
                    "The pack extends itself: " + String.join(" extends ", chain) + " extends "
                            + base.name(PackReader.POLICY) + ".",
                    null);
        } else if (base.text(PackReader.POLICY).isEmpty()) {
            problems.report(
                    "/extends",
                    "There is no pack " + file.base() + ": " + base.name(PackReader.POLICY) + " does not exist.",
                    null);
        }
        problems.throwIfAny();
        return PackReader.read(Objects.requireNonNull(base), chain);
    }
}
