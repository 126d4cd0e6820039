package org.dragoman.voice;

import org.dragoman.mention.Mention;
import org.dragoman.voice.AzerbaijaniSubjects.Found;
import org.jspecify.annotations.Nullable;

/** Azerbaijani speakers without a name that the glossary knows: by what they are, by a title, by a name in marks. */
final class AzerbaijaniPeople {
    private final Lexicon words;
    private final AzerbaijaniSubjects subjects;
    private final AzerbaijaniGroups groups;

    AzerbaijaniPeople(Lexicon words, AzerbaijaniSubjects subjects) {
        this.words = words;
        this.subjects = subjects;
        this.groups = new AzerbaijaniGroups(words, subjects);
    }

    /** "Dövlət başçısı", "Nazir": the token behind an epithet at the beginning, -1 for none. */
    int epithet(Sentence s, int from, int to) {
        boolean two = s.is(from, "dövlət", "hökumət", "ölkə", "baş", "xarici")
                && s.is(from + 1, "başçısı", "rəhbəri", "nazir");
        int end = two ? from + 2 : words.has("epithet", s.low(from)) ? from + 1 : -1;
        boolean named = end > 0 && end < to && (s.at(end).capital() || s.at(end).mention() != null);
        boolean owner = !two
                && end > 0
                && s.is(from, "dövlət", "hökumət", "ölkə")
                && s.shaped(end, "\\p{L}{3,}s[ıiuü]|\\p{L}+ları?");
        boolean alone = two || end > 0 && !owner && s.shaped(from, "\\p{L}+[^ıiuü]");
        return end > 0 && end <= to && !named && alone && (from == 0 || two) ? end : -1;
    }

    /** "Ağ Ev rəhbəri": the one named last who heads a body, null for none. */
    @Nullable
    Found headOf(Sentence s, int from, int to, Memory memory) {
        boolean body = from < to && s.at(from).mention() != null && Sentence.body(s.at(from));
        int noun = body ? s.behind(from) : to;
        boolean head = noun < to
                && s.is(noun, "rəhbəri", "başçısı", "lideri", "sahibi")
                && (noun + 1 >= to || !s.at(noun + 1).capital());
        Mention mention = s.at(from).mention();
        Speaker who = head && mention != null ? memory.headOf(mention.concept()) : null;
        return who == null ? null : new Found(who, noun + 1);
    }

    /**
     * A party by its name in marks, "“X” partiyası", or people by what they are: "adını açıqlamayan amerikalı rəsmi".
     */
    @Nullable
    Found described(Sentence s, int from, int to, int person) {
        int limit = person < 0 ? to : Math.min(person, to);
        int quote = s.next(from, Math.min(limit, from + 4), Token::quoted);
        if (quote >= 0) {
            int end = s.next(quote, to, t -> !t.quoted());
            int mention = s.next(quote, Math.max(end, quote), t -> Sentence.body(t));
            boolean kind = end > 0
                    && end < to
                    && (words.has("typeafter", s.low(end))
                            || s.at(end).capital() && s.at(end).mention() == null)
                    && s.shaped(end, "\\p{L}+[ıiuü]");
            boolean filled = mention >= 0 && end > 0 && s.behind(mention) + 1 == end && mention == quote + 1;
            if (kind || filled && AzerbaijaniSubjects.nominative(s, mention)) {
                return new Found(mention >= 0 ? s.mention(mention) : s.words(quote, end + 1), kind ? end + 1 : end);
            }
        }
        Found group = groups.find(s, from, limit);
        if (group != null) {
            return group;
        }
        boolean guild = from + 1 < limit
                && words.has("people", s.low(from))
                && s.at(from).mention() == null
                && words.has("guild", s.low(from + 1));
        if (guild) {
            return new Found(s.words(from, from + 2), from + 2);
        }
        int head = -1;
        for (int i = from; i < Math.min(limit, from + 12) && head < 0; i++) {
            boolean last = i + 1 >= to
                    || !s.at(i + 1).capital() && s.at(i + 1).mention() == null && !words.has("people", s.low(i + 1))
                    || s.is(i + 1, "jurnalistlərə", "müxbirlərə");
            boolean told = i + 1 < to
                    && s.at(i + 1).capital()
                    && s.shaped(to - 1, ".*[aə]")
                    && s.next(i + 1, to, t -> !t.capital()) < 0
                    && (hasParticiple(s, from, i) || s.shaped(i + 1, "\\p{L}+[-'’]y?[aə]"));
            boolean governed =
                    words.has("postposition", s.low(i + 1)) || s.at(i).quoted();
            boolean further = s.is(i + 1, "olan")
                    || s.is(i + 1, ",") && s.next(i + 2, Math.min(to, i + 6), t -> words.has("people", t.low())) >= 0;
            if (words.has("people", s.low(i).replaceFirst("l[aə]r[ıi]?$", ""))
                    && s.at(i).mention() == null
                    && (last || told)
                    && !governed
                    && !further) {
                head = i;
            }
        }
        if (head < 0) {
            return null;
        }
        int begin = head;
        while (begin > from && head - begin < 3 && modifies(s, begin - 1)) {
            begin--;
        }
        if (begin > from && s.is(begin - 1, "bir") && s.is(begin, "qrup", "neçə", "sıra")) {
            begin--;
        }
        boolean attached = begin == from
                || participle(s, begin - 1)
                || !s.at(begin - 1).word()
                || subjects.time(s, begin - 1)
                || s.is(begin - 1, "yaşlı")
                || words.has("particle", s.low(begin - 1))
                || words.has("conjunction", s.low(begin - 1));
        return attached ? new Found(s.words(begin, head + 1), head + 1) : null;
    }

    private static boolean hasParticiple(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (participle(s, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean modifies(Sentence s, int i) {
        return s.at(i).word()
                && !s.at(i).quoted()
                && !participle(s, i)
                && !subjects.time(s, i)
                && !s.is(i, "yaşlı")
                && !words.has("particle", s.low(i))
                && !words.has("conjunction", s.low(i))
                && !(AzerbaijaniSubjects.oblique(s, i)
                        && !s.low(i).endsWith("ın")
                        && !s.low(i).endsWith("in"));
    }

    private static boolean participle(Sentence s, int i) {
        return i >= 0
                && !s.at(i).capital()
                && s.shaped(i, "\\p{L}{2,}(?:y[aə]n|[^y][aə]n|mış|miş|muş|müş)")
                && !AzerbaijaniSubjects.oblique(s, i);
    }

    /** Whether a name follows its title without a mark between: "Rusiya … agentliyinin rəhbəri X isə". */
    static boolean entitled(Sentence s, int body, int name, int to) {
        int end = name;
        while (end < to && s.at(end).word() && s.at(end).capital()) {
            end++;
        }
        boolean titled = s.shaped(name - 1, "\\p{L}{3,}[ıiuü]") || Sentence.office(s.at(name - 1));
        boolean closed = end >= to || !s.at(end).word() || s.is(end, "isə", "də", "da", "həmçinin");
        return titled && (closed || end < to) && s.next(body, name, t -> !t.word()) < 0;
    }
}
