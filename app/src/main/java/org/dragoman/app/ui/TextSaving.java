package org.dragoman.app.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.app.ui.checks.TextFile;
import org.dragoman.app.ui.checks.TextsModel;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.work.Job;
import org.dragoman.article.Article;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/** Saves changed texts: plain text into its file, keeping all bytes that no edit met; anything into a copy. */
final class TextSaving {
    private final WorkbenchWindow window;
    private final TextsModel texts;
    private final CompareModel compare;
    private final Map<Integer, Saving.Kept> kept = new HashMap<>();
    private boolean warned;
    /** What is written of articles that are open no more is not marked as saved. */
    private int sitting;

    TextSaving(WorkbenchWindow window) {
        this.window = window;
        this.texts = window.models().checks().texts();
        this.compare = window.models().compare();
    }

    /** The text that saving is about: the one that is edited or has the caret, where it was changed; else any changed one. */
    @Nullable
    Article subject() {
        int editing = window.models().checks().editing();
        int pane = editing >= 0 ? editing : compare.pane();
        List<Article> shown = compare.articles();
        if (pane < shown.size() && texts.unsaved(shown.get(pane))) {
            return shown.get(pane);
        }
        return shown.stream().filter(texts::unsaved).findFirst().orElse(pane < shown.size() ? shown.get(pane) : null);
    }

    /** Saves the changed text into its file; a text that has none of its own is saved as a copy. */
    void save() {
        window.desks().editing().settle();
        Article article = subject();
        if (article != null && texts.unsaved(article)) {
            Optional<Path> file =
                    TextFile.path(texts.original(article)).filter(window.desks().workspace()::mayWrite);
            if (file.isPresent()) {
                write(article, file.get(), true);
            } else {
                offerCopy(article);
            }
        }
    }

    /** Says why the text does not go where it came from, and asks for another place. */
    private void offerCopy(Article article) {
        InputProblem homeless = InputProblem.warning(
                SourcePosition.of(article.source().source()),
                "U014",
                "The text cannot be written back where it came from.",
                "Save it as a copy: only plain text and records of JSON that you may change are written back.");
        window.view().problems().show(List.of(homeless));
        saveCopy();
    }

    /** Asks for a file and saves the text into it. */
    void saveCopy() {
        window.desks().editing().settle();
        Article article = subject();
        if (article != null) {
            String name = article.id().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + "."
                    + article.language().value() + ".txt";
            FileChooser.askFile(
                            window.frame(), window.messages(), window.settings().lastFolder(), Command.SAVE_COPY, name)
                    .ifPresent(f -> write(article, f, false));
        }
    }

    /** Whether the window may close: not before its user knows of texts that would be lost. */
    boolean mayClose() {
        window.desks().editing().settle();
        if (!texts.unsaved() || warned) {
            return true;
        }
        warned = true;
        window.view()
                .problems()
                .show(List.of(InputProblem.warning(
                        SourcePosition.of(Mnemonic.text(window.messages().text(Command.SAVE_TEXT.nameKey()))),
                        "U006",
                        "Changed texts are not saved yet.",
                        "Save them from the menu, or close again to lose the changes.")));
        return false;
    }

    /** A text was changed: closing asks again. */
    void changed() {
        warned = false;
    }

    /** Other articles are open: what was changed in the texts before is given up. */
    void forget() {
        texts.forget();
        kept.clear();
        sitting++;
        warned = false;
        window.models().checks().touched();
    }

    /** Reads the file as it is, writes the edits into it. */
    private void write(Article article, Path file, boolean own) {
        int mine = sitting;
        int key = texts.key(article);
        String text = article.text();
        Saving saving = new Saving(texts.original(article), text, texts.edits(article), file, own);
        Saving.Kept before = kept.getOrDefault(key, Saving.Kept.NOTHING);
        new Job()
                .start(
                        () -> saving.save(before),
                        result -> {
                            if (result instanceof ReadResult.Ok<Saving.Kept> && mine != sitting) {
                                return;
                            }
                            if (result instanceof ReadResult.Ok<Saving.Kept> now) {
                                kept.put(key, now.value());
                                texts.saved(key, text);
                                window.models().checks().touched();
                                if (own) {
                                    window.desks().workspace().wrote(file);
                                }
                            } else {
                                window.view().problems().show(result.problems());
                            }
                        },
                        e -> window.view()
                                .problems()
                                .show(List.of(InputProblem.error(
                                        SourcePosition.of(file.toString()),
                                        "U008",
                                        "The text could not be saved: " + e.getMessage() + ".",
                                        "Check that you may write the file, or save a copy."))));
    }
}
