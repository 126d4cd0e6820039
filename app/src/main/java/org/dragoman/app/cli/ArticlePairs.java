package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.article.Article;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.ReadOptions;
import org.dragoman.decision.Decisions;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/** Pairs of articles that a user named as two files, or as two folders of files named alike but for the language. */
final class ArticlePairs {
    /**
     * Two files of one name.
     *
     * @param name what both are called
     * @param source in the first language
     * @param target in the other
     */
    record Pair(String name, Path source, Path target) {}

    /**
     * What two folders hold.
     *
     * @param pairs by name
     * @param alone files without a counterpart
     */
    record Listing(List<Pair> pairs, List<InputProblem> alone) {}

    private final ReadOptions options;
    private final Decisions decided;
    private final Articles readers;
    private final PrintWriter err;

    ArticlePairs(ArticleOptions input, Decisions decided, Articles readers, PrintWriter err) {
        this.options = input.options();
        this.decided = decided;
        this.readers = readers;
        this.err = err;
    }

    /** The one article of a file, with what was set by hand. */
    Article article(Path file, @Nullable LanguageTag language) {
        CollectedArticles collected = new CollectedArticles();
        readers.read(file, language == null ? options : options.language(language), collected);
        List<InputProblem> problems = collected.problems();
        if (problems.stream().anyMatch(p -> p.severity() == InputProblem.Severity.ERROR)) {
            throw new InputFailure(problems);
        }
        problems.forEach(err::println);
        if (collected.articles().size() != 1) {
            throw InputFailure.of(
                    file.toString(),
                    "A021",
                    "It holds " + collected.articles().size() + " articles; one is aligned with one.",
                    "Put each article into a file of its own.");
        }
        return decided.apply(collected.articles().get(0));
    }

    /** The pairs of two folders, which may be the same. */
    static Listing list(Path source, Path target, LanguageTag from, LanguageTag to) {
        Map<String, Path> sources = named(source, from);
        Map<String, Path> targets = named(target, to);
        List<Pair> pairs = new ArrayList<>();
        List<InputProblem> alone = new ArrayList<>();
        for (Map.Entry<String, Path> file : sources.entrySet()) {
            Path counterpart = targets.remove(file.getKey());
            if (counterpart == null) {
                alone.add(alone(file.getValue(), file.getKey(), to, target));
            } else {
                pairs.add(new Pair(file.getKey(), file.getValue(), counterpart));
            }
        }
        targets.forEach((name, file) -> alone.add(alone(file, name, from, source)));
        return new Listing(pairs, alone);
    }

    /** The failure where two folders hold no pair. */
    static InputFailure none(Path source, Path target, LanguageTag from, LanguageTag to) {
        return InputFailure.of(
                source.toString(),
                "A020",
                "There is no pair NAME." + from + ".txt and NAME." + to + ".txt in " + source + " and " + target + ".",
                "Check the folders and the languages, and name both files of a pair alike.");
    }

    private static InputProblem alone(Path file, String name, LanguageTag missing, Path folder) {
        return InputProblem.error(
                SourcePosition.of(file.toString()),
                "A022",
                "It has no counterpart " + name + "." + missing + ".txt in " + folder + ".",
                "Add that file, or take this one away; the other pairs were taken.");
    }

    private static Map<String, Path> named(Path folder, LanguageTag language) {
        String ending = "." + language + ".txt";
        Map<String, Path> byName = new TreeMap<>();
        try {
            for (Path file : Articles.files(folder)) {
                String name = folder.relativize(file).toString();
                if (name.endsWith(ending) && name.length() > ending.length()) {
                    byName.put(name.substring(0, name.length() - ending.length()), file);
                }
            }
        } catch (IOException e) {
            throw new InputFailure(List.of(Articles.unlistable(folder, e)));
        }
        return byName;
    }
}
