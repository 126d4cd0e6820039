package org.dragoman.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dragoman.app.AppContext;
import org.dragoman.article.Article;
import org.dragoman.candidate.Candidate;
import org.dragoman.candidate.CandidateFinder;
import org.dragoman.candidate.Candidates;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.GlossaryInfo;
import org.dragoman.glossary.format.WriteOptions;
import org.dragoman.glossary.format.tbx.TbxGlossaryFormat;
import org.dragoman.mention.AnnotatedArticle;
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

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GlossaryOptions glossary = new GlossaryOptions();

    @Mixin
    private ArticleOptions input = new ArticleOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

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
        AppContext context = glossary.context(err);
        List<Article> articles = input.read(context.articles(), files, err);
        if (!hasVersions(articles)) {
            throw new UsageFailure(
                    "candidates needs two versions of a text in different languages, such as a.en.txt and"
                            + " a.az.txt; no two of the " + articles.size() + " articles go together.");
        }
        Candidates found = new CandidateFinder(context.languages(), input.lines, least)
                .find(annotated(context, articles), TerminalProgress.of(err));
        ReportOptions options = output.report(context.profile());
        output.write(spec.commandLine().getOut(), out -> write(found, options, out));
        return ExitCodes.CLEAN;
    }

    private void write(Candidates found, ReportOptions options, Appendable out) throws IOException {
        List<Candidate> shown = found.entries().stream()
                .filter(c -> privatePersons || !c.privatePerson())
                .toList();
        switch (format) {
            case json -> CandidateReport.json(shown, options, out);
            case tbx -> out.append(tbx(shown));
            case tsv -> {
                if (entries) {
                    CandidateReport.entries(shown, out);
                } else {
                    CandidateReport.occurrences(found, out);
                }
            }
        }
    }

    /** The entries as a glossary of proposed terms, which every program that reads TBX takes. */
    private static String tbx(List<Candidate> entries) throws IOException {
        Glossary proposed = new Glossary(
                entries.stream().map(Candidate::concept).toList(),
                List.of(),
                List.of(),
                new GlossaryInfo("Entries proposed by dragoman candidates; not reviewed", null));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new TbxGlossaryFormat().write(proposed, bytes, WriteOptions.DEFAULT);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private List<AnnotatedArticle> annotated(AppContext context, List<Article> articles) {
        Annotator annotator = new Annotator(context, input.lines, input.decided());
        return articles.stream().map(annotator::annotate).toList();
    }

    private static boolean hasVersions(List<Article> articles) {
        Map<String, Set<String>> languages = new HashMap<>();
        for (Article article : articles) {
            languages
                    .computeIfAbsent(article.id(), k -> new HashSet<>())
                    .add(article.language().language());
        }
        return languages.values().stream().anyMatch(l -> l.size() > 1);
    }
}
