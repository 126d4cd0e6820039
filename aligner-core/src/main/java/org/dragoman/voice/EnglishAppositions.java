package org.dragoman.voice;

import org.jspecify.annotations.Nullable;

/** English subjects with appositions between commas: "X, the head of Y, who had come early, said". */
final class EnglishAppositions {
    private final Lexicon words;
    private final EnglishNames names;

    EnglishAppositions(Lexicon words, EnglishNames names) {
        this.words = words;
        this.names = names;
    }

    /** "…, X, said": an apposition stands between commas, before or behind the name. */
    @Nullable
    Speaker named(Sentence s, int comma) {
        int first = s.last(0, comma, t -> t.is(","));
        int second = first < 0 ? -1 : s.last(0, first, t -> t.is(",") || words.has("boundary", t.low()));
        if (first > 0) {
            Token end = s.at(first - 1);
            if (Sentence.person(end)) {
                return s.mention(first - 1);
            }
            Token inner = s.at(comma - 1);
            if (Sentence.person(inner) && first + 1 <= comma - 1) {
                return s.mention(comma - 1);
            }
            EnglishNames.Name whole = names.last(s, first + 1, comma);
            boolean title = words.has("determiner", s.low(second + 1))
                    && s.next(second + 1, first, t -> words.has("epithet", t.low()) || words.has("human", t.low())) > 0;
            if (title && whole != null && whole.from() == first + 1 && whole.to() == comma) {
                return s.words(whole.from(), whole.to());
            }
            EnglishNames.Name named = names.last(s, Math.max(0, second + 1), first);
            if (named != null && named.to() == first) {
                return s.words(named.from(), named.to());
            }
            EnglishNames.Name apposed = names.last(s, first + 1, comma);
            if (apposed != null && apposed.to() == comma) {
                return s.words(apposed.from(), apposed.to());
            }
            boolean single = first + 2 == comma
                    && inner.capital()
                    && inner.mention() == null
                    && !words.has("adverb", inner.low())
                    && words.has("determiner", s.low(second + 1));
            if (single) {
                return s.words(first + 1, comma);
            }
            Speaker far = farther(s, first);
            if (far != null) {
                return far;
            }
            int any = s.next(Math.max(0, second), first, Sentence::person);
            int body = s.last(Math.max(0, second), first, Sentence::body);
            boolean human = body >= 0 && s.next(Math.max(0, second), body, t -> words.has("human", t.low())) >= 0;
            if (any >= 0 || body >= 0 && !human) {
                return s.mention(any >= 0 ? any : body);
            }
        }
        return null;
    }

    /** The name before several appositions: "X, the envoy, who had stayed, said". */
    private @Nullable Speaker farther(Sentence s, int comma) {
        int right = comma;
        for (int left = s.last(0, right, t -> t.is(",")); right > 0; left = s.last(0, right, t -> t.is(","))) {
            if (Sentence.person(s.at(right - 1)) && !s.at(right - 1).quoted()) {
                return s.mention(right - 1);
            }
            EnglishNames.Name name = names.last(s, left + 1, right);
            if (name != null && name.to() == right) {
                return s.words(name.from(), name.to());
            }
            if (left < 0 || !opens(s, left + 1)) {
                return null;
            }
            right = left;
        }
        return null;
    }

    /** Whether a stretch begins like an apposition. */
    private boolean opens(Sentence s, int from) {
        return words.has("determiner", s.low(from))
                || words.has("relative", s.low(from))
                || Character.isDigit(s.at(from).text().charAt(0))
                || s.low(from).endsWith("ing");
    }

    /** Whether a verb has its subject right before its comma: "X, an adviser, said". */
    boolean apposed(Sentence s, int verb) {
        int comma = verb - 1;
        int first = s.last(0, comma, t -> t.is(","));
        return s.is(comma, ",") && first > 0 && (Sentence.person(s.at(first - 1)) || Sentence.person(s.at(comma - 1)));
    }

    /** The comma before the subject of a verb whose last token is given, -1 where the subject stands elsewhere. */
    int commaBefore(Sentence s, int verb, int last) {
        if (last < 1) {
            return -1;
        }
        if (s.is(last, ",") && last == verb - 1) {
            return beforeApposed(s, last);
        }
        if (!s.at(last).word()) {
            return -1;
        }
        int begin = s.last(0, last + 1, t -> !t.word() && !t.is("-") || t.quoted());
        if (words.has("preposition", s.low(begin + 1))) {
            return -1;
        }
        boolean clean = begin > 0
                && s.is(begin, ",")
                && s.next(begin, last, t -> words.has("boundary", t.low()) || words.has("finite", t.low())) < 0;
        return clean ? begin : -1;
    }

    /** "…, its chairman, X, said" and "…, X, its chairman, said": the comma before both. */
    private int beforeApposed(Sentence s, int last) {
        int first = s.last(0, last, t -> t.is(","));
        int second = first < 0 ? -1 : s.last(0, first, t -> t.is(","));
        if (second < 1) {
            return -1;
        }
        EnglishNames.Name before = names.last(s, second + 1, first);
        EnglishNames.Name behind = names.last(s, first + 1, last);
        boolean named = before != null && before.to() == first
                || behind != null && behind.to() == last
                || Sentence.person(s.at(first - 1))
                || Sentence.person(s.at(last - 1));
        boolean clean = s.next(second, last, t -> words.has("boundary", t.low()) || words.has("finite", t.low())) < 0;
        return named && clean ? second : -1;
    }
}
