package org.dragoman.voice;

import org.jspecify.annotations.Nullable;

/** Names in English texts that the glossary does not know, by their capitals. */
final class EnglishNames {
    private final Lexicon words;

    EnglishNames(Lexicon words) {
        this.words = words;
    }

    /** Tokens of a name: from its first word to the one behind its last. */
    record Name(int from, int to) {}

    /** The first name of a person in a stretch, null for none. */
    @Nullable
    Name first(Sentence s, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            Name name = at(s, i, to);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** The last name of a person in a stretch, null for none. */
    @Nullable
    Name last(Sentence s, int from, int to) {
        Name last = null;
        for (Name name = first(s, from, to); name != null; name = first(s, name.to(), to)) {
            last = name;
        }
        return last;
    }

    /** A name of two to four words with capitals that begins at a token. */
    private @Nullable Name at(Sentence s, int from, int to) {
        int end = from;
        int capitals = 0;
        while (end < to && end - from < 5) {
            Token token = s.at(end);
            boolean particle = end > from
                    && words.has("nameparticle", token.low())
                    && end + 1 < to
                    && s.at(end + 1).capital();
            boolean part = token.capital() && token.mention() == null && !common(s, end);
            if (!token.word() || token.quoted() || !part && !particle || words.has("bodyword", token.low())) {
                break;
            }
            capitals += part ? 1 : 0;
            end++;
        }
        boolean more = end < to
                && s.at(end).capital()
                && s.at(end).mention() == null
                && s.at(end).word();
        boolean genitive = end > from && s.low(end - 1).endsWith("'s");
        boolean before =
                from > 0 && s.at(from - 1).capital() && s.at(from - 1).mention() == null && !common(s, from - 1);
        return capitals < 2 || more || genitive || before ? null : new Name(from, end);
    }

    private boolean common(Sentence s, int i) {
        String low = s.low(i);
        return words.has("determiner", low)
                || words.has("preposition", low)
                || words.has("boundary", low)
                || words.has("pronoun", low)
                || words.has("opening", low)
                || words.has("adverb", low)
                || words.has("month", low)
                || words.has("titleword", low);
    }
}
