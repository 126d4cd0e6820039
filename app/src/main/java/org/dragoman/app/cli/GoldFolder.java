package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.app.AppContext;
import org.dragoman.article.Article;
import org.dragoman.article.Articles;
import org.dragoman.text.ReadResult;

/**
 * Gold files and the texts that they are about.
 *
 * @param folder anywhere below which they stand
 * @param lines whether every line of a text is one segment
 * @param glossary what the user chose
 * @param err takes messages
 */
record GoldFolder(Path folder, boolean lines, GlossaryOptions glossary, PrintWriter err) {
    /** The program with the user's glossary. */
    AppContext context() {
        return glossary.context(err);
    }

    /** All files. */
    List<Path> files() {
        return below(folder);
    }

    /** The files of one name. */
    List<Path> named(String name) {
        return files().stream().filter(f -> f.endsWith(name)).toList();
    }

    /** The articles that a gold file speaks of. */
    List<Article> articles(Articles readers, Path gold, Set<String> documents) {
        return new ArticleOptions()
                .read(readers, texts(gold, ".txt"), err).stream()
                        .filter(article -> documents.contains(article.id()))
                        .toList();
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

    /** All files below a folder. */
    static List<Path> below(Path folder) {
        try {
            return Articles.files(folder);
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /** What stands in a file. */
    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** What was read, or the end of the command where the gold is malformed. */
    static <T> T rows(ReadResult<T> read) {
        return read.fold(ok -> ok.value(), failed -> {
            throw new InputFailure(failed.problems());
        });
    }

    private static InputFailure unreadable(Path path, IOException e) {
        return InputFailure.of(
                path.toString(), "A011", "It cannot be read: " + e.getMessage() + ".", "Check the path.");
    }
}
