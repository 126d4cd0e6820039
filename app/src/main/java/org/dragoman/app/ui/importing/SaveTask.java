package org.dragoman.app.ui.importing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import org.dragoman.app.workspace.ArticleFolder;
import org.dragoman.article.Article;
import org.dragoman.decision.DecisionFile;
import org.dragoman.decision.Decisions;
import org.dragoman.text.ReadResult;

/**
 * Writes articles into a folder. Decisions that the folder holds already are kept, without those that
 * were saved from here before and undone since.
 */
final class SaveTask {
    /** The file of decisions in the folder is broken. */
    private static final class BrokenDecisions extends IOException {
        private static final long serialVersionUID = 1L;

        BrokenDecisions(String at) {
            super(at);
        }
    }

    private final Path folder;
    private final Path file;
    private final List<Article> articles;
    private final Decisions decisions;
    private final Decisions before;

    /**
     * A task.
     *
     * @param folder made if missing
     * @param file takes the decisions
     * @param articles what to write
     * @param decisions all that is decided now
     * @param before what was saved into the folder from here, {@link Decisions#NONE} the first time
     */
    SaveTask(Path folder, Path file, List<Article> articles, Decisions decisions, Decisions before) {
        this.folder = folder;
        this.file = file;
        this.articles = List.copyOf(articles);
        this.decisions = decisions;
        this.before = before;
    }

    /** Writes everything; how many articles. */
    int write() throws IOException {
        Decisions all = decisions;
        boolean merged = Files.exists(file) && !(decisions.isEmpty() && before.isEmpty());
        if (merged) {
            ReadResult<Decisions> read = DecisionFile.read(file);
            if (!(read instanceof ReadResult.Ok<Decisions> held)) {
                throw new BrokenDecisions(read.problems().get(0).at().toString());
            }
            all = without(held.value(), before).with(decisions);
        }
        ArticleFolder.write(folder, articles, Decisions.NONE);
        if (merged || !all.isEmpty()) {
            DecisionFile.write(file, all);
        }
        return articles.size();
    }

    private static Decisions without(Decisions all, Decisions some) {
        return new Decisions(
                all.lines().stream().filter(d -> !some.lines().contains(d)).toList(),
                all.origins().stream().filter(d -> !some.origins().contains(d)).toList(),
                all.mentions(),
                all.beads(),
                all.events());
    }

    /** What the system says, or the place in a file. */
    static String detail(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    /** Key of the message that says in plain words why nothing could be written. */
    static String reason(Throwable cause, Path folder) {
        if (cause instanceof BrokenDecisions) {
            return "import.fail.decisions";
        }
        if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
            return "import.fail.rights";
        }
        if (cause instanceof FileAlreadyExistsException
                || cause instanceof NotDirectoryException
                || underFile(folder)) {
            return "import.fail.not-folder";
        }
        String said = String.valueOf(cause.getMessage());
        return said.contains("No space left") || said.contains("not enough space")
                ? "import.fail.full"
                : said.contains("Read-only") ? "import.fail.rights" : "import.fail.other";
    }

    /** Whether something on the way to the folder is a file. */
    private static boolean underFile(Path folder) {
        for (Path part = folder.toAbsolutePath(); part != null; part = part.getParent()) {
            if (Files.isRegularFile(part)) {
                return true;
            }
        }
        return false;
    }
}
