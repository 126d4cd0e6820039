package org.dragoman.voice;

import java.util.List;
import org.dragoman.voice.ArabicWords.Verb;
import org.dragoman.voice.SpeechRules.QuoteSigns;

/** What Arabic words before a quotation say of it: "ما تسميه «…»", "سميت «…»", "وكالة «…»". */
final class ArabicSigns {
    private final Lexicon words;
    private final ArabicWords verbs;
    private final ArabicSubjects subjects;

    ArabicSigns(Lexicon words, ArabicWords verbs, ArabicSubjects subjects) {
        this.words = words;
        this.verbs = verbs;
        this.subjects = subjects;
    }

    /** What the words before a quotation make of it. */
    QuoteSigns of(Sentence s, int before, Memory memory) {
        int call = before;
        if (s.is(call, "ب", "بأنه", "بأنها")) {
            call--;
        }
        for (int i = call; i > Math.max(0, call - 2); i--) {
            int what = words.has("what", s.low(i - 1)) ? i - 1 : -1;
            if (what >= 0 && words.has("call", s.low(i))) {
                Speaker who = words.has("nobody", s.low(i)) ? null : subjects.caller(s, what, i, memory);
                return new QuoteSigns(
                        false,
                        new Draft(null, true, who, s.written(what, before + 1), s.place(what, before + 1), List.of()));
            }
        }
        if (words.has("distancing", s.low(before))) {
            return new QuoteSigns(
                    false,
                    new Draft(
                            null, true, null, s.at(before).text(), s.at(before).span(), List.of()));
        }
        Verb verb = verbs.at(s, before);
        boolean subject = verb != null && ArabicNames.marksEnd(s, before + 1) > 0;
        boolean given =
                bare(s.low(before)).matches("سمي|سميت|أسمي|أسميت|سمى|سمت") && !words.has("what", s.low(before - 1));
        if (subject || given) {
            return new QuoteSigns(true, null);
        }
        boolean type = words.has("typebefore", bare(s.low(before))) || words.has("typebefore", s.low(before));
        boolean listed = !type
                && s.is(before, "و")
                && before >= 1
                && s.at(before - 1).quoted()
                && s.next(Math.max(0, before - 6), before, t -> words.has("typebefore", t.low())) >= 0;
        return new QuoteSigns(type || listed, null);
    }

    private static String bare(String low) {
        return low.length() > 3 && "وفلب".indexOf(low.charAt(0)) >= 0 ? low.substring(1) : low;
    }
}
