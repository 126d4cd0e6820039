package org.dragoman.voice;

import org.dragoman.concept.ConceptType;
import org.jspecify.annotations.Nullable;

/** Arabic names that the glossary does not know: behind a title, in marks, before an apposition. */
final class ArabicNames {
    private final Lexicon words;

    ArabicNames(Lexicon words) {
        this.words = words;
    }

    /** "رئيس هيئة الطيران الروسية دميتري يادروف": a name that the glossary does not know, behind its title. */
    @Nullable
    Speaker titled(Sentence s, int from, int to) {
        boolean title = words.has("title", s.low(from)) || from < to && Sentence.office(s.at(from));
        int last = title ? end(s, from, to) : from;
        int behind = from;
        for (int i = from + 1; i < last; i++) {
            boolean definite = s.low(i - 1).startsWith("ال") && i - 1 >= from
                    || s.at(i - 1).mention() != null
                            && s.at(i).mention() != s.at(i - 1).mention();
            if (definite && i > behind && nameWord(s, i)) {
                behind = i;
                break;
            }
        }
        int end = behind;
        while (behind > from && end < last && s.at(end).word() && s.at(end).mention() == null && !preposition(s, end)) {
            end++;
        }
        return behind > from && end == last && end - behind <= 4 ? s.words(behind, end) : null;
    }

    private boolean nameWord(Sentence s, int i) {
        String low = s.low(i);
        return s.at(i).word()
                && s.at(i).mention() == null
                && !low.startsWith("ال")
                && !low.startsWith("لل")
                && !preposition(s, i)
                && !words.has("title", low)
                && !words.has("relative", low)
                && !low.startsWith("بال")
                && !low.startsWith("وال");
    }

    private boolean preposition(Sentence s, int i) {
        return words.has("preposition", s.low(i)) || s.is(i, "لشؤون", "للشؤون", "باسم", "وأمين", "ووزير");
    }

    /** "حزب «العدالة»": a kind of body and its name in marks. */
    @Nullable
    Speaker marked(Sentence s, int start, int limit) {
        if (!words.has("typebefore", s.low(start))
                || start + 1 >= s.size()
                || !s.at(start + 1).quoted()) {
            return null;
        }
        int end = start + 1;
        while (end < s.size() && s.at(end).quoted()) {
            end++;
        }
        int named = s.next(start, end, ArabicNames::organ);
        return end - start > 8 || end > limit ? null : named >= 0 ? s.mention(named) : s.words(start, end);
    }

    private static boolean organ(Token token) {
        return Sentence.body(token)
                && token.mention() != null
                && token.mention().concept().type() != ConceptType.PLACE;
    }

    int end(Sentence s, int from, int to) {
        int mark = s.next(
                from + 1, to, t -> !t.word() || t.is("قد") || words.has("relative", t.low()) && t.mention() == null);
        return mark < 0 ? to : mark;
    }

    /** "وذهب X، مستشار المرشد، إلى …": an unknown name with its title behind a comma. */
    @Nullable
    Speaker apposed(Sentence s, int at) {
        int comma = s.next(1, Math.min(at, 6), t -> t.is("،"));
        boolean name = comma > 2 && words.has("title", s.low(comma + 1));
        for (int i = 1; name && i < comma; i++) {
            name = s.at(i).mention() == null && !words.has("preposition", s.low(i));
        }
        Speaker who = name ? s.words(1, comma) : null;
        return who == null ? null : who.asMeant();
    }
}
