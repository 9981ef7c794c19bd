package org.caseclock.testkit.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.caseclock.engine.Experiment;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseSchema;
import org.caseclock.input.Locations;
import org.caseclock.input.StrictReader;
import org.caseclock.policy.PolicyPack;

/** Packs whose {@code policy.yaml} says something else. */
final class PolicyMutants {

    private static final String FILE = "policy.yaml";
    private static final StrictReader<JsonNode> READER = StrictReader.yaml(JsonNode.class);

    private final Path folder;
    private final CaseSchema schema;
    private final Experiment experiment;

    PolicyMutants(Path folder, PolicyPack pack) {
        this.folder = folder;
        this.schema = pack.schema();
        this.experiment = new Experiment(pack);
    }

    List<Tried> all() {
        String text = text();
        Locations locations = READER.locations(text);
        return PolicyChanges.of(READER.read(FILE, text), schema).stream()
                .map(change ->
                        new Tried(mutant(change, locations.at(change.pointer())), List.of(), () -> engine(change)))
                .toList();
    }

    private static Mutant mutant(PolicyChange change, Locations.Place place) {
        return new Mutant(
                FILE, place.line(), place.column(), change.pointer(), change.what(), change.before(), change.after());
    }

    private RulesEngine engine(PolicyChange change) {
        // JSON is YAML too.
        return experiment.under(
                PolicyPack.load(folder, Map.of(FILE, change.policy().toString())));
    }

    private String text() {
        try {
            return Files.readString(folder.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
