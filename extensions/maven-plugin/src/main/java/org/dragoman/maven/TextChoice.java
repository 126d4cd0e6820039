package org.dragoman.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.article.FileGlobs;
import org.dragoman.article.ReadOptions;
import org.dragoman.check.input.InputOptions;
import org.dragoman.decision.Decisions;
import org.jspecify.annotations.Nullable;

/**
 * Which texts of a build are checked, as its file says; what is wrong with it is told when it is used.
 *
 * @param pairs absolute paths of folders of pairs, of bilingual files, of articles
 * @param includes patterns of the files that are taken from folders, empty for all
 * @param excludes patterns of those that are not
 * @param from language of the sources, null for what files say
 * @param to language of the texts to be mended, null for what files say
 * @param lines whether line n of one text renders line n of the other
 * @param encoding of all files, null to find it out
 */
record TextChoice(
        List<Path> pairs,
        List<String> includes,
        List<String> excludes,
        @Nullable String from,
        @Nullable String to,
        boolean lines,
        @Nullable String encoding) {
    TextChoice {
        pairs = List.copyOf(pairs);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** Which files of folders are taken. */
    FileGlobs globs() {
        return Settings.globs(includes, excludes);
    }

    InputOptions options() {
        return new InputOptions(
                new ReadOptions(null, false, Settings.encoding(encoding), null),
                Settings.language("dragoman.from", from),
                Settings.language("dragoman.to", to),
                lines,
                globs(),
                Decisions.NONE,
                null);
    }

    /** Whether nothing of it is there. */
    boolean isAbsent() {
        return pairs.stream().noneMatch(Files::exists);
    }

    /** Rejects paths that are not there. */
    void rejectMissing() {
        if (pairs.isEmpty()) {
            throw new BadBuild("dragoman.pairs: nothing is named. Name a folder of pairs NAME.<from>.txt,"
                    + " NAME.<to>.txt, or bilingual files (XLIFF, PO, TMX, properties …).");
        }
        for (Path path : pairs) {
            if (!Files.exists(path)) {
                throw new BadBuild("dragoman.pairs: there is no " + path + ". Name a folder or a file that is there.");
            }
        }
    }
}
