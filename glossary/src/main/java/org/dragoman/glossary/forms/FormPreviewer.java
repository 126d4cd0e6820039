package org.dragoman.glossary.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermForms;
import org.dragoman.glossary.forms.FormPreview.NotCounted;
import org.dragoman.glossary.forms.FormPreview.Piece;
import org.dragoman.glossary.forms.FormPreview.Reason;
import org.dragoman.glossary.forms.FormPreview.Row;
import org.dragoman.glossary.search.GlossarySearch;
import org.dragoman.glossary.search.SearchHit;
import org.dragoman.language.Languages;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.WordForm;
import org.dragoman.text.LanguageTag;

/**
 * Shows of an entry, which need not be in the glossary yet, which written forms the rules will find, and what looks alike
 * and is not counted. A look goes through all terms of the language once. Safe for use by several threads.
 */
public final class FormPreviewer {
    private static final int LEAST_ALIKE = 4;
    private static final LevenshteinDistance ONE = new LevenshteinDistance(1);

    private final Glossary glossary;
    private final GlossarySearch search;
    private final Languages languages;

    /**
     * Looks at entries beside those of a glossary.
     *
     * @param glossary all other entries
     * @param search the same glossary, to look names up
     * @param languages rules of form
     */
    public FormPreviewer(Glossary glossary, GlossarySearch search, Languages languages) {
        this.glossary = glossary;
        this.search = search;
        this.languages = languages;
    }

    /**
     * The forms of an entry in one language.
     *
     * @param concept the entry
     * @param language the language
     * @param all whether every term is shown; else the preferred ones, or the first where there is none
     * @param limit the most forms, and the most things that are not counted, to give
     * @return the preview; empty where the entry has no term in the language
     */
    public FormPreview of(Concept concept, LanguageTag language, boolean all, int limit) {
        List<Term> terms = shown(concept, language, all);
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Term term : terms) {
            for (WordForm form : languages.get(language).morphology().paradigm(TermForms.of(concept, term))) {
                rows.putIfAbsent(form.text(), row(term, form));
            }
        }
        List<Row> sorted = new ArrayList<>(rows.values());
        sorted.sort(Comparator.comparingInt(r -> r.rules().size()));
        List<NotCounted> not = new ArrayList<>();
        terms.forEach(t -> longer(concept, language, t, limit, not));
        terms.forEach(t -> capitals(concept, language, t, not));
        alike(concept, language, terms, limit, not);
        return new FormPreview(
                language,
                sorted.subList(0, Math.min(limit, sorted.size())),
                sorted.size(),
                not.stream().distinct().limit(limit).toList());
    }

    private static List<Term> shown(Concept concept, LanguageTag language, boolean all) {
        List<Term> terms = concept.terms(language);
        List<Term> preferred =
                terms.stream().filter(t -> t.status(null) == Status.PREFERRED).toList();
        return all ? terms : !preferred.isEmpty() ? preferred : terms.subList(0, Math.min(1, terms.size()));
    }

    private static Row row(Term term, WordForm form) {
        return new Row(
                term,
                pieces(term.text(), form.text()),
                form.steps().stream().map(Step::rule).toList());
    }

    /** What the term and the form have in common at both ends, or the whole term within the form, is the term's. */
    static List<Piece> pieces(String term, String form) {
        List<Piece> pieces = new ArrayList<>();
        int whole = form.indexOf(term);
        if (whole >= 0) {
            add(pieces, form.substring(0, whole), true);
            add(pieces, term, false);
            add(pieces, form.substring(whole + term.length()), true);
            return pieces;
        }
        int most = Math.min(term.length(), form.length());
        int front = 0;
        while (front < most && term.charAt(front) == form.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < most - front && term.charAt(term.length() - 1 - back) == form.charAt(form.length() - 1 - back)) {
            back++;
        }
        add(pieces, form.substring(0, front), false);
        add(pieces, form.substring(front, form.length() - back), true);
        add(pieces, form.substring(form.length() - back), false);
        return pieces;
    }

    private static void add(List<Piece> sink, String text, boolean derived) {
        if (!text.isEmpty()) {
            sink.add(new Piece(text, derived));
        }
    }

    /** Names of other concepts that hold the term, or are the same. */
    private void longer(Concept concept, LanguageTag language, Term term, int limit, List<NotCounted> sink) {
        Set<String> own = new LinkedHashSet<>();
        concept.terms(language).forEach(t -> own.add(t.text()));
        int found = 0;
        for (SearchHit hit : search.find(term.text(), 20 * limit)) {
            Term other = hit.term();
            if (other == null || hit.concept().id().equals(concept.id()) || !language.equals(hit.language())) {
                continue;
            }
            if (other.text().equals(term.text())) {
                sink.add(new NotCounted(
                        other.text(), Reason.SHARED_NAME, hit.concept().id()));
            } else if (found < limit && !own.contains(other.text()) && wordsOf(other.text(), term.text())) {
                sink.add(new NotCounted(
                        other.text(), Reason.LONGER_NAME, hit.concept().id()));
                found++;
            }
        }
    }

    private static boolean wordsOf(String longer, String words) {
        int at = longer.indexOf(words);
        int end = at + words.length();
        return at >= 0
                && longer.length() > words.length()
                && (at == 0 || !Character.isLetterOrDigit(longer.charAt(at - 1)))
                && (end == longer.length() || !Character.isLetterOrDigit(longer.charAt(end)));
    }

    private static void capitals(Concept concept, LanguageTag language, Term term, List<NotCounted> sink) {
        TermForm form = TermForms.of(concept, term);
        String text = term.text();
        boolean title = Character.isUpperCase(text.codePointAt(0));
        if (form.caseBound() && title) {
            String small = text.toLowerCase(language.locale().toLocale());
            sink.add(new NotCounted(small, Reason.CAPITALS, ""));
        }
    }

    private void alike(Concept concept, LanguageTag language, List<Term> terms, int limit, List<NotCounted> sink) {
        List<String> texts = terms.stream()
                .map(Term::text)
                .filter(t -> t.length() >= LEAST_ALIKE)
                .toList();
        int found = 0;
        for (Concept other : texts.isEmpty() ? List.<Concept>of() : glossary.concepts()) {
            if (found >= limit || other.id().equals(concept.id())) {
                continue;
            }
            LanguageSection section = other.sections().get(language);
            if (section != null && alike(section, texts, sink, other)) {
                found++;
            }
        }
    }

    private static boolean alike(LanguageSection section, List<String> texts, List<NotCounted> sink, Concept other) {
        for (Term term : section.terms()) {
            for (String text : texts) {
                boolean near = Math.abs(term.text().length() - text.length()) <= 1
                        && term.text().charAt(0) == text.charAt(0)
                        && !term.text().equals(text)
                        && ONE.apply(term.text(), text) == 1;
                if (near) {
                    sink.add(new NotCounted(term.text(), Reason.ONE_LETTER, other.id()));
                    return true;
                }
            }
        }
        return false;
    }
}
