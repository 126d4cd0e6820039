package org.dragoman.voice;

import java.util.List;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** English words by which somebody calls something: "called the deal a success", "what Moscow calls a …". */
final class EnglishCalling {
    private static final int NEAR = 5;

    private final Lexicon words;
    private final EnglishSubjects subjects;
    private final EnglishContent contents;

    EnglishCalling(Lexicon words, EnglishSubjects subjects) {
        this.words = words;
        this.subjects = subjects;
        this.contents = new EnglishContent(words);
    }

    /** Calling without quotation marks. */
    void indirect(Sentence s, int i, Memory memory, List<Draft> drafts) {
        whatCalled(s, i, memory, drafts);
        boolean own = i > 0 && !s.is(i - 1, "to", "is", "was", "are", "were", "be", "been", "a", "the", "so");
        if (own && words.has("selfstyle", s.low(i) + " " + s.low(i + 1))) {
            int from = s.is(i + 2, "as") ? i + 3 : i + 2;
            int end = s.next(from + 1, s.size(), t -> !t.word() || t.low().endsWith("ed"));
            Span content = s.between(from, end < 0 ? s.size() : end);
            Speaker who = subjects.in(s, Math.max(0, s.last(0, i, t -> !t.word() || t.is("of") || t.is("by")) + 1), i);
            add(s, i, from, content, true, who, drafts);
        } else if (own && words.has("describe", s.low(i))) {
            int as = s.next(i + 2, Math.min(s.size(), i + 10), t -> t.is("as") || !t.word() || t.quoted());
            if (as > 0 && s.is(as, "as") && as + 1 < s.size() && !s.at(as + 1).quoted()) {
                add(
                        s,
                        i,
                        i + 1,
                        s.between(as + 1, end(s, as + 1)),
                        false,
                        subjects.before(s, i, false, memory),
                        drafts);
            }
        } else if (own
                && words.has("call", s.low(i))
                && words.has("determiner", s.low(i + 1))
                && !s.is(i + 1, "a", "an")) {
            int article =
                    s.next(i + 3, Math.min(s.size(), i + 8), t -> t.is("a") || t.is("an") || !t.word() || t.quoted());
            boolean adjective = i + 4 <= s.size() && (i + 4 == s.size() || s.is(i + 4, ",", ".", "and", "but"));
            int from = article > 0 && s.is(article, "a", "an")
                    ? article
                    : adjective && s.size() > i + 3 && s.at(i + 3).word() ? i + 3 : -1;
            if (from > 0
                    && !s.at(from).quoted()
                    && (from + 1 >= s.size() || !s.at(from + 1).quoted())) {
                add(s, i, i + 1, s.between(from, end(s, from)), false, subjects.before(s, i, false, memory), drafts);
            }
        }
    }

    /** "what she called the making of decisions": without quotation marks. */
    private void whatCalled(Sentence s, int i, Memory memory, List<Draft> drafts) {
        int what = words.has("call", s.low(i)) ? s.last(Math.max(0, i - NEAR), i, t -> t.is("what") || !t.word()) : -1;
        boolean calls = what >= 0
                && s.is(what, "what")
                && what + 1 < i
                && words.has("determiner", s.low(i + 1))
                && s.next(i + 1, Math.min(s.size(), i + NEAR), Token::quoted) < 0;
        if (calls) {
            Speaker who = s.is(what + 1, "he", "she", "it", "they")
                    ? subjects.before(s, i, false, memory)
                    : subjects.in(s, what + 1, i);
            add(s, i, i + 1, s.between(i + 1, end(s, i + 1)), true, who, drafts);
        }
    }

    private void add(
            Sentence s,
            int from,
            int to,
            @Nullable Span content,
            boolean distanced,
            @Nullable Speaker who,
            List<Draft> drafts) {
        if (content != null) {
            drafts.add(new Draft(content, distanced, who, s.written(from, to), s.place(from, to), List.of()));
        }
    }

    private int end(Sentence s, int from) {
        for (int i = from; i < s.size(); i++) {
            boolean joint = s.is(i, "and", "but") && contents.reports(s, i + 1);
            if (joint || s.is(i, ",", ";", ".")) {
                return i;
            }
        }
        return s.size();
    }

    SpeechRules.QuoteSigns signs(Sentence s, int before, int behind, Memory memory) {
        boolean name = words.has("typebefore", s.low(before))
                || words.has("typebefore", s.low(before - 1)) && s.is(before, ",", "the")
                || words.has("typeafter", s.low(behind));
        return new SpeechRules.QuoteSigns(name, called(s, before, memory));
    }

    private @Nullable Draft called(Sentence s, int before, Memory memory) {
        if (before < 0) {
            return null;
        }
        if (words.has("distancing", s.low(before))) {
            return new Draft(null, true, null, s.at(before).text(), s.at(before).span(), List.of());
        }
        for (int i = before; i >= Math.max(0, before - NEAR - 4); i--) {
            boolean far = before - i > NEAR && !s.is(before, "a", "an", "as");
            if (s.at(i).quoted() || s.is(i, ",", ";", ":", ".") || far) {
                return null;
            }
            boolean calls = words.has("call", s.low(i)) && !s.is(i + 1, "for", "on", "off")
                    || (words.has("describe", s.low(i)) || words.has("quoteas", s.low(i)))
                            && s.next(i, before + 1, t -> t.is("as")) > 0;
            if (calls && !s.is(i - 1, "is", "was", "are", "were", "be", "been")) {
                Speaker who = subjects.before(s, i, false, memory);
                int what = s.last(0, i, t -> t.is("what"));
                if (what >= 0 && i - what < 8) {
                    who = s.is(what + 1, "he", "she", "it", "they") ? who : subjects.in(s, what + 1, i);
                }
                if (s.is(what + 1, "they") && words.has("preposition", s.low(what - 1))) {
                    Speaker people = subjects.in(s, 0, what - 1);
                    boolean only = s.next(0, what, t -> words.has("finite", t.low()) || !t.word()) < 0;
                    who = only && people != null ? people : who;
                }
                if (who != null && s.is(i - 1, "it") && what >= 0) {
                    int body = s.next(0, what, t -> Sentence.body(t));
                    int person = s.next(0, what, Sentence::person);
                    who = body >= 0
                            ? s.mention(body).asMeant()
                            : person >= 0 ? s.mention(person).asMeant() : who;
                }
                boolean document = who != null && isDocument(who);
                return new Draft(null, !document, who, s.at(i).text(), s.at(i).span(), List.of());
            }
        }
        return null;
    }

    private boolean isDocument(Speaker who) {
        for (String word : who.surface().toLowerCase(java.util.Locale.ROOT).split(" ")) {
            if (words.has("document", word)) {
                return true;
            }
        }
        return false;
    }
}
