package org.dragoman.app.ui.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dragoman.app.ui.work.Job;
import org.dragoman.article.Segmenter;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.forms.FormPreview;
import org.dragoman.glossary.forms.FormPreviewer;
import org.dragoman.glossary.impact.ImpactFinder;
import org.dragoman.glossary.search.GlossarySearch;
import org.dragoman.glossary.validate.GlossaryFinding;
import org.dragoman.glossary.validate.GlossaryValidator;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Works out, behind the window and a moment after the last key, what the rules say of what is typed. */
final class PreviewWork {
    /** Columns of the editor, in their order. */
    static final List<LanguageTag> COLUMNS = List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.AR);

    private static final int WAIT = 200;
    private static final int MOST_FORMS = 8;

    private final EditorModel editor;
    private final PreviewModel model;
    private final EditWork edits;
    private final Languages languages;
    private final Background quick;
    private final Background slow;
    private final Supplier<@Nullable GlossarySearch> search;
    private final Supplier<@Nullable ImpactBase> base;
    private final GlossaryValidator validator;
    private Job current;
    private @Nullable Known known;

    /** Articles with their mentions by the glossary in use. */
    record Known(ImpactBase base, List<AnnotatedArticle> articles, ImpactFinder finder) {
        static Known of(ImpactBase base, Languages languages) {
            MentionFinder finder = new MentionFinder(base.index(), false);
            Segmenter segmenter = new Segmenter(languages, false);
            List<AnnotatedArticle> articles = base.articles().stream()
                    .map(a -> finder.annotate(a, segmenter))
                    .toList();
            return new Known(base, articles, new ImpactFinder(base.index(), articles));
        }
    }

    PreviewWork(
            EditorModel editor,
            PreviewModel model,
            EditWork edits,
            Languages languages,
            Background quick,
            Background slow,
            Supplier<@Nullable GlossarySearch> search,
            Supplier<@Nullable ImpactBase> base) {
        this.editor = editor;
        this.model = model;
        this.edits = edits;
        this.languages = languages;
        this.quick = quick;
        current = quick.job();
        this.slow = slow;
        this.search = search;
        this.base = base;
        this.validator = GlossaryValidator.standard(languages);
    }

    /** How many rules look at entries. */
    int rules() {
        return validator.rules().size();
    }

    /** Shows forms of all terms, or of the preferred ones. */
    void allTerms(boolean all) {
        model.allTerms(all);
        update();
    }

    /** Looks at the open entry anew. */
    void update() {
        current.cancel();
        Job job = quick.job();
        current = job;
        Concept trial = editor.trial();
        model.findings(null);
        if (trial == null) {
            model.forms(List.of());
            model.impact(null);
            model.history(List.of());
            return;
        }
        Glossary glossary = editor.glossary();
        Glossary tried =
                trial.equals(editor.entry()) ? glossary : glossary.with(Map.of(trial.id(), Optional.of(trial)));
        boolean all = model.allTerms();
        GlossarySearch names = search.get();
        quick.run(job, WAIT, () -> forms(trial, glossary, names, all), model::forms);
        edits.history(trial.id(), job, model::history);
        ImpactBase against = base.get();
        if (against == null) {
            model.impact(null);
        } else {
            quick.run(job, WAIT, () -> impact(against, tried, trial.id()), model::impact);
        }
        slow.run(
                job,
                2 * WAIT,
                () -> validator.validate(tried).stream()
                        .filter(f -> trial.id().equals(f.concept()))
                        .toList(),
                (List<GlossaryFinding> found) -> model.findings(found));
    }

    private List<FormPreview> forms(Concept trial, Glossary glossary, @Nullable GlossarySearch names, boolean all) {
        FormPreviewer previewer = new FormPreviewer(
                glossary, names == null ? new GlossarySearch(Glossary.EMPTY, languages) : names, languages);
        List<FormPreview> forms = new ArrayList<>();
        for (LanguageTag language : COLUMNS) {
            forms.add(previewer.of(trial, language, all, MOST_FORMS));
        }
        return forms;
    }

    private ImpactSummary impact(ImpactBase against, Glossary tried, String id) {
        Known now = known;
        if (now == null
                || now.base().index() != against.index()
                || !now.base().articles().equals(against.articles())) {
            now = Known.of(against, languages);
            known = now;
        }
        return ImpactSummary.of(
                now.finder().of(tried, against.profile()), now.articles(), id, against.profile(), languages);
    }
}
