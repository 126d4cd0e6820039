package org.dragoman.mention;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Term;
import org.dragoman.language.Derivation;
import org.dragoman.language.Languages;
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

    private final Glossary glossary;
    private final Languages languages;
    private final Map<LanguageTag, CompiledTerms> compiled = new ConcurrentHashMap<>();

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
        compiled.computeIfAbsent(language, this::compile).find(text, sink);
    }

    private CompiledTerms compile(LanguageTag tag) {
        return CompiledTerms.of(languages.get(tag), new TermList(glossary, new LanguageTag(tag.language())));
    }
}
