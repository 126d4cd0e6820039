package org.dragoman.language.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The parts of a term of several words: a head, perhaps a chain of genitives, perhaps adjectives; and what is left as
 * it stands. Decides by articles and shapes alone: a noun without article before a word with one is in the construct
 * ({@code وزارة الخارجية}), two words with article are noun and adjective ({@code الاتحاد الأوروبي}).
 */
final class PhraseParser {
    /** Part of a word in its term. */
    enum Role {
        /** First word; inflects. */
        HEAD,
        /** Last genitive; its article comes and goes with the definiteness of the whole. */
        GENITIVE,
        /** Genitive inside the chain; stands as it is. */
        INNER,
        /** Adjective of the head or of the last genitive. */
        ADJECTIVE,
        /** Any other word; stands as it is. */
        FIXED
    }

    private static final Set<String> ADJOINING = Resource.words("adjoining.txt");
    private static final Set<String> OFFICES = Resource.words("offices.txt");

    private PhraseParser() {}

    /**
     * Parses a term.
     *
     * @param words written letters of its words, at least one
     * @return one role for each word
     */
    static List<Role> parse(List<String> words) {
        List<Role> roles = new ArrayList<>();
        roles.add(Role.HEAD);
        boolean definiteHead = hasArticle(words.get(0));
        boolean closed = false;
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            closed |= isAdjoining(word) || (definiteHead && !hasArticle(word));
            if (closed) {
                roles.add(Role.FIXED);
            } else if (isAdjective(words, i, roles)) {
                roles.add(Role.ADJECTIVE);
            } else {
                roles.add(Role.GENITIVE);
            }
        }
        fixInnerGenitives(roles);
        return roles;
    }

    private static boolean isAdjective(List<String> words, int index, List<Role> roles) {
        String word = words.get(index);
        if (hasArticle(word)) {
            return hasArticle(words.get(index - 1));
        }
        if (isConstruct(words, index)) {
            return false;
        }
        boolean feminine = word.endsWith("ة");
        String masculine = feminine ? word.substring(0, word.length() - 1) : word;
        return feminine == words.get(0).endsWith("ة")
                && WordShape.isGendered(masculine)
                && roles.stream().noneMatch(role -> role == Role.GENITIVE);
    }

    /** A word before a definite one, or an office: {@code نائب وزير الخارجية}. */
    private static boolean isConstruct(List<String> words, int index) {
        boolean beforeArticle = index + 1 < words.size() && hasArticle(words.get(index + 1));
        return beforeArticle || OFFICES.contains(words.get(index));
    }

    /** Only the last genitive of the chain changes, and only where nothing but adjectives follows. */
    private static void fixInnerGenitives(List<Role> roles) {
        int last = roles.lastIndexOf(Role.GENITIVE);
        boolean tail = last >= 0 && roles.subList(last + 1, roles.size()).contains(Role.FIXED);
        for (int i = 1; i < roles.size(); i++) {
            if (roles.get(i) == Role.GENITIVE && (i < last || tail)) {
                roles.set(i, Role.INNER);
            }
        }
    }

    /** Prepositions, and words with an attached one or with و: they begin a part of their own. */
    private static boolean isAdjoining(String word) {
        return ADJOINING.contains(word)
                || word.startsWith("لل")
                || (word.length() > 4 && (word.startsWith("وال") || word.startsWith("بال")))
                || !Character.isLetter(word.charAt(0));
    }

    /**
     * Whether a word begins with the article.
     *
     * @param word written letters
     * @return false where fewer than two letters would be left
     */
    static boolean hasArticle(String word) {
        return word.length() > 3 && word.startsWith("ال");
    }

    /**
     * A word without its article.
     *
     * @param word written letters
     * @return the rest, or the word where it has none
     */
    static String withoutArticle(String word) {
        return hasArticle(word) ? word.substring(2) : word;
    }
}
