package org.dragoman.mention;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Term;
import org.dragoman.language.Derivation;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A glossary compiled for look-ups. A language is compiled when its first text comes; after that the index does not
 * change, and any number of threads may use it. The compiled form of a large glossary can be {@linkplain #save saved}
 * and {@linkplain #open mapped} from disk.
 */
public final class TermIndex {
    /**
     * A form of a term in a text, before anything is decided about it.
     *
     * @param known the term
     * @param span where it stands in the text that was searched
     * @param derivation why
     */
    record Hit(KnownTerm known, Span span, Derivation derivation) {
        Concept concept() {
            return known.concept();
        }

        Term term() {
            return known.term();
        }
    }

    private final Glossary glossary;
    private final Languages languages;
    private final Map<LanguageTag, CompiledTerms> compiled = new ConcurrentHashMap<>();

    private final Map<String, IndexFile.Saved> saved;

    /** Where the terms of all concepts are found but those that differ; null where they are all compiled here. */
    private final @Nullable TermIndex base;

    /** Concepts that are not taken from the base. */
    private final Set<String> differing;

    private TermIndex(Glossary glossary, Languages languages, Map<String, IndexFile.Saved> saved) {
        this.glossary = glossary;
        this.languages = languages;
        this.saved = saved;
        this.base = null;
        this.differing = Set.of();
    }

    private TermIndex(Glossary glossary, TermIndex base, Set<String> differing) {
        this.glossary = glossary;
        this.languages = base.languages;
        this.saved = Map.of();
        this.base = base;
        this.differing = differing;
    }

    /**
     * Compiles a glossary.
     *
     * @param glossary the concepts
     * @param languages rules of form
     * @return the index
     */
    public static TermIndex of(Glossary glossary, Languages languages) {
        return new TermIndex(glossary, languages, Map.of());
    }

    /**
     * Takes what was compiled before from a file. The file is mapped: its pages are loaded as texts ask for them, and
     * several programs share them. A language of which it holds nothing, or that was compiled from other terms, by another
     * version of the program, or by rules that show in a sample of the terms, is compiled anew.
     *
     * @param file a file that {@link #save} wrote; another file is passed over
     * @param glossary the concepts
     * @param languages rules of form
     * @return the index
     * @throws IOException where the file cannot be read
     */
    public static TermIndex open(Path file, Glossary glossary, Languages languages) throws IOException {
        return new TermIndex(glossary, languages, IndexFile.map(file).orElse(Map.of()));
    }

    /**
     * The index of another version of the glossary. Only concepts that differ are compiled; the rest is shared with this
     * index, so that an edit of some concepts costs next to nothing however large the glossary is.
     *
     * @param edited the other version
     * @return an index that finds what {@code TermIndex.of(edited, languages())} finds
     */
    public TermIndex edited(Glossary edited) {
        TermIndex whole = base == null ? this : base;
        return new TermIndex(edited, whole, whole.glossary.differing(edited));
    }

    /**
     * Saves the compiled form of some languages, compiling what has not been.
     *
     * @param file is replaced as a whole
     * @param tags languages whose texts will come; any but primary languages are taken as such
     * @return whether anything had to be written: false where the index was opened from a file that fits
     * @throws IOException where the file cannot be written
     */
    public boolean save(Path file, Collection<LanguageTag> tags) throws IOException {
        if (base != null) {
            return of(glossary, languages).save(file, tags);
        }
        Map<String, IndexFile.Saved> ready = new TreeMap<>(saved);
        boolean changed = false;
        for (LanguageTag tag : tags) {
            LanguageTag primary = tag.primary();
            CompiledTerms terms = compiled.computeIfAbsent(primary, this::compile);
            IndexFile.Saved before = saved.get(primary.value());
            if (before == null || before.index() != terms.index()) {
                long fingerprint = terms.fingerprint();
                ready.put(primary.value(), new IndexFile.Saved(fingerprint, terms.index()));
                changed = true;
            }
        }
        if (changed) {
            IndexFile.write(file, ready);
        }
        return changed;
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

    /**
     * Every form in a text that the rules accept, inner and overlapping ones included, before anything is decided by context:
     * for looking at forms, not for finding mentions.
     *
     * @param language language of the text
     * @param text without line ends
     * @return the forms, in no particular order
     */
    public List<TermMatch> matches(LanguageTag language, String text) {
        List<TermMatch> matches = new ArrayList<>();
        find(language, text, h -> matches.add(new TermMatch(h.concept(), h.term(), h.span(), h.derivation())));
        return matches;
    }

    /** Every form in a text, inner and overlapping ones included; text without line ends. */
    void find(LanguageTag language, String text, Consumer<Hit> sink) {
        if (base != null) {
            base.find(language, text, hit -> {
                if (!differing.contains(hit.concept().id())) {
                    sink.accept(hit);
                }
            });
        }
        CompiledTerms terms = compiled.get(language);
        if (terms == null) {
            LanguageTag tag = languages.knows(language) ? language.primary() : language;
            terms = compiled.computeIfAbsent(tag, this::compile);
            compiled.putIfAbsent(language, terms);
        }
        terms.find(text, sink);
    }

    /**
     * Whether a file can be replaced by a saved index: it is one, or there is none, or nothing in it.
     *
     * @param file a file
     * @return false where it holds anything else
     * @throws IOException where it cannot be read
     */
    public static boolean mayReplace(Path file) throws IOException {
        return IndexFile.mayReplace(file);
    }

    private CompiledTerms compile(LanguageTag tag) {
        LanguageSupport language = languages.get(tag);
        TermList terms = new TermList(base == null ? glossary : glossary.only(differing), tag.primary());
        IndexFile.Saved before = languages.knows(tag) ? saved.get(tag.language()) : null;
        return before != null && before.fingerprint() == terms.fingerprint(language.morphology())
                ? new CompiledTerms(language, terms, before.index())
                : CompiledTerms.of(language, terms);
    }
}
