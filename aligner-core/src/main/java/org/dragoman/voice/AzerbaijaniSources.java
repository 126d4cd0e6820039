package org.dragoman.voice;

import java.util.List;
import org.dragoman.concept.ConceptType;
import org.dragoman.voice.AzerbaijaniWords.Verb;
import org.jspecify.annotations.Nullable;

/** "X-in sözlərinə görə, …", "sənədə əsasən, …", "X-ə istinadən". */
final class AzerbaijaniSources {
    private static final int EARLY = 14;
    private static final int LOOSE = 5;

    private final Lexicon words;
    private final AzerbaijaniSubjects subjects;

    AzerbaijaniSources(Lexicon words, AzerbaijaniSubjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** A source phrase that ends at a token. */
    void find(Sentence s, int i, Memory memory, List<Draft> drafts) {
        boolean opinion = words.has("opinion", s.low(i));
        if (!opinion && !s.is(i, "görə", "əsasən")) {
            return;
        }
        int noun = opinion ? i : i - 1;
        int start = subjects.clauseStart(s, noun);
        boolean said = opinion || words.has("source", s.low(noun));
        boolean document = !said && (words.has("bydocument", s.low(noun)) || noun >= 0 && dated(s, noun));
        boolean nested = drafts.stream()
                .anyMatch(d -> d.content() != null && d.content().covers(s.at(i).span()));
        boolean loose = !s.is(i + 1, ",") && noun - start > LOOSE;
        boolean back = s.is(i + 1, ",") && s.is(i + 2, "bunu", "bu") && (s.is(i + 2, "bunu") || s.is(i + 3, "barədə"));
        if (nested || loose || back || noun - start > EARLY || !said && !document) {
            return;
        }
        Speaker who = said ? saying(s, start, noun, memory) : document(s, start, noun, memory);
        boolean two = said && !opinion && (noun > start);
        int from = i + 1;
        drafts.add(new Draft(
                s.between(from, s.size()),
                false,
                who,
                s.written(two ? noun : i, i + 1),
                s.place(two ? noun : i, i + 1),
                List.of()));
    }

    private static boolean dated(Sentence s, int noun) {
        return Sentence.document(s.at(noun));
    }

    private @Nullable Speaker saying(Sentence s, int start, int noun, Memory memory) {
        if (noun > start && s.is(noun - 1, "onun")) {
            return memory.person(Gender.ANY);
        }
        if (noun > start && s.is(noun - 1, "onların")) {
            return memory.last();
        }
        int person = s.last(start, noun, Sentence::person);
        if (person >= 0) {
            return s.mention(person);
        }
        int body = s.last(start, noun, Sentence::body);
        int office = s.last(start, noun, Sentence::office);
        if (office > body || office >= 0 && body >= 0 && s.behind(office) >= noun) {
            Speaker holder = memory.holderOf(s, office);
            Speaker titled = holder == null && body < 0 ? memory.titled("") : holder;
            return titled == null ? s.mention(office) : titled;
        }
        if (body >= 0) {
            return s.mention(body);
        }
        Speaker known = noun == start + 1 ? subjects.known(s, start, noun, memory) : null;
        if (known != null && known.concept() != null) {
            return known;
        }
        int got = s.next(start, noun, t -> t.is("verilən") || t.is("alınan") || t.is("daxil") || t.is("yayılan"));
        if (got > start) {
            return s.words(start, got);
        }
        return s.words(start, noun - start > 0 && !s.low(noun).equals("məlumata") ? noun : noun + 1);
    }

    private @Nullable Speaker document(Sentence s, int start, int noun, Memory memory) {
        int named = s.next(start, noun + 1, Sentence::document);
        if (named >= 0) {
            return s.mention(named);
        }
        int owner = s.next(start, noun, t -> Sentence.body(t) || Sentence.person(t));
        if (owner >= 0) {
            return s.mention(owner);
        }
        Speaker document = memory.document();
        boolean ruling = words.list("ruling").stream().anyMatch(s.low(noun)::startsWith)
                && !s.low(noun).startsWith("sənəd");
        if (ruling) {
            return memory.court() != null ? memory.court() : s.words(noun, noun + 1);
        }
        return document == null ? s.words(noun, noun + 1) : document;
    }

    /** "X agentliyinə istinadla xəbər verir ki": what follows is said by whom the outlet cites. */
    @Nullable
    Draft citedBefore(Sentence s, int start, Verb verb, int after) {
        int citing = s.next(
                start,
                verb.from(),
                t -> t.low().startsWith("istinad")
                        && (t.low().endsWith("ən") || t.low().endsWith("la")));
        if (citing < 0) {
            return null;
        }
        int medium = s.last(
                start, citing, t -> t.mention() != null && t.mention().concept().type() == ConceptType.MEDIUM);
        int any = medium >= 0 ? medium : s.last(start, citing, t -> Sentence.body(t) || Sentence.person(t));
        int near = Math.max(start, citing - 3);
        int name = s.next(near, citing, t -> t.quoted() || t.capital());
        Speaker cited = any >= 0 ? s.mention(any) : name < 0 ? null : s.words(name, citing);
        return cited == null
                ? null
                : new Draft(
                        s.between(after, s.size()),
                        false,
                        cited,
                        s.at(citing).text(),
                        s.at(citing).span(),
                        List.of(cited));
    }
}
