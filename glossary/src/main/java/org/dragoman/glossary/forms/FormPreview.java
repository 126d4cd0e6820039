package org.dragoman.glossary.forms;

import java.util.List;
import org.dragoman.concept.Term;
import org.dragoman.text.LanguageTag;

/**
 * What the rules find of an entry in one language.
 *
 * @param language the language
 * @param forms the forms, those with fewer rules first
 * @param total how many forms there are, of which {@code forms} may be the first ones
 * @param notCounted what looks alike and is not found
 */
public record FormPreview(LanguageTag language, List<Row> forms, int total, List<NotCounted> notCounted) {
    /** Copies the lists. */
    public FormPreview {
        forms = List.copyOf(forms);
        notCounted = List.copyOf(notCounted);
    }

    /**
     * One written form.
     *
     * @param term the term it is a form of
     * @param pieces the form cut where what the rules made begins and ends; together they are the form
     * @param rules ids of the rules that made it, empty for the citation form
     */
    public record Row(Term term, List<Piece> pieces, List<String> rules) {
        /** Copies the lists. */
        public Row {
            pieces = List.copyOf(pieces);
            rules = List.copyOf(rules);
        }

        /**
         * {@return the form as written}
         */
        public String text() {
            StringBuilder text = new StringBuilder();
            pieces.forEach(p -> text.append(p.text()));
            return text.toString();
        }
    }

    /**
     * A piece of a form.
     *
     * @param text its letters, never empty
     * @param derived whether the rules made it; else the term has it so
     */
    public record Piece(String text, boolean derived) {}

    /** Why something that looks alike is not found. */
    public enum Reason {
        /** A longer name of another concept wins. */
        LONGER_NAME,
        /** It is a name of another concept too. */
        SHARED_NAME,
        /** Its capital letters are missing, to which the term is bound. */
        CAPITALS,
        /** Another concept's name that differs in one letter. */
        ONE_LETTER
    }

    /**
     * Something that looks like a form and is none.
     *
     * @param text as it would be written
     * @param reason why it is not found
     * @param concept id of the concept that it names, empty for none
     */
    public record NotCounted(String text, Reason reason, String concept) {}
}
