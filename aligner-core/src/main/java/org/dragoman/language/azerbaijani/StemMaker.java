package org.dragoman.language.azerbaijani;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.language.Stem;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.azerbaijani.Alternations.Shape;
import org.dragoman.language.azerbaijani.Alternations.Softening;
import org.dragoman.language.azerbaijani.Traits.Spelling;

/** Makes the stems by which a word of a term is recognised and from which its forms are written. */
final class StemMaker {
    private static final String NATIVE = "çəğıöşüÇƏĞİÖŞÜ";

    private final Alternations alternations;
    private final Readings readings = new Readings();

    StemMaker(Alternations alternations) {
        this.alternations = alternations;
    }

    /**
     * The stems of a word.
     *
     * @param form its term
     * @param word the word as the term spells it
     * @param only whether it is the only word of the term
     * @param entry where the stems enter the table of suffixes
     * @return stems, that of the citation form first; never empty
     */
    List<Stem> stems(TermForm form, String word, boolean only, Entry entry) {
        String spelling = Letters.spelling(word);
        if (Letters.allDigits(word) || Letters.allCapitals(word)) {
            return List.of(stem(word, Shape.citation(spelling, Follow.ANY), entry, spoken(form, word)));
        }
        WordClass wordClass = WordClass.of(form.kind());
        boolean proper = wordClass == WordClass.PROPER;
        String reading = proper ? form.grammar().reading() : null;
        boolean foreign = reading != null || isForeign(word);
        Sound letters = Sound.of(spelling);
        Traits traits = new Traits(
                reading == null ? letters : Sound.of(Letters.spelling(reading)),
                letters,
                Follow.ANY,
                wordClass == WordClass.COMMON && alternations.tellsTime(spelling) ? WordClass.TIME : wordClass,
                proper || foreign,
                foreign ? Spelling.FOREIGN : Spelling.WORD,
                false);
        List<Stem> stems = new ArrayList<>();
        for (Shape shape : alternations.shapes(spelling, softening(form, word, spelling, only), !proper)) {
            stems.add(stem(word, shape, entry, traits));
        }
        return stems;
    }

    /**
     * The stems of the head of a possessed compound without its possessive, for the plural inside and for personal
     * possessives.
     *
     * @param form the term
     * @param word its last word, ending in the possessive
     * @return stems, likeliest first
     */
    List<Stem> headStems(TermForm form, String word) {
        String spelling = Letters.spelling(word);
        List<Stem> stems = new ArrayList<>();
        for (String head : alternations.unpossessed(spelling)) {
            // The plural undoes what the possessive changed, so these are changes against the citation form no more.
            for (Stem stem : stems(form, respelt(word, spelling, head), false, Entry.HEAD)) {
                stems.add(new Stem(stem.key(), stem.rule(), stem.flags(), stem.written(), List.of()));
            }
        }
        return stems;
    }

    /**
     * The stem of a word inside a possessed term that stands in the genitive there, without the genitive.
     *
     * @param form the term
     * @param word the word as the term spells it
     * @return a stem that takes nothing, or empty where the word is no genitive
     */
    Optional<Stem> withoutGenitive(TermForm form, String word) {
        String spelling = Letters.spelling(word);
        return alternations.withoutGenitive(spelling).map(noun -> {
            Stem stem = stems(form, respelt(word, spelling, noun), false, Entry.FIXED)
                    .get(0);
            List<Step> steps = List.of(new Step("az.inner-genitive-dropped", ""));
            return new Stem(stem.key(), stem.rule(), stem.flags(), stem.written(), steps);
        });
    }

    /**
     * The stem of another spelling of a word; it is found, not written.
     *
     * @param other the spelling
     * @param entry where the stem enters the table of suffixes
     * @return its stem
     */
    Stem respelt(OtherSpellings.Spelling other, Entry entry) {
        boolean abbreviation = Letters.allCapitals(other.written());
        Sound sound =
                abbreviation ? readings.sound(other.written(), null) : Sound.of(Letters.spelling(other.written()));
        boolean source = other.rule().equals(Respeller.SOURCE);
        Spelling spelling = !source ? Spelling.WORD : abbreviation ? Spelling.LETTERS : Spelling.FOREIGN;
        Traits traits = new Traits(sound, sound, Follow.ANY, WordClass.PROPER, true, spelling, true);
        List<Step> steps = List.of(new Step(other.rule(), other.written()));
        String key = Letters.key(other.written());
        int flags = traits.flags() | Dots.flags(key, other.written());
        return new Stem(key, entry.ordinal(), flags, other.written(), steps);
    }

    private Traits spoken(TermForm form, String word) {
        String reading = form.grammar().reading();
        Sound sound = readings.sound(word, reading);
        if (Letters.allDigits(word)) {
            return new Traits(sound, sound, Follow.ANY, WordClass.NUMERAL, false, Spelling.WORD, false);
        }
        Spelling spelling = readings.readAsWord(word, reading) ? Spelling.ACRONYM : Spelling.LETTERS;
        return new Traits(sound, sound, Follow.ANY, WordClass.PROPER, true, spelling, false);
    }

    private Softening softening(TermForm form, String word, String spelling, boolean only) {
        Boolean told = form.grammar().softens();
        if (told != null) {
            return told ? Softening.YES : Softening.NO;
        }
        boolean proper = WordClass.of(form.kind()) == WordClass.PROPER;
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        if (Alternations.endsInLiq(spelling) && (proper || capital)) {
            boolean maybePerson = form.kind() == TermKind.NAME && only && Letters.syllables(spelling) == 2;
            return maybePerson ? Softening.POSSIBLE : Softening.YES;
        }
        return !proper && !(capital && only) && alternations.softens(spelling) ? Softening.YES : Softening.NO;
    }

    /** A letter that Azerbaijani does not have shows that a word is spelt as in its own language. */
    private static boolean isForeign(String word) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter == 'w' || letter == 'W' || (letter > 0x7F && NATIVE.indexOf(letter) < 0 && isLetter(word, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(String word, int at) {
        return Character.isLetter(word.codePointAt(at));
    }

    private static Stem stem(String word, Shape shape, Entry entry, Traits traits) {
        boolean citation = shape.rule().isEmpty();
        String written = citation ? word : respelt(word, Letters.spelling(word), shape.spelling());
        List<Step> steps = citation ? List.of() : List.of(new Step(shape.rule(), shape.change()));
        Traits own = traits.with(shape.follow(), shape.rare());
        if (!citation) {
            Sound changed = Sound.of(shape.spelling());
            own = own.sounding(changed, changed);
        }
        String key = shape.spelling().replace('ı', 'i');
        return new Stem(key, entry.ordinal(), own.flags() | Dots.flags(key, written), written, steps);
    }

    /** Changes the end of a word and keeps the capitals of the rest. */
    private static String respelt(String word, String spelling, String changed) {
        int same = 0;
        while (same < Math.min(spelling.length(), changed.length()) && spelling.charAt(same) == changed.charAt(same)) {
            same++;
        }
        if (word.length() != spelling.length()) {
            return same == spelling.length() && same == changed.length() ? word : changed;
        }
        return word.substring(0, same) + changed.substring(same);
    }
}
