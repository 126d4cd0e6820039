package org.dragoman.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.SourcePosition;

/**
 * The pairs {@code NAME.<from>.txt}, {@code NAME.<to>.txt} of two folders, which may be the same.
 *
 * @param pairs by name
 * @param alone files without a counterpart
 */
public record ArticlePairs(List<Pair> pairs, List<InputProblem> alone) {
    /** Copies the lists. */
    public ArticlePairs {
        pairs = List.copyOf(pairs);
        alone = List.copyOf(alone);
    }

    /**
     * Two files of one name.
     *
     * @param name what both are called
     * @param source in the first language
     * @param target in the other
     */
    public record Pair(String name, Path source, Path target) {}

    /**
     * Lists two folders.
     *
     * @param source folder of the sources
     * @param target folder of their counterparts
     * @param from language of the sources
     * @param to language of the counterparts
     * @param globs which files are taken
     * @return the pairs
     * @throws UnreadableInput where a folder cannot be listed
     */
    public static ArticlePairs list(Path source, Path target, LanguageTag from, LanguageTag to, FileGlobs globs) {
        Map<String, Path> sources = named(source, from, globs);
        Map<String, Path> targets = named(target, to, globs);
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
        return new ArticlePairs(pairs, alone);
    }

    /**
     * What to say where two folders hold no pair.
     *
     * @param source folder of the sources
     * @param target folder of their counterparts
     * @param from language of the sources
     * @param to language of the counterparts
     * @return an error with advice
     */
    public static InputProblem none(Path source, Path target, LanguageTag from, LanguageTag to) {
        return InputProblem.error(
                SourcePosition.of(source.toString()),
                "A024",
                "There is no pair NAME." + from + ".txt and NAME." + to + ".txt in " + source + " and " + target + ".",
                "Check the folders and the languages, and name both files of a pair alike.");
    }

    private static InputProblem alone(Path file, String name, LanguageTag missing, Path folder) {
        return InputProblem.error(
                SourcePosition.of(file.toString()),
                "A026",
                "It has no counterpart " + name + "." + missing + ".txt in " + folder + ".",
                "Add that file, or take this one away; the other pairs were taken.");
    }

    private static Map<String, Path> named(Path folder, LanguageTag language, FileGlobs globs) {
        String ending = "." + language + ".txt";
        Map<String, Path> byName = new TreeMap<>();
        try {
            for (Path file : globs.files(folder)) {
                String name = folder.relativize(file).toString();
                if (name.endsWith(ending) && name.length() > ending.length()) {
                    byName.put(name.substring(0, name.length() - ending.length()), file);
                }
            }
        } catch (IOException e) {
            throw new UnreadableInput(Articles.unlistable(folder, e));
        }
        return byName;
    }
}
