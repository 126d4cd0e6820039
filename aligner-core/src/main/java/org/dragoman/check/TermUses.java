package org.dragoman.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.language.LanguageSupport;
import org.dragoman.mention.Mention;

/** How a text writes its concepts out. */
final class TermUses {
    /** What has a word for a man and one for a woman is written in two ways by right. */
    private static final Set<ConceptType> GENDERED = Set.of(ConceptType.OFFICE, ConceptType.DEMONYM);

    private TermUses() {}

    /**
     * Mentions by concept and spelling.
     *
     * @param text the text
     * @return for every concept that is written out, its mentions by the folded term, in text order; no contested,
     *     proposed or forbidden terms, no abbreviations, no short forms
     */
    static Map<String, Map<String, List<Mention>>> of(CheckedText text) {
        return group(text, m -> !GENDERED.contains(m.concept().type()) && writtenOut(m.term()));
    }

    /** Whether a term writes its concept out, wherever it stands. */
    static boolean writtenOut(Term term) {
        return TermWords.kind(term) == TermType.FULL_FORM && !term.contextual();
    }

    /**
     * Mentions of people by a single short name, by concept and spelling.
     *
     * @param text the text
     * @return as {@link #of}
     */
    static Map<String, Map<String, List<Mention>>> surnames(CheckedText text) {
        return group(
                text,
                m -> m.concept().type() == ConceptType.PERSON
                        && m.term().type() == TermType.SHORT_FORM
                        && m.term().text().indexOf(' ') < 0);
    }

    private static Map<String, Map<String, List<Mention>>> group(CheckedText text, Predicate<Mention> wanted) {
        LanguageSupport language = text.languages().get(text.language());
        Map<String, Map<String, List<Mention>>> uses = new LinkedHashMap<>();
        for (Mention mention : text.target().mentions()) {
            Status status = text.status(mention);
            boolean counts = !mention.nested()
                    && (status == Status.PREFERRED || status == Status.ADMITTED)
                    && wanted.test(mention)
                    && !text.exempt(mention.span());
            if (counts) {
                uses.computeIfAbsent(mention.concept().id(), c -> new LinkedHashMap<>())
                        .computeIfAbsent(language.fold(mention.term().text()).folded(), t -> new ArrayList<>())
                        .add(mention);
            }
        }
        return uses;
    }
}
