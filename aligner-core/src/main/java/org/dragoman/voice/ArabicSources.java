package org.dragoman.voice;

import java.util.List;
import java.util.function.ToIntBiFunction;
import org.dragoman.text.Span;

/** Arabic sources: "وفقا لـX، …" and "…، بحسب X". */
final class ArabicSources {
    private final Lexicon words;
    private final ArabicSubjects subjects;

    ArabicSources(Lexicon words, ArabicSubjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** "وفقا لـX، …" and "…، بحسب X". */
    void find(Sentence s, int i, Memory memory, List<Draft> drafts, ToIntBiFunction<Sentence, Integer> end) {
        if (i + 1 >= s.size()) {
            return;
        }
        int comma = ArabicSpeech.firstComma(s, i + 1);
        boolean plain = !words.has("notsource", s.low(i + 1))
                && comma - i < 8
                && s.at(i + 1).word()
                && !s.at(i + 1).quoted()
                && !Sentence.document(s.at(i + 1));
        boolean speaks = plain
                || s.next(i + 1, Math.min(comma, i + 4), t -> words.has("sourceword", t.low())) >= 0
                || s.next(i + 1, Math.min(comma, i + 9), Sentence::person) >= 0
                || s.next(i + 1, Math.min(comma, i + 4), t -> Sentence.body(t) && !Sentence.document(t)) >= 0;
        if (!speaks) {
            return;
        }
        Speaker who = subjects.source(s, i + 1, comma, memory);
        boolean first = i == 0 || s.next(0, i, Token::word) < 0;
        Span content = first && comma < s.size()
                ? s.between(
                        s.shaped(comma + 1, "فإن(?:ه|ها|هم)?") ? comma + 2 : comma + 1, end.applyAsInt(s, comma + 1))
                : null;
        boolean last =
                !first && s.is(i - 1, "،") && (comma >= s.size() - 1 || s.next(comma, s.size(), t -> t.quoted()) < 0);
        int start = s.last(0, i, t -> t.is("؛")) + 1;
        int from = s.at(Math.min(start, i)).span().start();
        boolean verbBefore = drafts.stream().anyMatch(d -> d.at().start() >= from);
        if (last && !verbBefore) {
            content = s.between(start, i);
        }
        String written =
                first && words.has("sourceword", s.low(i + 1)) && i + 2 < comma && words.has("ruling", s.low(i + 2))
                        ? s.written(i, i + 3)
                        : s.at(i).text();
        int conjunction = written.startsWith("و") && !written.startsWith("وف") ? 1 : written.startsWith("وو") ? 1 : 0;
        if (content != null) {
            drafts.add(new Draft(
                    content, false, who, written.substring(conjunction), s.at(i).span(), List.of()));
        }
    }
}
