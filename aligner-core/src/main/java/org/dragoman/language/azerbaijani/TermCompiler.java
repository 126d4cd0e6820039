package org.dragoman.language.azerbaijani;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Stem;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordPattern;

/**
 * Compiles terms. Only the last word takes suffixes; inside a possessed compound the genitive may come and go: KTMT-nin
 * Xarici İşlər Nazirləri Şurası, KTMT Xarici İşlər Nazirləri Şurası.
 */
final class TermCompiler {
    private final StemMaker stems;
    private final Possession possession;
    private final OtherSpellings spellings = new OtherSpellings();

    TermCompiler(StemMaker stems, Possession possession) {
        this.stems = stems;
        this.possession = possession;
    }

    /**
     * The patterns of a term.
     *
     * @param form the term
     * @return one pattern, or none where the text holds no word
     */
    List<TermPattern> compile(TermForm form) {
        TermWords words = TermWords.of(form);
        if (words.isEmpty()) {
            return List.of();
        }
        boolean possessed = possession.entry(form, words.words()).possessed();
        List<WordPattern> patterns = new ArrayList<>();
        List<Set<OtherSpellings.Spelling>> others = spellings.of(form, words);
        for (int i = 0; i <= words.last(); i++) {
            boolean last = i == words.last();
            List<Stem> own = last ? last(form, words) : inner(form, words, i, possessed);
            patterns.add(new WordPattern(others.isEmpty() ? own : with(own, others.get(i), last)));
        }
        return List.of(new TermPattern(form, patterns, words.gaps()));
    }

    private List<Stem> with(List<Stem> own, Set<OtherSpellings.Spelling> others, boolean last) {
        List<Stem> all = new ArrayList<>(own);
        for (OtherSpellings.Spelling other : others) {
            all.add(stems.respelt(other, last ? Entry.PLAIN : Entry.FIXED));
        }
        return all;
    }

    /**
     * The stems of the last word of a term, that of the citation form first.
     *
     * @param form the term
     * @param words its words, at least one
     * @return its stems and, for a possessed compound, those of its head
     */
    List<Stem> last(TermForm form, TermWords words) {
        String word = words.words().get(words.last());
        Entry entry = possession.entry(form, words.words());
        List<Stem> all = new ArrayList<>(stems.stems(form, word, words.last() == 0, entry));
        boolean noun = form.kind() != TermKind.NAME && entry == Entry.PLAIN_OR_POSSESSED;
        if ((entry.possessed() || noun) && Possession.endsLikePossessive(Letters.spelling(word))) {
            all.addAll(stems.headStems(form, word));
        }
        return all;
    }

    private List<Stem> inner(TermForm form, TermWords words, int index, boolean possessed) {
        String word = words.words().get(index);
        if (words.genitive().get(index)) {
            return stems.stems(form, word, false, Entry.INNER);
        }
        if (!possessed) {
            return List.of(stems.stems(form, word, false, Entry.FIXED).get(0));
        }
        List<Stem> all = new ArrayList<>(stems.stems(form, word, false, Entry.INNER));
        stems.withoutGenitive(form, word).ifPresent(all::add);
        return all;
    }
}
