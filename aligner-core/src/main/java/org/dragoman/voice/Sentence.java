package org.dragoman.voice;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.concept.ConceptType;
import org.dragoman.mention.Mention;
import org.dragoman.text.Blanks;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** A sentence as words and marks. Sentences inside one quotation are one. */
record Sentence(String text, Span span, List<Token> tokens) {
    private static final Set<ConceptType> BODIES = Set.of(
            ConceptType.ORGANISATION,
            ConceptType.INSTITUTION,
            ConceptType.PLACE,
            ConceptType.MEDIUM,
            ConceptType.AGREEMENT,
            ConceptType.DOCUMENT);
    /** Common nouns for papers that say something. */
    private static final Set<String> PAPERS =
            Set.of("statement", "declaration", "communiqué", "bəyanat", "bəyannamə", "kommünike", "بيان", "إعلان");

    private static final String TRIMMED = ".,،;؛:!?؟…-–— ";

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    /** The word in small letters, empty behind the ends. */
    String low(int index) {
        return index < 0 || index >= size() ? "" : tokens.get(index).low();
    }

    /** Whether the whole word has the shape of a pattern. */
    boolean shaped(int index, String pattern) {
        return Shapes.matches(low(index), pattern);
    }

    boolean is(int index, String... words) {
        String low = low(index);
        for (String word : words) {
            if (low.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The first token from here on that holds, -1 for none. */
    int next(int from, int to, Predicate<Token> wanted) {
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            if (wanted.test(tokens.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The last token before a place that holds, -1 for none. */
    int last(int from, int to, Predicate<Token> wanted) {
        for (int i = Math.min(to, size()) - 1; i >= from; i--) {
            if (wanted.test(tokens.get(i))) {
                return i;
            }
        }
        return -1;
    }

    static boolean person(Token token) {
        return token.mention() != null && token.mention().concept().type() == ConceptType.PERSON;
    }

    static boolean body(Token token) {
        return token.mention() != null
                        && BODIES.contains(token.mention().concept().type())
                || document(token);
    }

    static boolean document(Token token) {
        Mention mention = token.mention();
        if (mention == null) {
            return false;
        }
        ConceptType type = mention.concept().type();
        return type == ConceptType.AGREEMENT
                || type == ConceptType.DOCUMENT
                || type == ConceptType.TERM
                        && PAPERS.stream().anyMatch(mention.term().text()::contains);
    }

    static boolean office(Token token) {
        return token.mention() != null && token.mention().concept().type() == ConceptType.OFFICE;
    }

    /** The index behind the last token of the mention that a token belongs to. */
    int behind(int index) {
        Mention mention = at(index).mention();
        int end = index + 1;
        while (mention != null && end < size() && at(end).mention() == mention) {
            end++;
        }
        return end;
    }

    /** Whether a mention begins at this token. */
    boolean begins(int index) {
        return at(index).mention() != null
                && (index == 0 || at(index - 1).mention() != at(index).mention());
    }

    /** The text of tokens without marks at the ends; null where nothing is left. */
    @Nullable
    Span between(int from, int to) {
        if (from >= to || from >= size()) {
            return null;
        }
        int start = at(from).span().start();
        int end = at(Math.min(to, size()) - 1).span().end();
        while (start < end && TRIMMED.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && TRIMMED.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return start < end ? Blanks.strip(text, start, end) : null;
    }

    /** A speaker by the words that name him. */
    @Nullable
    Speaker words(int from, int to) {
        Span words = between(from, to);
        return words == null ? null : new Speaker(words.in(text), null, words, false);
    }

    /** A speaker who is a mention. */
    Speaker mention(int index) {
        Mention mention = tokens.get(index).mention();
        if (mention == null) {
            throw new IllegalArgumentException("no mention at " + tokens.get(index));
        }
        return new Speaker(mention.surface(text), mention.concept().id(), mention.span(), false);
    }

    String written(int from, int to) {
        return text.substring(at(from).span().start(), at(to - 1).span().end());
    }

    Span place(int from, int to) {
        return new Span(at(from).span().start(), at(to - 1).span().end());
    }
}
