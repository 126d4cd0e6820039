package org.dragoman.voice;

/** Where English words said begin and end. */
final class EnglishContent {
    private static final int NOUN_PHRASE = 9;

    private final Lexicon words;

    EnglishContent(Lexicon words) {
        this.words = words;
    }

    /** The first token of the words before a place: behind a semicolon, a colon or a quotation. */
    int begin(Sentence s, int end) {
        int cut = s.last(0, end, t -> t.is(";") || t.is(":") || t.quoted());
        while (cut > 0 && s.at(cut).quoted() && cut + 1 < end && s.at(cut + 1).word()) {
            cut = s.last(0, cut, t -> t.is(";") || t.is(":"));
        }
        int begin = cut + 1;
        while (begin < end && s.is(begin, "and", "but", ",", "yet")) {
            begin++;
        }
        return begin;
    }

    /** The first token behind a comma and the apposition that it opens: "X, the head of Y, …". */
    int behindApposition(Sentence s, int comma) {
        int next = s.is(comma, ",") ? s.next(comma + 1, s.size(), t -> t.is(",") || t.quoted()) : -1;
        boolean apposed = next > 0
                && s.is(next, ",")
                && (words.has("determiner", s.low(comma + 1)) || words.has("relative", s.low(comma + 1)))
                && next - comma < 14
                && (words.has("relative", s.low(comma + 1))
                        || s.next(comma + 1, next, t -> words.has("finite", t.low())) < 0);
        return apposed ? next + 1 : comma + 1;
    }

    /** The token behind the last of the words that begin at a place. */
    int end(Sentence s, int from) {
        for (int i = from + 1; i < s.size(); i++) {
            if (s.at(i).quoted()) {
                continue;
            }
            boolean comma = s.is(i, ",");
            int next = comma ? i + 1 : i;
            if (comma && ingOfSaying(s, next)) {
                return i;
            }
            if (s.is(i, ";") && reportWithin(s, i + 1, NOUN_PHRASE + 3)) {
                return i;
            }
            if (comma && s.is(next, "though", "although") && words.has("pronoun", s.low(next + 1))) {
                return i;
            }
            if (s.is(next, "and", "but", "yet", "while", "though", "although", "whereas") && !s.is(next + 1, "that")) {
                boolean own = reports(s, next + 1) || comma && subjectAndReport(s, next + 1);
                if (own) {
                    return i;
                }
            }
            if (comma && (accordingTo(s, next) || remark(s, next))) {
                return i;
            }
        }
        return s.size();
    }

    private boolean accordingTo(Sentence s, int i) {
        return s.is(i, "according") && s.is(i + 1, "to");
    }

    /** ", a charge to which …", ", a claim that …": the outlet says what kind of words they were. */
    private boolean remark(Sentence s, int i) {
        return s.is(i, "a", "an")
                && (words.has("noun", s.low(i + 1)) || s.is(i + 1, "charge", "suggestion", "account", "figure"))
                && (words.has("relative", s.low(i + 2))
                        || words.has("preposition", s.low(i + 2))
                        || s.low(i + 2).endsWith("ed"));
    }

    /** Whether a clause with a subject of its own begins here. */
    boolean opensClause(Sentence s, int i) {
        boolean subject = words.has("determiner", s.low(i))
                || words.has("pronoun", s.low(i))
                || i < s.size() && s.at(i).capital()
                || s.is(i, "there");
        return subject && s.next(i + 1, Math.min(s.size(), i + 6), t -> words.has("modal", t.low())) > 0;
    }

    /** "told TASS the road was open": the token behind the one who is told, where a clause begins; -1 else. */
    int behindHearer(Sentence s, int from) {
        if (from >= s.size() || s.at(from).quoted()) {
            return -1;
        }
        int behind = s.at(from).mention() != null
                ? s.behind(from)
                : s.is(from, "reporters", "journalists", "them", "him", "her", "us", "me", "lawmakers", "parliament")
                        ? from + 1
                        : words.has("determiner", s.low(from)) ? from + 2 : -1;
        return behind > 0 && behind < s.size() && !s.at(behind).quoted() && opensClause(s, behind) ? behind : -1;
    }

    private boolean ingOfSaying(Sentence s, int i) {
        return words.has("ing", s.low(i));
    }

    /** Whether a verb of saying or of attitude stands here, adverbs aside. */
    boolean reports(Sentence s, int i) {
        int at = i;
        while (at < s.size() && (s.low(at).endsWith("ly") || words.has("aux", s.low(at)))) {
            at++;
        }
        if (at >= s.size() || s.at(at).quoted()) {
            return false;
        }
        return words.has("report", s.low(at))
                || EnglishWords.at(s, at, words) != null
                        && s.low(at - 1).length() > 0
                        && !s.is(at - 1, "would", "will", "not");
    }

    /** A person, a body or a pronoun, and a verb of saying behind it. */
    boolean subjectAndReport(Sentence s, int from) {
        boolean subject = false;
        for (int i = from; i < Math.min(s.size(), from + NOUN_PHRASE); i++) {
            if (subject && reports(s, i)) {
                return true;
            }
            if (words.has("finite", s.low(i)) && !s.is(i, "had", "has", "have") || s.is(i, ",", ";")) {
                return false;
            }
            subject = subject || s.at(i).mention() != null || s.is(i, "he", "she", "they");
        }
        return false;
    }

    boolean reportWithin(Sentence s, int from, int reach) {
        for (int i = from; i < Math.min(s.size(), from + reach); i++) {
            boolean cites = i > from && words.has("cite", s.low(i)) && s.shaped(i, "\\p{L}+(?:ed|s)|spoke|sought");
            if (reports(s, i) || cites) {
                return true;
            }
        }
        return false;
    }

    /** Whether a stretch can be a clause: not a name in apposition, not "On Monday". */
    boolean clause(Sentence s, int from, int to) {
        if (to - from > 0
                && s.next(from, to, Token::quoted) >= 0
                && s.at(Math.max(from, to - 1)).quoted()) {
            return false;
        }
        int begin = begin(s, to);
        if (words.has("relative", s.low(to - 1))) {
            return true;
        }
        if (to - begin == 1) {
            return s.at(begin).capital();
        }
        if (words.has("preposition", s.low(begin))
                || words.has("boundary", s.low(begin)) && !s.is(begin, "that")
                || s.low(begin).endsWith("ing") && s.next(begin, to, t -> words.has("finite", t.low())) < 0
                || s.is(begin, "asked")) {
            int comma = s.next(begin, to, t -> t.is(","));
            return comma > 0 && s.next(comma, to, t -> words.has("finite", t.low())) > 0;
        }
        return s.next(begin + 1, to, t -> words.has("finite", t.low())) >= 0
                || s.next(
                                begin + 1,
                                to,
                                t -> t.low().endsWith("ed") || t.low().equals("did") || words.has("past", t.low()))
                        >= 0;
    }

    int length(Sentence s, int from, int to) {
        int count = 0;
        for (int i = from; i < to && i < s.size(); i++) {
            count += s.at(i).word() ? 1 : 0;
        }
        return count;
    }
}
