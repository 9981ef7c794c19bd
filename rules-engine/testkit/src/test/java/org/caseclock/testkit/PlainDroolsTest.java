package org.caseclock.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.caseclock.policy.PolicyPack;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;

/** A rule file is DRL as it was written: Drools compiles it without what the engine derives from it. */
class PlainDroolsTest {

    private static final Path ROOT = Path.of("../..");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules/ms-partnership/policy.drl",
                "rules/mo-west-central/policy.drl",
                "rules/mn-northwest/policy.drl",
                "rules/ny-cdo/policy.drl",
                "rules/ca-seta/policy.drl",
                "examples/three-rivers/policy.drl",
                "examples/policy-versions/policy.drl"
            })
    void compiles_what_was_written(String file) throws Exception {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("org.caseclock.test", "plain", Integer.toHexString(file.hashCode()));
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(id);
        files.write("src/main/resources/plain/policy.drl", withoutOwnCodes(ROOT.resolve(file)));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        services.getRepository().removeKieModule(id);

        assertThat(builder.getResults().getMessages()).isEmpty();
    }

    /** Codes that the pack declares are no constants of their list, which makes them by name. */
    private static String withoutOwnCodes(Path file) throws Exception {
        String text = Files.readString(file);
        for (Map.Entry<String, Map<String, String>> list : PolicyPack.load(Objects.requireNonNull(file.getParent()))
                .schema()
                .codes()
                .entrySet()) {
            for (String code : list.getValue().keySet()) {
                text = text.replaceAll(
                        "\\b" + list.getKey() + "\\." + code + "\\b", list.getKey() + ".of( \"" + code + "\" )");
            }
        }
        return text;
    }
}
