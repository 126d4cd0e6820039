package org.dragoman.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.text.Span;
import org.dragoman.voice.EnglishWords.Use;
import org.dragoman.voice.EnglishWords.Verb;
import org.jspecify.annotations.Nullable;

/** English: "X said that …", "X said …", "…, said X", "…, he added, …", "according to X, …", "called Y a …". */
final class EnglishSpeech implements SpeechRules {
    private static final int REACH = 22;

    private final Lexicon words = new Lexicon("english.tsv");
    private final EnglishSubjects subjects = new EnglishSubjects(words);
    private final EnglishContent contents = new EnglishContent(words);
    private final Distance distance = new Distance(words.list("distanced"), words.list("preposition"));
    private final EnglishCalling calling = new EnglishCalling(words, subjects);
    private final EnglishCiting citing = new EnglishCiting(words, subjects);

    @Override
    public Set<String> courtWords() {
        return words.list("court");
    }

    @Override
    public List<Draft> find(Sentence s, Memory memory) {
        List<Draft> drafts = new ArrayList<>();
        Speaker said = null;
        Speaker subject = null;
        for (int i = 0; i < s.size(); i++) {
            if (s.at(i).quoted()) {
                continue;
            }
            Verb verb = EnglishWords.at(s, i, words);
            int before = drafts.size();
            distance.find(s, i, drafts);
            Span here = s.at(i).span();
            if (drafts.stream().anyMatch(d -> !d.distanced() && d.holds(here))) {
                calling.indirect(s, i, memory, drafts);
                continue;
            }
            if (verb != null && negated(s, verb)) {
                i = verb.to() - 1;
            } else if (verb != null) {
                Speaker who = speaker(s, verb, verb.use() == Use.ING ? said : subject, memory);
                told(s, verb, who, drafts);
                i = verb.to() - 1;
            } else if (s.is(i, "according") && s.is(i + 1, "to")) {
                accordingTo(s, i, drafts);
            } else if (!citing.find(s, i, memory, drafts)) {
                calling.indirect(s, i, memory, drafts);
            }
            if (drafts.size() > before && !drafts.get(drafts.size() - 1).distanced()) {
                said = drafts.get(drafts.size() - 1).speaker();
                subject = verb == null || verb.use() != Use.NOUN ? said : subject;
            }
        }
        return drafts;
    }

    /** "did not say that", "has never claimed to": nothing is said. "Do not deny" says what is not denied. */
    private boolean negated(Sentence s, Verb verb) {
        int at = verb.from() - 1;
        boolean not = false;
        while (at >= 0 && (words.has("aux", s.low(at)) || s.low(at).endsWith("n't"))) {
            not |= s.is(at, "not", "never") || s.low(at).endsWith("n't");
            at--;
        }
        return not
                && (verb.use() == Use.SAY || verb.use() == Use.TELL || verb.use() == Use.HOLD)
                && !words.has("belief", s.low(verb.from()))
                && s.next(0, verb.from(), Token::quoted) < 0;
    }

    private @Nullable Speaker speaker(Sentence s, Verb verb, @Nullable Speaker said, Memory memory) {
        if (verb.use() == Use.NOUN) {
            return subjects.ofNoun(s, verb);
        }
        int quoting = s.is(verb.from() - 1, "as")
                ? s.last(Math.max(0, verb.from() - REACH / 2), verb.from(), t -> t.is("quoted") || t.is("quotes"))
                : -1;
        if (quoting > 0 && !s.is(quoting - 1, "was", "were", "is", "are", "been") && quoting + 2 < verb.from()) {
            return subjects.in(s, quoting + 1, verb.from() - 1);
        }
        boolean goesOn = verb.use() == Use.ING && !s.is(verb.from() - 1, "by")
                || s.is(verb.from() - 1, "and", "but") && !s.at(verb.from() - 1).quoted();
        if (goesOn && said != null) {
            return said.asMeant();
        }
        return subjects.before(s, verb.from(), verb.use() == Use.ING, memory);
    }

    /** What a verb introduces, or ends. */
    private void told(Sentence s, Verb verb, @Nullable Speaker who, List<Draft> drafts) {
        int that = that(s, verb);
        List<Speaker> sources = citing.sources(s, verb);
        if (that > 0) {
            int comma = verb.use() == Use.NOUN && s.low(verb.from() - 1).contains("'")
                    ? s.next(that + 1, s.size(), t -> t.is(","))
                    : -1;
            int end = contents.end(s, that + 1);
            add(s, verb, that + 1, comma < 0 ? end : Math.min(comma, end), who, sources, drafts);
            return;
        }
        boolean bare =
                verb.use() == Use.SAY || verb.use() == Use.TELL || verb.use() == Use.ING || verb.use() == Use.HOLD;
        int quote = s.last(0, verb.from(), Token::quoted);
        boolean attributes = quote >= 0 && attributes(s, quote, verb);
        boolean closes = attributes && (verb.from() - quote <= 2 || commaInside(s, quote));
        if (!bare && !(closes && verb.use() == Use.ASK)
                || verb.use() == Use.HOLD && !follows(s, verb) && !closes && !inverted(s, verb)) {
            add(s, verb, 0, 0, who, sources, drafts);
            return;
        }
        if (attributes) {
            boolean first = verb.from() - quote <= 2
                    && (quote + 1 == verb.from() || !s.at(verb.from() - 1).word());
            Speaker behind =
                    first && verb.use() != Use.ING && verb.use() != Use.TELL ? subjects.behind(s, verb.to()) : null;
            int opening = quote;
            while (opening > 0 && s.at(opening - 1).quoted()) {
                opening--;
            }
            drafts.add(new Draft(
                    null,
                    false,
                    behind == null ? who : behind,
                    s.written(verb.from(), verb.to()),
                    s.place(verb.from(), verb.to()),
                    sources,
                    s.place(opening, goingOn(s, verb))));
            return;
        }
        if (inverted(s, verb)) {
            Speaker behind = subjects.behind(s, verb.to());
            add(
                    s,
                    verb,
                    contents.begin(s, verb.from() - 1),
                    verb.from() - 1,
                    behind == null ? who : behind,
                    sources,
                    drafts);
        } else if (follows(s, verb)) {
            following(s, verb, who, sources, drafts);
        } else if (verb.use() == Use.TELL && contents.behindHearer(s, verb.to()) > 0) {
            int from = contents.behindHearer(s, verb.to());
            add(s, verb, from, contents.end(s, from), who, sources, drafts);
        } else if ((verb.use() == Use.SAY || verb.use() == Use.ING && s.is(verb.from(), "saying"))
                && introduces(s, verb)) {
            add(s, verb, verb.to(), contents.end(s, verb.to()), who, sources, drafts);
        } else {
            add(s, verb, 0, 0, who, sources, drafts);
        }
    }

    /** "“…,” the crowd outside chanted": whether a quotation ends with a comma. */
    private static boolean commaInside(Sentence s, int quote) {
        return s.is(quote, ",") || s.is(quote - 1, ",") && !s.at(quote).word();
    }

    /** "“…”, said X, “…”": the token behind the rest of the quotation, else behind the verb. */
    private int goingOn(Sentence s, Verb verb) {
        int next = s.next(verb.to(), s.size(), Token::quoted);
        boolean same = next > verb.to()
                && !s.at(next - 1).word()
                && s.next(verb.to(), next, t -> words.has("finite", t.low()) || words.has("boundary", t.low())) < 0;
        int end = next;
        while (same && end < s.size() && s.at(end).quoted()) {
            end++;
        }
        return same ? end : verb.to();
    }

    private void add(
            Sentence s, Verb verb, int from, int to, @Nullable Speaker who, List<Speaker> sources, List<Draft> drafts) {
        Span content = from < to ? s.between(from, to) : null;
        drafts.add(new Draft(
                content, false, who, s.written(verb.from(), verb.to()), s.place(verb.from(), verb.to()), sources));
    }

    /** Whether nothing but a subject stands between a quotation and the verb: "…," X said. */
    private boolean attributes(Sentence s, int quote, Verb verb) {
        int from = quote + 1;
        while (from < verb.from() && !s.at(from).word()) {
            from++;
        }
        return verb.from() - from <= REACH / 2
                && !words.has("boundary", s.low(from))
                && s.next(from, verb.from(), t -> words.has("finite", t.low()) && !t.is("had") && !t.is("has")) < 0;
    }

    /** The "that" of a verb: behind it, with an object and adjuncts between. */
    private int that(Sentence s, Verb verb) {
        if (verb.use() == Use.NOUN) {
            return s.next(verb.to(), s.size(), t -> t.is("that"));
        }
        int reach = verb.use() == Use.SAY ? REACH / 2 : REACH;
        boolean inserted = s.is(verb.to(), ",")
                && words.has("opening", s.low(verb.to() + 1))
                && s.is(verb.to() + 2, ",")
                && s.is(verb.to() + 3, "that");
        if (inserted) {
            return verb.to() + 3;
        }
        for (int i = verb.to(); i < Math.min(s.size(), verb.to() + reach); i++) {
            if (s.at(i).quoted() || s.is(i, ";", ":") || EnglishWords.at(s, i, words) != null) {
                return -1;
            }
            boolean noun =
                    i == verb.to() || !words.has("preposition", s.low(i - 1)) && !words.has("purpose", s.low(i - 1));
            if (s.is(i, "that") && noun) {
                boolean relative = i > verb.to() && (s.is(i - 1, ",") || words.has("finite", s.low(i + 1)));
                return relative ? -1 : i;
            }
            if (words.has("finite", s.low(i)) || s.is(i, "and", "but") && verb.use() != Use.TELL) {
                return -1;
            }
        }
        return -1;
    }

    /** "…, said X." and "…, insisted X, an adviser, …". */
    private boolean inverted(Sentence s, Verb verb) {
        int i = verb.to();
        if (!s.is(verb.from() - 1, ",") || i >= s.size() || verb.use() == Use.ING) {
            return false;
        }
        boolean named = s.at(i).capital() || words.has("determiner", s.low(i));
        int stop = s.next(i, s.size(), t -> !t.word());
        int end = stop < 0 ? s.size() : stop;
        boolean clause = s.next(i, end, t -> words.has("finite", t.low())) >= 0;
        return named && !clause && contents.clause(s, 0, verb.from() - 1) && !subjects.apposed(s, verb.from());
    }

    /** Whether the words stand before: "…, X said on Monday", "…, he added, …". */
    private boolean follows(Sentence s, Verb verb) {
        int comma = subjects.commaBefore(s, verb.from());
        if (comma < 1 || verb.use() == Use.ING) {
            return false;
        }
        int begin = contents.begin(s, comma);
        boolean predicate = words.has("modal", s.low(verb.to() + 1));
        boolean inserted = s.is(comma + 1, "he", "she", "they", "it")
                ? s.is(verb.to(), ",") || verb.use() == Use.TELL
                : s.is(verb.to(), ",")
                        && verb.from() - comma < 6
                        && (predicate || s.next(begin, comma, t -> words.has("finite", t.low())) > 0);
        if (!inserted && !contents.clause(s, 0, comma)) {
            return false;
        }
        int i = verb.to();
        if (i >= s.size() || !s.at(i).word()) {
            return !s.is(i, ":");
        }
        if (verb.use() == Use.TELL) {
            int stop = s.next(i, s.size(), t -> t.is(",") || t.is(";"));
            return s.next(i, stop < 0 ? s.size() : stop, t -> words.has("finite", t.low())) < 0;
        }
        return words.has("preposition", s.low(i)) || words.has("adverb", s.low(i));
    }

    private void following(Sentence s, Verb verb, @Nullable Speaker who, List<Speaker> sources, List<Draft> drafts) {
        int comma = subjects.commaBefore(s, verb.from());
        boolean fragment = words.has("relative", s.low(comma - 1))
                || words.has("opening", s.low(comma - 1)) && contents.begin(s, comma) == comma - 1;
        if (!fragment) {
            add(s, verb, contents.begin(s, comma), comma, who, sources, drafts);
        }
        int next = s.next(verb.to(), s.size(), t -> t.is(",") || t.is(";"));
        boolean more = next > 0
                && next + 1 < s.size()
                && s.is(next, ",")
                && !s.at(next + 1).quoted()
                && !words.has("ing", s.low(next + 1))
                && !s.is(next + 1, "which", "who", "though", "although", "while", "whereas", "where")
                && (!s.low(next + 1).endsWith("ing") || s.low(next + 1).endsWith("thing"))
                && (next == verb.to() || !contents.reports(s, next + 1));
        if (more) {
            add(s, verb, next + 1, contents.end(s, next + 1), who, sources, drafts);
        } else if (fragment) {
            add(s, verb, 0, 0, who, sources, drafts);
        }
    }

    /** Whether a clause begins behind the verb: "said it would", not "said in a speech". */
    private boolean introduces(Sentence s, Verb verb) {
        int i = verb.to();
        if (i >= s.size() || !s.at(i).word() || s.at(i).quoted()) {
            return false;
        }
        boolean adjunct = s.is(i, "to", "nothing", "so", "yes", "no") || words.has("preposition", s.low(i));
        int end = contents.end(s, i);
        boolean clause = s.next(
                        words.has("modal", s.low(i)) ? i : i + 1,
                        Math.min(s.size(), Math.max(end, i + 1)),
                        t -> words.has("finite", t.low())
                                || t.low().endsWith("ed")
                                || t.low().endsWith("s") && !t.capital())
                >= 0;
        return !adjunct && (clause || contents.length(s, i, end) > 5);
    }

    /** "According to X, …" and "…, according to X". */
    private void accordingTo(Sentence s, int i, List<Draft> drafts) {
        int end = s.next(i + 2, s.size(), t -> t.is(",") || t.is(";"));
        int stop = end < 0 ? s.size() : end;
        Speaker who = subjects.in(s, i + 2, stop);
        int behind = contents.behindApposition(s, stop);
        List<Speaker> sources = new ArrayList<>();
        int citing = s.next(i + 2, stop, t -> t.is("citing"));
        if (citing > 0) {
            Speaker cited = subjects.in(s, citing + 1, stop);
            who = subjects.in(s, i + 2, citing);
            if (cited != null) {
                sources.add(cited);
            }
        }
        Span place = s.place(i, i + 2);
        boolean first = s.next(0, i, t -> t.word()) < 0 || s.is(i - 1, ";", ":") || s.is(i - 1, "and", "but");
        Span content = first ? s.between(behind, contents.end(s, behind)) : s.between(contents.begin(s, i), i);
        drafts.add(new Draft(content, false, who, place.in(s.text()), place, sources));
        boolean inserted = !first && s.is(i - 1, ",") && s.is(stop, ",") && words.has("finite", s.low(stop + 1));
        if (inserted) {
            drafts.add(new Draft(
                    s.between(stop + 1, contents.end(s, stop + 1)), false, who, place.in(s.text()), place, sources));
        }
    }

    @Override
    public boolean continues(Sentence s) {
        int finite = s.next(0, s.size(), t -> words.has("finite", t.low()) && !t.quoted());
        int relative = s.next(0, Math.max(0, finite), t -> words.has("relative", t.low()) && !t.is("as"));
        int would = s.next(0, s.size(), t -> t.is("would") && !t.quoted());
        if (s.next(0, s.size() - 1, t -> t.is(":") && !t.quoted()) >= 0) {
            return false;
        }
        boolean main = would > 0 && (would == finite || relative > 0 && s.next(finite, would, t -> t.is(",")) < 0);
        return main && would < REACH && !s.is(0, "if", "what", "who", "it's");
    }

    @Override
    public @Nullable Speaker stranger(Sentence s) {
        return subjects.stranger(s);
    }

    @Override
    public @Nullable Speaker opener(Sentence s) {
        int verb = s.next(
                1,
                Math.min(s.size(), 6),
                t -> words.has("finite", t.low())
                        || words.has("past", t.low())
                        || words.has("report", t.low())
                        || !t.word());
        boolean body = verb > 1 && s.at(verb).word() && words.has("bodyword", s.low(verb - 1));
        boolean plain = s.next(0, Math.max(0, verb), t -> t.mention() != null || words.has("preposition", t.low())) < 0;
        return body && plain ? s.words(0, verb) : null;
    }

    @Override
    public @Nullable Speaker subject(Sentence s, int last, Memory memory) {
        int person = s.next(0, last, t -> Sentence.person(t) && !t.quoted());
        int finite =
                s.next(0, last, t -> words.has("finite", t.low()) || t.low().endsWith("ed"));
        return person >= 0 && finite > person && !words.has("preposition", s.low(person - 1))
                ? s.mention(person)
                : null;
    }

    @Override
    public QuoteSigns signs(Sentence s, int before, int behind, Memory memory) {
        return calling.signs(s, before, behind, memory);
    }

    @Override
    public @Nullable Speaker beforeColon(Sentence s, int colon) {
        Verb verb = colon > 0 ? EnglishWords.at(s, colon - 1, words) : null;
        return verb == null ? subjects.in(s, 0, colon) : null;
    }
}
