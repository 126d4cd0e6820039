package org.dragoman.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dragoman.app.AppContext;
import org.dragoman.check.Baseline;
import org.dragoman.check.BaselineFile;
import org.dragoman.check.CheckContext;
import org.dragoman.check.CheckOptions;
import org.dragoman.check.CheckedText;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.ConsistencyChecker;
import org.dragoman.check.Finding;
import org.dragoman.report.CheckResult;
import org.dragoman.report.FindingReport;
import org.dragoman.text.AtomicFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman check}. */
@Command(
        name = "check",
        description = {
            "Checks that terms are rendered consistently and as approved, and says what would be right.",
            "Two articles are a source and its counterpart; a folder, or two, with --from and --to holds pairs;",
            "single articles and folders without --from are checked by themselves."
        },
        footer = {
            "",
            "Exit 1 where something at or over --fail-on was found. docs/checks has a page for every rule.",
            "Example: dragoman check --from en --to az --fail-on warning texts",
            "         dragoman check --lines --format html --output findings.html news.en.txt news.ar.txt"
        })
final class CheckCommand implements Callable<Integer> {
    /** Places that checks leave as they are. */
    enum Exempt {
        /** Direct quotations. */
        quotations,
        /** Titles of works and other short words in quotation marks without a speaker. */
        titles
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GlossaryOptions glossary = new GlossaryOptions();

    @Mixin
    private ArticleOptions input = new ArticleOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--from", paramLabel = "L", description = "Language of the sources in folders.")
    @Nullable
    private String from;

    @Option(names = "--to", paramLabel = "L", description = "Language of the texts to be mended in folders.")
    @Nullable
    private String to;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), tsv, json, csv, sarif, html, junit, tmx, csv-excel, or xlsx with --output.",
            defaultValue = "text")
    private String format = "text";

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "error (default), warning, info or never.",
            defaultValue = "error")
    private FailOn failOn = FailOn.error;

    @Option(names = "--rules", split = ",", paramLabel = "ID", description = "Only these rules.")
    private List<String> rules = new ArrayList<>();

    @Option(
            names = "--exempt",
            split = ",",
            paramLabel = "PLACE",
            description = "Leave quotations or titles of works as they are: quotations, titles.")
    private List<Exempt> exempt = new ArrayList<>();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Findings to let stand, each with a reason; a missing file lets none stand.")
    @Nullable
    private Path baseline;

    @Option(
            names = "--update-baseline",
            description = "Let all present findings stand: replaces the file after --baseline.")
    private boolean update;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for findings that --update-baseline adds.")
    private String reason = "";

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "Last day on which findings that --update-baseline adds may stand (YYYY-MM-DD).")
    @Nullable
    private String until;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Articles or folders.")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        FindingReport report = report();
        Map<String, ConsistencyCheck> checks = checks();
        LocalDate lastDay = lastDay();
        AppContext context = glossary.context(err);
        CheckContext by = new CheckContext(
                context.languages(),
                context.glossary(),
                new CheckOptions(
                        context.profile(), exempt.contains(Exempt.quotations), exempt.contains(Exempt.titles)));
        CheckInput texts = new CheckInput(
                context, by, input, LanguageOption.read("--from", from), LanguageOption.read("--to", to), err);
        List<CheckedText> read = texts.read(files);
        List<Finding> all;
        try (TerminalProgress progress = TerminalProgress.of(err)) {
            all = new ConsistencyChecker(checks.values()).check(read, progress);
        }
        Baseline accepted = baseline();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        if (update && baseline != null) {
            accepted = accepted.renewed(all, reason, lastDay);
            try {
                BaselineFile.write(baseline, accepted);
            } catch (IOException e) {
                throw new ProgramFailure(WriteFailures.describe(baseline, e));
            }
        }
        Baseline.Outcome outcome = accepted.apply(all, today);
        outcome.idle()
                .forEach(a -> err.println("Nothing to let stand any more: " + a.rule() + " " + a.doc() + "." + a.lang()
                        + " \"" + a.found() + "\""));
        CheckResult result = new CheckResult(
                List.copyOf(checks.values()),
                read.stream().map(CheckedText::name).toList(),
                outcome);
        write(report, result, context);
        boolean failed = outcome.open().stream().anyMatch(f -> failOn.reachedBy(f.severity()));
        return failed ? ExitCodes.FINDINGS : ExitCodes.CLEAN;
    }

    private void write(FindingReport report, CheckResult result, AppContext context) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        report.write(result, output.report(context.profile()), bytes);
        Path file = output.output;
        if (file == null) {
            PrintWriter out = spec.commandLine().getOut();
            out.write(bytes.toString(StandardCharsets.UTF_8));
            out.flush();
            return;
        }
        try {
            AtomicFile.write(file, out -> bytes.writeTo(out));
        } catch (IOException e) {
            throw new ProgramFailure(WriteFailures.describe(file, e));
        }
    }

    private FindingReport report() {
        Map<String, FindingReport> reports = FindingReport.installed();
        FindingReport report = reports.get(format);
        if (report == null) {
            throw new UsageFailure(
                    "--format: \"" + format + "\" is none of " + String.join(", ", reports.keySet()) + ".");
        }
        if (report.binary() && output.output == null) {
            throw new UsageFailure("--format " + format + " needs --output FILE.");
        }
        return report;
    }

    private Map<String, ConsistencyCheck> checks() {
        Map<String, ConsistencyCheck> installed = ConsistencyCheck.installed();
        if (rules.isEmpty()) {
            return installed;
        }
        Map<String, ConsistencyCheck> chosen = new LinkedHashMap<>();
        for (String rule : rules) {
            ConsistencyCheck check = installed.get(rule);
            if (check == null) {
                throw new UsageFailure("--rules: there is no rule \"" + rule + "\"; there are "
                        + String.join(", ", installed.keySet()) + ".");
            }
            chosen.put(rule, check);
        }
        return chosen;
    }

    private @Nullable LocalDate lastDay() {
        if (update && baseline == null) {
            throw new UsageFailure("--update-baseline needs --baseline FILE.");
        }
        try {
            return until == null ? null : LocalDate.parse(until);
        } catch (DateTimeParseException e) {
            throw new UsageFailure("--until: \"" + until + "\" is no date. Write YYYY-MM-DD.");
        }
    }

    private Baseline baseline() {
        if (baseline == null) {
            return Baseline.NONE;
        }
        if (!update && !Files.exists(baseline)) {
            spec.commandLine().getErr().println(baseline + " does not exist yet; nothing is let stand.");
        }
        return BaselineFile.read(baseline).fold(ok -> ok.value(), failed -> {
            throw new InputFailure(failed.problems());
        });
    }
}
