package org.dragoman.app.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.compare.DecisionTarget;
import org.dragoman.app.ui.deciding.ConceptQuestion;
import org.dragoman.app.ui.deciding.DecisionsModel;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.workspace.KeptDecisions;
import org.dragoman.concept.Concept;
import org.dragoman.decision.Decisions;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;

/** Decides on mentions: what the commands do, and writing it down. For the event thread. */
final class MentionWork {
    private final WorkbenchWindow window;
    private final CompareModel compare;
    private final DecisionsModel decisions;
    /** What was decided when the articles were read last. */
    private Decisions heeded;

    private boolean warned;
    private boolean saving;

    MentionWork(WorkbenchWindow window) {
        this.window = window;
        this.compare = window.models().compare();
        this.decisions = window.models().decisions();
        this.heeded = decisions.decisions();
    }

    private Optional<DecisionTarget> target() {
        return DecisionTarget.of(compare, decisions);
    }

    /** The words at the caret name nothing. */
    void dismiss() {
        target().filter(t -> !t.unmarked()).ifPresent(t -> decisions.decide(t.article(), t.span(), null));
    }

    /** Asks what the words name. */
    void name(Command command) {
        DecisionTarget target = target().orElse(null);
        if (target == null || target.unmarked() != (command == Command.MARK_MENTION)) {
            return;
        }
        String title = FileChooser.title(window.messages().text(command.nameKey()));
        Optional<Concept> chosen = new ConceptQuestion(
                        title, target.words(), target.rivals(), target.article().language())
                .ask(window.frame(), window.messages(), window.models().terms().glossary());
        chosen.ifPresent(c -> decisions.decide(target.article(), target.span(), c.id()));
    }

    /** Takes back what is decided on the words at the caret. */
    void takeBack() {
        target().map(DecisionTarget::decision).ifPresent(decisions::takeBack);
    }

    /** Something was decided or undone: the articles are read again, and a file that is known gets it. */
    void changed() {
        warned = false;
        Decisions now = decisions.decisions();
        if (!now.mentions().equals(heeded.mentions()) || !now.beads().equals(heeded.beads())) {
            window.desks().analysis().start();
        }
        heeded = now;
        Path file = decisions.kept().file();
        if (file != null && decisions.unsaved() && !window.desks().workspace().holds()) {
            save(file);
        }
    }

    /** Asks for a file and writes the decisions into it; from then on each goes there at once. */
    void askAndSave() {
        FileChooser.askDecisions(
                        window.frame(), window.messages(), window.settings().lastFolder())
                .ifPresent(this::save);
    }

    /** One after another: what is decided while a file is written is written next. */
    private void save(Path file) {
        if (saving) {
            return;
        }
        saving = true;
        KeptDecisions before = decisions.kept();
        Decisions now = decisions.decisions();
        new Job()
                .start(
                        () -> before.save(file, now),
                        kept -> {
                            saving = false;
                            decisions.kept(kept);
                            if (decisions.unsaved()) {
                                save(file);
                            }
                        },
                        e -> {
                            saving = false;
                            failed(file, e);
                        });
    }

    private void failed(Path file, Throwable cause) {
        window.view()
                .problems()
                .show(List.of(InputProblem.error(
                        SourcePosition.of(file.toString()),
                        "U005",
                        "The decisions could not be saved: " + cause.getMessage() + ".",
                        "Check that you may write the file, or save them in another.")));
    }

    /** Whether the window may close: not before its user knows of decisions that would be lost. */
    boolean mayClose() {
        if (!decisions.unsaved() || warned) {
            return true;
        }
        warned = true;
        Path file = decisions.kept().file();
        if (file != null) {
            try {
                decisions.kept(decisions.kept().save(file, decisions.decisions()));
                return true;
            } catch (IOException e) {
                failed(file, e);
                return false;
            }
        }
        window.view()
                .problems()
                .show(List.of(InputProblem.warning(
                        SourcePosition.of(Mnemonic.text(window.messages().text(Command.SAVE_DECISIONS.nameKey()))),
                        "U004",
                        "Decisions are not saved yet.",
                        "Save them from the menu, or close again to lose them.")));
        return false;
    }
}
