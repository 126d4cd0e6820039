package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dragoman.app.AppContext;
import org.dragoman.article.Article;
import org.dragoman.article.Articles;
import org.dragoman.article.Segmenter;
import org.dragoman.evaluate.FormEvaluation;
import org.dragoman.evaluate.GoldMention;
import org.dragoman.evaluate.MentionEvaluation;
import org.dragoman.evaluate.Score;
import org.dragoman.language.Languages;
import org.dragoman.mention.MentionFinder;
import org.dragoman.report.MentionRow;
import org.dragoman.report.ReportOptions;
import org.dragoman.report.Tsv;
import org.dragoman.text.LanguageTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dragoman evaluate}. */
@Command(
        name = "evaluate",
        description = "Measures precision, recall and F1 against gold files.",
        footer = {
            "",
            "mentions: files mentions.tsv (doc lang line start end surface concept) anywhere below DIR, the texts",
            "          doc.lang.txt beside them or one folder up.",
            "forms:    files <lang>.tsv below DIR with rows term TAB form TAB yes|no.",
            "Example: dragoman evaluate --gold seeds/src/main/resources --kind mentions",
            "         dragoman evaluate --gold aligner-core/src/test/resources --kind forms"
        })
final class EvaluateCommand implements Callable<Integer> {
    /** What is measured. */
    enum Kind {
        /** Exact span and concept. */
        mentions,
        /** Forms of terms by rule. */
        forms
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GlossaryOptions glossary = new GlossaryOptions();

    @Option(names = "--gold", required = true, paramLabel = "DIR", description = "Folder of gold files.")
    private Path gold = Path.of("");

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "mentions or forms.")
    private Kind kind = Kind.mentions;

    @Option(names = "--lines", description = "Every line of a text is one ready segment.")
    private boolean lines;

    @Override
    public Integer call() throws IOException {
        List<Score> scores = kind == Kind.mentions ? mentions() : forms();
        if (scores.isEmpty()) {
            throw InputFailure.of(
                    gold.toString(),
                    "E002",
                    "There are no gold files for " + kind + " below it.",
                    "See evaluate --help.");
        }
        PrintWriter out = spec.commandLine().getOut();
        Tsv.header(List.of("what", "right", "wrong", "missed", "precision", "recall", "f1"), out);
        for (Score score : scores) {
            Tsv.row(
                    List.of(
                            score.name(),
                            Integer.toString(score.right()),
                            Integer.toString(score.wrong()),
                            Integer.toString(score.missed()),
                            decimal(score.precision()),
                            decimal(score.recall()),
                            decimal(score.f1())),
                    out);
        }
        return ExitCodes.CLEAN;
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private List<Score> mentions() {
        PrintWriter err = spec.commandLine().getErr();
        AppContext context = glossary.context(err);
        MentionFinder finder = new MentionFinder(context.index(), false);
        Segmenter segmenter = new Segmenter(context.languages(), lines);
        List<GoldMention> wanted = new ArrayList<>();
        List<MentionRow> found = new ArrayList<>();
        for (Path file : files()) {
            if (!file.endsWith("mentions.tsv")) {
                continue;
            }
            List<GoldMention> ofFile = GoldMention.read(file.toString(), text(file))
                    .fold(ok -> ok.value(), failed -> {
                        throw new InputFailure(failed.problems());
                    });
            Set<String> documents = new HashSet<>();
            ofFile.forEach(g -> documents.add(g.doc()));
            for (Article article : new ArticleOptions()
                    .read(context.articles(), texts(file.toAbsolutePath().resolveSibling("")), err)) {
                if (documents.contains(article.id())) {
                    found.addAll(MentionRow.of(finder.annotate(article, segmenter), ReportOptions.DEFAULT));
                }
            }
            wanted.addAll(ofFile);
        }
        return wanted.isEmpty() ? List.of() : MentionEvaluation.scores(wanted, found);
    }

    /** Plain texts of the folder, or of the one above where it has none. */
    private static List<String> texts(Path folder) {
        List<String> here = textsIn(folder);
        Path above = folder.getParent();
        return here.isEmpty() && above != null ? textsIn(above) : here;
    }

    private static List<String> textsIn(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(Path::toString)
                    .filter(p -> p.endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private List<Score> forms() {
        Languages languages = Languages.installed();
        List<Score> scores = new ArrayList<>();
        for (Path file : files()) {
            String name = String.valueOf(file.getFileName());
            LanguageTag tag = name.endsWith(".tsv")
                    ? LanguageTag.parse(name.substring(0, name.length() - 4)).orElse(LanguageTag.UND)
                    : LanguageTag.UND;
            List<FormEvaluation.Row> rows = languages.knows(tag) ? FormEvaluation.rows(text(file)) : List.of();
            if (!rows.isEmpty()) {
                scores.add(FormEvaluation.score(tag.value(), languages.get(tag), rows));
            }
        }
        return scores;
    }

    private List<Path> files() {
        try {
            return Articles.files(gold);
        } catch (IOException e) {
            throw unreadable(gold, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static InputFailure unreadable(Path path, IOException e) {
        return InputFailure.of(
                path.toString(), "A011", "It cannot be read: " + e.getMessage() + ".", "Check the path.");
    }
}
