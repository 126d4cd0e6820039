package org.dragoman.app.ui.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dragoman.app.ui.work.Job;
import org.dragoman.candidate.EntryDraft;
import org.dragoman.candidate.EntryDrafter;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.forms.FormPreview;
import org.dragoman.glossary.forms.FormPreviewer;
import org.dragoman.glossary.impact.ImpactFinder;
import org.dragoman.glossary.search.GlossarySearch;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the counterparts of selected words, and looks at the entry that is made of them, behind the window. */
final class DraftWork {
    private static final int WAIT = 150;
    private static final int MOST = 6;
    private static final String ID = "new entry";

    private final DraftModel model;
    private final Languages languages;
    private final Background background;
    private final Glossary glossary;
    private final Supplier<@Nullable ImpactBase> base;
    private final Job whole;
    private Job current;
    private @Nullable GlossarySearch search;

    DraftWork(
            DraftModel model,
            Languages languages,
            Background background,
            Glossary glossary,
            @Nullable GlossarySearch search,
            Supplier<@Nullable ImpactBase> base) {
        this.model = model;
        this.languages = languages;
        this.background = background;
        whole = background.job();
        current = background.job();
        this.glossary = glossary;
        this.search = search;
        this.base = base;
    }

    /** Looks for the counterparts of words. */
    void find(List<AnnotatedArticle> articles, int index, Span words) {
        background.run(whole, 0, () -> new EntryDrafter(languages).draft(articles, index, words), this::found, e -> {
            String language = articles.get(index).article().language().language();
            String text = words.in(articles.get(index).article().text());
            found(new EntryDraft(model.type(), 0, Map.of(language, text), Map.of(), Map.of()));
        });
    }

    private void found(EntryDraft draft) {
        model.found(draft);
        look();
    }

    private record Seen(List<FormPreview> forms, @Nullable ImpactSummary impact, List<Concept> known) {}

    /** Looks at what is typed. */
    void look() {
        current.cancel();
        Job job = background.job();
        current = job;
        Concept entry = model.entry(ID);
        ImpactBase against = base.get();
        background.run(
                job,
                WAIT,
                () -> entry == null ? new Seen(List.of(), null, List.of()) : seen(entry, against),
                seen -> model.preview(seen.forms(), seen.impact(), seen.known()));
    }

    private Seen seen(Concept entry, @Nullable ImpactBase against) {
        GlossarySearch names = search;
        if (names == null) {
            names = new GlossarySearch(glossary, languages);
            search = names;
        }
        FormPreviewer previewer = new FormPreviewer(glossary, names, languages);
        List<FormPreview> forms = new ArrayList<>();
        List<Concept> known = new ArrayList<>();
        for (LanguageTag language : PreviewWork.COLUMNS) {
            FormPreview preview = previewer.of(entry, language, true, MOST);
            forms.add(preview);
            preview.notCounted().stream()
                    .filter(n -> n.reason() == FormPreview.Reason.SHARED_NAME)
                    .flatMap(n -> glossary.concept(n.concept()).stream())
                    .filter(c -> !known.contains(c))
                    .forEach(known::add);
        }
        ImpactSummary impact = null;
        if (against != null) {
            PreviewWork.Known articles = PreviewWork.Known.of(against, languages);
            ImpactFinder finder = articles.finder();
            Glossary tried = against.index().glossary().with(Map.of(ID, Optional.of(entry)));
            impact = ImpactSummary.of(
                    finder.of(tried, against.profile()), articles.articles(), ID, against.profile(), languages);
        }
        return new Seen(forms, impact, known);
    }

    void cancel() {
        whole.cancel();
        current.cancel();
    }
}
