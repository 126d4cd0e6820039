package org.dragoman.voice;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.concept.ConceptType;
import org.dragoman.voice.EnglishWords.Verb;

/**
 * English words that give what somebody says without a clause: "accused them of a “coup”", "in her view, …", "he had
 * one demand: that …".
 */
final class EnglishCiting {
    private static final int REACH = 14;
    private static final int SOURCE_REACH = 22;

    private final Lexicon words;
    private final EnglishSubjects subjects;
    private final EnglishContent contents;

    EnglishCiting(Lexicon words, EnglishSubjects subjects) {
        this.words = words;
        this.subjects = subjects;
        this.contents = new EnglishContent(words);
    }

    /** Adds what a token cites. */
    boolean find(Sentence s, int i, Memory memory, List<Draft> drafts) {
        boolean calls = s.is(i, "called", "calls", "calling", "call") && s.is(i + 1, "for", "on");
        if ((calls || words.has("cite", s.low(i))) && !(s.at(i).capital() && i > 0)) {
            return verb(s, i, memory, drafts);
        }
        if (s.is(i, "in", "by", "to")) {
            return view(s, i, memory, drafts);
        }
        if (s.is(i, ":") && i > 1 && s.is(i + 1, "that") && i + 2 < s.size()) {
            int verb = s.next(0, i, t -> words.has("finite", t.low()) || t.low().endsWith("ed"));
            Speaker who = verb < 1 ? null : subjects.before(s, verb, false, memory);
            drafts.add(new Draft(
                    s.between(i + 1, s.size()), false, who, "", s.at(i).span(), List.of()));
            return true;
        }
        return false;
    }

    /** A verb whose object may stand in quotation marks. */
    private boolean verb(Sentence s, int i, Memory memory, List<Draft> drafts) {
        boolean noun = s.is(i - 1, "the", "a", "an", "to", "of", "this", "its", "his", "her", "their", "for", "no")
                && !s.low(i).endsWith("ing");
        boolean passive = s.is(i - 1, "is", "was", "are", "were", "be", "been", "being")
                && s.low(i).endsWith("ed");
        int end = clauseEnd(s, i + 1);
        int quote = s.next(i + 1, end, Token::quoted);
        if (noun || passive || quote < 0) {
            return false;
        }
        boolean ing = s.low(i).endsWith("ing");
        Speaker who = subjects.before(s, i, ing, memory);
        drafts.add(Draft.citing(who, s.at(i).text(), s.at(i).span(), s.place(i, end)));
        return true;
    }

    private int clauseEnd(Sentence s, int from) {
        for (int i = from; i < s.size(); i++) {
            if (s.at(i).quoted()) {
                continue;
            }
            boolean other = s.is(i, "and", "but", "while", "though")
                    && (contents.reports(s, i + 1) || s.is(i - 1, ",") && contents.subjectAndReport(s, i + 1));
            if (s.is(i, ";") || other) {
                return i;
            }
        }
        return s.size();
    }

    /** "In X's view, …", "in the words of X, …", "in her words, …", "by his own account, …". */
    private boolean view(Sentence s, int i, Memory memory, List<Draft> drafts) {
        boolean opens = i == 0 || !s.at(i - 1).word() || s.is(i - 1, "and", "but", "that");
        int comma = s.next(i, Math.min(s.size(), i + REACH), t -> !t.word() && !t.is("-") && !t.is("'"));
        int noun = opens && comma > 0 ? s.next(i + 1, comma, t -> words.has("view", t.low())) : -1;
        if (noun < 0 || !s.is(comma, ",")) {
            return false;
        }
        boolean of = s.is(noun + 1, "of");
        if (!of && noun != comma - 1) {
            return false;
        }
        Speaker who;
        int owner = s.is(i + 1, "his", "her", "their", "its") ? i + 1 : -1;
        if (of) {
            who = subjects.in(s, noun + 2, comma);
        } else if (owner >= 0) {
            Gender gender = s.is(owner, "her") ? Gender.FEMALE : s.is(owner, "his") ? Gender.MALE : Gender.ANY;
            who = gender == Gender.ANY ? memory.last() : memory.person(gender);
        } else if (i + 1 < noun
                && (s.low(noun - 1).endsWith("'s") || s.low(noun - 1).endsWith("s'"))) {
            who = subjects.owner(s, i + 1, noun);
        } else {
            return false;
        }
        int from = contents.behindApposition(s, comma);
        int end = contents.end(s, from);
        if (contents.reportWithin(s, from, 6)) {
            return false;
        }
        boolean first = s.next(0, i, Token::word) < 0 || !s.is(i - 1, ",");
        drafts.add(new Draft(
                first ? s.between(from, end) : null,
                false,
                who,
                s.written(i, of ? noun + 2 : noun + 1),
                s.place(i, noun + 1),
                List.of(),
                from < end ? s.place(from, end) : null));
        return true;
    }

    /** Through whom: "told RIA Novosti", "in an interview with X", "X was quoted by Y as saying". */
    List<Speaker> sources(Sentence s, Verb verb) {
        List<Speaker> sources = new ArrayList<>();
        int from = Math.max(0, verb.from() - SOURCE_REACH);
        for (int i = from; i < Math.min(s.size(), verb.to() + 6); i++) {
            Token token = s.at(i);
            boolean medium =
                    token.mention() != null && token.mention().concept().type() == ConceptType.MEDIUM && s.begins(i);
            if (medium && (s.is(i - 1, "to", "told", "with", "by", "citing", "the", "quoting"))) {
                sources.add(s.mention(i));
            } else if (s.is(i, "citing", "quoting") && !s.is(i - 1, "without")) {
                int stop = s.next(i, s.size(), t -> !t.word() || t.quoted());
                Speaker cited = subjects.in(s, i + 1, stop < 0 ? s.size() : stop);
                if (cited != null && !sources.contains(cited)) {
                    sources.add(cited);
                }
            }
        }
        return sources;
    }
}
