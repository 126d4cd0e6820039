package org.dragoman.language.arabic;

import java.util.HashSet;
import java.util.Set;
import org.dragoman.language.TermForm;
import org.dragoman.language.WordMatch;
import org.dragoman.language.Words;

/** What the words around a find tell: whether it is only a part of another name. */
final class Surroundings {
    private static final String HEAD = "رئيس";
    private static final Set<String> BODIES = keys("bodies.txt");
    private static final Set<String> MEDIA_WORDS = keys("media-words.txt");
    private static final Set<String> KINDS_OF_BODY = keys("kinds-of-body.txt");
    private static final Set<String> SIDES = keys("sides.txt");
    private static final Set<String> DIRECTIONS = Set.of("شمال", "جنوب", "شرق", "غرب");
    private static final String HIGHEST = "عليا";
    private static final String UNION = "اتحاد";
    private static final Set<String> STATES = Set.of("الروسي", "السوفيتي", "السوفييتي", "السوفياتي");

    private Surroundings() {}

    private static Set<String> keys(String list) {
        Set<String> keys = new HashSet<>();
        for (String word : Resource.words(list)) {
            keys.add(ArabicFolding.key(word));
        }
        return Set.copyOf(keys);
    }

    /**
     * Whether a find is a part of something that the term does not name.
     *
     * @param form the term
     * @param words words of a text
     * @param first the first word found
     * @param last the last word found
     * @return true where it should not count
     */
    static boolean areOther(TermForm form, Words words, WordMatch first, WordMatch last) {
        if (first == last && isDirection(words, first)) {
            return true;
        }
        int next = last.ending().nextWord();
        if (next >= words.size() || !words.gap(next - 1).equals(" ") || RunOn.isIn(last)) {
            return false;
        }
        switch (form.kind()) {
            case OFFICE:
                return first == last && isHeadOfBody(form, words, first, next);
            case NAME:
                return MEDIA_WORDS.contains(words.word(next)) || (first == last && isOtherBody(words, first, next));
            case INSTITUTION:
                return first == last && isOtherBody(words, first, next);
            default:
                return false;
        }
    }

    /** الشمال behind جهة is a direction, not the country. */
    private static boolean isDirection(Words words, WordMatch match) {
        int before = match.word() - 1;
        return before >= 0
                && match.stem().has(Features.CITED_WITH_ARTICLE)
                && match.proclitics().flags() == Attached.THE
                && DIRECTIONS.contains(match.stem().key())
                && words.spaceBefore(match.word())
                && SIDES.contains(words.word(before));
    }

    /** الجمعية العمومية is not the body that is called الجمعية for short. */
    private static boolean isOtherBody(Words words, WordMatch match, int next) {
        if (!match.stem().has(Features.CITED_WITH_ARTICLE)
                || !BODIES.contains(match.stem().key())) {
            return false;
        }
        String word = words.word(next);
        if (!PhraseParser.hasArticle(word)) {
            return false;
        }
        String bare = PhraseParser.withoutArticle(word);
        boolean feminine = bare.endsWith("ة") || bare.equals(HIGHEST);
        return feminine == match.stem().key().endsWith("ة")
                && KINDS_OF_BODY.contains(bare.endsWith("ة") ? bare.substring(0, bare.length() - 1) : bare);
    }

    /** رئيس before a body is its head, not the head of state; رئيس الاتحاد الروسي is. */
    private static boolean isHeadOfBody(TermForm form, Words words, WordMatch match, int next) {
        boolean free = match.ending().steps().isEmpty() && (match.proclitics().flags() & Attached.THE) == 0;
        if (!free
                || !PhraseParser.withoutArticle(ArabicFolding.written(form.text()))
                        .equals(HEAD)) {
            return false;
        }
        String body = PhraseParser.withoutArticle(words.word(next));
        return BODIES.contains(body) && !(body.equals(UNION) && isFollowedByState(words, next));
    }

    private static boolean isFollowedByState(Words words, int word) {
        return word + 1 < words.size() && STATES.contains(words.word(word + 1));
    }
}
