package org.dragoman.app.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.swing.SwingUtilities;
import javax.swing.SwingWorker;
import org.dragoman.app.ui.exchange.ExchangeDialog;
import org.dragoman.app.ui.exchange.ExchangeModel;
import org.dragoman.app.ui.exchange.ExchangeWork;
import org.dragoman.app.workspace.OwnGlossary;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.edit.EditRefused;
import org.dragoman.glossary.edit.EntryChoices;
import org.dragoman.glossary.format.GlossaryFiles;
import org.dragoman.glossary.format.Loss;
import org.dragoman.glossary.format.WriteOptions;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;

/** Imports, exports and compares glossaries. For the event thread. */
final class ExchangeDesk {
    private static final String[] ENDINGS = {"tbx", "xml", "csv", "tsv", "xlsx", "json", "txt", "utf8", "tab"};

    private final WorkbenchWindow window;

    ExchangeDesk(WorkbenchWindow window) {
        this.window = window;
    }

    private GlossaryFiles files() {
        return new GlossaryFiles(window.models().terms().services().formats());
    }

    private Optional<Path> ask(Command command) {
        return FileChooser.askToRead(
                window.frame(),
                window.messages(),
                window.settings().lastFolder(),
                command,
                window.messages().text("exchange.files"),
                ENDINGS);
    }

    /** Adds the entries of a file to one's own glossary, once they were seen. */
    void importGlossary() {
        ask(Command.IMPORT_GLOSSARY).ifPresent(f -> show(ExchangeModel.Purpose.IMPORT, f));
    }

    /** Compares a copy with one's own glossary. */
    void compareGlossary() {
        ask(Command.COMPARE_GLOSSARY).ifPresent(f -> show(ExchangeModel.Purpose.COMPARE, f));
    }

    /** Shows what a file would change, and does it where the user says so. */
    void show(ExchangeModel.Purpose purpose, Path file) {
        OwnGlossary own = window.desks().review().own();
        if (own == null) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            window.settings().lastFolder(folder);
        }
        boolean importing = purpose == ExchangeModel.Purpose.IMPORT;
        ExchangeModel model = new ExchangeModel(purpose, file, importing ? own.applied() : own.own());
        ExecutorService behind = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "exchange");
            thread.setDaemon(true);
            return thread;
        });
        ExchangeWork work = new ExchangeWork(model, files(), SwingUtilities::invokeLater, behind);
        work.read();
        EntryChoices chosen = new ExchangeDialog(
                        window.frame(), window.messages(), model, work, () -> ask(Command.COMPARE_GLOSSARY))
                .ask();
        behind.shutdown();
        if (chosen != null && chosen.changes() > 0) {
            String title = (importing ? "import " : "merge ") + file.getFileName();
            new Applying(own, chosen, title, file).execute();
        }
    }

    /** Writes one's own glossary, or all there is where it is empty; says what the format cannot hold. */
    void exportGlossary() {
        OwnGlossary own = window.desks().review().own();
        if (own != null) {
            FileChooser.askFile(
                            window.frame(),
                            window.messages(),
                            window.settings().lastFolder(),
                            Command.EXPORT_GLOSSARY,
                            "glossary.tbx")
                    .ifPresent(f -> new Exporting(own.own().isEmpty() ? own.applied() : own.own(), f).execute());
        }
    }

    private void tell(List<InputProblem> problems) {
        window.view().problems().show(problems);
    }

    private static InputProblem error(Path file, String code, String message, String advice) {
        return InputProblem.error(SourcePosition.of(file.toString()), code, message, advice);
    }

    /** Carries out what was chosen, as one step. */
    private final class Applying extends SwingWorker<Glossary, Void> {
        private final OwnGlossary own;
        private final EntryChoices chosen;
        private final String title;
        private final Path file;

        Applying(OwnGlossary own, EntryChoices chosen, String title, Path file) {
            this.own = own;
            this.chosen = chosen;
            this.title = title;
            this.file = file;
        }

        @Override
        protected Glossary doInBackground() throws IOException {
            own.apply(chosen.edit(title), "");
            own.save();
            return own.applied();
        }

        @Override
        protected void done() {
            try {
                window.desks().review().use(get());
            } catch (ExecutionException e) {
                Throwable cause = e.getCause();
                boolean said = cause instanceof EditRefused || cause instanceof IllegalStateException;
                tell(List.of(error(
                        file,
                        "Q007",
                        "It could not be taken in: " + (cause == null ? e.getMessage() : cause.getMessage()) + ".",
                        said
                                ? "Settle that in the glossary perspective, then try again."
                                : "Check that you may write your glossary's file.")));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Writes a glossary. */
    private final class Exporting extends SwingWorker<List<Loss>, Void> {
        private final Glossary glossary;
        private final Path file;

        Exporting(Glossary glossary, Path file) {
            this.glossary = glossary;
            this.file = file;
        }

        @Override
        protected List<Loss> doInBackground() throws IOException {
            return files().save(glossary, file, null, WriteOptions.DEFAULT);
        }

        @Override
        protected void done() {
            try {
                tell(get().stream()
                        .map(l -> InputProblem.warning(
                                SourcePosition.of(file.toString()),
                                "Q006",
                                "The format cannot hold " + l.field() + " (" + l.count() + "): " + l.reason(),
                                "Export as JSON too where nothing may be lost."))
                        .toList());
            } catch (ExecutionException e) {
                Throwable cause = e.getCause();
                boolean format = cause instanceof IllegalArgumentException;
                boolean io = cause instanceof IOException || cause instanceof UncheckedIOException;
                tell(List.of(error(
                        file,
                        "Q008",
                        "It could not be written: " + (cause == null ? e.getMessage() : cause.getMessage()),
                        format
                                ? "Give it an ending such as .tbx, .csv, .tsv, .xlsx or .json."
                                : io ? "Check that you may write there." : "Try another format.")));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
