package org.dragoman.voice;

import org.dragoman.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Arabic frames of people who speak: holders of an office, people before a verb in the plural, على لسان, appositions. */
final class ArabicPeople {
    private ArabicPeople() {}

    /** "الرئيس البيلاروسي", "الوزير": who was named before and holds the office, else the office. */
    static @Nullable Speaker holder(Sentence s, int start, int end, @Nullable Speaker who, Memory memory) {
        int office = s.next(start, end, Sentence::office);
        Mention mention = office < 0 ? null : s.at(office).mention();
        if (mention == null || who == null || !mention.concept().id().equals(who.concept())) {
            return who;
        }
        int behind = s.behind(office);
        Mention country = behind < end ? s.at(behind).mention() : null;
        Speaker holder = country != null
                ? memory.holderIn(mention.concept().id(), country.concept().id())
                : behind >= end ? memory.holderOf(s, office) : null;
        boolean alone = holder == null && office == start && behind >= end && behind == office + 1;
        Speaker entitled = alone ? memory.entitled(s.low(office).replaceFirst("^ال", "")) : null;
        holder = entitled != null ? entitled : holder;
        return holder == null ? who : holder;
    }

    /** "غير أن معارضين للمشروع يصفونه": people before a verb in the plural. */
    static @Nullable Speaker many(Sentence s, int at) {
        int start = s.last(0, at, t -> !t.word() || t.is("أن") || t.is("إن") || t.is("لكن") || t.is("ولكن")) + 1;
        boolean people = start > 0
                && at - start > 0
                && at - start <= 4
                && s.shaped(start, "\\p{L}+(?:ين|ون|ات)|ناشطين|نشطاء|خبراء|شهود|سكان|مصادر")
                && s.next(start, at, Token::quoted) < 0;
        return people ? s.words(start, at) : null;
    }

    /** "على لسان X". */
    static @Nullable Speaker through(Sentence s, int from, int to) {
        int tongue = s.next(from, to, t -> t.is("لسان"));
        int person = tongue < 0 ? -1 : s.next(tongue, to, Sentence::person);
        return person < 0 ? null : s.mention(person);
    }

    /** "قال رئيس المؤتمر، وزير البيئة X، إن": the name stands behind a comma. */
    static int apposition(Sentence s, int comma, int limit) {
        int next = s.next(comma + 1, limit, t -> !t.word());
        return s.next(comma + 1, next < 0 ? limit : next, Sentence::person);
    }
}
