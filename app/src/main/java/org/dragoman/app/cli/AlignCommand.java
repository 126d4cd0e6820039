package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dragoman.align.AlignedArticles;
import org.dragoman.align.Alignment;
import org.dragoman.align.BeadState;
import org.dragoman.align.SentenceAligner;
import org.dragoman.align.SourceRevision;
import org.dragoman.app.AppContext;
import org.dragoman.article.Article;
import org.dragoman.article.ArticlePairs;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.FileGlobs;
import org.dragoman.article.ReadOptions;
import org.dragoman.article.UnreadableInput;
import org.dragoman.concept.Profile;
import org.dragoman.decision.BeadDecision;
import org.dragoman.decision.Decisions;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.report.AlignmentHtml;
import org.dragoman.report.AlignmentJson;
import org.dragoman.report.AlignmentReport;
import org.dragoman.report.AlignmentTmx;
import org.dragoman.report.AlignmentTsv;
import org.dragoman.report.AlignmentXliff;
import org.dragoman.text.AtomicFile;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman align}. */
@Command(
        name = "align",
        description = {
            "Aligns the sentences of two articles, or of all pairs of two folders.",
            "Of folders (SOURCE and TARGET may be the same) each pair NAME.<from>.txt, NAME.<to>.txt is aligned;",
            "word correspondences are learnt over all pairs, so that many texts are aligned better than one."
        },
        footer = {
            "",
            "TSV: source target cost; 0-based segments with commas between them, either side may be empty.",
            "Example: dragoman align --lines news.en.txt news.az.txt",
            "         dragoman align --from en --to az --output beads texts texts",
            "         dragoman align --previous old.en.txt new.en.txt news.az.txt"
        })
final class AlignCommand implements Callable<Integer> {
    /** Formats of this command. */
    enum Format {
        /** Tab-separated rows. */
        tsv,
        /** One JSON object. */
        json,
        /** Translation memory, TMX 1.4. */
        tmx,
        /** XLIFF 2.1. */
        xliff,
        /** One page, side by side. */
        html
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GlossaryOptions glossary = new GlossaryOptions();

    @Mixin
    private ArticleOptions input = new ArticleOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--from", paramLabel = "L", description = "Language of SOURCE; needed for folders.")
    @Nullable
    private String from;

    @Option(names = "--to", paramLabel = "L", description = "Language of TARGET; needed for folders.")
    @Nullable
    private String to;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "tsv (default), json, tmx, xliff or html.",
            defaultValue = "tsv")
    private Format format = Format.tsv;

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = {
                "The older version of SOURCE that TARGET renders: beads of unchanged sentences are kept, and a column",
                "(state: kept, changed, new, removed) tells which sentences of TARGET are to be done again."
            })
    @Nullable
    private Path previous;

    @Parameters(index = "0", paramLabel = "SOURCE", description = "An article or a folder.")
    private Path source = Path.of("");

    @Parameters(index = "1", paramLabel = "TARGET", description = "Its counterpart, or a folder of counterparts.")
    private Path target = Path.of("");

    @Override
    public Integer call() throws IOException {
        LanguageTag fromTag = LanguageOption.read("--from", from);
        LanguageTag toTag = LanguageOption.read("--to", to);
        boolean folders = Files.isDirectory(source);
        if (folders != Files.isDirectory(target)) {
            throw new UsageFailure(
                    (folders ? source + " is a folder and " + target : target + " is a folder and " + source)
                            + " is a file. Give two files or two folders.");
        }
        if (folders && previous != null) {
            throw new UsageFailure("--previous takes two files, not folders.");
        }
        if (!folders) {
            pair(fromTag, toTag);
            return ExitCodes.CLEAN;
        }
        if (fromTag == null || toTag == null || fromTag.equals(toTag)) {
            throw new UsageFailure("folders need two different languages, such as --from en --to az.");
        }
        Path folder = output.output;
        if (folder == null) {
            throw new UsageFailure("folders need --output DIR, where NAME.tsv is written for each pair.");
        }
        return folders(fromTag, toTag, folder);
    }

    /** Aligns two files. */
    private void pair(@Nullable LanguageTag fromTag, @Nullable LanguageTag toTag) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        AppContext context = glossary.context(err);
        Decisions decided = input.decided();
        List<AnnotatedArticle> articles =
                List.of(annotated(source, fromTag, context, decided), annotated(target, toTag, context, decided));
        AlignedArticles aligned = previous == null
                ? align(articles, decided)
                : revised(annotated(previous, fromTag, context, decided), articles, decided);
        output.write(spec.commandLine().getOut(), out -> report().write(aligned, out));
        sayLost(report().lost(aligned), err);
    }

    private static AlignedArticles align(List<AnnotatedArticle> articles, Decisions decided) {
        Alignment alignment = new SentenceAligner().align(articles, BeadDecision.among(decided.beads(), articles));
        return new AlignedArticles(articles.get(0).article().id(), articles, alignment);
    }

    /** The target renders the old source; its beads are carried over to the new one. */
    private AlignedArticles revised(AnnotatedArticle old, List<AnnotatedArticle> articles, Decisions decided) {
        AnnotatedArticle translation = articles.get(1);
        AlignedArticles before = align(List.of(old, translation), decided);
        AlignedArticles now = SourceRevision.of(before.name(), old, before.alignment(), articles.get(0), translation);
        spec.commandLine()
                .getErr()
                .println(Arrays.stream(BeadState.values())
                        .map(s -> s.code() + " " + Collections.frequency(now.states(), s))
                        .collect(Collectors.joining(", ", "beads: ", "")));
        return now;
    }

    /** Aligns all pairs of two folders. */
    private int folders(LanguageTag fromTag, LanguageTag toTag, Path folder) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        ArticlePairs listing = listed(fromTag, toTag);
        AppContext context = glossary.context(err);
        Decisions decided = input.decided();
        List<List<AnnotatedArticle>> articles = new ArrayList<>();
        for (ArticlePairs.Pair pair : listing.pairs()) {
            articles.add(List.of(
                    annotated(pair.source(), fromTag, context, decided),
                    annotated(pair.target(), toTag, context, decided)));
        }
        List<Alignment> alignments;
        try (TerminalProgress progress = TerminalProgress.of(err)) {
            alignments = new SentenceAligner()
                    .alignAll(
                            articles,
                            articles.stream()
                                    .map(a -> BeadDecision.among(decided.beads(), a))
                                    .toList(),
                            progress);
        }
        AlignmentReport report = report();
        long lost = 0;
        try {
            Files.createDirectories(folder);
            for (int i = 0; i < alignments.size(); i++) {
                String name = listing.pairs().get(i).name();
                AlignedArticles aligned = new AlignedArticles(name, articles.get(i), alignments.get(i));
                AtomicFile.writeText(
                        folder.resolve(name + "." + report.extension()), out -> report.write(aligned, out));
                lost += report.lost(aligned);
            }
        } catch (IOException e) {
            throw new ProgramFailure(WriteFailures.describe(folder, e));
        }
        sayLost(lost, err);
        listing.alone().forEach(err::println);
        return listing.alone().isEmpty() ? ExitCodes.CLEAN : ExitCodes.INPUT;
    }

    private ArticlePairs listed(LanguageTag fromTag, LanguageTag toTag) {
        try {
            ArticlePairs listing = ArticlePairs.list(source, target, fromTag, toTag, FileGlobs.ALL);
            if (listing.pairs().isEmpty()) {
                throw new InputFailure(List.of(ArticlePairs.none(source, target, fromTag, toTag)));
            }
            return listing;
        } catch (UnreadableInput e) {
            throw new InputFailure(List.of(e.problem()));
        }
    }

    /** The one article of a file, with what was set by hand. */
    private AnnotatedArticle annotated(
            Path file, @Nullable LanguageTag language, AppContext context, Decisions decided) {
        CollectedArticles collected = new CollectedArticles();
        ReadOptions options = input.options();
        context.articles().read(file, language == null ? options : options.language(language), collected);
        Article article = collected
                .one(file.toString())
                .fold(
                        ok -> {
                            ok.warnings().forEach(spec.commandLine().getErr()::println);
                            return ok.value();
                        },
                        failed -> {
                            throw new InputFailure(failed.problems());
                        });
        return new Annotator(context, input.lines, decided).annotate(decided.apply(article));
    }

    private static void sayLost(long lost, PrintWriter err) {
        if (lost > 0) {
            err.println("loss: text " + lost + " characters that XML cannot hold");
        }
    }

    private AlignmentReport report() {
        return switch (format) {
            case tsv -> new AlignmentTsv();
            case json -> new AlignmentJson();
            case tmx -> new AlignmentTmx();
            case xliff -> new AlignmentXliff();
            case html -> new AlignmentHtml(output.report(Profile.NONE));
        };
    }
}
