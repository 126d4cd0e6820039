package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.dragoman.evaluate.BeadEvaluation;
import org.dragoman.evaluate.EventEvaluation;
import org.dragoman.evaluate.FormEvaluation;
import org.dragoman.evaluate.GoldLine;
import org.dragoman.evaluate.GoldMention;
import org.dragoman.evaluate.GoldVoice;
import org.dragoman.evaluate.LineEvaluation;
import org.dragoman.evaluate.MentionEvaluation;
import org.dragoman.evaluate.Score;
import org.dragoman.evaluate.VoiceEvaluation;
import org.dragoman.language.Languages;
import org.dragoman.mention.MentionFinder;
import org.dragoman.report.LineRow;
import org.dragoman.report.MentionRow;
import org.dragoman.report.ReportOptions;
import org.dragoman.report.Tsv;
import org.dragoman.report.VoiceRow;
import org.dragoman.text.LanguageTag;
import org.dragoman.voice.VoiceFinder;
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
            "voices:   files voices.tsv (doc lang line start end kind speaker verb), the texts as for mentions. A passage is",
            "          right where its place and kind are; \"overlap\" is the lax figure, \"speaker\" the share of right speakers.",
            "lines:    files lines.tsv (file line class, line from 1) anywhere below DIR, the pages beside them or one folder",
            "          up; only files that event.properties calls pages, and HTML, count.",
            "forms:    files <lang>.tsv below DIR with rows term TAB form TAB yes|no.",
            "alignment: files beads.tsv (#ar az en, then segments from 0 with commas between them), one text a language beside",
            "          them or one folder up. A pair of sides is right where both are exactly those of the gold; \"null\" is the",
            "          segments left alone.",
            "events:   files events.tsv (file event), the articles below the same folder; B-cubed.",
            "Example: dragoman evaluate --gold seeds/src/main/resources --kind mentions",
            "         dragoman evaluate --gold seeds/src/main/resources --kind lines",
            "         dragoman evaluate --gold aligner-core/src/test/resources --kind forms"
        })
final class EvaluateCommand implements Callable<Integer> {
    /** What is measured. */
    enum Kind {
        /** Exact span and concept. */
        mentions,
        /** Passages with their kind and speaker. */
        voices,
        /** Forms of terms by rule. */
        forms,
        /** Classes of the lines of pages. */
        lines,
        /** Sentences joined in beads. */
        alignment,
        /** Articles grouped by event. */
        events
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GlossaryOptions glossary = new GlossaryOptions();

    @Option(names = "--gold", required = true, paramLabel = "DIR", description = "Folder of gold files.")
    private Path gold = Path.of("");

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description = "mentions, voices, forms, lines, alignment or events.")
    private Kind kind = Kind.mentions;

    @Option(names = "--lines", description = "Every line of a text is one ready segment.")
    private boolean lines;

    @Override
    public Integer call() throws IOException {
        if (kind == Kind.events) {
            return events();
        }
        List<Score> scores = switch (kind) {
            case mentions -> mentions();
            case voices -> voices();
            case forms -> forms();
            case lines -> pages();
            case alignment -> beads();
            case events -> List.of();
        };
        if (scores.isEmpty()) {
            throw noGold();
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

    private InputFailure noGold() {
        return InputFailure.of(
                gold.toString(), "E002", "There are no gold files for " + kind + " below it.", "See evaluate --help.");
    }

    private int events() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        PrintWriter out = spec.commandLine().getOut();
        List<Path> golds =
                files().stream().filter(f -> f.endsWith("events.tsv")).toList();
        if (golds.isEmpty()) {
            throw noGold();
        }
        Tsv.header(List.of("what", "articles", "precision", "recall", "f1"), out);
        for (Path file : golds) {
            EventEvaluation result = new EventGold(glossary.context(err), lines, file).evaluate(err);
            Tsv.row(
                    List.of(
                            "b-cubed",
                            Integer.toString(result.articles()),
                            decimal(result.precision()),
                            decimal(result.recall()),
                            decimal(result.f1())),
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
            for (Article article : new ArticleOptions().read(context.articles(), texts(file, ".txt"), err)) {
                if (documents.contains(article.id())) {
                    found.addAll(MentionRow.of(finder.annotate(article, segmenter), ReportOptions.DEFAULT));
                }
            }
            wanted.addAll(ofFile);
        }
        return wanted.isEmpty() ? List.of() : MentionEvaluation.scores(wanted, found);
    }

    private List<Score> voices() {
        PrintWriter err = spec.commandLine().getErr();
        AppContext context = glossary.context(err);
        MentionFinder finder = new MentionFinder(context.index(), false);
        Segmenter segmenter = new Segmenter(context.languages(), lines);
        VoiceFinder voices = new VoiceFinder(context.languages());
        List<GoldVoice> wanted = new ArrayList<>();
        List<VoiceRow> found = new ArrayList<>();
        for (Path file : files()) {
            if (!file.endsWith("voices.tsv")) {
                continue;
            }
            List<GoldVoice> ofFile = GoldVoice.read(file.toString(), text(file)).fold(ok -> ok.value(), failed -> {
                throw new InputFailure(failed.problems());
            });
            Set<String> documents = new HashSet<>();
            ofFile.forEach(g -> documents.add(g.doc()));
            for (Article article : new ArticleOptions().read(context.articles(), texts(file, ".txt"), err)) {
                if (documents.contains(article.id())) {
                    found.addAll(VoiceRow.of(
                            article, voices.find(finder.annotate(article, segmenter)), ReportOptions.DEFAULT));
                }
            }
            wanted.addAll(ofFile);
        }
        return wanted.isEmpty() ? List.of() : VoiceEvaluation.scores(wanted, found);
    }

    /** Every line of a page is asked for its class; a file that is read as a whole has none. */
    private List<Score> pages() {
        PrintWriter err = spec.commandLine().getErr();
        List<GoldLine> wanted = new ArrayList<>();
        List<GoldLine> found = new ArrayList<>();
        for (Path file : files()) {
            if (!file.endsWith("lines.tsv")) {
                continue;
            }
            List<GoldLine> ofFile = GoldLine.read(file.toString(), text(file)).fold(ok -> ok.value(), failed -> {
                throw new InputFailure(failed.problems());
            });
            for (String path : texts(file, ".txt", ".html", ".htm")) {
                String name = String.valueOf(Path.of(path).getFileName());
                List<GoldLine> gold =
                        ofFile.stream().filter(g -> g.file().equals(name)).toList();
                for (Article article : gold.isEmpty()
                        ? List.<Article>of()
                        : new ArticleOptions().read(Articles.installed(), List.of(path), err)) {
                    if (article.layout() != null) {
                        gold.forEach(g -> wanted.add(new GoldLine(path, g.line(), g.kind())));
                        LineRow.of(article).forEach(row -> found.add(GoldLine.of(path, row)));
                    }
                }
            }
        }
        return wanted.isEmpty() ? List.of() : LineEvaluation.scores(wanted, found);
    }

    private List<Score> beads() {
        PrintWriter err = spec.commandLine().getErr();
        AppContext context = glossary.context(err);
        BeadEvaluation evaluation = new BeadEvaluation();
        for (Path file : files()) {
            if (file.endsWith("beads.tsv")) {
                new BeadGold(context, lines, file).addTo(evaluation, err);
            }
        }
        return evaluation.scores();
    }

    /** Texts beside a gold file, or in the folder above where there are none. */
    static List<String> texts(Path gold, String... endings) {
        Path folder = gold.toAbsolutePath().resolveSibling("");
        List<String> here = textsIn(folder, endings);
        Path above = folder.getParent();
        return here.isEmpty() && above != null ? textsIn(above, endings) : here;
    }

    private static List<String> textsIn(Path folder, String... endings) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(Path::toString)
                    .filter(p -> Arrays.stream(endings).anyMatch(p::endsWith))
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
        return below(gold);
    }

    /** All files below a folder. */
    static List<Path> below(Path folder) {
        try {
            return Articles.files(folder);
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    static String text(Path file) {
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
