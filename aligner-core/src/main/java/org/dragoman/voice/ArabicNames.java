package org.dragoman.voice;

import org.dragoman.concept.ConceptType;
import org.dragoman.text.Span;
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
        boolean title =
                words.has("title", s.low(from)) || from < to && Sentence.office(s.at(from)) || trade(s, from, to);
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

    /** "المغنية سلمى حداد": a definite noun, its adjectives, and two words or three that are not definite. */
    private boolean trade(Sentence s, int from, int to) {
        int end = end(s, from, to);
        int name = from;
        while (name < end && s.low(name).startsWith("ال") && s.at(name).mention() == null) {
            name++;
        }
        int behind = name;
        while (behind < end
                && nameWord(s, behind)
                && s.low(behind).length() > 1
                && !s.low(behind).endsWith("ًا")) {
            behind++;
        }
        return name > from && behind == end && behind - name >= 2 && behind - name <= 3;
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
        return words.has("preposition", s.low(i))
                || s.shaped(i, "ب[اإ]سم.*")
                || s.is(i, "لشؤون", "للشؤون", "باسم", "وأمين", "ووزير");
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

    /** "وظهرت X في رسالة … قائلة": an unknown subject right behind the verb that begins the sentence, before a preposition. */
    @Nullable
    Speaker opening(Sentence s, int at) {
        int end = s.next(
                1,
                at,
                t -> !t.word() || words.has("preposition", t.low()) || t.low().startsWith("بال"));
        boolean verb = s.at(0).mention() == null && s.shaped(0, "[وف]?\\p{L}{3,}");
        if (!verb || end < 2 || end > 5 || s.next(1, end, t -> t.mention() != null || t.quoted()) >= 0) {
            return null;
        }
        if (words.has("preposition", s.low(0))
                || s.low(0).startsWith("ال")
                || s.low(0).startsWith("وال")) {
            return null;
        }
        Speaker titled = titled(s, 1, end);
        return titled != null ? titled : s.words(1, end);
    }

    /** "قال «X» في بيان: «…»": the name in marks right behind the verb, null for none. */
    @Nullable
    Speaker inMarks(Sentence s, int start) {
        int end = marksEnd(s, start);
        Speaker all = end < 0 ? null : s.words(start, end);
        if (all == null) {
            return null;
        }
        String name = all.surface().replaceAll("^[\"“”«»]+|[\"“”«»]+$", "").strip();
        int from = name.isEmpty() ? -1 : s.text().indexOf(name, all.span().start());
        return from < 0 ? null : new Speaker(name, null, new Span(from, from + name.length()), false);
    }

    /** Whether a short quotation that begins here is a name: another one follows behind a colon. */
    static int marksEnd(Sentence s, int start) {
        if (start >= s.size() || !s.at(start).quoted()) {
            return -1;
        }
        int end = start;
        while (end < s.size() && s.at(end).quoted()) {
            end++;
        }
        int colon = s.next(end, s.size(), t -> t.is(":") && !t.quoted());
        boolean more = colon >= end && colon + 1 < s.size() && s.at(colon + 1).quoted();
        return more && colon > end && end - start <= 6 ? end : -1;
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
