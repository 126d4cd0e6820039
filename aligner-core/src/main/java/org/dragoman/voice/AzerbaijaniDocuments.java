package org.dragoman.voice;

import org.jspecify.annotations.Nullable;

/** Whose words Azerbaijani documents are: "nazirliyin bəyanatında deyilir ki", "sənəddə … bildirilir". */
final class AzerbaijaniDocuments {
    private final Lexicon words;
    private final AzerbaijaniSubjects subjects;

    AzerbaijaniDocuments(Lexicon words, AzerbaijaniSubjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** The document in the locative that tells: "sənəddə … bildirilir", -1 for none. */
    int before(Sentence s, int start, int noun) {
        int own = s.next(start, noun, t -> locative(t));
        return own >= 0 || start == 0 ? own : s.next(0, start, t -> locative(t));
    }

    private boolean locative(Token token) {
        return !token.quoted()
                && token.shaped("\\p{L}+d[aə]")
                && words.list("document").stream().anyMatch(token.low()::startsWith);
    }

    /** Who says what a document says: its owner, a court, the document. */
    @Nullable
    Speaker owner(Sentence s, int from, int to, Memory memory) {
        int owner = s.next(from, to, t -> (Sentence.body(t) || Sentence.person(t)) && !t.quoted());
        if (owner >= 0) {
            return s.mention(owner);
        }
        int bare = s.next(from, to, t -> words.list("bodyhead").stream().anyMatch(t.low()::startsWith));
        Speaker known = bare < 0 ? null : subjects.known(s, bare, bare + 1, memory);
        if (known != null && known.concept() != null) {
            return known;
        }
        int source = s.last(from, to, t -> t.word());
        boolean organ = source >= from && s.at(source).capital() && s.shaped(source, "\\p{L}{4,}d[aə]n");
        if (organ) {
            int begin = source;
            while (begin > from && s.at(begin - 1).word() && s.at(begin - 1).capital()) {
                begin--;
            }
            return s.words(begin, source + 1);
        }
        int word = s.next(from, to, t -> words.list("document").stream().anyMatch(t.low()::startsWith));
        if (word < 0) {
            return memory.last();
        }
        boolean ruling = words.list("ruling").stream().anyMatch(s.low(word)::startsWith);
        if (ruling && memory.court() != null) {
            return memory.court();
        }
        Speaker document = memory.document();
        boolean statement = s.low(word).startsWith("açıqlama")
                || document == null && s.shaped(word, "(?:bəyanat|məlumat|paylaşım|müraciət|məktub)d[aə]");
        if (statement && memory.last() != null) {
            return memory.last();
        }
        boolean paper = !ruling || s.low(word).startsWith("sənəd");
        return document != null && paper ? document : s.words(word, word + 1);
    }
}
