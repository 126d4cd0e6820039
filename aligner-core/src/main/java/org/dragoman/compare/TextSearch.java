package org.dragoman.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.language.Grammar;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.dragoman.mention.TermMatch;
import org.dragoman.text.LanguageTag;

/**
 * Looks for words in texts of any language, whatever their capitals: as they are written, and in the forms that the rules of
 * the text's language make of them. Safe for use by several threads.
 */
public final class TextSearch {
    private static final Comparator<TermMatch> BEST = Comparator.comparing(
                    (TermMatch m) -> m.span().start())
            .thenComparing(m -> -m.span().length())
            .thenComparing(m -> m.derivation().penalty())
            .thenComparing(m -> m.derivation().steps().size());

    private final String words;
    private final Languages languages;
    private final Map<LanguageTag, TermIndex> indexes = new ConcurrentHashMap<>();

    /**
     * A search.
     *
     * @param words one word or more
     * @param languages rules of form
     */
    public TextSearch(String words, Languages languages) {
        this.words = words;
        this.languages = languages;
    }

    /**
     * The longest forms in a text that do not overlap.
     *
     * @param language the text's
     * @param text without line ends
     * @return in text order; the concept of each stands for the words
     */
    public List<TermMatch> find(LanguageTag language, String text) {
        List<TermMatch> matches =
                new ArrayList<>(indexes.computeIfAbsent(language, l -> TermIndex.of(only(l), languages))
                        .matches(language, text));
        matches.sort(BEST);
        List<TermMatch> longest = new ArrayList<>();
        int end = 0;
        for (TermMatch match : matches) {
            if (match.span().start() >= end) {
                end = match.span().end();
                longest.add(match);
            }
        }
        return longest;
    }

    /** A glossary of the words alone. */
    private Glossary only(LanguageTag language) {
        return new Glossary(List.of(concept(words, language, languages)), List.of(), List.of());
    }

    /**
     * What stands for words in a language, as {@link #find} looks for them.
     *
     * @param words one word or more
     * @param language the text's
     * @param languages rules of form
     * @return a concept that the words name, and nothing else does
     */
    public static Concept concept(String words, LanguageTag language, Languages languages) {
        Grammar grammar = new Grammar(
                languages.get(language).morphology().guessKind(words), null, null, null, null, List.of(), null);
        Term term = new Term(words, TermType.FULL_FORM, CaseRule.FREE, false, grammar, List.of(), null, Map.of());
        Map<LanguageTag, List<Term>> terms = new LinkedHashMap<>();
        terms.put(language, List.of(term));
        return Concept.of(words, ConceptType.TERM, terms);
    }
}
