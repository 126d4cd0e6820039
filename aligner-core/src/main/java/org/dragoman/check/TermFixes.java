package org.dragoman.check;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermForms;
import org.dragoman.language.TermForm;
import org.dragoman.mention.FormTransfer;
import org.dragoman.mention.Mention;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Writes a wanted term in the form in which another stands. */
final class TermFixes {
    private TermFixes() {}

    /**
     * A fix for a mention.
     *
     * @param text the text
     * @param mention a mention of its target
     * @param concept whose terms are wanted
     * @param wanted terms of that concept, best first
     * @return null where no wanted term has such a form
     */
    static @Nullable Fix of(CheckedText text, Mention mention, Concept concept, List<Term> wanted) {
        String whole = text.target().article().text();
        TermForm stands = TermForms.of(mention.concept(), mention.term());
        Span words = wholeWords(whole, mention.span(), text.language());
        Fix fix = at(text, words, stands, concept, wanted);
        return fix == null && !words.equals(mention.span()) ? at(text, mention.span(), stands, concept, wanted) : fix;
    }

    private static @Nullable Fix at(CheckedText text, Span span, TermForm stands, Concept concept, List<Term> wanted) {
        FormTransfer transfer = new FormTransfer(text.languages().get(text.language()));
        String written = span.in(text.target().article().text());
        Set<String> choices = new LinkedHashSet<>();
        boolean sure =
                wanted.size() == 1 && !isJoinedBehind(text.target().article().text(), span.end());
        for (Term term : wanted) {
            FormTransfer.Result result = transfer.transfer(stands, written, TermForms.of(concept, term));
            result.choices().forEach(c -> choices.add(LetterCase.like(written, stands.text(), c, text.language())));
            sure &= result.sure() && !changesGender(stands.text(), term.text(), text.language());
        }
        choices.remove(written);
        return choices.isEmpty() ? null : new Fix(span, List.copyOf(choices), sure);
    }

    /** Arabic adjectives and verbs agree with the first word of a name; with another gender they would have to change. */
    private static boolean changesGender(String stands, String wanted, LanguageTag language) {
        return language.primary().equals(LanguageTag.AR) && isFeminine(stands) != isFeminine(wanted);
    }

    private static boolean isFeminine(String term) {
        return term.split(" ", 2)[0].endsWith("ة");
    }

    /** An ending behind a closing quotation mark, "KTMT"nin, belongs to the words before it. */
    private static boolean isJoinedBehind(String text, int end) {
        return end + 1 < text.length()
                && "\"”»“".indexOf(text.charAt(end)) >= 0
                && UCharacter.isLetter(text.charAt(end + 1));
    }

    /** What is attached to the words belongs to them: Arabic conjunctions and prepositions, an English possessive. */
    private static Span wholeWords(String text, Span span, LanguageTag language) {
        int start = span.start();
        int end = span.end();
        if (language.equals(LanguageTag.AR)) {
            while (start > 0 && isPartOfWord(text.charAt(start - 1))) {
                start--;
            }
        } else if (language.equals(LanguageTag.EN) && end < text.length() && isApostrophe(text.charAt(end))) {
            boolean possessive = end + 1 < text.length()
                    && (text.charAt(end + 1) == 's' || text.charAt(end + 1) == 'S')
                    && (end + 2 == text.length() || !UCharacter.isLetterOrDigit(text.charAt(end + 2)));
            if (possessive) {
                end += 2;
            } else if (text.charAt(end - 1) == 's' && (end + 1 == text.length() || text.charAt(end + 1) == ' ')) {
                end++;
            }
        }
        return new Span(start, end);
    }

    private static boolean isPartOfWord(char c) {
        return UCharacter.isLetter(c) || UCharacter.getType(c) == UCharacterCategory.NON_SPACING_MARK || c == '\u0640';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
