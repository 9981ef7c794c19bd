package org.caseclock.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.caseclock.engine.EngineOptions;
import org.caseclock.engine.PolicySet;
import org.caseclock.engine.RulesEngine;
import org.caseclock.input.Nearest;
import org.caseclock.policy.ShippedPacks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads cases, evaluates them on the cluster and writes tables. */
@Command(
        name = "caseclock-spark",
        description = {
            "Evaluates a caseload on a Spark cluster into a folder: findings/ and rejected/ as Parquet, and evaluations/ as"
                    + " JSON, a line each, where they are asked for. The same cases give the same rows in the same files.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  spark-submit caseclock-spark.jar --pack ms-partnership --as-of 2026-09-30 --in cases.ndjson --out findings",
            "",
            "Exit codes: 0 fine, also where cases were rejected; 2 wrong usage, or an input that cannot be read or holds no case; 3 pack refused or job"
                    + " stopped."
        })
final class EvaluateCommand implements Callable<Integer> {

    private static final String PASSWORD = "CASECLOCK_DB_PASSWORD";

    private final Supplier<SparkSession> session;
    private LocalDate asOf = LocalDate.EPOCH;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--pack",
            required = true,
            paramLabel = "<pack>",
            description =
                    "The policy: the id of a pack that comes with caseclock (such as ms-partnership), or a folder with"
                            + " a policy.yaml and its rules, which only the driver needs to reach. Several are evaluated"
                            + " together.")
    private List<String> packs = List.of();

    @Option(
            names = "--in",
            required = true,
            paramLabel = "<input>",
            description =
                    "The cases: a file, a folder or a pattern (ndjson), a folder of tables (parquet), or the address of a"
                            + " database (jdbc:...). The cluster must reach it.")
    private String input = "";

    @Option(
            names = "--form",
            paramLabel = "<form>",
            description =
                    "ndjson for a case a line, plain or .gz; parquet or jdbc for tables, one a kind of fact, joined by"
                            + " case_id. Default: ndjson.")
    private String form = "ndjson";

    @Option(
            names = "--user",
            paramLabel = "<user>",
            description = "The user of the database. The password is taken from " + PASSWORD + ".")
    private @Nullable String user;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "<folder>",
            description = "The folder of the tables; a new one or an empty one. The cluster must reach it.")
    private String output = "";

    @Option(
            names = "--horizon",
            paramLabel = "<days>",
            description = "How many days ahead to list what comes up. Default: 30.")
    private int horizon = RulesEngine.DEFAULT_HORIZON_DAYS;

    @Option(
            names = "--files",
            paramLabel = "<number>",
            description = "Into how many files each table is laid. Default: 32, whatever the cluster.")
    private int files = CaseclockJob.USUAL_PARTITIONS;

    @Option(
            names = "--without",
            paramLabel = "<table>[,<table>...]",
            description =
                    "What the source of the cases does not keep, as tables: contacts,offers. What only they could meet is"
                            + " then undetermined, never missed and never a task.")
    private List<String> without = List.of();

    @Option(names = "--evaluations", description = "Write evaluations as well.")
    private boolean evaluations;

    @Option(
            names = "--debug",
            description = "Show where an error arose in the program, for those who maintain caseclock.")
    @SuppressWarnings("unused") // the handler of failures looks at it
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("unused") // picocli looks at it
    private boolean help;

    EvaluateCommand(Supplier<SparkSession> session) {
        this.session = session;
    }

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "<date>",
            description = "The day to judge from (yyyy-MM-dd). What was recorded later counts as not known yet.")
    void setAsOf(String text) {
        try {
            asOf = LocalDate.parse(text);
            if (asOf.getYear() < 1) {
                throw wrong("The --as-of (" + text + ") must be a date from 0001 on.");
            }
        } catch (DateTimeException e) {
            throw wrong("The --as-of (" + text + ") must be a date (yyyy-MM-dd).");
        }
    }

    @Override
    public Integer call() {
        CaseclockJob job = job();
        SparkSession spark = session.get();
        Folders.requireEmpty(spark, output);
        try (CaseclockResult result = job.evaluate(cases(job, spark))) {
            result.findings().write().parquet(output + "/findings");
            result.rejected().write().parquet(output + "/rejected");
            if (evaluations) {
                result.evaluations().write().text(output + "/evaluations");
            }
            long evaluated = result.evaluated();
            long rejected = result.rejected().count();
            spec.commandLine().getOut().println(evaluated + " evaluated, " + rejected + " rejected; see " + output);
            if (evaluated + rejected == 0) {
                throw wrong("The input (" + input + ") holds no case.");
            }
        }
        return Main.FINE;
    }

    private CaseclockJob job() {
        List<JobPack> named = packs.stream().map(this::jobPack).toList();
        try {
            EngineOptions options = EngineOptions.DEFAULT.without(tables().toArray(String[]::new));
            PolicySet.requireTogether(named.stream().map(JobPack::load).toList(), options);
            return new CaseclockJob(named, tables(), asOf, horizon, files, evaluations);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    /** A comma alone names nothing, as an empty text does. */
    private Set<String> tables() {
        Set<String> tables = new TreeSet<>();
        for (String each : without) {
            for (String name : each.split(",", -1)) {
                tables.add(name.strip());
            }
        }
        return tables;
    }

    private JobPack jobPack(String pack) {
        if (Files.isDirectory(Path.of(pack))) {
            return JobPack.folder(Path.of(pack));
        }
        Set<String> shipped = ShippedPacks.ids();
        if (!shipped.contains(pack)) {
            throw wrong("The --pack (" + pack + ") is neither a folder nor a pack that comes with caseclock: "
                    + String.join(", ", shipped) + "."
                    + Nearest.to(pack, shipped).map(near -> "\n  Maybe " + near).orElse(""));
        }
        return JobPack.shipped(pack);
    }

    private Cases cases(CaseclockJob job, SparkSession spark) {
        return switch (form) {
            case "ndjson" -> Cases.ndjson(spark, input);
            case "parquet" -> Cases.parquet(job.schema(), spark, input);
            case "jdbc" -> Cases.jdbc(job.schema(), spark, input, properties());
            default -> throw wrong("The --form (" + form + ") must be ndjson, parquet or jdbc.");
        };
    }

    private Properties properties() {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        String password = System.getenv(PASSWORD);
        if (password != null) {
            properties.setProperty("password", password);
        }
        return properties;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
