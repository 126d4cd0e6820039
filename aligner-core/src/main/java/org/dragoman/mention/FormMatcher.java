package org.dragoman.mention;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Derivation;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermPattern;
import org.dragoman.language.Words;

/** Whether a text holds a form of a term, by the language's rules alone: no glossary is asked. */
public final class FormMatcher {
    private final LanguageSupport language;
    private final List<CompiledPattern> patterns = new ArrayList<>();

    /**
     * Compiles a term.
     *
     * @param language whose rules
     * @param variants the term's citation forms, at least one
     */
    public FormMatcher(LanguageSupport language, List<TermForm> variants) {
        this.language = language;
        for (TermForm variant : variants) {
            for (TermPattern pattern : language.morphology().compile(variant)) {
                patterns.add(new CompiledPattern(pattern));
            }
        }
    }

    /**
     * A matcher for terms of which only the text is known.
     *
     * @param language whose rules
     * @param variants citation forms
     * @return the matcher
     */
    public static FormMatcher guessing(LanguageSupport language, List<String> variants) {
        List<TermForm> forms = new ArrayList<>();
        for (String variant : variants) {
            if (!variant.isBlank()) {
                forms.add(TermForm.of(variant, language.morphology().guessKind(variant)));
            }
        }
        return new FormMatcher(language, forms);
    }

    /**
     * The derivations of all forms in a text.
     *
     * @param text a word or a sentence
     * @return empty where there is none
     */
    public List<Derivation> derivations(String text) {
        return find(Words.of(language.fold(text))).stream()
                .map(PatternMatcher.Found::derivation)
                .toList();
    }

    /**
     * The derivations of a text that is a form as a whole.
     *
     * @param text a word, or words
     * @return empty where it is none
     */
    public List<Derivation> whole(String text) {
        Words words = Words.of(language.fold(text));
        return find(words).stream()
                .filter(hit -> isWhole(hit, words))
                .map(PatternMatcher.Found::derivation)
                .toList();
    }

    private List<PatternMatcher.Found> find(Words words) {
        PatternMatcher matcher = new PatternMatcher(language.morphology(), words);
        List<PatternMatcher.Found> found = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            for (CompiledPattern pattern : patterns) {
                matcher.match(pattern, word, found);
            }
        }
        return found;
    }

    /**
     * Whether some word or run of words is a form of the term. A sentence has no second sign for a doubtful one, such as
     * a name at its start that may be a common word; a form given by itself needs none.
     *
     * @param text a word or a sentence
     * @return true where one is
     */
    public boolean matches(String text) {
        Words words = Words.of(language.fold(text));
        return find(words).stream().anyMatch(hit -> !hit.derivation().doubtful() || isWhole(hit, words));
    }

    /** Whether a hit reaches from the first word to the last, of which it may leave out what is attached. */
    private static boolean isWhole(PatternMatcher.Found hit, Words words) {
        return hit.spanStart() < words.end(0) && hit.spanEnd() > words.start(words.size() - 1);
    }
}
