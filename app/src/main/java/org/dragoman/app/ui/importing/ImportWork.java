package org.dragoman.app.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.importing.ImportModel.Notice;
import org.dragoman.app.ui.importing.ImportModel.Tone;
import org.dragoman.app.ui.importing.ImportProgress.Work;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.workspace.ArticleFolder;
import org.dragoman.article.Article;
import org.dragoman.article.Articles;
import org.dragoman.decision.Decisions;
import org.dragoman.event.CopyGroup;
import org.dragoman.event.NearDuplicates;
import org.dragoman.text.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * The work behind the import sheet: reads pages, then looks for copies; writes articles. One thing at a time; what older
 * tasks still have to say is not heard. For the event thread.
 */
public final class ImportWork {
    private final Articles readers;
    private final NearDuplicates search;
    private final ImportModel model;
    private final Consumer<List<InputProblem>> problems;
    private final List<List<Path>> waiting = new ArrayList<>();
    private @Nullable Job reading;
    private @Nullable Job copying;

    /**
     * Work for a model.
     *
     * @param readers readers of pages
     * @param search finds copies
     * @param model takes what comes of it
     * @param problems hears what could not be read, an empty list where everything could
     */
    public ImportWork(
            Articles readers, NearDuplicates search, ImportModel model, Consumer<List<InputProblem>> problems) {
        this.readers = readers;
        this.search = search;
        this.model = model;
        this.problems = problems;
    }

    /**
     * Opens the sheet and reads pages into it, behind those that are there or still being read.
     *
     * @param paths files and folders
     */
    public void read(List<Path> paths) {
        model.open();
        if (reading != null) {
            waiting.add(List.copyOf(paths));
            return;
        }
        stopCopies();
        Job job = new Job();
        reading = job;
        model.progress().set(Work.READING, 0, -1);
        ImportTask task = new ImportTask(
                readers,
                paths,
                step -> job.show(() -> {
                    model.add(step.pages());
                    model.progress().set(Work.READING, step.done(), step.total());
                }));
        job.start(() -> task.read(job), this::finished, e -> finished(ImportTask.failed(paths, e)));
    }

    private void finished(List<InputProblem> found) {
        reading = null;
        problems.accept(found);
        if (model.pages().isEmpty() && waiting.isEmpty()) {
            model.notice(new Notice("import.empty", List.of(), Tone.DONE));
        }
        if (waiting.isEmpty()) {
            findCopies();
        } else {
            read(waiting.remove(0));
        }
    }

    private void findCopies() {
        List<Article> articles = model.pages().stream().map(Draft::shown).toList();
        if (articles.size() < 2) {
            model.progress().set(Work.NONE, 0, -1);
            return;
        }
        Job job = new Job((done, total) -> model.progress().set(Work.COPIES, done, total));
        copying = job;
        model.progress().set(Work.COPIES, 0, -1);
        // Where it fails the column stays empty; nothing else depends on it.
        job.start(() -> search.find(articles, job), this::copies, e -> copies(List.of()));
    }

    private void copies(List<CopyGroup> groups) {
        copying = null;
        model.copies(groups);
        model.progress().set(Work.NONE, 0, -1);
    }

    /**
     * Writes the pages that are taken into a folder.
     *
     * @param folder made if missing
     */
    public void save(Path folder) {
        save(folder, folder.resolve(ArticleFolder.DECISIONS), () -> {});
    }

    /**
     * Writes the pages that are taken into a folder, and the corrections into a file.
     *
     * @param folder made if missing
     * @param file of decisions
     * @param then what comes next where all was written
     */
    public void save(Path folder, Path file, Runnable then) {
        model.settle();
        List<Article> chosen = model.chosen();
        Decisions decisions = model.decisions();
        Work before = model.progress().work();
        if (chosen.isEmpty() || before == Work.SAVING) {
            return;
        }
        model.progress().set(Work.SAVING, 0, -1);
        SaveTask task = new SaveTask(folder, file, chosen, decisions, model.savedIn(folder));
        new Job()
                .start(
                        task::write,
                        articles -> {
                            model.saved(folder, decisions);
                            end("import.saved", Tone.DONE, "count", articles, "folder", shown(folder));
                            then.run();
                        },
                        e -> end(
                                SaveTask.reason(e, folder),
                                Tone.FAILED,
                                "folder",
                                shown(folder),
                                "detail",
                                Isolates.leftToRight(SaveTask.detail(e))));
    }

    private static String shown(Path folder) {
        return Isolates.leftToRight(folder.toString());
    }

    private void end(String key, Tone tone, Object... namesAndValues) {
        model.progress().set(reading != null ? Work.READING : copying != null ? Work.COPIES : Work.NONE, 0, -1);
        model.notice(new Notice(key, List.of(namesAndValues), tone));
    }

    /**
     * Stops reading or looking for copies; what is there stays.
     *
     * @return whether anything ran
     */
    public boolean cancel() {
        waiting.clear();
        Job task = reading;
        boolean ran = task != null || copying != null;
        Notice stopped = task == null
                ? new Notice("import.copies.stopped", List.of(), Tone.DONE)
                : new Notice(
                        "import.stopped",
                        List.of(
                                "done",
                                model.progress().done(),
                                "total",
                                Math.max(0, model.progress().total())),
                        Tone.DONE);
        reading = null;
        if (task != null) {
            task.cancel();
        }
        stopCopies();
        if (ran) {
            model.progress().set(Work.NONE, 0, -1);
            model.notice(stopped);
        }
        return ran;
    }

    private void stopCopies() {
        Job task = copying;
        copying = null;
        if (task != null) {
            task.cancel();
        }
    }

    /**
     * Leaves the sheet. Where decisions would be lost it says so first and leaves when asked again.
     *
     * @return whether the sheet is closed
     */
    public boolean leave() {
        return leave("import.leave", Tone.LEAVE);
    }

    /**
     * Leaves the sheet because the program ends. Where decisions would be lost it says so first.
     *
     * @return whether the sheet is closed
     */
    public boolean quit() {
        return leave("import.quit", Tone.QUIT);
    }

    private boolean leave(String key, Tone tone) {
        model.settle();
        if (asks(key, tone)) {
            return false;
        }
        cancel();
        model.close();
        return true;
    }

    /** Says once that decisions would be lost; the next time nothing is said. */
    private boolean asks(String key, Tone tone) {
        if (!model.unsaved() || model.armed(tone)) {
            return false;
        }
        int steps =
                model.decisions().lines().size() + model.decisions().origins().size();
        model.notice(new Notice(key, List.of("count", steps), tone));
        return true;
    }

    /**
     * Takes the chosen pages out of the sheet and closes it. Where decisions would be lost it says so first and does it
     * when asked again.
     *
     * @return the articles as decided, empty while the sheet stays
     */
    public Optional<List<Article>> finish() {
        model.settle();
        List<Article> chosen = model.chosen();
        if (chosen.isEmpty() || asks("import.open.unsaved", Tone.OPEN)) {
            return Optional.empty();
        }
        cancel();
        model.close();
        return Optional.of(chosen);
    }
}
