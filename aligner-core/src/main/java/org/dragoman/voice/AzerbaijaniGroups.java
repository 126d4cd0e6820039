package org.dragoman.voice;

import org.dragoman.concept.ConceptType;
import org.dragoman.mention.Mention;
import org.dragoman.voice.AzerbaijaniSubjects.Found;
import org.jspecify.annotations.Nullable;

/** Azerbaijani groups that speak: "sakinlərdən biri", "Rusiya tərəfi", "bir qrup fəal", "Şirkətdən bildiriblər". */
final class AzerbaijaniGroups {
    private final Lexicon words;
    private final AzerbaijaniSubjects subjects;

    AzerbaijaniGroups(Lexicon words, AzerbaijaniSubjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** A group at the beginning of a clause, null for none. */
    @Nullable
    Found find(Sentence s, int from, int to) {
        int begin = from;
        while (begin < to
                && (subjects.time(s, begin)
                        || words.has("particle", s.low(begin)) && !s.is(begin, "bir")
                        || words.has("conjunction", s.low(begin)))) {
            begin++;
        }
        int one = s.next(begin, Math.min(to, begin + 5), t -> t.is("biri") || t.is("bəziləri") || t.is("çoxu"));
        if (one > begin && s.shaped(one - 1, "\\p{L}+(?:l[aə]r(?:[ıi]n)?d[aə]n|l[aə]r[ıi]n)") && plain(s, begin, one)) {
            return new Found(s.words(begin, one + 1), one + 1);
        }
        return ofPlace(s, begin, to);
    }

    private static boolean plain(Sentence s, int from, int to) {
        return s.next(from, to, t -> !t.word() || t.quoted()) < 0;
    }

    /** "Rusiya tərəfi", "Bakı polisi": a place and what belongs to it. */
    private @Nullable Found ofPlace(Sentence s, int begin, int to) {
        Mention named = begin < to ? s.at(begin).mention() : null;
        boolean place = named != null
                && named.concept().type() == ConceptType.PLACE
                && AzerbaijaniSubjects.nominative(s, begin);
        int head = place ? s.behind(begin) : to;
        return head < to && s.at(head).mention() == null && words.has("belonging", s.low(head))
                ? new Found(s.words(begin, head + 1), head + 1)
                : null;
    }

    /** "Şirkətdən bildiriblər ki": those from whom word comes, null for none. */
    @Nullable
    Speaker from(Sentence s, int start, int verb) {
        int end = start;
        while (end < verb && end < start + 4 && !s.shaped(end, "\\p{L}{3,}(?:-?[dt][aə]n|n[dn][aə]n)")) {
            if (!s.at(end).word() || s.at(end).quoted() || AzerbaijaniWords.finite(s.at(end))) {
                return null;
            }
            end++;
        }
        if (end >= verb
                || end >= start + 4
                || s.is(end + 1, "sonra", "əvvəl", "başqa", "bəri", "artıq", "çox", "biri")) {
            return null;
        }
        return s.at(end).mention() != null && Sentence.body(s.at(end)) ? s.mention(end) : s.words(start, end + 1);
    }
}
