package org.dragoman.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.concept.Status;
import org.dragoman.concept.TermType;
import org.dragoman.language.LanguageSupport;
import org.dragoman.mention.Mention;

/** How a text writes its concepts out. */
final class TermUses {
    private TermUses() {}

    /**
     * Mentions by concept and spelling.
     *
     * @param text the text
     * @return for every concept that is written out, its mentions by the folded term, in text order; no contested,
     *     proposed or forbidden terms, no abbreviations, no short forms
     */
    static Map<String, Map<String, List<Mention>>> of(CheckedText text) {
        LanguageSupport language = text.languages().get(text.language());
        Map<String, Map<String, List<Mention>>> uses = new LinkedHashMap<>();
        for (Mention mention : text.target().mentions()) {
            Status status = text.status(mention);
            boolean counts = !mention.nested()
                    && (status == Status.PREFERRED || status == Status.ADMITTED)
                    && TermWords.kind(mention.term()) == TermType.FULL_FORM
                    && !mention.term().contextual()
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
