package org.dragoman.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.dragoman.app.AppContext;
import org.dragoman.article.ArticleFiles;
import org.dragoman.article.Segmenter;
import org.dragoman.candidate.CandidateFinder;
import org.dragoman.candidate.Proposal;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.GlossaryInfo;
import org.dragoman.decision.Decisions;
import org.dragoman.glossary.format.WriteOptions;
import org.dragoman.glossary.format.tbx.TbxGlossaryFormat;
import org.dragoman.mention.MentionFinder;
import org.dragoman.report.CandidateReport;
import org.dragoman.report.ReportOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman candidates}. */
@Command(
        name = "candidates",
        description = {
            "Names and terms that the versions of texts share and the glossary lacks.",
            "Files named alike but for the language are versions of one text."
        },
        footer = {
            "",
            "TSV: doc line en-surface az-surface ar-surface confidence, a row for every place.",
            "With --entries: id type private count en az ar confidence, a row for every proposed concept; forms are apart",
            "by | and have their number behind them.",
            "Example: dragoman candidates --lines --entries news/*.txt"
        })
final class CandidatesCommand implements Callable<Integer> {
    /** Formats of this command. */
    enum Format {
        /** Tab-separated rows. */
        tsv,
        /** One JSON object of proposed concepts. */
        json,
        /** TermBase eXchange. */
        tbx
    }

    /** Places of an entry that JSON lists at most. */
    private static final int LISTED_PLACES = 1_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GlossaryOptions glossary = new GlossaryOptions();

    @Mixin
    private ArticleOptions input = new ArticleOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ThreadOptions threads = new ThreadOptions();

    @Mixin
    private ResumeOptions resume = new ResumeOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "tsv (default), json or tbx; the last two hold proposed concepts.",
            defaultValue = "tsv")
    private Format format = Format.tsv;

    @Option(names = "--entries", description = "A row for every proposed concept instead of every place.")
    private boolean entries;

    @Option(
            names = "--with-private-persons",
            description = "Keep people of whom the texts name no office among the proposed concepts.")
    private boolean privatePersons;

    @Option(
            names = "--least",
            paramLabel = "NUMBER",
            description = "Leave out places less sure than NUMBER, from 0 to 1 (default ${DEFAULT-VALUE}).",
            defaultValue = "" + CandidateFinder.DEFAULT_LEAST)
    private double least = CandidateFinder.DEFAULT_LEAST;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Articles, folders of them, or - for standard input.")
    private List<String> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        if (!(least >= 0 && least <= 1)) {
            throw new UsageFailure("--least: " + least + " is not from 0 to 1. Write a number such as 0.7.");
        }
        PrintWriter err = spec.commandLine().getErr();
        int workers = threads.count();
        AppContext context = glossary.context(err);
        ArticleFiles articles = input.present(context.articles(), files, err);
        Decisions decided = input.decided();
        CandidateRun run = new CandidateRun(
                new MentionFinder(context.index(), false),
                new Segmenter(context.languages(), input.lines),
                article -> decided.apply(article, context.glossary()),
                new CandidateFinder(context.languages(), input.lines, least),
                workers,
                err);
        ReportOptions options = output.report(context.profile());
        resume.keep(output, context, decided, new ResumableRun.Keeper() {
            @Override
            public void keep(OutputStream kept, Checkpoints checkpoints) throws IOException {
                run.collect(articles, decided, kept, checkpoints);
            }

            @Override
            public void write(Path collected) throws IOException {
                PrintWriter standardOutput = spec.commandLine().getOut();
                run.search(
                        collected,
                        found ->
                                output.write(standardOutput, out -> CandidatesCommand.this.write(found, options, out)));
            }
        });
        return ExitCodes.CLEAN;
    }

    private void write(CandidateRun.Found found, ReportOptions options, Writer out) throws IOException {
        if (format == Format.tsv && !entries) {
            CandidateReport.header(out);
            found.places(place -> CandidateReport.row(place, out));
            return;
        }
        Iterable<Proposal> proposals = found.proposals(format == Format.json ? LISTED_PLACES : 0);
        Iterable<Proposal> shown = () -> StreamSupport.stream(proposals.spliterator(), false)
                .filter(p -> privatePersons || !p.candidate().privatePerson())
                .iterator();
        switch (format) {
            case json -> CandidateReport.proposals(shown, options, out);
            case tbx -> out.append(tbx(shown));
            case tsv -> CandidateReport.proposals(shown, out);
        }
    }

    /** The entries as a glossary of proposed terms, which every program that reads TBX takes. */
    private static String tbx(Iterable<Proposal> entries) throws IOException {
        Glossary proposed = new Glossary(
                StreamSupport.stream(entries.spliterator(), false)
                        .map(p -> p.candidate().concept())
                        .toList(),
                List.of(),
                List.of(),
                new GlossaryInfo("Entries proposed by dragoman candidates; not reviewed", null));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new TbxGlossaryFormat().write(proposed, bytes, WriteOptions.DEFAULT);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
