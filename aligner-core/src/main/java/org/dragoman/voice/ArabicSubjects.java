package org.dragoman.voice;

import org.dragoman.concept.ConceptType;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.dragoman.voice.ArabicWords.Verb;
import org.jspecify.annotations.Nullable;

/** Subjects of Arabic verbs, which stand behind them, or before them in a few frames. */
final class ArabicSubjects {
    private final Lexicon words;
    private final ArabicNames names;
    private final ArabicWords verbs;

    ArabicSubjects(Lexicon words, ArabicWords verbs) {
        this.words = words;
        this.names = new ArabicNames(words);
        this.verbs = verbs;
    }

    /**
     * The subject of a verb.
     *
     * @param limit the token that ends the search behind it: its أن, a quotation
     * @param said who spoke earlier in the sentence
     */
    @Nullable
    Speaker of(Sentence s, Verb verb, int limit, @Nullable Speaker said, Memory memory) {
        Gender gender = verb.form().gender();
        if (verb.form().participle() || verb.noun()) {
            return said != null ? said.asMeant() : main(s, verb.at(), gender, memory);
        }
        int frame = frame(s, verb);
        if (frame >= 0) {
            Speaker before = in(s, frame, verb.at());
            Speaker through = ArabicPeople.through(s, verb.at(), limit);
            return through != null ? through : before;
        }
        if (verb.form().use().equals("hold") && s.is(verb.at() + 1, "في")) {
            return document(s, verb.at() + 2, limit, memory);
        }
        boolean object = transitive(verb) && objectOnly(s, verb.at() + 1, limit);
        Speaker many = object ? null : plural(s, verb, limit);
        Speaker behind = object ? null : many != null ? many : behind(s, verb.at() + 1, limit, memory);
        if (behind != null) {
            return behind;
        }
        if (!verb.joined()
                && verb.at() > 0
                && s.at(verb.at() - 1).word()
                && s.next(0, verb.at(), t -> t.mention() != null) >= 0) {
            int start = s.last(0, verb.at(), t -> !t.word() || t.is("أن") || t.is("غير")) + 1;
            Speaker before = in(s, start, verb.at());
            if (before != null && before.concept() != null) {
                return before;
            }
        }
        many = gender == Gender.ANY && !verb.joined() ? ArabicPeople.many(s, verb.at()) : null;
        if (many != null) {
            return many;
        }
        return hidden(s, verb.at(), gender, said, memory);
    }

    private static boolean transitive(Verb verb) {
        return verb.form().use().equals("describe") || verb.written().matches("(?:اتهم|[يت]تهم)\\p{L}{0,2}");
    }

    /** "ووصف القرار بأنه", "واتهم المعارضة ب": but one noun phrase, which is the object. */
    private static boolean objectOnly(Sentence s, int from, int limit) {
        int end = s.next(from, limit, t -> t.is("ب") || t.low().startsWith("بال") || t.quoted());
        int behind = from < limit ? s.behind(from) : limit;
        return !Sentence.office(s.at(Math.min(from, s.size() - 1))) && behind == (end < 0 ? limit : end);
    }

    /** "وتتهم منظمات حقوقية رئيسي": people who are not definite before a name, which is no title's; null for none. */
    private @Nullable Speaker plural(Sentence s, Verb verb, int limit) {
        int from = verb.at() + 1;
        int person = transitive(verb) ? s.next(from, limit, Sentence::person) : -1;
        boolean people = person > from
                && person - from <= 3
                && s.shaped(from, "(?!ال)\\p{L}+(?:ات|ون)|نشطاء|خبراء|جماعات|دول|أحزاب")
                && s.next(from, person, t -> !t.word() || t.mention() != null || words.has("preposition", t.low())) < 0;
        return people ? s.words(from, person) : null;
    }

    /** "كان X قد قال", "أما X فقال": the first token of the subject, -1 for no such frame. */
    private int frame(Sentence s, Verb verb) {
        int at = verb.at();
        if (s.is(at - 1, "قد", "فقد")) {
            int be = s.last(
                    0,
                    at,
                    t -> t.is("كان")
                            || t.is("وكان")
                            || t.is("كانت")
                            || t.is("وكانت")
                            || t.is("كانوا")
                            || t.is("وكانوا"));
            int topic = s.last(0, at, t -> words.has("as", t.low()));
            int from = Math.max(be, topic);
            return from >= 0 && from + 1 < at - 1 ? from + 1 : -1;
        }
        if (verb.joined() && s.low(at).startsWith("ف")) {
            int topic = s.last(0, at, t -> words.has("as", t.low()));
            return topic >= 0 ? topic + 1 : -1;
        }
        return -1;
    }

    /** The subject right behind the verb. */
    private @Nullable Speaker behind(Sentence s, int from, int limit, Memory memory) {
        Speaker through = ArabicPeople.through(s, from, limit);
        if (through != null) {
            return through;
        }
        int start = from;
        while (start < limit && !s.at(start).word()) {
            start++;
        }
        Speaker inMarks = start < s.size() && s.at(Math.min(start, from)).quoted() ? names.inMarks(s, from) : null;
        if (inMarks != null) {
            return inMarks;
        }
        Verb other = verbs.at(s, start);
        boolean participle = other != null && other.form().participle();
        if (start >= limit
                || s.is(start, "علي") && start + 1 == limit
                || participle
                || words.has("addressed", s.low(start))
                || words.has("preposition", s.low(start))
                || s.at(start).quoted()) {
            return null;
        }
        boolean document = words.has("document", s.low(start)) && s.at(start).mention() == null;
        if (document && s.next(start, limit, Sentence::body) < 0) {
            boolean ruling = words.has("ruling", s.low(start));
            Speaker known = ruling ? memory.court() : memory.document();
            known = known == null && s.is(start, "البيان") ? memory.last() : known;
            int end = start + 1;
            while (end < limit && s.low(end).startsWith("ال") && s.at(end).mention() == null) {
                end++;
            }
            return known == null || end > start + 1 && !ruling ? s.words(start, end) : known;
        }
        Mention mention = s.at(start).mention();
        boolean toSomebody = s.low(start).startsWith("لل")
                || s.low(start).startsWith("ل")
                        && s.begins(start)
                        && mention != null
                        && s.at(start).span().start() < mention.span().start();
        if (toSomebody) {
            return null;
        }
        Speaker marked = names.marked(s, start, limit);
        if (marked != null) {
            return marked;
        }
        int end = boundary(s, start, limit);
        Speaker body = end == start + 1 && words.has("bodyhead", s.low(start))
                ? memory.body(s.low(start).replaceFirst("^ال", "").replaceFirst("ة$", ""))
                : null;
        if (body != null) {
            return body;
        }
        boolean himself = end == start + 1 || end == start + 2 && words.has("self", s.low(start + 1));
        Speaker again = himself && s.low(start).startsWith("ال") && s.at(start).mention() == null
                ? memory.again(s.low(start).substring(2))
                : null;
        if (again != null) {
            return again;
        }
        int person = s.next(start, end, Sentence::person);
        int further = person < 0 && s.is(end, "،") ? ArabicPeople.apposition(s, end, limit) : -1;
        if (further >= 0) {
            return s.mention(further);
        }
        return ArabicPeople.holder(s, start, end, in(s, start, end), memory);
    }

    /** Where the subject's noun phrase ends. */
    private int boundary(Sentence s, int from, int limit) {
        for (int i = from + 1; i < limit; i++) {
            boolean inside = s.is(i, "في", "من") && s.next(i, Math.min(limit, i + 5), Sentence::person) >= 0;
            boolean addressed = words.has("addressed", s.low(i)) || s.is(i, "ب", "ل");
            boolean source = s.is(from, "مصدر", "مصادر") || s.low(from).startsWith("مسؤول");
            inside |= source
                    && (s.is(i, "في") && i + 2 <= limit && i - from < 3
                            || s.is(i, "مطلع")
                            || s.is(i, "على") && s.low(i - 1).startsWith("مطلع"));
            boolean relative =
                    i > from && words.has("relative", s.low(i)) && s.at(i).mention() == null;
            boolean plain = i == from + 1 && i + 1 < limit && words.has("human", s.low(from));
            boolean indefinite = i == from + 1
                    && i + 1 < limit
                    && !s.low(from).startsWith("ال")
                    && s.at(from).mention() == null;
            inside |= plain && s.is(i, "في") || indefinite && s.is(i, "من");
            addressed |= source && s.low(i).startsWith("لل");
            int over = s.at(i).quoted() ? s.next(i, limit, t -> !t.quoted()) : -1;
            if (over > i && over - i <= 4 && Sentence.person(s.at(over))) {
                continue;
            }
            if (!s.at(i).word()
                    || s.at(i).quoted()
                    || addressed
                    || relative
                    || words.has("preposition", s.low(i)) && !inside) {
                return i;
            }
        }
        return limit;
    }

    /** Whom words name: a person, a body, an office, else the words. */
    @Nullable
    Speaker in(Sentence s, int from, int to) {
        int person = s.next(from, to, t -> Sentence.person(t) && !t.quoted());
        if (person >= 0) {
            return s.mention(person);
        }
        Speaker titled = names.titled(s, from, to);
        if (titled != null) {
            return titled;
        }
        int office = s.next(from, to, Sentence::office);
        int body = s.next(
                from,
                to,
                t -> Sentence.body(t)
                        && t.mention() != null
                        && t.mention().concept().type() != ConceptType.PLACE);
        int place = s.next(from, to, Sentence::body);
        int name = office < 0 ? to : s.behind(office);
        boolean stranger = name < to
                && s.at(name).word()
                && s.at(name).mention() == null
                && !s.shaped(name, "ال.*|ب[اإ]سم.*")
                && !words.has("preposition", s.low(name));
        if (stranger) {
            return s.words(name, names.end(s, name, to));
        }
        if (office >= 0 && (body < 0 || office < body)) {
            return s.mention(office);
        }
        boolean plain = s.next(from, to, t -> t.word() && t.mention() == null) < 0;
        boolean headed = from < to && s.at(from).mention() == null && s.at(from).word();
        if (headed && body < 0 && place >= 0 && !plain) {
            return s.words(from, names.end(s, from, to));
        }
        if (headed && body >= 0 && !s.low(from).startsWith("وزار") && !words.has("typebefore", s.low(from))) {
            return s.words(from, names.end(s, from, to));
        }
        if (body >= 0 || place >= 0) {
            return s.mention(body >= 0 ? body : place);
        }
        return s.words(from, names.end(s, from, to));
    }

    private @Nullable Speaker document(Sentence s, int from, int limit, Memory memory) {
        int named = s.next(from, limit, Sentence::body);
        if (named < 0 && memory.document() == null && s.is(from, "البيان") && memory.last() != null) {
            return memory.last();
        }
        return named >= 0 ? s.mention(named) : memory.document() != null ? memory.document() : s.words(from, limit);
    }

    /** A verb without subject: the subject of the sentence so far, else the last speaker, whom the gender fits. */
    private @Nullable Speaker hidden(Sentence s, int at, Gender gender, @Nullable Speaker said, Memory memory) {
        if (said != null && memory.fits(said, gender)) {
            return said.asMeant();
        }
        Speaker apposed = names.apposed(s, at);
        if (apposed != null) {
            return apposed;
        }
        Speaker main = earlier(s, at, gender, memory);
        if (main != null) {
            return main;
        }
        if (gender == Gender.FEMALE) {
            Speaker last = memory.last();
            return last != null && memory.fits(last, gender) ? last : memory.person(gender);
        }
        return memory.person(gender);
    }

    /** The one whom the sentence is about, before a participle. */
    private @Nullable Speaker main(Sentence s, int at, Gender gender, Memory memory) {
        Speaker earlier = earlier(s, at, gender, memory);
        if (earlier != null) {
            return earlier;
        }
        int be = s.next(0, at, t -> t.is("كان") || t.is("وكان") || t.is("وكانت") || t.is("كانت"));
        int have = s.next(0, at, t -> t.is("قد"));
        if (be >= 0 && have > be + 1) {
            return s.words(be + 1, have);
        }
        Speaker opening = names.opening(s, at);
        return opening != null ? opening : memory.last();
    }

    private static @Nullable Speaker earlier(Sentence s, int at, Gender gender, Memory memory) {
        int be = s.next(0, at, t -> t.is("كان") || t.is("وكان") || t.is("وكانت") || t.is("كانت"));
        int have = be < 0 ? -1 : s.next(be, at, t -> t.is("قد"));
        int limit = have > be ? have : at;
        int person = s.next(
                0,
                limit,
                t -> Sentence.person(t)
                        && !t.quoted()
                        && memory.fits(
                                new Speaker(
                                        "",
                                        t.mention() == null
                                                ? ""
                                                : t.mention().concept().id(),
                                        t.span(),
                                        false),
                                gender));
        int body = s.next(0, limit, t -> Sentence.body(t) && !t.quoted());
        boolean named = body >= 0 && person == s.behind(body);
        if (gender == Gender.FEMALE && body >= 0 && !named && (person < 0 || body < person)) {
            return s.mention(body).asMeant();
        }
        if (person >= 0) {
            return s.mention(person).asMeant();
        }
        boolean own = body >= 0 && body < at && (gender != Gender.MALE || have < 0) && !(have > be && body > be + 1);
        return own && gender != Gender.ANY ? s.mention(body).asMeant() : null;
    }

    /** Whom a sentence is about: the person behind its first verb, no genitive and no object of a preposition. */
    @Nullable
    Speaker topic(Sentence s, int last) {
        int person = s.next(0, last, t -> Sentence.person(t) && !t.quoted());
        if (person < 0) {
            return null;
        }
        Mention mention = s.at(person).mention();
        boolean governed =
                mention != null && s.at(person).span().start() < mention.span().start()
                        || words.has("preposition", s.low(person - 1));
        return governed ? null : s.mention(person).asMeant();
    }

    /** Who calls something so: "ما تسميه", "بما وصفه". */
    @Nullable
    Speaker caller(Sentence s, int what, int call, Memory memory) {
        Speaker near = nearest(s, what);
        if (near != null) {
            return near;
        }
        String low = s.low(call);
        boolean female = low.startsWith("ت") || low.matches("(?:سم|أسم|وصف|اعتبر|عد)ت(?:ه|ها|هم)");
        return hidden(s, what, low.contains("ون") ? Gender.ANY : female ? Gender.FEMALE : Gender.MALE, null, memory);
    }

    /** The body or person named last before a place. */
    @Nullable
    Speaker nearest(Sentence s, int before) {
        int found = s.last(0, before, t -> (Sentence.body(t) || Sentence.person(t)) && !t.quoted());
        return found < 0 ? null : s.mention(found).asMeant();
    }

    /** Who stands behind وفقا لـ. */
    @Nullable
    Speaker source(Sentence s, int from, int to, Memory memory) {
        int named = s.next(from, to, t -> Sentence.person(t));
        int body = s.next(from, to, Sentence::body);
        if (named >= 0 || body >= 0) {
            return s.mention(named >= 0 ? named : body);
        }
        boolean ruling = s.next(from, to, t -> words.has("ruling", t.low())) >= 0;
        if (ruling && memory.court() != null) {
            return memory.court();
        }
        Speaker titled = names.titled(s, from, to);
        if (titled != null) {
            return titled;
        }
        Speaker phrase = s.words(from, names.end(s, from, Math.min(to, from + 5)));
        int letters = phrase == null || !s.low(from).startsWith("ل") || !words.has("sourceword", s.low(from)) ? 0 : 1;
        return phrase == null || letters == 0
                ? phrase
                : new Speaker(
                        phrase.surface().substring(letters),
                        null,
                        new Span(phrase.span().start() + letters, phrase.span().end()),
                        false);
    }
}
