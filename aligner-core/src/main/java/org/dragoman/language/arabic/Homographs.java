package org.dragoman.language.arabic;

import java.util.List;
import java.util.Set;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.WordMatch;
import org.dragoman.language.Words;

/** Words that are written like a form of a term but, by what stands around or on them, are something else. */
final class Homographs {
    private static final char FATHATAN = '\u064B';
    private static final int SHORT = 3;
    private static final Set<String> RELATIVES =
            Set.of("التي", "الذي", "الذين", "اللذين", "اللتين", "اللاتي", "ما", "كما");

    private Homographs() {}

    /**
     * Whether found words are other words than the term.
     *
     * @param form the term
     * @param words words of a text
     * @param matches what was found for the words of the term
     * @return true where the find should not count
     */
    static boolean isOther(TermForm form, Words words, List<WordMatch> matches) {
        WordMatch first = matches.get(0);
        WordMatch last = matches.get(matches.size() - 1);
        boolean name = form.kind() == TermKind.NAME;
        return (matches.size() == 1 && Lookalikes.isOther(words, first, name))
                || hasForeignTanween(words, last, name)
                || isUnfinished(words, last)
                || isAdjectiveOfPrevious(words, first)
                || Surroundings.areOther(form, words, first, last);
    }

    /**
     * A written tanween on a final alef belongs to the indefinite accusative and nothing else: روسيًا is the nisba and
     * not the country, عامًا no dual, أمانًا not أم with a pronoun. Adverbs are cited with theirs ({@code غدا}).
     */
    private static boolean hasForeignTanween(Words words, WordMatch last, boolean name) {
        boolean own = last.stem().has(Features.TANWEEN_ALEF)
                || RunOn.isIn(last)
                || (last.bare() && last.stem().steps().isEmpty() && !name);
        return !own && endsInTanween(words, last);
    }

    /**
     * Whether a find ends in an alef with written tanween.
     *
     * @param words words of a text
     * @param match a find in them
     * @return false where the mark is left out, as mostly
     */
    static boolean endsInTanween(Words words, WordMatch match) {
        int end = match.ending().spanEnd();
        if (words.folded().charAt(end - 1) != ArabicFolding.ALEF) {
            return false;
        }
        String tail = words.text()
                .toOriginal(Math.max(0, end - 2), end)
                .in(words.text().original());
        return tail.indexOf(FATHATAN) >= 0;
    }

    /**
     * A construct form at the end of a term needs its genitive in the text. ي and ا are asked for it, which alone would
     * be the nisba ({@code شعبي}: popular) and the accusative; a written و, تي, تا or يي has no such double.
     */
    private static boolean isUnfinished(Words words, WordMatch last) {
        int states = last.stem().flags();
        boolean construct = !Features.has(states, Features.FIXED)
                && !Features.has(states, Features.INDEFINITE)
                && last.ending().steps().isEmpty()
                && (last.proclitics().flags() & Attached.THE) == 0;
        if (!construct || hasNoDouble(last.stem().written())) {
            return false;
        }
        int next = last.ending().nextWord();
        return next >= words.size()
                || !words.gap(next - 1).equals(" ")
                || !PhraseParser.hasArticle(ArabicFolding.written(words.original(next)));
    }

    private static boolean hasNoDouble(String construct) {
        return construct.endsWith("و")
                || construct.endsWith("تي")
                || construct.endsWith("تا")
                || construct.endsWith("يي");
    }

    /**
     * السعودية in السفارة السعودية is the adjective of the word before it, not the country: a name or body that is
     * itself a feminine nisba with article does not count right behind a feminine or plural noun that is definite.
     */
    private static boolean isAdjectiveOfPrevious(Words words, WordMatch first) {
        boolean nisba = first.stem().has(Features.CITED_WITH_ARTICLE)
                && first.stem().key().endsWith("ية");
        boolean alone = first.proclitics().flags() == Attached.THE;
        return nisba && alone && isBehindDefiniteFeminine(words, first);
    }

    private static boolean isBehindDefiniteFeminine(Words words, WordMatch match) {
        int before = match.word() - 1;
        return before >= 0
                && words.gap(before).equals(" ")
                && WordShape.isDefiniteFeminine(ArabicFolding.written(words.original(before)))
                && !isVerbOfRelative(words, before);
    }

    /** Behind a relative stands a verb, whose pronoun looks like that of a noun: التي طلبتها البحرية. */
    private static boolean isVerbOfRelative(Words words, int word) {
        return word > 0 && RELATIVES.contains(words.word(word - 1)) && !PhraseParser.hasArticle(words.word(word));
    }

    /**
     * Whether a feminine nisba with article stands without a noun: then it rather is one itself, a country
     * ({@code السعودية}) or a language ({@code الروسية}).
     *
     * @param words words of a text
     * @param match the only word of a find
     * @return true where another term spelt so should be preferred
     */
    static boolean isRatherNoun(Words words, WordMatch match) {
        return match.stem().has(Features.CHANGED_GENDER | Features.SINGULAR)
                && match.stem().key().endsWith("ية")
                && (match.proclitics().flags() & Attached.THE) != 0
                && !isBehindDefiniteFeminine(words, match);
    }

    /**
     * Whether a lone word is too short to be recognised without its hamza: واحد is not و + أحد. The article makes it
     * plain ({@code الامم}).
     *
     * @param match the only word of a find
     * @return true for up to three letters with something attached but the article
     */
    static boolean isTooShortWithoutHamza(WordMatch match) {
        return (match.proclitics().flags() & Attached.THE) == 0
                && match.stem().key().length() <= SHORT
                && !match.bare();
    }
}
