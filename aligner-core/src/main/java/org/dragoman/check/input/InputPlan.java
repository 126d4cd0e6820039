package org.dragoman.check.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.article.ArticleFiles;
import org.dragoman.article.Articles;
import org.dragoman.article.UnreadableInput;
import org.dragoman.article.bitext.Bitexts;
import org.jspecify.annotations.Nullable;

/**
 * What is done with the files and folders that a user named; nothing is read yet.
 *
 * @param bitexts bilingual files, those in folders included
 * @param articles what is left: files of articles, and folders that hold others than bilingual files
 * @param kind how the articles belong together
 * @param mistake why they cannot be read as they were named, null where they can
 */
public record InputPlan(
        List<Path> bitexts,
        List<Path> articles,
        Kind kind,
        @Nullable Mistake mistake) {
    /** Copies the lists. */
    public InputPlan {
        bitexts = List.copyOf(bitexts);
        articles = List.copyOf(articles);
    }

    /** How articles belong together. */
    public enum Kind {
        /** The first folder holds sources, the last their counterparts. */
        PAIRS,
        /** The first file is the source of the others. */
        COUNTERPARTS,
        /** The records of JSON Lines with one id, in the two languages, are source and counterpart. */
        VERSIONS,
        /** Each article is checked by itself, if there is any. */
        ALONE
    }

    /** Why files cannot be read as they were named. */
    public enum Mistake {
        /** Pairs are read from one folder, or from one of sources and one of counterparts. */
        NO_TWO_FOLDERS,
        /** The sources and their counterparts are said to be in one language. */
        ONE_LANGUAGE,
        /** Bilingual files and single articles are checked one kind at a time. */
        TWO_KINDS
    }

    /** Sorts out paths. */
    static InputPlan of(List<Path> paths, InputOptions options, Bitexts readers, Articles articles) {
        List<Path> bitexts = new ArrayList<>();
        List<Path> rest = new ArrayList<>();
        for (Path path : paths) {
            if (readers.reads(path)) {
                bitexts.add(path);
            } else if (Files.isDirectory(path)) {
                List<Path> listed = listed(path, options);
                Set<Path> bilingual = listed.stream()
                        .filter(f -> readers.readsUnnamed(options.bitext(f)))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                bitexts.addAll(bilingual);
                if (bilingual.isEmpty() || listed.stream().anyMatch(f -> articles.reads(f) && !bilingual.contains(f))) {
                    rest.add(path);
                }
            } else {
                rest.add(path);
            }
        }
        boolean folders = rest.stream().anyMatch(Files::isDirectory);
        if (folders && options.from() != null && options.to() != null) {
            boolean many = rest.size() > 2 || !rest.stream().allMatch(Files::isDirectory);
            Mistake mistake = options.from().equals(options.to()) ? Mistake.ONE_LANGUAGE : null;
            return new InputPlan(bitexts, rest, Kind.PAIRS, many ? Mistake.NO_TWO_FOLDERS : mistake);
        }
        if (bitexts.isEmpty() && rest.size() == 1 && isStream(rest.get(0), options)) {
            Mistake mistake = Objects.equals(options.from(), options.to()) ? Mistake.ONE_LANGUAGE : null;
            return new InputPlan(bitexts, rest, Kind.VERSIONS, mistake);
        }
        Kind kind = folders || rest.size() < 2 ? Kind.ALONE : Kind.COUNTERPARTS;
        boolean mixed = !bitexts.isEmpty() && !rest.isEmpty() && !folders;
        return new InputPlan(bitexts, rest, kind, mixed ? Mistake.TWO_KINDS : null);
    }

    /** A command with both languages named reads versions of texts from standard input or a file like it. */
    private static boolean isStream(Path path, InputOptions options) {
        String name = path.toString();
        return options.standardInput() != null
                && options.from() != null
                && options.to() != null
                && !Files.isDirectory(path)
                && (path.equals(ArticleFiles.STANDARD_INPUT) || name.endsWith(".jsonl") || name.endsWith(".ndjson"));
    }

    private static List<Path> listed(Path folder, InputOptions options) {
        try {
            return options.globs().files(folder);
        } catch (IOException e) {
            throw new UnreadableInput(Articles.unlistable(folder, e));
        }
    }
}
