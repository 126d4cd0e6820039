package org.dragoman.app.ui;

import java.awt.Component;
import java.awt.Rectangle;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.checks.AlikeFixes;
import org.dragoman.app.ui.checks.AlikeQuestion;
import org.dragoman.app.ui.checks.CheckChange;
import org.dragoman.app.ui.checks.CheckRun;
import org.dragoman.app.ui.checks.ChecksModel;
import org.dragoman.app.ui.checks.FindingLine;
import org.dragoman.app.ui.checks.FindingsModel;
import org.dragoman.app.ui.checks.FixMenu;
import org.dragoman.app.ui.checks.TextsModel;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.compare.PaneNote;
import org.dragoman.app.ui.compare.SentenceNumber;
import org.dragoman.app.ui.compare.TextEdit;
import org.dragoman.app.ui.reading.ReadingView;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.ui.work.Steps;
import org.dragoman.article.Article;
import org.dragoman.check.Baseline;
import org.dragoman.check.Finding;
import org.dragoman.check.Fix;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.Severity;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Runs the checks, shows what they found in the texts, and does what the commands on findings say. For the event thread. */
@SuppressWarnings("ReferenceEquality")
final class FindingWork {
    private final WorkbenchWindow window;
    private final ChecksModel checks;
    private final FindingsModel findings;
    private final CompareModel compare;
    private @Nullable Job current;
    private boolean showing;
    private final OwnTexts own;
    private List<Integer> graded = List.of();

    FindingWork(WorkbenchWindow window) {
        this.window = window;
        this.checks = window.models().checks();
        this.findings = checks.findings();
        this.compare = window.models().compare();
        findings.sentences((article, offset) -> SentenceNumber.at(compare.comparison(), article, offset));
        this.own = new OwnTexts(window.models());
    }

    /** Ties the findings to the texts: after the views were built. */
    void listen() {
        findings.reader(window.messages().language().tag());
        findings.on(FindingsModel.LINES, this::note);
        findings.on(FindingsModel.SELECTED, this::reveal);
        checks.on(ChecksModel.ROLES, this::start);
        checks.on(ChecksModel.TEXTS, this::regrade);
        compare.on(CompareModel.PLACE, this::follow);
        note();
    }

    /** Other articles are shown: what was found in others is forgotten. */
    void articles() {
        cancel();
        checks.articles(compare.articles());
        findings.show(List.of(), Baseline.NONE, today());
        checks.state(ChecksModel.State.IDLE, -1);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** Checks the texts as they are now, where they are analysed; what runs is cancelled. */
    void start() {
        cancel();
        ArticleComparison known = compare.comparison();
        AppContext context = window.models().terms().context();
        if (known == null || context == null || compare.articles().isEmpty()) {
            return;
        }
        CheckRun run = new CheckRun(
                context,
                compare.articles(),
                checks.roles(),
                window.models().decisions().decisions(),
                known.alignment(),
                window.desks().ignoring().file());
        Job job = new Job(Steps.percent(percent -> checks.state(ChecksModel.State.RUNNING, percent)));
        current = job;
        checks.state(ChecksModel.State.RUNNING, -1);
        job.start(() -> run.run(job), this::finished, e -> {
            current = null;
            checks.state(ChecksModel.State.FAILED, -1);
        });
    }

    /** Stops what runs; what was found before stays. */
    void stop() {
        if (current != null) {
            cancel();
            checks.state(ChecksModel.State.CANCELLED, -1);
        }
    }

    private void cancel() {
        Job job = current;
        current = null;
        if (job != null) {
            job.cancel();
        }
    }

    private void finished(CheckRun.Outcome outcome) {
        current = null;
        checks.state(ChecksModel.State.IDLE, -1);
        findings.show(outcome.findings(), outcome.baseline(), today());
        if (!outcome.problems().isEmpty()) {
            window.view().problems().show(outcome.problems());
        }
    }

    /** Index of the pane that shows an article, -1 for none. */
    int pane(Article article) {
        for (int i = 0; i < compare.articles().size(); i++) {
            if (compare.articles().get(i) == article) {
                return i;
            }
        }
        return -1;
    }

    /** Where a text begins to be the user's own, or ceases to be, its marks come or go. */
    private void regrade() {
        if (!graded().equals(graded)) {
            note();
        }
    }

    private List<Integer> graded() {
        return IntStream.range(0, compare.articles().size()).filter(own).boxed().toList();
    }

    /** Marks in the user's own texts what the list shows. */
    private void note() {
        graded = graded();
        Map<Integer, List<PaneNote>> byPane = new HashMap<>();
        for (FindingLine line : findings.lines()) {
            int pane = pane(line.finding().article());
            if (graded.contains(pane)) {
                byPane.computeIfAbsent(pane, p -> new ArrayList<>())
                        .add(note(line, line.finding().place(), line.finding().span() != null));
            }
        }
        byPane.values().forEach(n -> n.sort(Comparator.comparing(PaneNote::span)));
        checks.notes().note(byPane);
        choose();
    }

    private static PaneNote note(FindingLine line, Span span, boolean wave) {
        Severity severity = line.finding().severity();
        String color = switch (severity) {
            case ERROR -> "Dragoman.error";
            case WARNING -> "Dragoman.warning";
            case INFO -> "Dragoman.note";
        };
        String sign = switch (severity) {
            case ERROR -> "×";
            case WARNING -> "!";
            case INFO -> "i";
        };
        return new PaneNote(span, color, color + "Fill", sign, wave, line::message);
    }

    private void choose() {
        FindingLine line = findings.selected();
        Map<Integer, PaneNote> chosen = new HashMap<>();
        if (line != null) {
            chosen.put(
                    pane(line.finding().article()),
                    note(line, line.finding().place(), line.finding().span() != null));
            Finding.Counterpart other = line.finding().counterpart();
            if (other != null) {
                chosen.put(pane(other.article()), note(line, place(other), other.span() != null));
            }
            chosen.remove(-1);
        }
        checks.notes().choose(chosen);
    }

    private static Span place(Finding.Counterpart other) {
        Span span = other.span();
        return span == null ? other.segment() : span;
    }

    /** Shows the selected finding in its text, and what it is measured against in the other. */
    private void reveal() {
        choose();
        FindingLine line = findings.selected();
        if (line != null && !showing) {
            showing = true;
            Finding.Counterpart other = line.finding().counterpart();
            int beside = other == null ? -1 : pane(other.article());
            if (other != null && beside >= 0) {
                compare.look(beside, place(other).start(), null);
            }
            int pane = pane(line.finding().article());
            if (pane >= 0) {
                compare.look(pane, line.finding().place().start(), null);
            }
            showing = false;
        }
        window.updateActions();
    }

    /** The caret is at another place: the finding there is selected, elsewhere none is. */
    private void follow() {
        if (!showing
                && compare.pane() < compare.articles().size()
                && !window.desks().editing().typing()) {
            showing = true;
            Article article = compare.articles().get(compare.pane());
            findings.select(findings.at(article, compare.caret(compare.pane())).orElse(-1));
            showing = false;
        }
    }

    /** Goes a finding on or back; from a field, where one searches, the keys go to the place in the text. */
    void step(boolean onward) {
        boolean searching = window.frame().getFocusOwner() instanceof JTextField;
        window.desks().editing().settle();
        window.view().tables().showFindings();
        if (onward) {
            findings.next();
        } else {
            findings.previous();
        }
        FindingLine line = findings.selected();
        if (searching && line != null && pane(line.finding().article()) >= 0) {
            window.view().pane(pane(line.finding().article()));
        }
    }

    /** Writes what is right in the place of the selected finding; where that is not sure, the user chooses. */
    void fix() {
        window.desks().editing().settle();
        FindingLine line = findings.selected();
        Fix fix = line == null ? null : line.finding().fix();
        if (line == null || fix == null) {
            return;
        }
        if (fix.sure()) {
            write(line.finding(), fix.first());
            return;
        }
        JPopupMenu menu = FixMenu.of(line.finding(), fix, window.messages(), c -> write(line.finding(), c));
        menu.applyComponentOrientation(window.frame().getComponentOrientation());
        popUp(menu, line.finding());
    }

    /** Below the words, or below the middle of the list where no pane shows them. */
    private void popUp(JPopupMenu menu, Finding finding) {
        int pane = pane(finding.article());
        Component owner = window.view().tables().findings();
        Rectangle place = new Rectangle(owner.getWidth() / 2, 0, 1, 1);
        ReadingView.Spot spot = pane < 0
                ? null
                : window.view().compare().spot(pane, finding.place().start());
        if (spot != null) {
            owner = spot.owner();
            place = spot.place();
        }
        int x = menu.getComponentOrientation().isLeftToRight() ? place.x : place.x - menu.getPreferredSize().width;
        menu.show(owner, x, place.y + place.height + 4);
        MenuSelectionManager.defaultManager()
                .setSelectedPath(new MenuElement[] {menu, (MenuElement) menu.getComponent(0)});
    }

    private void write(Finding finding, String choice) {
        String text = finding.article().text();
        Fix fix = finding.fix();
        if (fix != null && !fix.span().in(text).equals(choice)) {
            TextEdit edit = new TextEdit(fix.span().start(), fix.span().in(text), choice);
            edit(
                    new CheckChange(CheckChange.Kind.FIX, finding.found()),
                    List.of(new TextsModel.Edits(finding.article(), List.of(edit))));
        }
    }

    private void edit(CheckChange change, List<TextsModel.Edits> edits) {
        checks.texts().edit(change, edits, window.models().besideTexts());
    }

    /** The terms of which the words in the texts are forms; words that are a form of none stand for themselves. */
    private Function<Finding, String> terms() {
        Map<Article, Map<Span, String>> terms = new IdentityHashMap<>();
        ArticleComparison known = compare.comparison();
        if (known != null) {
            for (AnnotatedArticle article : known.articles()) {
                Map<Span, String> bySpan = terms.computeIfAbsent(article.article(), a -> new HashMap<>());
                article.mentions().forEach(m -> bySpan.put(m.span(), m.term().text()));
            }
        }
        return f -> terms.getOrDefault(f.article(), Map.of()).getOrDefault(f.place(), f.found());
    }

    /** Shows what fixing all findings like the selected one would do, and does it. */
    void fixAlike() {
        window.desks().editing().settle();
        FindingLine line = findings.selected();
        List<AlikeFixes.Planned> planned =
                line == null ? List.of() : AlikeFixes.of(line.finding(), findings.open(), terms());
        if (line == null || planned.isEmpty()) {
            return;
        }
        List<AlikeFixes.Planned> chosen = AlikeQuestion.ask(window.frame(), window.messages(), planned);
        if (!chosen.isEmpty()) {
            edit(new CheckChange(CheckChange.Kind.FIX_ALIKE, line.finding().found()), AlikeFixes.edits(chosen));
        }
    }
}
