package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.validate.GlossaryFinding;
import org.dragoman.glossary.validate.GlossaryValidator;
import org.dragoman.glossary.validate.Suppressions;
import org.dragoman.report.Tsv;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman glossary validate}. */
@Command(
        name = "validate",
        description = "Checks glossaries: that they can be read, and that they do not contradict themselves.",
        footer = {
            "",
            "Exit 1 where a rule finds something at or over --fail-on, 3 where a file cannot be read.",
            "Example: dragoman glossary validate --fail-on warning my-glossary.csv"
        })
final class GlossaryValidateCommand implements Callable<Integer> {
    /** Formats of this command. */
    enum Format {
        /** One line a finding, for people. */
        text,
        /** Tab-separated rows. */
        tsv
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "error (default), warning, info or never.",
            defaultValue = "error")
    private FailOn failOn = FailOn.error;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or tsv.", defaultValue = "text")
    private Format format = Format.text;

    @Option(
            names = "--suppress",
            paramLabel = "FILE",
            description = {
                "Findings to let stand: rows rule, concept, lang, term, reason, last day, with tabs between them;",
                "an empty concept, lang or term stands for any."
            })
    @Nullable
    private Path suppress;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Glossary files or folders, or builtin:; they are checked together.")
    private List<String> paths = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Glossary glossary = Glossary.EMPTY;
        for (String path : paths) {
            glossary = glossary.merge(GlossaryOptions.load(
                    Installed.of(spec), path, null, spec.commandLine().getErr()));
        }
        List<GlossaryFinding> all =
                GlossaryValidator.standard(Installed.of(spec).languages()).validate(glossary);
        Suppressions suppressions = suppressions();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        List<GlossaryFinding> findings = suppressions.open(all, today);
        suppressions
                .idle(all, today)
                .forEach(i -> spec.commandLine().getErr().println("Nothing to suppress any more: " + i));
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.tsv) {
            tsv(findings, out);
        } else {
            findings.forEach(out::println);
            int suppressed = all.size() - findings.size();
            out.println(glossary.concepts().size() + " concepts, " + findings.size() + " findings"
                    + (suppressed == 0 ? "" : ", " + suppressed + " suppressed"));
        }
        return findings.stream().anyMatch(f -> failOn.reachedBy(f.severity())) ? ExitCodes.FINDINGS : ExitCodes.CLEAN;
    }

    private Suppressions suppressions() {
        if (suppress == null) {
            return Suppressions.NONE;
        }
        return Suppressions.read(suppress.toString(), GoldFolder.text(suppress)).fold(ReadResult.Ok::value, failed -> {
            throw new InputFailure(failed.problems());
        });
    }

    private static void tsv(List<GlossaryFinding> findings, PrintWriter out) throws IOException {
        Tsv.header(List.of("rule", "severity", "concept", "lang", "term", "message", "advice"), out);
        for (GlossaryFinding finding : findings) {
            Tsv.row(
                    List.of(
                            finding.rule(),
                            finding.severity().code(),
                            text(finding.concept()),
                            text(finding.language()),
                            text(finding.term()),
                            finding.message(),
                            finding.advice()),
                    out);
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
