package org.dragoman.language.english;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Grammar;
import org.dragoman.language.RecentCache;
import org.dragoman.language.Stem;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.WordPattern;

/** Makes the stems of the words of terms, and keeps them, as terms share many of their words. Safe for several threads. */
final class WordStems {
    /** Of the word's place in its term: it is the last. */
    static final int LAST = 1;
    /** It is not the first. */
    static final int INNER = 1 << 1;
    /** It has no plural there. */
    static final int NO_PLURAL = 0;
    /** It takes the plural by the norm. */
    static final int PLURAL = 1 << 2;
    /** Its plurals are a second choice. */
    static final int SECOND_PLURAL = 1 << 3;

    private static final int PLACE_BITS = 4;
    private static final int FLAG_BITS = 7;

    /**
     * What is made of a word.
     *
     * @param pattern its stems
     * @param hasPlural whether some of them are plurals
     */
    record Made(WordPattern pattern, boolean hasPlural) {}

    private record Key(String word, int code) {}

    private final RecentCache<Key, Made> kept = new RecentCache<>();

    /**
     * The stems of a word of a term.
     *
     * @param form the term
     * @param word the word
     * @param flags of {@link Mark}
     * @param place of this class
     */
    Made of(TermForm form, Wording.Word word, int flags, int place) {
        boolean plain = isPlain(form.grammar()) && word.steps().isEmpty();
        if (!plain) {
            return new Maker(form, word, flags, place).make();
        }
        int code = (form.kind().ordinal() << FLAG_BITS | flags) << PLACE_BITS | place;
        return kept.get(new Key(word.text(), code), () -> new Maker(form, word, flags, place).make());
    }

    /** Whether a glossary says nothing of a term that changes the stems of its words. */
    private static boolean isPlain(Grammar grammar) {
        return grammar.reading() == null && grammar.plurals().isEmpty();
    }

    /** Collects the stems of one word, without two of the same letters. */
    private static final class Maker {
        private final TermForm form;
        private final Wording.Word word;
        private final int flags;
        private final int place;
        private final int rule;
        private final boolean respelt;
        private final List<Stem> list = new ArrayList<>(4);

        Maker(TermForm form, Wording.Word word, int flags, int place) {
            this.form = form;
            this.word = word;
            this.flags = flags | Capitals.flags(form, word.text());
            this.place = place;
            this.rule = (place & LAST) != 0 ? Mark.LAST : Mark.INNER;
            this.respelt = form.kind() != TermKind.NAME && form.kind() != TermKind.ABBREVIATION;
        }

        Made make() {
            add(word.text(), word.folded(), flags, word.steps());
            List<String> plurals = (place & (PLURAL | SECOND_PLURAL)) == 0 ? List.of() : plurals();
            for (int i = 0; i < plurals.size(); i++) {
                String plural = plurals.get(i);
                boolean second = i > 0 || (place & SECOND_PLURAL) != 0;
                int added = (isFamily() ? Mark.NAMES : 0) | (second ? Mark.SECOND : 0);
                add(plural, fold(plural), flags | added, and(Rule.PLURAL.step(Plurals.added(word.text(), plural))));
            }
            return new Made(new WordPattern(list), !plurals.isEmpty());
        }

        private List<String> plurals() {
            return Plurals.of(form, word.text(), (place & INNER) != 0);
        }

        private boolean isFamily() {
            return Plurals.isFamily(form, word.text(), (place & INNER) != 0);
        }

        private void add(String written, String folded, int marks, List<Step> steps) {
            put(written, folded, marks, steps);
            if (respelt) {
                for (String other : Spellings.others(written)) {
                    put(other, fold(other), marks, and(steps, Rule.SPELLING.step(other)));
                }
            }
            for (String other : Spellings.withoutUmlauts(written)) {
                put(other, fold(other), marks, and(steps, Rule.UMLAUT.step(other)));
            }
        }

        private void put(String written, String key, int marks, List<Step> steps) {
            for (Stem known : list) {
                if (known.key().equals(key)) {
                    return;
                }
            }
            int dots = written.indexOf('.') < 0 ? 0 : Mark.DOTS;
            list.add(new Stem(key.equals(written) ? written : key, rule, marks | dots, written, steps));
        }

        private List<Step> and(Step last) {
            return and(word.steps(), last);
        }

        private static List<Step> and(List<Step> steps, Step last) {
            if (steps.isEmpty()) {
                return List.of(last);
            }
            List<Step> all = new ArrayList<>(steps);
            all.add(last);
            return all;
        }

        private static String fold(String text) {
            return EnglishFolding.fold(text).folded();
        }
    }
}
