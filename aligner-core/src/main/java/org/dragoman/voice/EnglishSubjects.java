package org.dragoman.voice;

import org.dragoman.concept.ConceptType;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.dragoman.voice.EnglishWords.Verb;
import org.jspecify.annotations.Nullable;

/** Who does what an English verb says. */
final class EnglishSubjects {
    private final Lexicon words;
    private final EnglishNames names;
    private final EnglishAppositions appositions;

    EnglishSubjects(Lexicon words) {
        this.words = words;
        this.names = new EnglishNames(words);
        this.appositions = new EnglishAppositions(words, names);
    }

    /** The subject of a verb, which stands before it. */
    @Nullable
    Speaker before(Sentence s, int verb, boolean participle, Memory memory) {
        int last = lastOfSubject(s, verb);
        if (s.is(last, "he", "she", "they", "it", "who", "which")) {
            return pronoun(s, last, memory);
        }
        if (participle || last < 0 || s.at(last).quoted() || s.is(last, "and", "but", "yet", "or")) {
            return main(s, verb, memory);
        }
        if (s.is(last, ",")) {
            return beforeComma(s, last, memory);
        }
        return phrase(s, phraseBegin(s, last), last + 1, memory);
    }

    /** The last token before a verb that is no auxiliary, adverb or inserted adjunct. */
    private int lastOfSubject(Sentence s, int verb) {
        int i = verb - 1;
        while (i >= 0
                && (words.has("aux", s.low(i))
                        || s.low(i).endsWith("ly") && !s.at(i).capital())) {
            i--;
        }
        return i;
    }

    private @Nullable Speaker pronoun(Sentence s, int at, Memory memory) {
        Speaker who = meant(s, at, memory);
        if (who != null && s.is(at, "he")) {
            memory.man(who);
        } else if (who != null && s.is(at, "she")) {
            memory.woman(who);
        }
        return who;
    }

    private @Nullable Speaker meant(Sentence s, int at, Memory memory) {
        if (s.is(at, "who", "which")) {
            return at > 0 ? beforeComma(s, at, memory) : null;
        }
        Gender gender = s.is(at, "she") ? Gender.FEMALE : s.is(at, "he") ? Gender.MALE : Gender.ANY;
        if (s.is(at, "he", "she")) {
            int person = s.next(0, at, t -> Sentence.person(t) && !t.quoted());
            EnglishNames.Name stranger = names.first(s, 0, at);
            if (stranger != null
                    && (person < 0 || stranger.from() < person)
                    && !s.is(stranger.from() - 1, "of", "to", "with", "against", "by")) {
                Speaker named = s.words(stranger.from(), stranger.to());
                return named == null ? null : named.asMeant();
            }
            if (person >= 0 && memory.fits(s.mention(person), gender) && subjectLike(s, person)) {
                return s.mention(person).asMeant();
            }
            return memory.person(gender);
        }
        if (s.is(at, "they")) {
            int verb =
                    s.next(0, at, t -> words.has("finite", t.low()) || t.low().endsWith("ed") || !t.word());
            int many = s.next(0, verb < 0 ? at : verb, t -> words.has("human", t.low()) || t.is("authorities"));
            boolean people = many >= 0
                    && s.low(many).endsWith("s")
                    && many + 1 == verb
                    && s.next(0, many, t -> words.has("preposition", t.low())) < 0;
            Speaker who = people ? s.words(0, many + 1) : null;
            return who == null ? memory.last() : who.asMeant();
        }
        return s.is(at, "it") ? memory.thing() : memory.last();
    }

    /** Whether a person is no mere genitive or object of a preposition. */
    private boolean subjectLike(Sentence s, int person) {
        int behind = s.behind(person);
        return !s.is(person - 1, "of", "to", "with", "against")
                && !s.is(behind, "'s")
                && !s.at(behind - 1).low().endsWith("'s");
    }

    /** The one whom the whole sentence is about. */
    private @Nullable Speaker main(Sentence s, int verb, Memory memory) {
        EnglishNames.Name stranger = names.first(s, 0, verb);
        if (stranger != null
                && !words.has("preposition", s.low(stranger.from() - 1))
                && s.next(0, stranger.from(), t -> Sentence.person(t) || t.is("he") || t.is("she")) < 0) {
            return s.words(stranger.from(), stranger.to());
        }
        int pronoun = s.last(0, verb, t -> t.is("he") || t.is("she") || t.is("they"));
        pronoun = s.is(pronoun - 1, "what") ? -1 : pronoun;
        int person = s.next(0, verb, t -> Sentence.person(t) && !t.quoted());
        if (person >= 0 && subjectLike(s, person)) {
            return s.mention(person);
        }
        int body = s.next(0, verb, t -> Sentence.body(t) && !t.quoted());
        int clause = adjunct(s, verb);
        if (body == 1 && place(s, body) && s.is(0, "in", "at", "from") && s.behind(body) < verb) {
            clause = s.behind(body);
            body = s.next(clause, verb, t -> Sentence.body(t) && !t.quoted());
        }
        int of = s.is(body - 1, "the") ? body - 2 : body - 1;
        if (s.is(0, "it") && memory.last() != null) {
            return memory.last();
        }
        if (body >= 0 && s.is(of, "of", "to", "in", "from", "for") && body > clause + 1) {
            return s.words(clause, nounEnd(s, clause, verb));
        }
        if (pronoun >= 0 && (body < 0 || pronoun < body)) {
            return pronoun(s, pronoun, memory);
        }
        return body >= 0 ? s.mention(body) : s.words(clause, nounEnd(s, clause, verb));
    }

    /** A name at the beginning that the glossary does not know: "X, a teacher, had stayed behind." */
    @Nullable
    Speaker stranger(Sentence s) {
        EnglishNames.Name name = names.first(s, 0, s.size());
        int finite = name == null
                ? -1
                : s.next(0, name.from(), t -> words.has("finite", t.low()) || words.has("boundary", t.low()));
        return name == null
                        || finite >= 0
                        || words.has("preposition", s.low(name.from() - 1))
                        || s.at(name.from()).quoted()
                ? null
                : s.words(name.from(), name.to());
    }

    /** The first token behind an adjunct in front: "On Saturday, …". */
    private int adjunct(Sentence s, int to) {
        if (!words.has("preposition", s.low(0))) {
            return 0;
        }
        int comma = s.next(0, to, t -> t.is(","));
        return comma < 0 ? 0 : comma + 1;
    }

    private int nounEnd(Sentence s, int from, int to) {
        int end = s.next(
                from + 1,
                to,
                t -> words.has("preposition", t.low())
                        || words.has("aux", t.low())
                        || !t.word()
                        || words.has("finite", t.low())
                        || !t.capital()
                                && (words.has("call", t.low())
                                        || words.has("report", t.low())
                                        || words.has("say", t.low())
                                        || words.has("hold", t.low()) && t.low().endsWith("ed")
                                        || words.has("tell", t.low())));
        return end < 0 ? to : end;
    }

    /** "…, X, said": an apposition stands between commas, before or behind the name. */
    private @Nullable Speaker beforeComma(Sentence s, int comma, Memory memory) {
        Speaker named = appositions.named(s, comma);
        if (named != null) {
            return named;
        }
        int first = s.last(0, comma, t -> t.is(","));
        int from = first < 0 ? 0 : phraseBegin(s, first - 1);
        Speaker before = phrase(s, from, first < 0 ? comma : first, memory);
        return before == null ? phrase(s, Math.max(0, first), comma, memory) : before;
    }

    private int phraseBegin(Sentence s, int last) {
        int i = s.last(
                0,
                last + 1,
                t -> !t.word() && !t.is("-") && !t.is("’") && !t.is("'")
                        || words.has("boundary", t.low())
                        || t.quoted());
        return i + 1;
    }

    /** The speaker that a noun phrase names. */
    @Nullable
    Speaker phrase(Sentence s, int from, int to, Memory memory) {
        int person = s.last(from, to, Sentence::person);
        if (person >= 0 && !s.at(s.behind(person) - 1).low().endsWith("'s")) {
            return s.mention(person);
        }
        Speaker titled = epithet(s, from, to, memory);
        if (titled == null && to - from == 2 && s.is(from, "the") && words.has("bodyhead", s.low(to - 1))) {
            titled = memory.body(s.low(to - 1));
        }
        if (titled != null) {
            return titled;
        }
        Speaker known = in(s, from, to);
        int office = s.last(from, to, Sentence::office);
        if (known != null
                && known.concept() != null
                && office >= 0
                && s.at(office).mention() != null
                && s.next(from, to, t -> t.is("a") || t.is("an")) < 0) {
            Speaker holder = memory.holder(String.valueOf(known.concept()));
            return holder == null ? known : holder;
        }
        return known;
    }

    /** "the Azerbaijani leader", "the minister": who was named before and holds an office. */
    private @Nullable Speaker epithet(Sentence s, int from, int to, Memory memory) {
        boolean title = s.is(from, "the")
                && to - from <= 4
                && words.has("epithet", s.low(to - 1))
                && s.next(from, to, t -> t.is("of") || t.is("'s")) < 0;
        if (!title || s.next(from, to, t -> Sentence.office(t)) >= 0 && memory.person(Gender.ANY) == null) {
            return null;
        }
        boolean country = to - from > 2 && s.at(from + 1).capital();
        return memory.titled(country ? s.low(from + 1) : "");
    }

    /** Whose a genitive is: "X's", in tokens from one to the noun. */
    @Nullable
    Speaker owner(Sentence s, int from, int noun) {
        int person = s.last(from, noun, Sentence::person);
        int body = s.next(from, noun, Sentence::body);
        if (person >= 0 || body >= 0) {
            return s.mention(person >= 0 ? person : body);
        }
        Speaker who = s.words(from, noun);
        String surface = who == null ? "" : who.surface();
        int cut = surface.endsWith("'s") || surface.endsWith("’s") ? 2 : surface.endsWith("'") ? 1 : 0;
        return who == null || cut == surface.length()
                ? null
                : new Speaker(
                        surface.substring(0, surface.length() - cut),
                        null,
                        new Span(who.span().start(), who.span().end() - cut),
                        false);
    }

    /** The same without a look at what was said before. */
    @Nullable
    Speaker in(Sentence s, int from, int to) {
        int begin = from;
        if (words.has("preposition", s.low(begin)) && !s.is(begin, "about")) {
            int next = s.next(begin + 1, to, t -> words.has("determiner", t.low()));
            begin = next < 0 ? begin + 1 : next;
            while (begin < to && s.next(begin, to, Token::word) >= 0 && month(s, begin)) {
                begin++;
            }
        }
        int person = s.last(begin, to, Sentence::person);
        if (person >= 0) {
            return s.mention(person);
        }
        EnglishNames.Name stranger = names.last(s, begin, to);
        if (stranger != null && (stranger.to() == to || stranger.from() == begin) && !s.is(stranger.from() - 1, "of")) {
            boolean article = stranger.from() > begin && s.is(stranger.from() - 1, "the");
            return s.words(article ? stranger.from() - 1 : stranger.from(), stranger.to());
        }
        int body = s.next(begin, to, Sentence::body);
        int office = s.next(begin, to, Sentence::office);
        int of = s.next(begin + 1, to, t -> t.is("for") || t.is("at") || t.is("of") || t.is("from"));
        if (of > begin && (body > of || office >= 0 && office < of) && words.has("human", s.low(of - 1))) {
            return office >= 0 && office < of ? s.mention(office) : s.words(begin, of);
        }
        int named = office < 0 ? to : s.behind(office);
        if (named < to && s.at(named).capital() && s.at(named).mention() == null) {
            return s.words(named, to);
        }
        if (office >= 0 && (body < 0 || place(s, body))) {
            return s.mention(office);
        }
        int after = body < 0 ? to : s.behind(body);
        boolean people = body > begin + 1 && place(s, body) && s.is(body - 1, "in", "from", "near", "at");
        boolean owned =
                body >= 0 && place(s, body) && after < to && s.low(after - 1).endsWith("'s");
        if (people || owned) {
            return s.words(begin, people ? body - 1 : to);
        }
        if (body >= 0
                && place(s, body)
                && after < to
                && s.at(after).capital()
                && s.at(after).mention() == null) {
            return s.words(body, to);
        }
        if (body >= 0
                && (!place(s, body)
                        || s.behind(body) >= to
                        || !s.is(begin, "the", "a")
                        || s.at(s.behind(body)).word())) {
            int better = s.last(
                    begin,
                    to,
                    t -> Sentence.body(t)
                            && t.mention() != null
                            && t.mention().concept().type() != ConceptType.PLACE);
            return s.mention(better >= 0 ? better : body);
        }
        int cut = s.next(begin + 1, to, t -> words.has("narrowing", t.low()));
        return s.words(begin, cut < 0 ? to : cut);
    }

    private static boolean month(Sentence s, int i) {
        return s.is(
                        i,
                        "january",
                        "february",
                        "march",
                        "april",
                        "may",
                        "june",
                        "july",
                        "august",
                        "september",
                        "october",
                        "november",
                        "december",
                        "monday",
                        "tuesday",
                        "wednesday",
                        "thursday",
                        "friday",
                        "saturday",
                        "sunday")
                || Character.isDigit(s.at(i).text().charAt(0));
    }

    private static boolean place(Sentence s, int i) {
        Mention mention = s.at(i).mention();
        return mention != null && mention.concept().type() == ConceptType.PLACE;
    }

    /** The subject of "…, said X, an adviser". */
    @Nullable
    Speaker behind(Sentence s, int from) {
        int stop = s.next(
                from, s.size(), t -> !t.word() || t.quoted() || words.has("preposition", t.low()) && t.capital());
        int end = stop < 0 ? s.size() : stop;
        int adjunct = s.next(from + 1, end, t -> words.has("preposition", t.low()) && !t.is("of") && !t.is("for"));
        return in(s, from, adjunct < 0 ? end : adjunct);
    }

    /** "Yerevan's grievance is that", "an assurance by Azerbaijan that". */
    @Nullable
    Speaker ofNoun(Sentence s, Verb noun) {
        if (words.has("by", s.low(noun.to()))) {
            return s.at(noun.to() + 1).mention() == null
                    ? s.words(noun.to() + 1, noun.to() + 2)
                    : s.mention(noun.to() + 1);
        }
        int begin = phraseBegin(s, noun.from() - 1);
        if (s.low(noun.from() - 1).contains("'")) {
            begin = Math.max(0, noun.from() - (s.is(noun.from() - 1, "'") ? 2 : 1));
            while (begin > 0
                    && s.at(begin - 1).capital()
                    && (begin > 1 || s.at(begin).mention() != null)) {
                begin--;
            }
            return owner(s, begin, noun.from());
        }
        int owner = s.next(begin, noun.from(), t -> Sentence.body(t) || Sentence.person(t));
        return owner >= 0 ? s.mention(owner) : in(s, begin, noun.from());
    }

    /** The comma before the subject of a verb, -1 where the subject stands elsewhere. */
    int commaBefore(Sentence s, int verb) {
        return appositions.commaBefore(s, verb, lastOfSubject(s, verb));
    }

    /** Whether a verb has its subject right before its comma: "X, an adviser, said". */
    boolean apposed(Sentence s, int verb) {
        return appositions.apposed(s, verb);
    }
}
