package org.dragoman.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * A name made ready to be compared with many others. Making one takes longer than comparing two; keep them.
 */
public final class PreparedName {
    /** Words that may be one word elsewhere: Pyongyang, Abdullah. */
    private static final int MOST_JOINED = 2;

    /** Names of more words are no names; only so many are looked at. */
    private static final int MOST_WORDS = 12;

    private final String name;
    private final LanguageTag language;
    private final List<String> words;
    private final List<Piece> pieces;
    private final String skeleton;
    private volatile @Nullable Cut cut;

    private PreparedName(String name, LanguageTag language, List<String> words) {
        this.name = name;
        this.language = language;
        this.words = words;
        this.pieces = pieces(words, language);
        this.skeleton = Skeleton.of(words, language);
    }

    /**
     * A word of the name, or neighbours written together.
     *
     * @param from number of the first word
     * @param to behind the last word
     * @param letters their letters
     * @param sense of a generic word, null for others
     */
    record Piece(int from, int to, String letters, GenericWords.@Nullable Sense sense) {}

    private record Cut(LetterPairs pairs, boolean left, List<Sounds> sounds) {}

    /**
     * Prepares a name.
     *
     * @param name as written, one word or several
     * @param language whose spelling it is
     * @return the name with its letters and words
     */
    public static PreparedName of(String name, LanguageTag language) {
        List<String> words = NameLetters.words(name, language);
        return new PreparedName(
                name, language.primary(), List.copyOf(words.subList(0, Math.min(MOST_WORDS, words.size()))));
    }

    private static List<Piece> pieces(List<String> words, LanguageTag language) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            pieces.add(new Piece(i, i + 1, words.get(i), GenericWords.of(words.get(i), language)));
        }
        for (int size = 2; size <= MOST_JOINED; size++) {
            for (int i = 0; i + size <= words.size(); i++) {
                pieces.add(new Piece(i, i + size, String.join("", words.subList(i, i + size)), null));
            }
        }
        return List.copyOf(pieces);
    }

    /**
     * {@return the name as it was given}
     */
    public String name() {
        return name;
    }

    /**
     * {@return the language whose spelling it is}
     */
    public LanguageTag language() {
        return language;
    }

    /**
     * {@return its words: small letters without marks}
     */
    public List<String> words() {
        return words;
    }

    /**
     * A key for blocking: the consonants of the whole name by classes that are the same in all languages, generic words
     * left out, words in the order of their keys. Two names that are alike mostly have the same key, or the same key of
     * some word ({@link #wordSkeletons}).
     *
     * @return capitals, empty where the name has no consonant
     */
    public String skeleton() {
        return skeleton;
    }

    /**
     * Keys for blocking, one a word that is not generic.
     *
     * @return keys as {@link #skeleton} has them
     */
    public Set<String> wordSkeletons() {
        Set<String> keys = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            if (piece.to() == piece.from() + 1 && piece.sense() == null) {
                keys.add(Skeleton.of(piece.letters(), language));
            }
        }
        return keys;
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Sounds> sounds(LetterPairs pairs, boolean left) {
        Cut known = cut;
        if (known == null || known.pairs != pairs || known.left != left) {
            List<Sounds> sounds = pieces.stream()
                    .map(piece -> left ? pairs.left(piece.letters()) : pairs.right(piece.letters()))
                    .toList();
            known = new Cut(pairs, left, sounds);
            cut = known;
        }
        return known.sounds;
    }

    @Override
    public String toString() {
        return name;
    }
}
