package org.dragoman.benchmarks.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.glossary.curated.CuratedGlossary;
import org.dragoman.text.LanguageTag;

/**
 * Makes glossaries of any size with the make-up of real ones: persons, places, bodies, offices, common nouns and
 * abbreviations of one to five words that share words with each other and with the texts, and among them the terms of
 * the curated glossary. The same arguments give the same glossary.
 */
public final class TermGenerator {
    private final LanguageTag language;
    private final List<Shape> shapes = new ArrayList<>();

    /**
     * Builds a generator.
     *
     * @param language English, Azerbaijani or Arabic
     */
    public TermGenerator(LanguageTag language) {
        this.language = language;
        for (Shape shape : Shape.of(language)) {
            for (int i = 0; i < shape.share(); i++) {
                shapes.add(shape);
            }
        }
    }

    /**
     * Makes a glossary.
     *
     * @param terms how many terms of the language it has
     * @param textWords words of the texts that will be searched, some of which go into terms
     * @param seed where chance begins
     * @return concepts with one term each, and concepts of the curated glossary
     */
    public Glossary glossary(int terms, List<String> textWords, long seed) {
        Random random = new Random(seed);
        Lexicon lexicon = new Lexicon(WordMaker.of(language), terms, textWords, random);
        List<Concept> concepts = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        addCurated(concepts, texts, terms / 4);
        while (texts.size() < terms) {
            Shape shape = shapes.get(random.nextInt(shapes.size()));
            String text = shape.fill(lexicon, random);
            if (texts.add(text)) {
                Term term = Term.of(text, shape.form(), Status.ADMITTED);
                concepts.add(Concept.of("g" + concepts.size(), shape.type(), Map.of(language, List.of(term))));
            }
        }
        return new Glossary(concepts, List.of(), List.of());
    }

    /** Concepts of the curated glossary, spread evenly, with at most so many terms of the language. */
    private void addCurated(List<Concept> concepts, Set<String> texts, int most) {
        List<Concept> curated = List.copyOf(CuratedGlossary.get().concepts());
        long all = curated.stream().mapToLong(c -> c.terms(language).size()).sum();
        double share = Math.min(1, most / (double) all);
        double due = 0;
        for (Concept concept : curated) {
            due += share;
            if (due >= 1) {
                due -= 1;
                List<Term> terms = concept.terms(language);
                if (texts.size() + terms.size() <= most) {
                    terms.forEach(t -> texts.add(t.text()));
                    concepts.add(concept);
                }
            }
        }
    }

    /**
     * The terms of a language with their concepts, each written form once.
     *
     * @param glossary a glossary
     * @param language a language
     * @return concept by text of the term, in the glossary's order
     */
    public static Map<String, Concept> terms(Glossary glossary, LanguageTag language) {
        Map<String, Concept> terms = new LinkedHashMap<>();
        for (Concept concept : glossary.concepts()) {
            for (Term term : concept.terms(language)) {
                terms.putIfAbsent(term.text(), concept);
            }
        }
        return terms;
    }
}
