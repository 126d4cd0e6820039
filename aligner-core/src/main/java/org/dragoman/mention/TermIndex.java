package org.dragoman.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermForms;
import org.dragoman.language.Derivation;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Languages;
import org.dragoman.language.TermPattern;
import org.dragoman.language.Words;
import org.dragoman.text.FoldedText;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/**
 * A glossary compiled for look-ups. A language is compiled when its first text comes; after that the index does not
 * change, and any number of threads may use it.
 */
public final class TermIndex {
    /**
     * A form of a term in a text, before anything is decided about it.
     *
     * @param concept the concept
     * @param term the term
     * @param span where it stands in the text that was searched
     * @param derivation why
     */
    record Hit(Concept concept, Term term, Span span, Derivation derivation) {}

    private record Named(Concept concept, Term term) {}

    private record Compiled(LanguageSupport language, PatternIndex index, List<Named> names) {}

    private final Glossary glossary;
    private final Languages languages;
    private final Map<LanguageTag, Compiled> compiled = new ConcurrentHashMap<>();

    private TermIndex(Glossary glossary, Languages languages) {
        this.glossary = glossary;
        this.languages = languages;
    }

    /**
     * Compiles a glossary.
     *
     * @param glossary the concepts
     * @param languages rules of form
     * @return the index
     */
    public static TermIndex of(Glossary glossary, Languages languages) {
        return new TermIndex(glossary, languages);
    }

    /**
     * {@return the glossary that was compiled}
     */
    public Glossary glossary() {
        return glossary;
    }

    /**
     * {@return the rules of form}
     */
    public Languages languages() {
        return languages;
    }

    /** Every form in a text, inner and overlapping ones included; text without line ends. */
    void find(LanguageTag language, String text, Consumer<Hit> sink) {
        Compiled ready = compiled.computeIfAbsent(language, this::compile);
        FoldedText folded = ready.language().fold(text);
        ready.index().find(Words.of(folded), hit -> {
            Named name = ready.names().get(hit.payload());
            Span span = folded.toOriginal(hit.spanStart(), hit.spanEnd());
            sink.accept(new Hit(name.concept(), name.term(), span, hit.derivation()));
        });
    }

    private Compiled compile(LanguageTag tag) {
        LanguageSupport language = languages.get(tag);
        LanguageTag primary = new LanguageTag(tag.language());
        PatternIndex index = new PatternIndex(language.morphology());
        List<Named> names = new ArrayList<>();
        for (Concept concept : glossary.concepts()) {
            for (Term term : concept.terms(primary)) {
                for (TermPattern pattern : language.morphology().compile(TermForms.of(concept, term))) {
                    index.add(pattern, names.size());
                }
                names.add(new Named(concept, term));
            }
        }
        return new Compiled(language, index, names);
    }
}
