package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
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
import org.dragoman.check.CheckOptions;
import org.dragoman.check.CheckedText;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.ConsistencyChecker;
import org.dragoman.check.Finding;
import org.dragoman.report.CheckResult;
import org.dragoman.report.FindingReport;
import org.dragoman.report.ReportOptions;
import org.dragoman.text.AtomicFile;
import org.dragoman.text.InputProblem;
import org.dragoman.text.Severity;
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
            "so do JSON Lines, also from standard input (-), in which versions of a text have one id; single articles",
            "and folders without --from are checked by themselves. Bilingual files (TMX, XLIFF,",
            "SDLXLIFF, MQXLIFF, PO, Java properties, tab-separated, an OmegaT project's folder) hold source and",
            "rendering."
        },
        footer = {
            "",
            "Exit 1 where something at or over --fail-on was found. docs/checks has a page for every rule.",
            "Example: dragoman check --from en --to az --fail-on warning texts",
            "         dragoman check --lines --format html --output findings.html news.en.txt news.ar.txt",
            "         dragoman check --fix preview news.xlf"
        })
final class CheckCommand implements Callable<Integer> {
    /** Places that checks leave as they are. */
    enum Exempt {
        /** Direct quotations. */
        quotations,
        /** Titles of works and other short words in quotation marks without a speaker. */
        titles
    }

    /** What to do with fixes that are right beyond doubt. */
    enum FixMode {
        /** Show the lines before and after; write nothing. */
        preview,
        /** Write them into the files of the texts that they mend. */
        sure
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GlossaryOptions glossary = new GlossaryOptions();

    @Mixin
    private ArticleOptions input = new ArticleOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ResumeOptions resume = new ResumeOptions();

    @Option(names = "--from", paramLabel = "L", description = "Language of the sources in folders and JSON Lines.")
    @Nullable
    private String from;

    @Option(names = "--to", paramLabel = "L", description = "Language of the texts to be mended there.")
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

    @Option(
            names = "--fix",
            paramLabel = "MODE",
            description = {
                "preview: print the lines that fixes would change, before and after, in place of the report;",
                "sure: change the words whose right form is beyond doubt, in the target's own file, which is",
                "replaced in one step, then report what remains. Never for contested names; for findings that are",
                "only noted, such as accepted synonyms, where --rules names the rule."
            })
    @Nullable
    private FixMode fix;

    @Option(
            names = "--fix-output",
            paramLabel = "FILE",
            description = "With --fix sure: write the mended text to FILE and leave the target's own file.")
    @Nullable
    private Path fixOutput;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Articles, bilingual files or folders.")
    private List<Path> files = new ArrayList<>();

    private boolean incomplete;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        FindingReport report = report();
        Map<String, ConsistencyCheck> checks = checks();
        LocalDate lastDay = lastDay();
        if (fixOutput != null && fix != FixMode.sure) {
            throw new UsageFailure("--fix-output needs --fix sure.");
        }
        AppContext context = glossary.context(err);
        ConsistencyChecker checker = new ConsistencyChecker(checks.values(), this::leftOut);
        Path journal = resume.journal();
        if (fix == null && !checker.needsAllTexts()) {
            StreamedCheck streamed = new StreamedCheck(context.glossary(), checks.values(), checker);
            CheckTexts texts = texts(context);
            boolean[] failed = {false};
            StreamedCheck.Ending ending = (names, found) -> {
                Run run = new Run(names, found, baseline().apply(found, today()));
                failed[0] = end(run, report, checks, context, lastDay);
            };
            if (journal == null) {
                streamed.run(sink -> texts.stream(files, sink), ending);
            } else {
                streamed.resume(
                        journal,
                        ResumeOptions.target(output.output, journal),
                        RunSettings.of(spec, context, input.decided()),
                        err,
                        sink -> texts.stream(files, sink),
                        ending);
            }
            return exitCode(failed[0]);
        }
        if (journal != null) {
            throw new UsageFailure(
                    fix != null
                            ? "--resume and --fix do not go together."
                            : "--resume: a check of a plug-in needs all texts at once, so nothing can be kept of some.");
        }
        CheckTexts texts = texts(context);
        Run run = held(texts, checker, files);
        if (fix == FixMode.preview) {
            new FixRun(run.outcome().open(), least(), texts.targets())
                    .preview(spec.commandLine().getOut(), err);
        } else if (fix == FixMode.sure) {
            Map<Path, Path> written = new FixRun(run.outcome().open(), least(), texts.targets()).write(fixOutput, err);
            run = written.isEmpty()
                    ? run
                    : held(texts(context), new ConsistencyChecker(checks.values(), this::leftOut), mended(written));
        }
        return exitCode(end(run, report, checks, context, lastDay));
    }

    /** Says and writes what came of it; whether anything is as grave as {@code --fail-on}. */
    private boolean end(
            Run found,
            FindingReport report,
            Map<String, ConsistencyCheck> checks,
            AppContext context,
            @Nullable LocalDate lastDay)
            throws IOException {
        Run run = update && baseline != null ? updated(found, baseline, lastDay) : found;
        PrintWriter err = spec.commandLine().getErr();
        run.outcome()
                .idle()
                .forEach(a -> err.println("Nothing to let stand any more: " + a.rule() + " " + a.doc() + "." + a.lang()
                        + " \"" + a.found() + "\""));
        CheckResult result = new CheckResult(List.copyOf(checks.values()), run.names(), run.outcome());
        if (fix != FixMode.preview || output.output != null) {
            write(report, result, context);
        }
        return run.outcome().open().stream().anyMatch(f -> failOn.reachedBy(f.severity()));
    }

    private int exitCode(boolean failed) {
        if (incomplete) {
            throw new ProgramFailure("checks were left out, see above, so the findings are not complete.");
        }
        return failed ? ExitCodes.FINDINGS : ExitCodes.CLEAN;
    }

    /** A check of a plug-in failed; the others are done, but nobody may take the result for the whole. */
    private void leftOut(InputProblem problem) {
        spec.commandLine().getErr().println(problem);
        incomplete = true;
    }

    /** Names of the texts that were read, what was found in them, and what of it the baseline lets stand. */
    private record Run(List<String> names, List<Finding> all, Baseline.Outcome outcome) {}

    private CheckTexts texts(AppContext context) {
        CheckOptions checking =
                new CheckOptions(context.profile(), exempt.contains(Exempt.quotations), exempt.contains(Exempt.titles));
        return new CheckTexts(
                context,
                checking,
                input,
                LanguageOption.read("--from", from),
                LanguageOption.read("--to", to),
                spec.commandLine().getErr());
    }

    /** All texts at once: what fixes and checks of plug-ins across a project ask for. */
    private Run held(CheckTexts texts, ConsistencyChecker checker, List<Path> paths) {
        List<CheckedText> read = texts.read(paths);
        List<Finding> all;
        try (TerminalProgress progress = TerminalProgress.of(spec.commandLine().getErr())) {
            all = checker.check(read, progress);
        }
        return new Run(
                read.stream().map(CheckedText::name).toList(), all, baseline().apply(all, today()));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** What is to be read after fixes: what was written in place of what it was made of. */
    private List<Path> mended(Map<Path, Path> written) {
        if (fixOutput == null) {
            return files;
        }
        List<Path> paths = files.stream().map(f -> written.getOrDefault(f, f)).toList();
        return paths.equals(files) && files.size() == 1 ? List.of(fixOutput) : paths;
    }

    private Run updated(Run run, Path file, @Nullable LocalDate lastDay) {
        Baseline accepted = baseline().renewed(run.all(), reason, lastDay);
        try {
            BaselineFile.write(file, accepted);
        } catch (IOException e) {
            throw new ProgramFailure(WriteFailures.describe(file, e));
        }
        return new Run(run.names(), run.all(), accepted.apply(run.all(), today()));
    }

    private void write(FindingReport report, CheckResult result, AppContext context) throws IOException {
        ReportOptions options = output.report(context.profile());
        Path file = output.output;
        if (file == null) {
            HeldBackWriter out = new HeldBackWriter(spec.commandLine().getOut());
            DecodedText text = new DecodedText(out);
            report.write(result, options, text);
            text.end();
            out.flush();
            return;
        }
        try {
            AtomicFile.write(file, out -> report.write(result, options, out));
        } catch (IOException e) {
            throw new ProgramFailure(WriteFailures.describe(file, e));
        }
    }

    /** What is only noted is changed where the user asks for it by name. */
    private Severity least() {
        return rules.isEmpty() ? Severity.WARNING : Severity.INFO;
    }

    private FindingReport report() {
        Map<String, FindingReport> reports = Installed.of(spec).findingReports();
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
        Map<String, ConsistencyCheck> installed = Installed.of(spec).checks();
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
