package org.dragoman.app.ui.glossary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.workspace.OwnGlossary;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.edit.ConceptEdit;
import org.dragoman.glossary.edit.EditRefused;
import org.dragoman.glossary.edit.EditSession;
import org.dragoman.glossary.edit.Entry;
import org.dragoman.glossary.edit.EntryChange;
import org.dragoman.glossary.edit.GlossaryEdit;
import org.dragoman.glossary.edit.store.EditedFile;
import org.dragoman.glossary.edit.store.LockHolder;
import org.dragoman.glossary.edit.store.SaveOutcome;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/** Edits one's own glossary behind the window: every command reaches the disk before it is shown. */
final class EditWork {
    /** Opens one's own glossary, again where somebody else changed its file. */
    @FunctionalInterface
    interface Opening {
        /** Opens it over the curated glossary. */
        ReadResult<OwnGlossary> open(Glossary curated) throws IOException;
    }

    /** What is said stays said. */
    private static final Notice AS_BEFORE = Notice.of(Notice.Kind.SAVED, "");

    private final EditorModel model;
    private final Background background;
    private final Consumer<Glossary> use;
    private final Job always;

    // What follows belongs to the thread behind.
    private final EditNames names = new EditNames();
    private List<Entry> history = List.of();
    private @Nullable Opening opening;
    private @Nullable OwnGlossary own;
    private Runnable deaf = () -> {};
    private SaveOutcome.@Nullable ChangedOnDisk changed;

    /**
     * Work for a model.
     *
     * @param model what the views show
     * @param background its own thread
     * @param use hears of every glossary that is to be used: after an opening and after a save
     */
    EditWork(EditorModel model, Background background, Consumer<Glossary> use) {
        this.model = model;
        this.background = background;
        always = background.job();
        this.use = use;
    }

    /** Opens one's own glossary over the curated one; what was open is let go. */
    void open(Glossary curated, Opening how, Consumer<OwnGlossary> opened) {
        busy();
        doing(() -> {
            opening = how;
            return read(curated, false, opened);
        });
    }

    private @Nullable Notice read(Glossary curated, boolean again, Consumer<OwnGlossary> opened) throws IOException {
        close();
        changed = null;
        Opening how = opening;
        ReadResult<OwnGlossary> read = how == null ? new ReadResult.Failed<>(List.of()) : how.open(curated);
        if (!(read instanceof ReadResult.Ok<OwnGlossary> ok)) {
            always.show(() -> model.glossary(curated, Set.of()));
            return unreadable(read.problems());
        }
        OwnGlossary now = ok.value();
        own = now;
        EditedFile file = now.file().orElse(null);
        int left = file == null ? 0 : file.unsavedOfEarlier().entries().size();
        LockHolder holder = file == null ? null : file.heldBy().orElse(null);
        if (file != null && holder == null && left > 0) {
            now.step(file::recover);
        }
        history = file == null ? List.of() : file.history().read().entries();
        names.begin(now.applied());
        deaf = now.onChange(() -> doing(this::noted));
        Glossary applied = now.applied();
        always.show(() -> {
            opened.accept(now);
            use.accept(applied);
        });
        if (holder != null) {
            return Notice.of(Notice.Kind.HELD, holder.who());
        }
        return left > 0
                ? new Notice(Notice.Kind.RECOVERED, "", left)
                : again ? Notice.of(Notice.Kind.RELOADED, name(now)) : null;
    }

    private static Notice unreadable(List<InputProblem> problems) {
        return Notice.of(
                Notice.Kind.UNREADABLE,
                problems.stream().limit(1).map(Object::toString).collect(Collectors.joining()));
    }

    /** Somebody, perhaps another part of the window, made a step. */
    private @Nullable Notice noted() {
        OwnGlossary now = own;
        if (now != null) {
            names.step(now.session(), now.applied());
        }
        return AS_BEFORE;
    }

    /** Makes an entry what is wanted. */
    void apply(Concept wanted) {
        command(new ConceptEdit.Put(wanted));
    }

    /** Makes an entry what is wanted, and says so. */
    void apply(Concept wanted, Notice done) {
        command(new ConceptEdit.Put(wanted), done);
    }

    /** Takes one's own entry out; the one below comes back. */
    void remove(String id) {
        command(new ConceptEdit.Remove(id));
    }

    /** Carries a command out. */
    void command(GlossaryEdit edit) {
        command(edit, null);
    }

    /** Carries a command out, and says so. */
    void command(GlossaryEdit edit, @Nullable Notice done) {
        model.notice(null);
        doing(() -> {
            OwnGlossary now = own;
            if (now != null && !(edit instanceof ConceptEdit.Put put && same(now, put.concept()))) {
                now.apply(edit, "");
                noted();
            }
            return done;
        });
    }

    private static boolean same(OwnGlossary now, Concept wanted) {
        return now.applied().concept(wanted.id()).filter(wanted::equals).isPresent();
    }

    /** Takes the last edit back, or makes it again; opens the entry that it was about. */
    void undo(boolean back) {
        model.notice(null);
        doing(() -> {
            OwnGlossary now = own;
            if (now != null) {
                EditSession session = now.session();
                EntryChange change = names.of(back ? session.undoable() : session.redoable());
                if (back) {
                    now.undo();
                } else {
                    now.redo();
                }
                noted();
                String id = change == null ? "" : change.concept();
                if (now.applied().concept(id).isPresent()) {
                    always.show(() -> model.select(id));
                }
            }
            return null;
        });
    }

    /** Saves, unless somebody else changed the file. */
    void save() {
        busy();
        doing(() -> {
            OwnGlossary now = own;
            return now == null ? AS_BEFORE : saved(now, now.save());
        });
    }

    private @Nullable Notice saved(OwnGlossary now, Optional<SaveOutcome> outcome) throws IOException {
        if (outcome.isPresent() && outcome.get() instanceof SaveOutcome.ChangedOnDisk c) {
            changed = c;
            return new Notice(
                    Notice.Kind.CHANGED, name(now), c.merged().conflicts().size());
        }
        if (outcome.isPresent() && outcome.get() instanceof SaveOutcome.Unreadable u) {
            return unreadable(u.problems());
        }
        EditedFile file = now.file().orElse(null);
        if (file != null) {
            history = file.history().read().entries();
        }
        Glossary applied = now.applied();
        always.show(() -> use.accept(applied));
        return file == null ? null : Notice.of(Notice.Kind.SAVED, name(now));
    }

    private static String name(OwnGlossary now) {
        return now.file().map(f -> String.valueOf(f.file().getFileName())).orElse("");
    }

    /** Looks whether somebody else changed the file; without changes of one's own it is read again at once. */
    void lookAtDisk(Consumer<OwnGlossary> opened) {
        doing(() -> {
            OwnGlossary now = own;
            EditedFile file = now == null ? null : now.file().orElse(null);
            if (now == null || file == null || !file.changedOnDisk()) {
                return AS_BEFORE;
            }
            return now.unsaved() ? Notice.of(Notice.Kind.CHANGED, name(now)) : read(now.curated(), true, opened);
        });
    }

    /** Does what can be done about a notice. */
    void answer(Notice.Answer answer, Consumer<OwnGlossary> opened) {
        busy();
        doing(() -> {
            OwnGlossary now = own;
            EditedFile file = now == null ? null : now.file().orElse(null);
            if (now == null || file == null) {
                return null;
            }
            return switch (answer) {
                case TAKE_OVER -> takeOver(now, file);
                case RELOAD -> reload(now, file, opened);
                case KEEP -> keep(now, file);
            };
        });
    }

    private static @Nullable Notice takeOver(OwnGlossary now, EditedFile file) throws IOException {
        file.takeOver();
        int left = file.unsavedOfEarlier().entries().size();
        if (left > 0) {
            now.step(file::recover);
        }
        return left > 0 ? new Notice(Notice.Kind.RECOVERED, "", left) : null;
    }

    private @Nullable Notice reload(OwnGlossary now, EditedFile file, Consumer<OwnGlossary> opened) throws IOException {
        Glossary curated = now.curated();
        close();
        Opening how = opening;
        if (how != null && how.open(curated) instanceof ReadResult.Ok<OwnGlossary> ok) {
            try (OwnGlossary fresh = ok.value()) {
                Optional<EditedFile> again = fresh.file();
                if (again.isPresent() && again.get().heldBy().isEmpty()) {
                    again.get().discard();
                }
            }
        }
        return read(curated, true, opened);
    }

    private @Nullable Notice keep(OwnGlossary now, EditedFile file) throws IOException {
        SaveOutcome.ChangedOnDisk theirs = changed;
        if (theirs == null) {
            Optional<SaveOutcome> outcome = now.save();
            if (outcome.isPresent() && outcome.get() instanceof SaveOutcome.ChangedOnDisk found) {
                theirs = found;
            }
        }
        if (theirs != null) {
            SaveOutcome.ChangedOnDisk found = theirs;
            now.step(() -> file.take(found, found.merged(), ""));
            changed = null;
        }
        return saved(now, now.save());
    }

    /** The steps that led to an entry as it is, the last first. */
    void history(String id, Job job, Consumer<List<HistoryLine>> sink) {
        background.run(
                job,
                0,
                () -> {
                    OwnGlossary now = own;
                    return now == null
                            ? List.<HistoryLine>of()
                            : HistoryLine.of(id, history, now.session().unsaved(), now.curated());
                },
                sink);
    }

    /** Lets the file go; what is not saved is offered next time. */
    void end() {
        background.run(
                always,
                0,
                () -> {
                    close();
                    return true;
                },
                done -> {});
        background.end();
    }

    private void close() throws IOException {
        deaf.run();
        deaf = () -> {};
        OwnGlossary open = own;
        own = null;
        if (open != null) {
            open.close();
        }
    }

    private void busy() {
        model.state(model.state().busy(true));
    }

    /** What the thread behind has after a step. */
    private record Step(
            @Nullable Glossary applied,
            Set<String> own,
            EditorModel.State state,
            @Nullable Notice notice) {}

    private void doing(Callable<@Nullable Notice> work) {
        Callable<Step> step = () -> {
            Notice notice;
            try {
                notice = work.call();
            } catch (EditRefused | IllegalStateException e) {
                notice = Notice.of(Notice.Kind.REFUSED, String.valueOf(e.getMessage()));
            } catch (IOException | UncheckedIOException e) {
                notice = Notice.of(Notice.Kind.UNWRITABLE, String.valueOf(e.getMessage()));
            }
            return step(notice);
        };
        background.run(always, 0, step, this::show);
    }

    private Step step(@Nullable Notice notice) {
        OwnGlossary now = own;
        if (now == null) {
            return new Step(null, Set.of(), EditorModel.State.CLOSED, notice);
        }
        Set<String> ids = new HashSet<>();
        now.own().concepts().forEach(c -> ids.add(c.id()));
        EditSession session = now.session();
        Path path = now.file().map(EditedFile::file).orElse(null);
        return new Step(
                now.applied(),
                ids,
                new EditorModel.State(
                        path,
                        unsaved(session.unsaved()),
                        names.of(session.undoable()),
                        names.of(session.redoable()),
                        false),
                notice);
    }

    /** How many changes a save would bring: what was taken back again counts for nothing. */
    private static int unsaved(List<Entry> entries) {
        Set<String> open = new HashSet<>();
        Set<String> undone = new HashSet<>();
        for (Entry entry : entries) {
            String undoes = entry.undoes();
            if (undoes != null && open.remove(undoes)) {
                undone.add(entry.id());
            } else {
                undone.remove(undoes);
                open.add(entry.id());
            }
        }
        return open.size();
    }

    @SuppressWarnings("ReferenceEquality")
    private void show(Step step) {
        Glossary applied = step.applied();
        if (applied != null && applied != model.glossary()) {
            model.glossary(applied, step.own());
        }
        model.state(step.state());
        if (step.notice() != AS_BEFORE) {
            model.notice(step.notice());
        }
    }
}
