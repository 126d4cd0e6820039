package org.dragoman.app.ui;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import javax.swing.SwingWorker;
import org.dragoman.app.ui.checks.TextFile;
import org.dragoman.app.ui.checks.TextsModel;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.compare.TextEdit;
import org.dragoman.article.Article;
import org.dragoman.article.Sha256;
import org.dragoman.text.AtomicFile;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/** Saves changed texts: plain text into its file, keeping all bytes that no edit met; anything into a copy. */
final class TextSaving {
    private final WorkbenchWindow window;
    private final TextsModel texts;
    private final CompareModel compare;
    private final Map<Integer, TextFile> files = new HashMap<>();
    private final Map<Integer, String> written = new HashMap<>();
    private boolean warned;

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
            Optional<Path> file = TextFile.path(texts.original(article));
            if (file.isPresent()) {
                new Save(article, file.get(), true).execute();
            } else {
                saveCopy();
            }
        }
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
                    .ifPresent(f -> new Save(article, f, false).execute());
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

    /** Reads the file as it is, writes the edits into it. */
    private final class Save extends SwingWorker<@Nullable InputProblem, Void> {
        private final Path file;
        private final boolean own;
        private final int key;
        private final String text;
        private final Article original;
        private final List<TextEdit> edits;
        private @Nullable TextFile known;
        private @Nullable String hash;

        Save(Article article, Path file, boolean own) {
            this.file = file;
            this.own = own;
            this.key = texts.key(article);
            this.text = article.text();
            this.original = texts.original(article);
            this.edits = texts.edits(article);
            this.known = files.get(key);
            this.hash = written.get(key);
        }

        @Override
        protected @Nullable InputProblem doInBackground() throws IOException {
            SourcePosition at = SourcePosition.of(file.toString());
            TextFile base = known;
            Path source = TextFile.path(original).orElse(null);
            if (source != null && (base == null || own)) {
                byte[] bytes = TextFile.read(source);
                boolean ours = hash != null && hash.equals(Sha256.of(bytes));
                base = ours ? base : TextFile.of(original, bytes).orElse(null);
            }
            if (base == null && own) {
                return InputProblem.error(
                        at,
                        "U009",
                        "The file was changed by another program since it was opened; it was left as it is.",
                        "Save a copy, or open the file again.");
            }
            try {
                byte[] bytes = base == null ? text.getBytes(StandardCharsets.UTF_8) : base.with(edits);
                AtomicFile.write(file, out -> out.write(bytes));
                known = base;
                hash = own ? Sha256.of(bytes) : hash;
                return null;
            } catch (CharacterCodingException e) {
                String encoding = base == null ? "" : base.charset().name();
                return InputProblem.error(
                        at,
                        "U010",
                        "The encoding of the file, " + encoding + ", has no way to write some of the characters.",
                        "Write them otherwise, or save the original as UTF-8 first.");
            }
        }

        @Override
        protected void done() {
            try {
                InputProblem problem = get();
                if (problem != null) {
                    window.view().problems().show(List.of(problem));
                    return;
                }
                if (known != null) {
                    files.put(key, known);
                }
                if (own && hash != null) {
                    written.put(key, hash);
                }
                texts.saved(key, text);
                window.models().checks().touched();
            } catch (CancellationException e) {
                // Nobody cancels it.
            } catch (ExecutionException e) {
                String reason = String.valueOf(
                        e.getCause() == null ? null : e.getCause().getMessage());
                window.view()
                        .problems()
                        .show(List.of(InputProblem.error(
                                SourcePosition.of(file.toString()),
                                "U008",
                                "The text could not be saved: " + reason + ".",
                                "Check that you may write the file, or save a copy.")));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
