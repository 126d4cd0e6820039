package org.dragoman.app.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.compare.ActiveConcept;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.compare.DecisionTarget;
import org.dragoman.app.ui.glossary.EditorModel;
import org.dragoman.app.ui.glossary.GlossaryCommands;
import org.dragoman.app.ui.glossary.GlossaryDesk;
import org.dragoman.app.ui.glossary.ImpactBase;
import org.dragoman.app.ui.glossary.ImpactSummary;
import org.dragoman.app.ui.glossary.Notice;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.pages.PagesModel;
import org.dragoman.app.ui.pages.Perspective;
import org.dragoman.app.ui.terms.TermsWork;
import org.dragoman.app.workspace.OwnGlossary;
import org.dragoman.article.Article;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.concept.Glossary;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/** Ties the glossary to the rest of the window: the glossary in use, words of the text, articles. For the event thread. */
final class GlossaryWork {
    private final WorkbenchWindow window;
    private final GlossaryDesk desk;
    private final TermsWork terms;
    private final TermWork term;
    /** The own glossary of the open workspace, null for none. */
    private @Nullable Path place;

    private boolean opened;
    /** Whether the line at the foot says something of the glossary. */
    private boolean saying;

    GlossaryWork(WorkbenchWindow window) {
        this.window = window;
        this.terms = new TermsWork(window.models().terms());
        this.desk = new GlossaryDesk(window.models().terms().services().languages(), this::base, this::use);
        this.term = new TermWork(window, desk);
    }

    GlossaryDesk desk() {
        return desk;
    }

    /** What can be done with the chosen term of the open entry. */
    TermWork terms() {
        return term;
    }

    /** One's own glossary over the curated one, null as long as it is not open. */
    @Nullable
    OwnGlossary own() {
        return desk.own();
    }

    /** Listens to the models; after they forgot who listened. */
    void listen() {
        desk.silence();
        desk.listen();
        CompareModel compare = window.models().compare();
        window.models().terms().onChange(this::glossaryInUse);
        window.models().pages().on(PagesModel.SHOWN, this::shown);
        compare.on(CompareModel.ARTICLES, desk::othersInUse);
        for (String change : List.of(
                EditorModel.STATE, EditorModel.SELECTED, EditorModel.GLOSSARY, EditorModel.TYPING, EditorModel.TERM)) {
            desk.editor().on(change, window::updateActions);
        }
        desk.editor().on(EditorModel.NOTICE, this::say);
        glossaryInUse();
    }

    /** Says at the foot of the window what passes. */
    private void say() {
        Notice notice = desk.editor().notice();
        if (notice != null && notice.passing()) {
            saying = true;
            window.view().status().tell(notice.words(window.messages()));
        } else if (saying) {
            saying = false;
            window.view().status().hush();
        }
    }

    private void shown() {
        desk.shown(window.models().pages().shown() == Perspective.GLOSSARY);
    }

    /** With the first glossary that comes one's own is opened over it. */
    private void glossaryInUse() {
        AppContext context = window.models().terms().context();
        if (context == null) {
            return;
        }
        if (!opened) {
            opened = true;
            open(context.glossary(), file());
        }
        desk.othersInUse();
    }

    /** Opens the own glossary of a workspace; null for the user's own again. */
    void openIn(@Nullable Path file) {
        AppContext context = window.models().terms().context();
        OwnGlossary own = desk.own();
        Path before = file();
        place = file;
        if (opened && context != null && !Objects.equals(before, file())) {
            open(own == null ? context.glossary() : own.curated(), file());
        }
    }

    /** Whether the own glossary that is wanted is the one that is open. */
    boolean settled() {
        OwnGlossary own = desk.own();
        return own != null && own.file().map(f -> f.file()).equals(Optional.ofNullable(file()));
    }

    private @Nullable Path file() {
        return place != null ? place : window.settings().ownGlossary().orElse(null);
    }

    /** Opens another own glossary; without a file nothing is kept. */
    private void open(Glossary curated, @Nullable Path file) {
        String who = Optional.ofNullable(System.getProperty("user.name"))
                .filter(n -> !n.isBlank())
                .orElse("me");
        desk.open(curated, below -> {
            if (file == null) {
                return ReadResult.of(OwnGlossary.unkept(below, who, InstantSource.system()), List.of());
            }
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return OwnGlossary.open(file, below, who, InstantSource.system());
        });
    }

    @SuppressWarnings("ReferenceEquality")
    private void use(Glossary glossary) {
        if (glossary != window.models().terms().glossary()) {
            terms.replace(glossary);
        } else {
            // Nothing is compiled anew, but it is another own glossary that is in use.
            window.desks().workspace().glossaryChanged();
        }
    }

    private @Nullable ImpactBase base() {
        AppContext context = window.models().terms().context();
        return context == null
                ? null
                : new ImpactBase(
                        context.index(),
                        context.profile(),
                        window.models().compare().articles());
    }

    GlossaryCommands commands(Actions actions) {
        return new GlossaryCommands(
                actions.get(Command.NEW_ENTRY),
                actions.get(Command.DUPLICATE_ENTRY),
                actions.get(Command.REMOVE_ENTRY),
                actions.get(Command.UNDO),
                actions.get(Command.REDO),
                actions.get(Command.SAVE_GLOSSARY),
                actions.get(Command.MERGE_TERM),
                actions.get(Command.MOVE_TERM));
    }

    /** Opens the concept of the card in the glossary. */
    void editConcept() {
        ActiveConcept active = card();
        if (active != null) {
            desk.editor().select(active.concept().id());
            window.models().pages().show(Perspective.GLOSSARY);
        }
    }

    private @Nullable ActiveConcept card() {
        CompareModel compare = window.models().compare();
        ActiveConcept selected = compare.selected();
        return selected != null ? selected : compare.card();
    }

    /** The words that an entry would be made of: those selected, else a mention at the caret. */
    private Optional<DecisionTarget> words() {
        return DecisionTarget.of(window.models().compare(), window.models().decisions());
    }

    /** Asks for a new entry from the selected words. */
    void addEntry() {
        ArticleComparison comparison = window.models().compare().comparison();
        DecisionTarget target = words().orElse(null);
        if (comparison != null && target != null && desk.own() != null) {
            int pane = window.models().compare().pane();
            desk.draft(window.frame(), window.messages(), comparison.articles(), pane, target.span());
        }
    }

    /** The selected words become a variant of the card's concept. */
    void addVariant() {
        ActiveConcept active = window.models().compare().card();
        words().filter(t -> active != null)
                .ifPresent(t -> desk.addVariant(
                        active == null ? "" : active.concept().id(), t.article().language(), t.words()));
    }

    /** The selected words are proposed for the card's concept. */
    void propose() {
        ActiveConcept active = window.models().compare().card();
        words().filter(t -> active != null).ifPresent(t -> {
            String comment = window.messages()
                    .text(
                            "glossary.proposed",
                            "words",
                            t.words(),
                            "article",
                            Isolates.strip(
                                    t.article().title() == null
                                            ? t.article().id()
                                            : t.article().title()));
            desk.propose(
                    active == null ? "" : active.concept().id(), t.article().language(), t.words(), comment);
        });
    }

    /** Shows a mention in its article. */
    void goTo(ImpactSummary.Line line) {
        CompareModel compare = window.models().compare();
        Article article = line.article().article();
        int pane = compare.articles().indexOf(article);
        if (pane >= 0) {
            window.models().pages().show(Perspective.COMPARE);
            compare.look(pane, line.mention().span().start(), line.mention().span());
            window.view().pane(pane);
        }
    }

    /** Which commands can be given now. */
    void enable(Actions actions) {
        boolean there = desk.own() != null;
        boolean page = there && window.models().pages().shown() == Perspective.GLOSSARY;
        boolean reading = there
                && window.models().pages().shown() == Perspective.COMPARE
                && !window.models().importing().isOpen();
        boolean words = reading && words().isPresent();
        boolean card = reading && card() != null;
        actions.enable(Command.EDIT_CONCEPT, card);
        actions.enable(Command.ADD_ENTRY, words);
        actions.enable(Command.ADD_VARIANT, words && card && selected());
        actions.enable(Command.PROPOSE_TERM, words && card && selected());
        actions.enable(Command.NEW_ENTRY, page);
        actions.enable(Command.DUPLICATE_ENTRY, page && desk.editor().entry() != null);
        actions.enable(Command.REMOVE_ENTRY, page && desk.removable());
        term.enable(actions, page);
        actions.enable(
                Command.SAVE_GLOSSARY,
                page && (desk.editor().state().unsaved() > 0 || desk.editor().isTyping()));
    }

    private boolean selected() {
        return window.models().compare().selection() != null;
    }
}
