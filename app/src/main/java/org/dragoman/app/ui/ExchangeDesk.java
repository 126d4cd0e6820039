package org.dragoman.app.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import javax.swing.SwingUtilities;
import org.dragoman.app.ui.exchange.ExchangeDialog;
import org.dragoman.app.ui.exchange.ExchangeModel;
import org.dragoman.app.ui.exchange.ExchangeWork;
import org.dragoman.app.ui.work.Daemons;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.workspace.OwnGlossary;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.edit.EditRefused;
import org.dragoman.glossary.edit.EntryChoices;
import org.dragoman.glossary.format.GlossaryFiles;
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
        ExecutorService behind = Daemons.one("exchange");
        ExchangeWork work = new ExchangeWork(model, files(), SwingUtilities::invokeLater, behind);
        work.read();
        EntryChoices chosen = new ExchangeDialog(
                        window.frame(), window.messages(), model, work, () -> ask(Command.COMPARE_GLOSSARY))
                .ask();
        behind.shutdown();
        if (chosen != null && chosen.changes() > 0) {
            String title = (importing ? "import " : "merge ") + file.getFileName();
            apply(own, chosen, title, file);
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
                    .ifPresent(f -> export(own.own().isEmpty() ? own.applied() : own.own(), f));
        }
    }

    private void tell(List<InputProblem> problems) {
        window.view().problems().show(problems);
    }

    private static InputProblem error(Path file, String code, String message, String advice) {
        return InputProblem.error(SourcePosition.of(file.toString()), code, message, advice);
    }

    /** Carries out what was chosen, as one step. */
    private void apply(OwnGlossary own, EntryChoices chosen, String title, Path file) {
        new Job()
                .start(
                        () -> {
                            own.apply(chosen.edit(title), "");
                            own.save();
                            return own.applied();
                        },
                        window.desks().review()::use,
                        e -> tell(List.of(error(
                                file,
                                "Q007",
                                "It could not be taken in: " + e.getMessage() + ".",
                                e instanceof EditRefused || e instanceof IllegalStateException
                                        ? "Settle that in the glossary perspective, then try again."
                                        : "Check that you may write your glossary's file."))));
    }

    /** Writes a glossary. */
    private void export(Glossary glossary, Path file) {
        new Job()
                .start(
                        () -> files().save(glossary, file, null, WriteOptions.DEFAULT),
                        losses -> tell(losses.stream()
                                .map(l -> InputProblem.warning(
                                        SourcePosition.of(file.toString()),
                                        "Q006",
                                        "The format cannot hold " + l.field() + " (" + l.count() + "): " + l.reason(),
                                        "Export as JSON too where nothing may be lost."))
                                .toList()),
                        e -> tell(
                                List.of(error(file, "Q008", "It could not be written: " + e.getMessage(), advice(e)))));
    }

    private static String advice(Throwable unwritten) {
        if (unwritten instanceof IllegalArgumentException) {
            return "Give it an ending such as .tbx, .csv, .tsv, .xlsx or .json.";
        }
        boolean io = unwritten instanceof IOException || unwritten instanceof UncheckedIOException;
        return io ? "Check that you may write there." : "Try another format.";
    }
}
