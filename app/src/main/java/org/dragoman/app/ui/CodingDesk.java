package org.dragoman.app.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dragoman.app.ui.coding.AuditWork;
import org.dragoman.app.ui.coding.CodingView;
import org.dragoman.app.ui.coding.CodingWork;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.events.EventsModel;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.ListedEvent;
import org.dragoman.article.Article;
import org.dragoman.coding.CodedUnit;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Ties coding, agreement and audit to the rest of the window. For the event thread. */
final class CodingDesk implements CodingView.Desk {
    private final WorkbenchWindow window;
    private final CodingWork work;
    private boolean warned;
    private boolean asked;
    /** The folder of the workspace that is open. */
    private @Nullable Path held;

    CodingDesk(WorkbenchWindow window) {
        this.window = window;
        WorkbenchModels models = window.models();
        AuditWork audits = new AuditWork(
                models.study().audit(), models.terms(), this::articles, models.decisions()::decisions, this::tell);
        work = new CodingWork(models.study(), audits, this::tell);
    }

    private void tell(List<InputProblem> problems) {
        if (!problems.isEmpty()) {
            window.view().problems().show(problems);
        }
    }

    private List<ListedArticle> articles() {
        return window.models().events().events().stream()
                .flatMap(e -> e.articles().stream())
                .toList();
    }

    CodingWork work() {
        return work;
    }

    @Override
    public Optional<Path> askFolder() {
        Optional<Path> folder = FileChooser.askStudy(
                window.frame(), window.messages(), window.settings().lastFolder());
        folder.ifPresent(f -> window.settings().lastFolder(f.toAbsolutePath()));
        return folder;
    }

    @Override
    public List<Path> askCoders() {
        Optional<Path> folder =
                Optional.ofNullable(window.models().study().coding().folder());
        return FileChooser.askCoders(
                window.frame(),
                window.messages(),
                folder.or(() -> window.settings().lastFolder()));
    }

    @Override
    public Optional<Path> askReport(String name) {
        return FileChooser.askReport(
                window.frame(), window.messages(), window.settings().lastFolder(), name);
    }

    @Override
    public boolean mayDrawAgain() {
        boolean again = asked;
        asked = !asked;
        if (!again) {
            tell(List.of(InputProblem.warning(
                    SourcePosition.of(window.messages().text("coding.audit.draw")),
                    "U032",
                    "A new sample takes the place of this one and of its "
                            + window.models().study().audit().audit().judged() + " verdicts.",
                    "Export the report if you need it, then draw again.")));
        }
        return again;
    }

    @Override
    public void show(CodedUnit unit) {
        EventsModel events = window.models().events();
        for (ListedEvent event : events.events()) {
            for (ListedArticle article : event.articles()) {
                if (article.name().equals(unit.article())) {
                    events.open(event);
                    if (!events.shows(article)) {
                        events.toggle(article);
                    }
                    window.desks().reading().whenShown(() -> look(unit));
                    return;
                }
            }
        }
        gone(unit);
    }

    /** Versions of one text may have one name: the place is in the one that has its words. */
    private void look(CodedUnit unit) {
        CompareModel compare = window.models().compare();
        for (int pane = 0; pane < compare.articles().size(); pane++) {
            Article article = compare.articles().get(pane);
            Span span = unit.isOf(article) ? unit.placeIn(article.text()) : null;
            if (unit.isOf(article) && (span != null || unit.words().isEmpty())) {
                compare.look(pane, span == null ? 0 : span.start(), span);
                return;
            }
        }
        gone(unit);
    }

    private void gone(CodedUnit unit) {
        tell(List.of(InputProblem.warning(
                SourcePosition.of(unit.article()),
                "U033",
                "The article of this place is not open, or the place is gone.",
                "Open the article with the others.")));
    }

    /** The study of a workspace is in its folder. */
    void workspace(Path folder) {
        held = folder;
        work.open(folder, window.models().study().coding().work().coder());
    }

    /** The workspace closes, and the study in its folder with it. */
    void leaveWorkspace() {
        Path left = held;
        held = null;
        if (left != null) {
            work.leave(left);
        }
    }

    /** Whether the window may close: not before its user knows of codes that would be lost. */
    boolean mayClose() {
        work.audits().stop();
        if (work.saveNow() || warned) {
            return true;
        }
        warned = true;
        work.unsaved();
        return false;
    }
}
