package org.dragoman.app.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.edit.EntryChoices;
import org.dragoman.glossary.format.GlossaryFiles;
import org.dragoman.glossary.format.TableColumn;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;

/** Reads other glossaries behind the window and holds them against one's own. */
public final class ExchangeWork {
    private final ExchangeModel model;
    private final GlossaryFiles files;
    private final Executor front;
    private final Executor behind;

    /**
     * Work for a model.
     *
     * @param model takes what is read
     * @param files reads glossaries
     * @param front runs what the views see
     * @param behind runs what takes time
     */
    public ExchangeWork(ExchangeModel model, GlossaryFiles files, Executor front, Executor behind) {
        this.model = model;
        this.files = files;
        this.front = front;
        this.behind = behind;
    }

    /** Reads the other glossary. */
    public void read() {
        behind.execute(() -> {
            List<TableColumn> columns = files.columns(model.file());
            front.execute(() -> model.columns(columns));
            ReadResult<Glossary> read = files.load(model.file());
            if (read instanceof ReadResult.Ok<Glossary> ok) {
                EntryChoices choices = model.purpose() == ExchangeModel.Purpose.IMPORT
                        ? EntryChoices.importing(model.mine(), ok.value())
                        : EntryChoices.comparing(model.mine(), ok.value());
                front.execute(() -> model.read(ok.value(), choices, ok.warnings()));
            } else {
                List<InputProblem> problems = read.problems();
                front.execute(() -> model.failed(problems));
            }
        });
    }

    /**
     * Reads what both copies began with, and merges by it.
     *
     * @param ancestor its file
     */
    public void ancestor(Path ancestor) {
        Glossary theirs = model.theirs();
        if (theirs != null) {
            behind.execute(() -> {
                ReadResult<Glossary> read = files.load(ancestor);
                if (read instanceof ReadResult.Ok<Glossary> ok) {
                    EntryChoices choices = EntryChoices.merging(ok.value(), model.mine(), theirs);
                    front.execute(() -> model.ancestor(ancestor, choices));
                } else {
                    List<InputProblem> problems = read.problems();
                    front.execute(() -> model.failed(problems));
                }
            });
        }
    }
}
