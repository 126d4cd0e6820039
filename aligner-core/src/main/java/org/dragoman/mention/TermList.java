package org.dragoman.mention;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermForms;
import org.dragoman.language.Morphology;
import org.dragoman.language.Stem;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordPattern;
import org.dragoman.text.LanguageTag;

/** The terms of one language of a glossary, numbered in its order. Holds no copies of them. */
final class TermList {
    /** Version of the program; empty where it runs from classes. */
    private static final String VERSION =
            String.valueOf(TermList.class.getPackage().getImplementationVersion());

    /** Terms whose compiled forms stand for the rules. */
    private static final int SAMPLE = 500;

    private final LanguageTag language;
    private final Concept[] concepts;
    private final Term[] terms;

    TermList(Glossary glossary, LanguageTag language) {
        this.language = language;
        List<Concept> concepts = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        for (Concept concept : glossary.concepts()) {
            for (Term term : concept.terms(language)) {
                concepts.add(concept);
                terms.add(term);
            }
        }
        this.concepts = concepts.toArray(new Concept[0]);
        this.terms = terms.toArray(new Term[0]);
    }

    int size() {
        return terms.length;
    }

    Concept concept(int number) {
        return concepts[number];
    }

    Term term(int number) {
        return terms[number];
    }

    /**
     * A number that changes with whatever decides which forms are found: the terms, and, as a sample of them shows it,
     * the rules of the language.
     */
    long fingerprint(Morphology rules) {
        long hash = add(KeyHash.of(language.value()), VERSION);
        int step = Math.max(1, size() / SAMPLE);
        for (int i = 0; i < size(); i++) {
            TermForm form = TermForms.of(concept(i), term(i));
            hash = add(hash, form.text());
            hash = add(
                    hash,
                    form.kind() + " " + form.caseBound() + " " + form.strict() + " " + form.grammar() + " "
                            + form.sources());
            if (i % step == 0) {
                for (TermPattern pattern : rules.compile(form)) {
                    hash = add(hash, String.join("|", pattern.gaps()));
                    for (WordPattern word : pattern.words()) {
                        for (Stem stem : word.stems()) {
                            hash = add(hash, stem.key());
                        }
                    }
                }
            }
        }
        return hash;
    }

    private static long add(long hash, String text) {
        for (int i = 0; i < text.length(); i++) {
            hash = KeyHash.and(hash, text.charAt(i));
        }
        return KeyHash.and(hash, '\n');
    }
}
