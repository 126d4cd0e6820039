package org.dragoman.voice;

import org.dragoman.mention.Mention;
import org.dragoman.voice.AzerbaijaniSubjects.Found;
import org.jspecify.annotations.Nullable;

/** Where Azerbaijani words said begin: behind the subject, adjuncts and converbs of the verb of saying. */
final class AzerbaijaniContent {
    private static final int CONVERB = 8;

    private final Lexicon words;
    private final AzerbaijaniSubjects subjects;

    AzerbaijaniContent(Lexicon words, AzerbaijaniSubjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** Subject and beginning of the words said, in a clause that ends in a verbal noun. */
    Found split(Sentence s, int from, int noun, @Nullable Speaker said, Memory memory, boolean addressed) {
        Found found = subjects.find(s, from, noun, said, memory);
        if (addressed && s.next(from, noun, t -> t.shaped("\\p{L}+(?:yindən|sindən|dan|dən)")) >= 0) {
            int source = s.next(from, noun, t -> Sentence.body(t));
            found = new Found(
                    source < 0 ? found.speaker() : s.mention(source), source < 0 ? found.behind() : s.behind(source));
        }
        int at = found.behind();
        boolean comma = at < noun && s.is(at, ",");
        at = comma ? at + 1 : at;
        boolean going = true;
        while (going && at < noun) {
            int before = at;
            while (at < noun
                    && (words.has("particle", s.low(at))
                            || !comma && timeAdjunct(s, at, noun)
                            || words.has("audience", s.low(at)))) {
                at++;
            }
            int venue = s.next(
                    at, Math.min(noun, at + CONVERB), t -> words.has("audience", t.low()) && t.shaped(".*[dn]?[aə]"));
            if (venue > at && (venue(s, at, venue) || s.shaped(venue - 1, "\\p{L}+[dt][iıuü][yğ][iıuü]"))) {
                at = venue + 1;
            }
            int converb = s.next(
                    at,
                    Math.min(noun, at + CONVERB),
                    t -> t.shaped("\\p{L}+(?:[aə]r[aə][qk]|[ıiuüaə]rk[aə]n)") && !t.is("olaraq"));
            at = converb >= 0 ? converb + 1 : at;
            Mention mention = at < noun ? s.at(at).mention() : null;
            if (addressed && mention != null && mention.surface(s.text()).matches(".*[aə]")) {
                at = s.behind(at);
            }
            going = at > before;
        }
        return new Found(found.speaker(), Math.min(at, noun));
    }

    /** Whether all up to a place of speech belongs to it: “Tasnim” agentliyinə müsahibəsində. */
    private boolean venue(Sentence s, int from, int venue) {
        return s.next(
                        from,
                        venue,
                        t -> !t.quoted()
                                && !t.capital()
                                && !words.has("audience", t.low())
                                && !words.has("typeafter", t.low())
                                && !words.has("time", t.low())
                                && !t.shaped("\\d.*|\\p{L}+d[aə]ki|\\p{L}+[ıiuü]n"))
                < 0;
    }

    /** A time that belongs to the verb of saying: in the locative, up to "2024-cü il üçün", which does not. */
    private boolean timeAdjunct(Sentence s, int at, int noun) {
        if (!subjects.time(s, at)) {
            return false;
        }
        int end = at;
        while (end < noun && subjects.time(s, end)) {
            end++;
        }
        String last = s.low(end - 1);
        return Shapes.matches(last, ".*(?:d[aə]|dünən|günü|gün|ayında|axşamı?|sabah)") && !s.is(end, "üçün");
    }
}
