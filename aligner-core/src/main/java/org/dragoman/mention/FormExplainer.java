package org.dragoman.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segment;
import org.dragoman.article.SourceMap;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermForms;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.WordForm;
import org.dragoman.mention.FormReason.Verdict;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Says for a word why it is or is not found as a form of a concept. */
public final class FormExplainer {

    /** Letters that differ, up to two; -1 for more. */
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

    private static final int LEAST_STEM = 3;

    private final TermIndex index;

    /**
     * Builds an explainer.
     *
     * @param index the whole glossary, which says what else a word may be
     */
    public FormExplainer(TermIndex index) {
        this.index = index;
    }

    /**
     * Looks at a word, or several, standing by itself.
     *
     * @param concept a concept of the glossary
     * @param word what is written
     * @param only the language to ask, null for all languages of the concept
     * @return one reason a language, found ones first
     */
    public List<FormReason> explain(Concept concept, String word, @Nullable LanguageTag only) {
        Map<LanguageTag, FormReason> reasons = new LinkedHashMap<>();
        for (LanguageSection section : concept.sections().values()) {
            LanguageTag language = section.language();
            if (only == null || only.equals(language)) {
                reasons.put(language, explain(concept, section, word.strip().replaceAll("\\s+", " ")));
            }
        }
        return reasons.values().stream()
                .sorted(Comparator.comparing(FormReason::verdict))
                .toList();
    }

    private FormReason explain(Concept concept, LanguageSection section, String word) {
        Optional<TermMatch> match = best(concept, section.language(), word);
        if (match.isPresent()) {
            return found(concept, section.language(), word, match.get());
        }
        Optional<TermMatch> free = best(freed(concept), section.language(), word);
        if (free.isPresent()) {
            return reason(
                    Verdict.CAPITALS,
                    section.language(),
                    free.get(),
                    free.get().term().text());
        }
        return nearest(concept, section, word);
    }

    private Optional<TermMatch> best(Concept concept, LanguageTag language, String word) {
        Glossary alone = new Glossary(List.of(concept), List.of(), List.of());
        return TermIndex.of(alone, index.languages()).matches(language, word).stream()
                .min(Comparator.comparingInt((TermMatch m) -> -m.span().length())
                        .thenComparing(m -> m.derivation().penalty())
                        .thenComparing(m -> m.derivation().steps().size())
                        .thenComparing(m -> m.term().contextual()));
    }

    private FormReason found(Concept concept, LanguageTag language, String word, TermMatch match) {
        Article article = new Article("", language, word, null, null, Provenance.UNKNOWN, SourceMap.identity("", word));
        List<Mention> mentions = new MentionFinder(index, false)
                .find(article, List.of(new Segment(0, false, new Span(0, word.length()))));
        for (Mention mention : mentions) {
            if (mention.span().overlaps(match.span()) && !mention.concept().id().equals(concept.id())) {
                return reason(
                        Verdict.OTHER_CONCEPT,
                        language,
                        match,
                        mention.concept().id());
            }
        }
        Verdict verdict = match.derivation().doubtful()
                ? Verdict.DOUBTFUL
                : match.term().contextual() ? Verdict.CONTEXTUAL : Verdict.MATCHES;
        return reason(verdict, language, match, "");
    }

    private static FormReason reason(Verdict verdict, LanguageTag language, TermMatch match, String detail) {
        return new FormReason(
                verdict, language, match.term(), match.derivation().steps(), detail);
    }

    /** The concept with terms that are not bound to their capitals. */
    private static Concept freed(Concept concept) {
        Map<LanguageTag, LanguageSection> sections = new LinkedHashMap<>();
        concept.sections().forEach((tag, section) -> {
            List<Term> terms = section.terms().stream()
                    .map(t -> new Term(
                            t.text(),
                            t.type(),
                            CaseRule.FREE,
                            t.contextual(),
                            t.grammar(),
                            t.usages(),
                            t.note(),
                            t.extra()))
                    .toList();
            sections.put(tag, new LanguageSection(tag, section.definition(), section.notes(), terms));
        });
        return new Concept(
                concept.id(),
                concept.type(),
                concept.domain(),
                concept.definition(),
                concept.notes(),
                concept.relations(),
                concept.validity(),
                sections,
                concept.extra());
    }

    /** A term of which no form is the word. */
    private record Near(Term term, String form, int distance) {}

    private FormReason nearest(Concept concept, LanguageSection section, String word) {
        LanguageSupport rules = index.languages().get(section.language());
        String folded = folded(rules, word);
        List<Near> near = new ArrayList<>();
        for (Term term : section.terms()) {
            String stem = folded(rules, term.text());
            if (stem.length() >= LEAST_STEM && folded.length() > stem.length() && folded.startsWith(stem)) {
                return new FormReason(
                        Verdict.ENDING,
                        section.language(),
                        term,
                        List.of(),
                        folded.substring(stem.length()).strip());
            }
            for (WordForm form : rules.morphology().paradigm(TermForms.of(concept, term))) {
                int distance = DISTANCE.apply(folded, folded(rules, form.text()));
                if (distance >= 0) {
                    near.add(new Near(term, form.text(), distance));
                }
            }
        }
        return near.stream()
                .filter(n -> n.distance() * LEAST_STEM <= folded.length())
                .min(Comparator.comparingInt(Near::distance))
                .map(n -> new FormReason(Verdict.SPELLING, section.language(), n.term(), List.of(), n.form()))
                .orElseGet(() -> new FormReason(Verdict.FAR, section.language(), null, List.of(), ""));
    }

    private static String folded(LanguageSupport rules, String text) {
        return rules.fold(text).folded().toLowerCase(Locale.ROOT);
    }
}
