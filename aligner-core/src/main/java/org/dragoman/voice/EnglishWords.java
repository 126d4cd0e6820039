package org.dragoman.voice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds English verbs of saying. */
final class EnglishWords {
    private static final int LONGEST = 5;

    private EnglishWords() {}

    /** What a verb needs. */
    enum Use {
        SAY("say"),
        ASK("ask"),
        TELL("tell"),
        HOLD("hold"),
        ING("ing"),
        PHRASE("phrase"),
        NOUN("noun");

        /** Its list in the lexicon. */
        private final String list;

        Use(String list) {
            this.list = list;
        }
    }

    private static final List<Use> FINITE = List.of(Use.SAY, Use.ASK, Use.TELL, Use.HOLD);

    /** A verb at its place. */
    record Verb(Use use, int from, int to) {}

    static @Nullable Verb at(Sentence s, int i, Lexicon words) {
        if (!s.at(i).word()) {
            return null;
        }
        String low = s.low(i);
        boolean phrase = words.hasFirst("phrase", low) || words.hasFirst("hold", low);
        for (int length = phrase ? Math.min(LONGEST, s.size() - i) : 0; length > 1; length--) {
            if (words.has("phrase", joined(s, i, i + length))) {
                return new Verb(Use.PHRASE, i, i + length);
            }
            if (length == 2
                    && words.has("hold", joined(s, i, i + 2))
                    && (i + 2 >= s.size() || !s.at(i + 2).word() || s.is(i + 2, "that"))) {
                return new Verb(Use.HOLD, i, i + 2);
            }
        }
        if (s.at(i).capital() && i > 0) {
            return null;
        }
        boolean infinitive =
                s.is(i - 1, "to", "the", "a", "an", "this", "no", "any", "by", "of", "its", "his", "their");
        boolean owned = s.low(i - 1).endsWith("'s") || s.low(i - 1).endsWith("s'");
        if (owned && words.has("noun", low) && s.is(i + 1, "that")) {
            return new Verb(Use.NOUN, i, i + 1);
        }
        boolean owner = s.is(i, "state") && words.has("stateowned", s.low(i + 1));
        if (owner || words.has("nounlike", low) && (i == 0 || owned || !subjectBefore(s, i, words))) {
            return null;
        }
        for (Use use : FINITE) {
            if (!infinitive && words.has(use.list, low)) {
                return passive(s, i, use) ? null : new Verb(use, i, i + 1);
            }
        }
        if (words.has("ing", low)) {
            return new Verb(Use.ING, i, i + 1);
        }
        return words.has("noun", low) && nounOfSaying(s, i, words) ? new Verb(Use.NOUN, i, i + 1) : null;
    }

    /** Whether the word before can be a subject: a name, a pronoun; "member states", "new rules" have none. */
    private static boolean subjectBefore(Sentence s, int i, Lexicon words) {
        boolean that = s.is(i + 1, "that") && !words.has("determiner", s.low(i - 1));
        return that && words.has("people", s.low(i - 1))
                || s.at(i - 1).capital() && (i > 1 || s.at(i - 1).mention() != null)
                || !s.at(i - 1).word()
                || words.has("pronoun", s.low(i - 1))
                || words.has("aux", s.low(i - 1))
                || words.has("people", s.low(i - 1));
    }

    /** "is said to", "was told", "is expected". */
    private static boolean passive(Sentence s, int i, Use use) {
        int before = i - 1;
        while (s.is(before, "also", "not", "widely", "then", "later", "being")) {
            before--;
        }
        boolean be = s.is(before, "is", "was", "are", "were", "be", "been", "being", "'s", "-", "–", "—");
        return be && !(use == Use.SAY && s.is(before, "-", "–", "—")) || s.is(i + 1, "to") && use == Use.HOLD;
    }

    private static boolean nounOfSaying(Sentence s, int i, Lexicon words) {
        if (words.has("linking", s.low(i + 1))) {
            return s.is(i + 2, "that");
        }
        return words.has("by", s.low(i + 1)) && i + 2 < s.size() && s.is(s.behind(i + 2), "that");
    }

    private static String joined(Sentence s, int from, int to) {
        StringBuilder all = new StringBuilder();
        for (int i = from; i < to; i++) {
            all.append(i == from ? "" : " ").append(s.low(i));
        }
        return all.toString();
    }
}
