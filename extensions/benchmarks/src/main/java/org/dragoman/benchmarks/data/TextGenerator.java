package org.dragoman.benchmarks.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermForms;
import org.dragoman.language.Languages;
import org.dragoman.language.Morphology;
import org.dragoman.language.TermForm;
import org.dragoman.language.WordForm;
import org.dragoman.text.LanguageTag;

/**
 * Makes articles in which terms of a glossary stand in the forms of running text, about one in twelve words, among words
 * that are no terms. The same arguments give the same articles.
 */
public final class TextGenerator {
    private static final int WORDS_A_MENTION = 12;
    private static final int FORMS_KEPT = 24;

    private final List<TermForm> terms = new ArrayList<>();
    private final List<String> running;
    private final WordMaker maker;
    private final Morphology morphology;
    private final Random random;
    private final Map<TermForm, List<String>> forms = new HashMap<>();

    /**
     * Builds a generator.
     *
     * @param language English, Azerbaijani or Arabic
     * @param glossary where the terms come from
     * @param running words of real texts in their order; they stand between the terms
     * @param seed where chance begins
     */
    public TextGenerator(LanguageTag language, Glossary glossary, List<String> running, long seed) {
        for (Concept concept : glossary.concepts()) {
            for (Term term : concept.terms(language)) {
                terms.add(TermForms.of(concept, term));
            }
        }
        this.random = new Random(seed);
        Collections.shuffle(terms, random);
        this.running = running;
        this.maker = WordMaker.of(language);
        this.morphology = Languages.installed().get(language).morphology();
    }

    /**
     * {@return the next article: paragraphs of sentences, one paragraph a line}
     */
    public String article() {
        StringBuilder text = new StringBuilder();
        for (int paragraphs = 4 + random.nextInt(6); paragraphs > 0; paragraphs--) {
            for (int sentences = 2 + random.nextInt(3); sentences > 0; sentences--) {
                addSentence(text);
                text.append(sentences > 1 ? ' ' : '\n');
            }
        }
        return text.toString();
    }

    private void addSentence(StringBuilder text) {
        int start = text.length();
        int at = random.nextInt(running.size());
        for (int words = 8 + random.nextInt(18); words > 0; words--) {
            if (random.nextInt(WORDS_A_MENTION - 2) == 0) {
                text.append(mention());
            } else if (random.nextInt(8) == 0) {
                text.append(maker.word(WordMaker.Kind.NOUN, random));
            } else {
                text.append(running.get(at++ % running.size()));
            }
            text.append(words == 1 ? "." : random.nextInt(14) == 0 ? ", " : " ");
        }
        String first = text.substring(start, text.offsetByCodePoints(start, 1));
        if (Character.isLowerCase(first.codePointAt(0))) {
            text.replace(start, start + first.length(), maker.raised(first));
        }
    }

    /** Every second one a term that is named often. */
    private String mention() {
        int rank = random.nextBoolean() ? Lexicon.zipf(random, terms.size()) : random.nextInt(terms.size());
        TermForm term = terms.get(rank);
        if (random.nextInt(3) == 0) {
            return term.text();
        }
        List<String> known = forms.get(term);
        if (known == null) {
            known = morphology.paradigm(term).stream()
                    .map(WordForm::text)
                    .limit(FORMS_KEPT)
                    .toList();
            forms.put(term, known);
        }
        return known.isEmpty() ? term.text() : known.get(random.nextInt(known.size()));
    }
}
