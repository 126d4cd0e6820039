package org.dragoman.voice;

import org.dragoman.concept.ConceptType;
import org.dragoman.mention.Mention;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Subjects of Azerbaijani verbs, and where the words said begin behind them. */
final class AzerbaijaniSubjects {
    private static final int CONVERB = 8;
    private static final int EARLY = 5;

    private final Lexicon words;
    private final AzerbaijaniPeople people;

    AzerbaijaniSubjects(Lexicon words) {
        this.words = words;
        this.people = new AzerbaijaniPeople(words, this);
    }

    /** A subject and the token behind it and its adjuncts. */
    record Found(@Nullable Speaker speaker, int behind) {}

    /** Where the clause of a verb begins: behind a finite verb with a comma or conjunction, or a semicolon. */
    int clauseStart(Sentence s, int verb) {
        for (int i = verb - 1; i > 0; i--) {
            if (s.is(i, ";") || s.is(i, ":") && !s.at(i).quoted()) {
                return i + 1;
            }
            if (s.is(i, "ki") && !s.at(i).quoted()) {
                return s.is(i + 1, ",") ? i + 2 : i + 1;
            }
            if (s.is(i, ",") && s.is(i - 1, "da", "də") && i > 1 && s.low(i - 2).matches(".*s[aə]")) {
                return i + 1;
            }
            boolean joint = s.is(i, ",") || words.has("conjunction", s.low(i));
            if (joint
                    && !s.at(i).quoted()
                    && AzerbaijaniWords.finite(s.at(i - 1))
                    && !s.at(i - 1).quoted()) {
                int start = i + 1;
                while (start < verb && words.has("conjunction", s.low(start))) {
                    start++;
                }
                return start;
            }
        }
        return 0;
    }

    static boolean nominative(Sentence s, int token) {
        Mention mention = s.at(token).mention();
        if (mention == null) {
            return false;
        }
        String surface = Token.low(mention.surface(s.text()), LanguageTag.AZ);
        return mention.concept().terms(LanguageTag.AZ).stream()
                .anyMatch(t -> Token.low(t.text(), LanguageTag.AZ).equals(surface));
    }

    /** The subject of a clause, else who spoke before; with no memory only who is named there. */
    @Nullable
    Speaker nominative(Sentence s, int from, int to, @Nullable Speaker said, @Nullable Memory memory) {
        Found found = find(s, from, to, said, memory);
        Speaker who = found.speaker();
        boolean stranger = who != null && who.concept() == null && !who.meant();
        int behind = found.behind();
        boolean titled = stranger && behind < to && to - behind <= 2 && s.next(behind, to, t -> !title(t)) < 0;
        return titled && who != null ? extended(s, who, to) : who;
    }

    /** The token behind the subject of a clause. */
    int behind(Sentence s, int from, int to) {
        return find(s, from, to, null, null).behind();
    }

    /** A noun that ends a title or tells a trade: siyasətçi, nümayəndəsi. */
    private static boolean title(Token token) {
        return token.word()
                && token.low().matches("\\p{L}+(?:ç[ıiuü]|s[ıiuü]|[lrndt][ıiuü])|üzvlərindən|nəfərindən")
                && !token.capital();
    }

    private static @Nullable Speaker extended(Sentence s, Speaker who, int to) {
        int from = s.next(0, to, t -> t.span().start() == who.span().start());
        return from < 0 ? who : s.words(from, to);
    }

    private Found find(Sentence s, int from, int to, @Nullable Speaker said, @Nullable Memory memory) {
        int person = s.next(from, to, t -> Sentence.person(t) && !t.quoted());
        while (person >= 0 && !nominative(s, person)) {
            person = s.next(s.behind(person), to, t -> Sentence.person(t) && !t.quoted());
        }
        int pronoun = s.next(from, to, t -> t.is("o") || t.is("onlar"));
        if (pronoun >= 0
                && memory != null
                && (person < 0 || pronoun < person)
                && (s.is(pronoun + 1, ",")
                        || pronoun + 1 >= to
                        || pronoun == from && s.is(pronoun + 1, "isə", "da", "də"))) {
            int behind = s.is(pronoun + 1, ",") ? pronoun + 2 : pronoun + 1;
            return new Found(s.is(pronoun, "o") ? memory.person(Gender.ANY) : memory.last(), Math.min(behind, to));
        }
        Found described = people.described(s, from, to, person);
        if (described != null) {
            return described;
        }
        int stranger = capitals(s, from, to);
        if (person >= 0 && (stranger < 0 || stranger > person)) {
            return new Found(s.mention(person), s.behind(person));
        }
        int body = s.next(from, to, t -> Sentence.body(t) && !t.quoted());
        while (body >= 0 && (!nominative(s, body) || qualifies(s, body, to))) {
            body = s.next(s.behind(body), to, t -> Sentence.body(t) && !t.quoted());
        }
        if (stranger > 0 && body >= 0 && body < stranger && AzerbaijaniPeople.entitled(s, body, stranger, to)) {
            body = -1;
        }
        int office = s.next(from, to, t -> Sentence.office(t) && !t.quoted());
        if (office >= 0 && memory != null && body < 0 && person < 0) {
            Speaker holder = memory.holderOf(s, office);
            if (holder != null && nominative(s, office)) {
                return new Found(holder, s.behind(office));
            }
            Speaker titled = office <= from + 1 && nominative(s, office) ? memory.titled("") : null;
            if (titled != null) {
                return new Found(titled, s.behind(office));
            }
        }
        int epithet = memory == null || person >= 0 ? -1 : people.epithet(s, from, to);
        Speaker before = epithet < 0 || memory == null ? null : memory.titled("");
        if (before != null) {
            return new Found(before, epithet);
        }
        if (body >= 0 && from > 0 && body > from + EARLY) {
            body = -1;
        }
        if (body >= 0 && (stranger < 0 || stranger > body)) {
            return new Found(s.mention(body), s.behind(body));
        }
        if (stranger >= 0) {
            int end = stranger;
            while (end < to && s.at(end).capital() && !time(s, end) && (end < stranger + 1 || !oblique(s, end))) {
                end++;
            }
            return new Found(s.words(stranger, end), end);
        }
        int name = single(s, from, to);
        if (name >= 0) {
            return new Found(s.words(name, name + 1), name + 1);
        }
        return common(s, from, to, said, memory);
    }

    /** The document in the locative that tells: "sənəddə … bildirilir", -1 for none. */
    int documentBefore(Sentence s, int start, int noun) {
        int own = s.next(start, noun, t -> locative(t));
        return own >= 0 || start == 0 ? own : s.next(0, start, t -> locative(t));
    }

    private boolean locative(Token token) {
        return !token.quoted()
                && token.low().matches("\\p{L}+d[aə]")
                && words.list("document").stream().anyMatch(token.low()::startsWith);
    }

    /** One capital word that the glossary does not know, right before the verb or with a comma behind it. */
    private int single(Sentence s, int from, int to) {
        int last = to - 1;
        if (last < from) {
            return -1;
        }
        boolean alone = s.is(from + 1, ",", "isə") && from < last;
        int at = named(s, last) ? last : alone && named(s, from) ? from : -1;
        return at >= 0 && !oblique(s, at) && !time(s, at) ? at : -1;
    }

    private static boolean named(Sentence s, int i) {
        return s.at(i).word()
                && s.at(i).capital()
                && s.at(i).mention() == null
                && !s.at(i).quoted()
                && !s.is(i, "o", "onlar", "bu", "xatırladaq", "lakin", "bununla");
    }

    /** Whether a word ends in a case other than the nominative. */
    static boolean oblique(Sentence s, int i) {
        return !s.low(i).endsWith("zadə")
                && s.low(i)
                        .matches(
                                "\\p{L}{2,}l[aə]rl[aə]|\\p{L}{3,}(?:d[aə]n?|n[ıiuü]n|[^s][ıiuü]n[ıiuü]|l[aə]r[ıi]n|s[ıiuü]n[aə])|\\p{L}{4,}(?:m[əa]y[əa])");
    }

    /** Two capitals or more in a row that no mention knows: a name. */
    private static int capitals(Sentence s, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            int end = i;
            while (end < to
                    && s.at(end).word()
                    && s.at(end).capital()
                    && s.at(end).mention() == null
                    && !s.at(end).quoted()) {
                end++;
            }
            if (end > i + 1 && end < to && s.low(end - 1).matches("\\p{L}+n[ıiuü]n")) {
                i = end - 1;
                continue;
            }
            boolean pair = s.at(i).word()
                    && s.at(i).capital()
                    && s.at(i + 1).word()
                    && s.at(i + 1).capital()
                    && s.at(i).mention() == null
                    && s.at(i + 1).mention() == null
                    && !s.at(i).quoted();
            if (pair
                    && !oblique(s, i)
                    && !oblique(s, i + 1)
                    && (i > 0 || s.at(i).low().length() > 1)) {
                return i;
            }
        }
        return -1;
    }

    /** A place that only says whose the next word is: Rusiya prezidenti. */
    private static boolean qualifies(Sentence s, int body, int to) {
        int behind = s.behind(body);
        if (behind >= to) {
            return false;
        }
        Mention mention = s.at(body).mention();
        boolean place = mention != null && mention.concept().type() == ConceptType.PLACE;
        Token next = s.at(behind);
        return Sentence.office(next)
                || place
                        && next.mention() != null
                        && nominative(s, behind)
                        && !Sentence.person(next)
                        && next.mention().concept().type() != ConceptType.PLACE;
    }

    /** A noun phrase of common words at the beginning, where it is a subject by its shape. */
    private Found common(Sentence s, int from, int to, @Nullable Speaker said, @Nullable Memory memory) {
        int begin = from;
        while (begin < to
                && (time(s, begin) || words.has("particle", s.low(begin)) || words.has("conjunction", s.low(begin)))) {
            begin++;
        }
        for (int i = begin; i < Math.min(to, begin + 4); i++) {
            String low = s.low(i);
            if (!s.at(i).word()) {
                break;
            }
            if (words.has("postposition", s.low(i + 1))) {
                continue;
            }
            if (low.matches(
                    "\\p{L}{3,}l[aə]r(?:[ıi])?|\\p{L}+(?:aparatı|komitəsi|idarəsi|mərkəzi|qurumu|məhkəmə|nazirlik|hökuməti|nümayəndəsi|rəhbəri|sözçüsü|rəsmisi|orqanları|mətbuatı|komissiyası|katibi|naziri|prezidenti)|aparatı|hökumət|nazirlik|məhkəmə")) {
                return new Found(known(s, begin, i + 1, memory), i + 1);
            }
        }
        if (to - from > 1
                && s.low(to - 1).matches("\\p{L}+(?:mətbuatı|mediası|l[aə]ri?|hökuməti|rəsmiləri|ekspert)")
                && s.at(to - 2).word()) {
            return new Found(s.words(to - 2, to), to);
        }
        if (memory == null) {
            return new Found(null, begin);
        }
        Speaker earlier = said != null ? said.asMeant() : subjectBefore(s, from, memory);
        return new Found(earlier, begin);
    }

    /** "həmin məhkəmə" and the like are the one named last. */
    private @Nullable Speaker known(Sentence s, int from, int to, @Nullable Memory memory) {
        boolean court = s.low(to - 1).startsWith("məhkəmə");
        return court && memory != null && memory.court() != null ? memory.court() : s.words(from, to);
    }

    private static @Nullable Speaker subjectBefore(Sentence s, int clause, Memory memory) {
        int person = s.next(0, clause, t -> Sentence.person(t) && !t.quoted());
        while (person >= 0 && !nominative(s, person)) {
            person = s.next(s.behind(person), clause, t -> Sentence.person(t) && !t.quoted());
        }
        if (person >= 0) {
            return s.mention(person).asMeant();
        }
        int body = s.next(0, clause, t -> Sentence.body(t) && !t.quoted());
        return body >= 0 && nominative(s, body) ? s.mention(body).asMeant() : memory.last();
    }

    boolean time(Sentence s, int i) {
        String low = s.low(i);
        return words.has("time", low)
                || words.list("month").stream().anyMatch(low::startsWith) && !s.is(i, "mayor")
                || !low.isEmpty() && Character.isDigit(low.charAt(0)) && !low.contains("saylı");
    }

    /** Subject and beginning of the words said, in a clause that ends in a verbal noun. */
    Found split(Sentence s, int from, int noun, @Nullable Speaker said, Memory memory, boolean addressed) {
        Found found = find(s, from, noun, said, memory);
        if (addressed && s.next(from, noun, t -> t.low().matches("\\p{L}+(?:yindən|sindən|dan|dən)")) >= 0) {
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
                    at,
                    Math.min(noun, at + CONVERB),
                    t -> words.has("audience", t.low()) && t.low().matches(".*[dn]?[aə]"));
            if (venue > at && (venue(s, at, venue) || s.low(venue - 1).matches("\\p{L}+[dt][iıuü][yğ][iıuü]"))) {
                at = venue + 1;
            }
            int converb = s.next(
                    at, Math.min(noun, at + CONVERB), t -> t.low().matches("\\p{L}+[aə]r[aə][qk]") && !t.is("olaraq"));
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
                                && !t.low().matches("\\d.*|\\p{L}+d[aə]ki|\\p{L}+[ıiuü]n"))
                < 0;
    }

    /** A time that belongs to the verb of saying: in the locative, up to "2024-cü il üçün", which does not. */
    private boolean timeAdjunct(Sentence s, int at, int noun) {
        if (!time(s, at)) {
            return false;
        }
        int end = at;
        while (end < noun && time(s, end)) {
            end++;
        }
        String last = s.low(end - 1);
        return last.matches(".*(?:d[aə]|dünən|günü|gün|ayında|axşamı?|sabah)") && !s.is(end, "üçün");
    }

    /** Who says what a document says: its owner, a court, the document. */
    @Nullable
    Speaker ofDocument(Sentence s, int from, int to, Memory memory) {
        int owner = s.next(from, to, t -> (Sentence.body(t) || Sentence.person(t)) && !t.quoted());
        if (owner >= 0) {
            return s.mention(owner);
        }
        int source = s.last(from, to, t -> t.word());
        boolean organ =
                source >= from && s.at(source).capital() && s.low(source).matches("\\p{L}{4,}d[aə]n");
        if (organ) {
            int begin = source;
            while (begin > from && s.at(begin - 1).word() && s.at(begin - 1).capital()) {
                begin--;
            }
            return s.words(begin, source + 1);
        }
        int word = s.next(from, to, t -> words.list("document").stream().anyMatch(t.low()::startsWith));
        if (word < 0) {
            return memory.last();
        }
        boolean ruling = words.list("ruling").stream().anyMatch(s.low(word)::startsWith);
        if (ruling && memory.court() != null) {
            return memory.court();
        }
        if (s.low(word).startsWith("açıqlama") && memory.last() != null) {
            return memory.last();
        }
        Speaker document = memory.document();
        return document != null && !ruling ? document : s.words(word, word + 1);
    }
}
