package org.dragoman.app.ui.glossary;

import java.awt.Window;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.workspace.OwnGlossary;
import org.dragoman.article.Article;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.glossary.edit.EntryValues;
import org.dragoman.glossary.edit.ReviewEdit;
import org.dragoman.glossary.search.GlossarySearch;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** The glossary perspective without its looks: what is listed, edited and worked out, and what can be done. */
public final class GlossaryDesk {
    private final EntriesModel entries = new EntriesModel();
    private final EditorModel editor = new EditorModel();
    private final PreviewModel preview = new PreviewModel();
    private final Background searching;
    private final Background quick;
    private final Background slow;
    private final Languages languages;
    private final EntriesWork entriesWork;
    private final EditWork edits;
    private final PreviewWork previews;
    private final Supplier<@Nullable ImpactBase> base;
    private @Nullable OwnGlossary own;
    private boolean shown;
    private @Nullable String pending;

    /**
     * A desk of the window.
     *
     * @param languages rules of form
     * @param base what edits are held against; null as long as no glossary is in use
     * @param use hears, on the event thread, of every glossary that is to be used
     */
    public GlossaryDesk(Languages languages, Supplier<@Nullable ImpactBase> base, Consumer<Glossary> use) {
        this(
                languages,
                base,
                use,
                Background.ofWindow("glossary-edit"),
                Background.ofWindow("glossary-search"),
                Background.ofWindow("glossary-preview"),
                Background.ofWindow("glossary-rules"));
    }

    GlossaryDesk(
            Languages languages,
            Supplier<@Nullable ImpactBase> base,
            Consumer<Glossary> use,
            Background edit,
            Background search,
            Background quick,
            Background slow) {
        this.languages = languages;
        this.base = base;
        this.searching = search;
        this.quick = quick;
        this.slow = slow;
        entriesWork = new EntriesWork(entries, languages, search);
        edits = new EditWork(editor, edit, use);
        previews = new PreviewWork(editor, preview, edits, languages, quick, slow, entriesWork::names, base);
    }

    /** How one's own glossary is opened. */
    @FunctionalInterface
    public interface Opening {
        /**
         * Opens it; called outside the event thread.
         *
         * @param curated the glossary below
         * @return the glossary, or why it cannot be read
         * @throws IOException where its file cannot be read
         */
        ReadResult<OwnGlossary> open(Glossary curated) throws IOException;
    }

    /**
     * Opens one's own glossary over the curated one.
     *
     * @param curated the glossary below
     * @param how opens it, again where somebody else changed its file
     */
    public void open(Glossary curated, Opening how) {
        edits.open(curated, how::open, this::opened);
    }

    private void opened(OwnGlossary now) {
        own = now;
    }

    /**
     * {@return one's own glossary, null as long as it is not open}
     */
    public @Nullable OwnGlossary own() {
        return own;
    }

    /** Forgets every listener, before the views are built anew. */
    public void silence() {
        entries.silence();
        editor.silence();
        preview.silence();
    }

    /** Ties the models to each other; before the views listen. */
    public void listen() {
        editor.on(EditorModel.GLOSSARY, () -> {
            openPending();
            if (shown) {
                entriesWork.glossary(editor.glossary(), editor::isOwn);
            }
        });
        editor.on(EditorModel.TRIAL, this::look);
    }

    private void look() {
        if (shown) {
            previews.update();
        }
    }

    /**
     * Begins to work for the perspective, or rests: nothing is searched for what nobody sees.
     *
     * @param now whether the perspective is on the screen
     */
    public void shown(boolean now) {
        boolean before = shown;
        shown = now;
        if (now && !before) {
            edits.lookAtDisk(this::opened);
            entriesWork.glossary(editor.glossary(), editor::isOwn);
            previews.update();
        }
    }

    /** The open articles, or the glossary in use, are others. */
    public void othersInUse() {
        look();
    }

    /**
     * {@return whether something is still being searched, edited or worked out}
     */
    public boolean busy() {
        return entries.searching()
                || editor.state().busy()
                || (shown && editor.trial() != null && preview.findings() == null);
    }

    EntriesModel entries() {
        return entries;
    }

    /**
     * {@return what is edited}
     */
    public EditorModel editor() {
        return editor;
    }

    PreviewModel preview() {
        return preview;
    }

    EntriesWork entriesWork() {
        return entriesWork;
    }

    PreviewWork previews() {
        return previews;
    }

    EditWork edits() {
        return edits;
    }

    /**
     * {@return what can be done with the chosen term of the open entry}
     */
    public TermCommands terms() {
        return new TermCommands(editor, edits);
    }

    /** Takes the last edit back. */
    public void undo() {
        edits.undo(true);
    }

    /** Makes the edit again that was taken back. */
    public void redo() {
        edits.undo(false);
    }

    /** Saves one's own glossary, with what is still being typed. */
    public void save() {
        editor.commit();
        edits.save();
    }

    void answer(Notice.Answer answer) {
        edits.answer(answer, this::opened);
    }

    /** Begins a new entry and opens it. */
    public void create() {
        String id = freeId("entry");
        edits.apply(Concept.of(id, ConceptType.TERM, Map.of()));
        open(id);
    }

    /** Copies the open entry under another id and opens the copy. */
    public void duplicate() {
        Concept entry = editor.entry();
        if (entry != null) {
            String id = freeId(entry.id());
            edits.apply(EntryValues.copy(entry, id));
            open(id);
        }
    }

    private void open(String id) {
        if (editor.glossary().concept(id).isPresent()) {
            editor.select(id);
            return;
        }
        // The edit is carried out behind; its entry is opened once it is there.
        pending = id;
    }

    /** Opens what was waited for. */
    private void openPending() {
        String id = pending;
        if (id != null && editor.glossary().concept(id).isPresent()) {
            pending = null;
            editor.select(id);
        }
    }

    String freeId(String wanted) {
        String base = wanted.isEmpty() ? "entry" : wanted;
        String id = base;
        for (int i = 2; editor.glossary().concept(id).isPresent(); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    /** Removes the open entry from one's own glossary. */
    public void remove() {
        Concept entry = editor.entry();
        if (entry != null) {
            edits.remove(entry.id());
        }
    }

    /**
     * Whether the open entry can be removed: one's own glossary says something of it.
     *
     * @return whether it can
     */
    public boolean removable() {
        Concept entry = editor.entry();
        return entry != null && editor.isOwn(entry.id());
    }

    /**
     * Adds words as a variant of an entry, and saves.
     *
     * @param id id of the entry
     * @param language language of the words
     * @param words the words
     */
    public void addVariant(String id, LanguageTag language, String words) {
        Concept concept = editor.glossary().concept(id).orElse(null);
        if (concept != null) {
            Status status = concept.terms(language).isEmpty() ? Status.PREFERRED : Status.ADMITTED;
            TermType type = concept.terms(language).isEmpty() ? TermType.FULL_FORM : TermType.VARIANT;
            boolean there =
                    concept.terms(language).stream().anyMatch(t -> t.text().equals(words));
            if (!there) {
                edits.apply(EntryValues.add(concept, language.primary(), Term.of(words, type, status)));
                edits.save();
            }
        }
    }

    /**
     * Proposes words for an entry: as a term that is not enforced, with a comment for who reviews it, and saves.
     *
     * @param id id of the entry
     * @param language language of the words
     * @param words the words
     * @param comment why, for the reviewer
     */
    public void propose(String id, LanguageTag language, String words, String comment) {
        Concept concept = editor.glossary().concept(id).orElse(null);
        if (concept != null) {
            if (concept.terms(language).stream().noneMatch(t -> t.text().equals(words))) {
                edits.apply(EntryValues.add(
                        concept, language.primary(), Term.of(words, TermType.VARIANT, Status.PROPOSED)));
            }
            edits.command(new ReviewEdit.AddComment(id, UUID.randomUUID().toString(), language.primary(), comment));
            edits.save();
        }
    }

    /**
     * Asks for a new entry made of words of the text, and adds and saves it.
     *
     * @param owner the window
     * @param messages its words
     * @param articles the open articles with their mentions
     * @param index which of them the words stand in
     * @param words where they stand
     */
    public void draft(Window owner, Messages messages, List<AnnotatedArticle> articles, int index, Span words) {
        Article article = articles.get(index).article();
        DraftModel draft = new DraftModel(
                article.language().primary(), words.in(article.text()).strip().replaceAll("\\s+", " "));
        DraftWork work = new DraftWork(draft, languages, quick, editor.glossary(), entriesWork.names(), base);
        work.find(articles, index, words);
        if (new DraftDialog(owner, messages, draft, work).ask()) {
            Concept entry = draft.entry(freeId(draft.wantedId()));
            if (entry != null) {
                add(entry);
            }
        }
    }

    /** Adds an entry, and saves. */
    void add(Concept concept) {
        edits.apply(concept);
        edits.save();
    }

    /** Titles of entries that one can relate to, the best hits first. */
    List<Concept> named(String typed, int limit) {
        List<Concept> found = new ArrayList<>();
        GlossarySearch names = entriesWork.names();
        if (names != null) {
            names.find(typed, 5 * limit).forEach(h -> {
                if (found.size() < limit && !found.contains(h.concept())) {
                    found.add(h.concept());
                }
            });
        }
        Optional.of(typed)
                .flatMap(t -> editor.glossary().concept(t))
                .filter(c -> !found.contains(c))
                .ifPresent(found::add);
        return found;
    }

    /** Ends all work; what is not saved is offered next time. */
    public void close() {
        edits.end();
        searching.end();
        quick.end();
        slow.end();
    }
}
