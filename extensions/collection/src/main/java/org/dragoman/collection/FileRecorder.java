package org.dragoman.collection;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.dragoman.article.Article;
import org.dragoman.text.InputProblem;

/**
 * Watches the files of a folder as they are read into an index, and says which of them are in it whole: not those of which there
 * was anything to tell, not those with two articles of one name, and not those changed so lately that a further change might not
 * show. Files that an earlier run read and that are as they were are passed over. For one thread.
 */
final class FileRecorder {
    /** What file systems may leave out of a time of change. */
    private static final long COARSEST = TimeUnit.SECONDS.toNanos(2);

    private final Path folder;
    private final String reading;
    private final ReadFiles earlier;
    private final Map<String, FileState> states = new HashMap<>();
    private final Set<String> faulty = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> kept = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private String source = "";
    private long passedOver;
    private boolean lost;

    /**
     * Looks at the files before they are read.
     *
     * @param folder the folder, spelt as in the articles' sources
     * @param files all its files
     * @param reading how they are read; files read in another way are not known
     * @param earlier what an earlier run read
     */
    public FileRecorder(Path folder, Collection<Path> files, String reading, ReadFiles earlier) {
        this.folder = folder;
        this.reading = reading;
        this.earlier = earlier.wereRead(reading) ? earlier : ReadFiles.NONE;
        long late = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis()) - COARSEST;
        for (Path file : files) {
            FileState state = FileState.of(file, 0);
            if (state != null && state.isOlder(late)) {
                states.put(file.toString(), state);
            }
        }
    }

    /**
     * Whether a file has to be read.
     *
     * @param file a file of the folder
     * @return false where an earlier run read it and it is as it was
     */
    public boolean isToBeRead(Path file) {
        FileState before = earlier.state(folder, file);
        FileState now = states.get(file.toString());
        if (before == null || now == null || !before.equals(now.holding(before.articles()))) {
            return true;
        }
        counts.put(file.toString(), before.articles());
        kept.add(file.toString());
        passedOver += before.articles();
        return false;
    }

    /**
     * Whether the articles of a source are in the index though they were not read in this run.
     *
     * @param name of the source
     * @return true for a file that was passed over
     */
    public boolean isPassedOver(String name) {
        return kept.contains(name);
    }

    /**
     * Notes an article.
     *
     * @param article as it was read
     */
    public void article(Article article) {
        String from = article.source().source();
        if (!from.equals(source)) {
            source = from;
            keys.clear();
        }
        counts.merge(from, 1, Integer::sum);
        if (!keys.add(ArticleFacts.key(from, article.id(), article.language()))) {
            faulty.add(from);
        }
    }

    /**
     * Notes a problem, which a later reader has to be told again.
     *
     * @param problem of a file, or of what stands beside it
     */
    public void problem(InputProblem problem) {
        String at = problem.at().source();
        faulty.add(at);
        lost |= at.isEmpty();
    }

    /**
     * Notes an article that is not in the index, or not as its file has it, so that the file is read again.
     *
     * @param article as it was read
     */
    public void failed(Article article) {
        faulty.add(article.source().source());
    }

    /**
     * {@return how many articles are in files that were passed over}
     */
    public long passedOver() {
        return passedOver;
    }

    /**
     * {@return the files that are in the index whole, once all were read}
     */
    public ReadFiles files() {
        Map<String, FileState> whole = new HashMap<>();
        states.forEach((name, state) -> {
            Path file = Path.of(name);
            if (!faulty.contains(name) && !faulty.contains(FileState.facts(file).toString())) {
                whole.put(ReadFiles.relative(folder, file), state.holding(counts.getOrDefault(name, 0)));
            }
        });
        return lost ? ReadFiles.NONE : new ReadFiles(reading, whole);
    }
}
