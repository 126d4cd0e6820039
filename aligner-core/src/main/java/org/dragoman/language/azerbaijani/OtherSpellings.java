package org.dragoman.language.azerbaijani;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Respelling;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;

/**
 * The other spellings under which the words of a name are found: its respelling where the term has the spelling of
 * another language, and that spelling where the term is its respelling word by word. The English terms of the concept
 * say which spelling that is.
 */
final class OtherSpellings {
    /**
     * Another spelling of a word.
     *
     * @param written the word in it
     * @param rule {@link Respeller#SOURCE} or {@link Respeller#RESPELT}
     */
    record Spelling(String written, String rule) {}

    private final Respeller respeller = new Respeller();

    /**
     * The spellings of each word.
     *
     * @param form the term
     * @param words its words
     * @return a set for each word, or an empty list where no word has another spelling
     */
    List<Set<Spelling>> of(TermForm form, TermWords words) {
        Respelling asked = form.grammar().respelling();
        if (form.kind() != TermKind.NAME || asked == Respelling.NONE) {
            return List.of();
        }
        boolean near = asked == Respelling.NEAR;
        List<Set<Spelling>> spellings = new ArrayList<>();
        boolean any = false;
        for (String word : words.words()) {
            Set<Spelling> respelt = respelt(word, near);
            any |= !respelt.isEmpty();
            spellings.add(respelt);
        }
        for (String source : form.sources()) {
            any |= addSource(source, words, near, spellings);
        }
        return any ? spellings : List.of();
    }

    private Set<Spelling> respelt(String word, boolean near) {
        List<String> respelt = near
                ? respeller.near(word)
                : respeller.certain(word).map(List::of).orElse(List.of());
        if (respelt.isEmpty() || Letters.allCapitals(word)) {
            return Set.of();
        }
        Set<Spelling> spellings = new LinkedHashSet<>();
        for (String letters : respelt) {
            spellings.add(new Spelling(Letters.likeCapital(letters, word), Respeller.RESPELT));
        }
        return spellings;
    }

    private boolean addSource(String source, TermWords words, boolean near, List<Set<Spelling>> spellings) {
        TermWords others = TermWords.of(source);
        if (!others.gaps().equals(words.gaps())
                || others.words().size() != words.words().size()) {
            return false;
        }
        boolean differs = false;
        for (int i = 0; i < words.words().size(); i++) {
            String word = words.words().get(i);
            String other = others.words().get(i);
            boolean same = Letters.key(word).equals(Letters.key(other));
            if (!same && !respeller.relates(other, word, near)) {
                return false;
            }
            differs |= !same;
        }
        for (int i = 0; differs && i < words.words().size(); i++) {
            String other = others.words().get(i);
            if (!Letters.key(words.words().get(i)).equals(Letters.key(other))) {
                Set<Spelling> more = new LinkedHashSet<>(spellings.get(i));
                more.add(new Spelling(other, Respeller.SOURCE));
                spellings.set(i, more);
            }
        }
        return differs;
    }
}
