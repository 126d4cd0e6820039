package org.dragoman.language.azerbaijani;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Respelling;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.jspecify.annotations.Nullable;

/**
 * The other spellings under which the words of a name are found: its respelling where the term has the spelling of
 * another language, and that spelling where the term is its respelling word by word. The English terms of the concept
 * say which spelling that is. Where they have a double consonant, it may be written double or single. An abbreviation is
 * also found as the English one.
 */
final class OtherSpellings {
    /**
     * Another spelling of a word.
     *
     * @param written the word in it
     * @param rule {@link Respeller#SOURCE} or {@link Respeller#RESPELT}
     */
    record Spelling(String written, String rule) {}

    /** Words of fewer letters differ by one consonant too often. */
    private static final int LEAST_DOUBLED = 6;

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
        if (asked == Respelling.NONE) {
            return List.of();
        }
        return switch (form.kind()) {
            case NAME -> ofName(form, words, asked == Respelling.NEAR);
            case INSTITUTION -> words.last() == 0 ? ofName(form, words, asked == Respelling.NEAR) : List.of();
            case ABBREVIATION -> ofAbbreviation(form, words);
            default -> List.of();
        };
    }

    private List<Set<Spelling>> ofName(TermForm form, TermWords words, boolean near) {
        int size = words.words().size();
        List<Set<Spelling>> spellings = null;
        for (int i = 0; form.kind() == TermKind.NAME && i < size; i++) {
            Set<Spelling> respelt = respelt(words.words().get(i), near);
            if (!respelt.isEmpty()) {
                spellings = spellings == null ? none(size) : spellings;
                spellings.set(i, respelt);
            }
        }
        for (String source : form.sources()) {
            if (countWords(source) == size) {
                spellings = addSource(TermWords.of(source), words, near, spellings);
            }
        }
        return spellings == null ? List.of() : spellings;
    }

    private static List<Set<Spelling>> none(int size) {
        return new ArrayList<>(Collections.nCopies(size, Set.of()));
    }

    /** Runs of letters and digits, as {@link TermWords} counts them where no genitive hangs on an abbreviation. */
    private static int countWords(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK;
            count += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return count;
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

    private @Nullable List<Set<Spelling>> addSource(
            TermWords others, TermWords words, boolean near, @Nullable List<Set<Spelling>> known) {
        int size = words.words().size();
        if (!others.gaps().equals(words.gaps()) || others.words().size() != size) {
            return known;
        }
        for (int i = 0; i < size; i++) {
            String word = words.words().get(i);
            String other = others.words().get(i);
            if (!word.equals(other)
                    && !Letters.key(word).equals(Letters.key(other))
                    && !respeller.relates(other, word, near)) {
                return known;
            }
        }
        List<Set<Spelling>> spellings = known;
        for (int i = 0; i < size; i++) {
            Set<Spelling> more = new LinkedHashSet<>();
            addSource(others.words().get(i), words.words().get(i), more);
            if (!more.isEmpty()) {
                spellings = spellings == null ? none(size) : spellings;
                more.addAll(spellings.get(i));
                spellings.set(i, more);
            }
        }
        return spellings;
    }

    /** A source word, its respelling with all its double consonants, and the term's own word without them. */
    private void addSource(String source, String word, Set<Spelling> more) {
        if (Letters.allCapitals(word)) {
            return;
        }
        String key = Letters.key(word);
        String sourceKey = Letters.key(source);
        if (!sourceKey.equals(key)) {
            more.add(new Spelling(source, Respeller.SOURCE));
        }
        int doubled = doubled(sourceKey);
        if (doubled < 0 || word.length() < LEAST_DOUBLED) {
            return;
        }
        if (doubled(key) < 0) {
            respeller
                    .ofSource(source)
                    .filter(letters ->
                            doubled(letters) >= 0 && !Letters.key(letters).equals(key))
                    .ifPresent(
                            letters -> more.add(new Spelling(Letters.likeCapital(letters, word), Respeller.RESPELT)));
        } else {
            more.add(new Spelling(single(word), Respeller.RESPELT));
        }
    }

    /** The place of the first consonant that stands twice, behind the first letter; -1 for none. */
    private static int doubled(String letters) {
        for (int i = 2; i < letters.length(); i++) {
            if (letters.charAt(i) == letters.charAt(i - 1)
                    && letters.charAt(i) > '9'
                    && !Letters.isVowel(letters.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String single(String word) {
        StringBuilder letters = new StringBuilder(word);
        for (int i = letters.length() - 1; i > 1; i--) {
            if (letters.charAt(i) == letters.charAt(i - 1) && !Letters.isVowel(letters.charAt(i))) {
                letters.deleteCharAt(i);
            }
        }
        return letters.toString();
    }

    /** The English abbreviations beside the term's own. */
    private static List<Set<Spelling>> ofAbbreviation(TermForm form, TermWords words) {
        Set<Spelling> spellings = new LinkedHashSet<>();
        for (String source : form.sources()) {
            if (words.last() == 0 && countWords(source) == 1 && !source.equals(form.text())) {
                spellings.add(new Spelling(source, Respeller.SOURCE));
            }
        }
        return spellings.isEmpty() ? List.of() : List.of(spellings);
    }
}
