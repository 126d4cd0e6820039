package org.dragoman.mention;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Term;
import org.dragoman.text.LanguageTag;

/** The terms of one language of a glossary, numbered in its order. Holds no copies of them. */
final class TermList {
    private final LanguageTag language;
    private final List<Concept> concepts = new ArrayList<>();
    private final IntList conceptOf = new IntList();
    private final IntList firstOf = new IntList();

    TermList(Glossary glossary, LanguageTag language) {
        this.language = language;
        for (Concept concept : glossary.concepts()) {
            int count = concept.terms(language).size();
            if (count == 0) {
                continue;
            }
            firstOf.add(conceptOf.size());
            for (int i = 0; i < count; i++) {
                conceptOf.add(concepts.size());
            }
            concepts.add(concept);
        }
    }

    int size() {
        return conceptOf.size();
    }

    Concept concept(int number) {
        return concepts.get(conceptOf.get(number));
    }

    Term term(int number) {
        int first = firstOf.get(conceptOf.get(number));
        return concept(number).terms(language).get(number - first);
    }
}
