package org.dragoman.mention;

import java.util.List;
import java.util.Locale;
import org.dragoman.concept.Term;
import org.dragoman.language.Step;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * Why a word is, or is not, found as a form of a concept.
 *
 * @param verdict what the rules say
 * @param language language whose rules were asked
 * @param term the term it is a form of, or the nearest one; null where nothing is near
 * @param steps how the form follows from the term; empty where it does not, or is the citation form
 * @param detail what more there is to say: the other concept's id, the letters that are no ending, the nearest form;
 *     empty for nothing
 */
public record FormReason(
        Verdict verdict, LanguageTag language, @Nullable Term term, List<Step> steps, String detail) {
    /** What the rules say. */
    public enum Verdict {
        /** It is found wherever it stands. */
        MATCHES,
        /** It is as likely another word: found where the article names the concept beyond doubt elsewhere. */
        DOUBTFUL,
        /** It counts only behind a full form of the concept in the same article. */
        CONTEXTUAL,
        /** It is a form of the concept, but another concept that shares it is likelier, or a longer name covers it. */
        OTHER_CONCEPT,
        /** It would be a form with the capital letters that the term is bound to. */
        CAPITALS,
        /** It begins like the term, but what stands behind is no ending that the rules know. */
        ENDING,
        /** It differs from a form of the term in a letter or two. */
        SPELLING,
        /** Nothing in the concept is near. */
        FAR;

        /**
         * {@return the spelling in output}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Copies the list. */
    public FormReason {
        steps = List.copyOf(steps);
    }
}
