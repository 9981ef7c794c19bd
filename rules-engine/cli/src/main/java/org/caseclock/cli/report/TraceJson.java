package org.caseclock.cli.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.caseclock.policy.Clause;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.Term;
import org.caseclock.testkit.trace.ClauseTrace;
import org.caseclock.testkit.trace.FixtureTrace;
import org.caseclock.testkit.trace.ParameterTrace;
import org.caseclock.testkit.trace.Spelling;
import org.caseclock.testkit.trace.Traceability;
import org.jspecify.annotations.Nullable;

/** What the clauses of packs rest on, as JSON: an object for one pack, an array for several. */
public final class TraceJson {

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
            .build()
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private record PackJson(
            String pack,
            String digest,
            String board,
            String title,
            String source,
            Map<String, Term> terms,
            List<ClauseJson> clauses,
            List<ParameterJson> parameters,
            List<String> missing) {}

    private record ClauseJson(
            String id,
            String citation,
            @Nullable String modality,
            String how,
            String requirement,
            @Nullable String reading,
            List<RuleJson> rules,
            List<String> parameters,
            FixturesJson fixtures) {}

    private record RuleJson(String name, String file, int line) {}

    private record FixturesJson(List<String> firing, List<String> silent) {}

    private record ParameterJson(
            String name,
            String about,
            String value,
            String unit,
            String stricter,
            boolean current,
            String from,
            String citation,
            String source,
            String checkedOn) {}

    private TraceJson() {}

    /**
     * Writes the packs.
     *
     * @param one whether one pack was asked for, so that there is no array
     */
    public static void write(PrintWriter out, List<Traceability> traces, boolean one) {
        List<PackJson> packs = traces.stream().map(TraceJson::pack).toList();
        try {
            out.print(WRITER.writeValueAsString(one ? packs.get(0) : packs) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PackJson pack(Traceability trace) {
        PolicyPack pack = trace.pack();
        return new PackJson(
                pack.id(),
                pack.digest(),
                pack.board(),
                pack.title(),
                pack.source(),
                pack.terms(),
                trace.clauses().stream().map(clause -> clause(trace, clause)).toList(),
                trace.parameters().stream().map(TraceJson::parameter).toList(),
                trace.missing());
    }

    private static ClauseJson clause(Traceability all, ClauseTrace trace) {
        Clause clause = trace.clause();
        return new ClauseJson(
                trace.id(),
                clause.citation(),
                clause.modality() == null ? null : Spelling.of(clause.modality()),
                Spelling.of(clause.how()),
                clause.requirement(),
                clause.reading(),
                trace.rules().stream()
                        .map(rule -> new RuleJson(rule.name(), all.file(rule), rule.line()))
                        .toList(),
                clause.parameters(),
                new FixturesJson(names(trace.firing()), names(trace.silent())));
    }

    private static List<String> names(List<FixtureTrace> fixtures) {
        return fixtures.stream().map(FixtureTrace::name).toList();
    }

    private static ParameterJson parameter(ParameterTrace parameter) {
        return new ParameterJson(
                parameter.name(),
                parameter.about(),
                parameter.value(),
                Spelling.of(parameter.unit()),
                Spelling.of(parameter.stricter()),
                parameter.current(),
                parameter.from().toString(),
                parameter.citation(),
                parameter.source(),
                parameter.checkedOn().toString());
    }
}
