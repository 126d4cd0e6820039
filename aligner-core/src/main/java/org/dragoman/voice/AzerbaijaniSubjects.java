package org.dragoman.voice;

import org.dragoman.concept.ConceptType;
import org.dragoman.mention.Mention;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Subjects of Azerbaijani verbs, and where the words said begin behind them. */
final class AzerbaijaniSubjects {
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
            if (s.is(i, ",") && s.is(i - 1, "da", "də") && i > 1 && s.shaped(i - 2, ".*s[aə]")) {
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

    /** Whether an office stands in the nominative, its possessive aside: "Nazirliyin sözçüsü". */
    private static boolean possessed(Sentence s, int office) {
        Mention mention = s.at(office).mention();
        String surface = mention == null ? "" : Token.low(mention.surface(s.text()), LanguageTag.AZ);
        return mention != null
                && mention.concept().terms(LanguageTag.AZ).stream()
                        .map(t -> Token.low(t.text(), LanguageTag.AZ))
                        .anyMatch(t -> surface.startsWith(t)
                                && surface.substring(t.length()).matches("(?:s?[ıiuü])?"));
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

    /** "Azərbaycan lideri": who heads a body or country and was named before, null for none. */
    @Nullable
    Speaker head(Sentence s, int from, int to, Memory memory) {
        Found found = from < to ? people.headOf(s, from, to, memory) : null;
        return found == null ? null : found.speaker();
    }

    /** The token behind the subject of a clause. */
    int behind(Sentence s, int from, int to) {
        return find(s, from, to, null, null).behind();
    }

    /** A noun that ends a title or tells a trade: siyasətçi, nümayəndəsi. */
    private static boolean title(Token token) {
        return token.word()
                && token.shaped("\\p{L}+(?:ç[ıiuü]|s[ıiuü]|[lrndt][ıiuü])|üzvlərindən|nəfərindən")
                && !token.capital();
    }

    private static @Nullable Speaker extended(Sentence s, Speaker who, int to) {
        int from = s.next(0, to, t -> t.span().start() == who.span().start());
        return from < 0 ? who : s.words(from, to);
    }

    /** The subject of a clause and the token behind it. */
    Found find(Sentence s, int from, int to, @Nullable Speaker said, @Nullable Memory memory) {
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
                        || pronoun == from && words.has("sequel", s.low(pronoun + 1))
                        || pronoun == from && s.is(pronoun + 1, "daha") && s.is(pronoun + 2, "sonra")
                        || pronoun == from && s.is(pronoun + 1, "isə", "da", "də"))) {
            int behind = s.is(pronoun + 1, ",") ? pronoun + 2 : pronoun + 1;
            return new Found(s.is(pronoun, "o") ? memory.person(Gender.ANY) : memory.last(), Math.min(behind, to));
        }
        Found head = memory == null || person >= 0 ? null : people.headOf(s, from, to, memory);
        if (head != null) {
            return head;
        }
        int topic = topic(s, from, to);
        if (topic >= 0) {
            return new Found(s.mention(topic), s.behind(topic));
        }
        Found described = people.described(s, from, to, person);
        if (described != null) {
            return named(s, described, memory);
        }
        int stranger = capitals(s, from, to);
        if (stranger >= 0 && words.has("people", s.low(stranger)) && capitals(s, stranger + 1, to) == stranger + 1) {
            stranger++;
        }
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
        boolean holds = office >= 0 && stranger == s.behind(office);
        if (office >= 0 && memory != null && body < 0 && person < 0 && !holds) {
            Speaker holder = memory.holderOf(s, office);
            boolean alone = office == from && s.behind(office) == office + 1;
            holder = holder == null && alone ? memory.entitled(s.low(office)) : holder;
            if (holder != null && nominative(s, office)) {
                return new Found(holder, s.behind(office));
            }
            Speaker titled = office <= from + 1 && nominative(s, office) ? memory.titled("") : null;
            boolean bare = stranger < 0 && possessed(s, office) && s.behind(office) < to && office < from + EARLY;
            if (titled != null || bare) {
                return new Found(titled != null ? titled : s.mention(office), s.behind(office));
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
            while (end < to
                    && s.at(end).capital()
                    && s.at(end).mention() == null
                    && !time(s, end)
                    && (end < stranger + 1 || !oblique(s, end))) {
                end++;
            }
            return new Found(s.words(stranger, end), end);
        }
        int name = single(s, from, to, memory);
        if (name >= 0) {
            return new Found(s.words(name, name + 1), name + 1);
        }
        return common(s, from, to, said, memory);
    }

    /** "X isə": a body that a clause begins with and the particle sets apart, -1 for none. */
    private static int topic(Sentence s, int from, int to) {
        int body = from;
        while (body < to && s.at(body).mention() != null && body < from + EARLY) {
            int behind = s.behind(body);
            if (behind < to && s.is(behind, "isə")) {
                return Sentence.body(s.at(body)) && nominative(s, body) ? body : -1;
            }
            body = behind;
        }
        return -1;
    }

    /** One capital word that the glossary does not know, right before the verb or with a comma behind it. */
    private int single(Sentence s, int from, int to, @Nullable Memory memory) {
        int last = to - 1;
        if (last < from) {
            return -1;
        }
        boolean alone = from < last
                && (s.is(from + 1, ",", "isə")
                        || memory != null
                                && memory.capital(s.low(from))
                                && s.at(from).capital());
        int at = named(s, last) ? last : alone && named(s, from) ? from : -1;
        return at >= 0 && !oblique(s, at) && !time(s, at) ? at : -1;
    }

    /** A name that the glossary does not know and that a clause is about. */
    @Nullable
    Speaker stranger(Sentence s) {
        int name = capitals(s, 0, s.size());
        int end = name < 0 ? -1 : name + 2;
        return name < 0 || name > EARLY || end < s.size() && s.is(end, "və") ? null : s.words(name, end);
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

    /** "Nazirlik" alone is the ministry named last. */
    private Found named(Sentence s, Found found, @Nullable Memory memory) {
        int head = found.behind() - 1;
        Speaker who = found.speaker();
        boolean one = who != null
                && who.concept() == null
                && who.surface().equals(s.at(head).text());
        return one && memory != null ? new Found(known(s, head, head + 1, memory), found.behind()) : found;
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
            if (end > i + 1 && end < to && s.shaped(end - 1, "\\p{L}+n[ıiuü]n")) {
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
            if (words.has("postposition", s.low(i + 1)) || said != null && Shapes.matches(low, "\\p{L}+l[aə]r[ıi]")) {
                continue;
            }
            if (low.matches(
                    "\\p{L}{3,}l[aə]r(?:[ıi])?|\\p{L}+(?:aparatı|komitəsi|idarəsi|mərkəzi|qurumu|məhkəmə|nazirlik|hökuməti|nümayəndəsi|rəhbəri|sözçüsü|rəsmisi|orqanları|mətbuatı|mediası|televiziyası|komissiyası|katibi|naziri|prezidenti)|aparatı|mediası|televiziyası|mətbuatı|hökumət|nazirlik|məhkəmə")) {
                return new Found(known(s, begin, i + 1, memory), i + 1);
            }
        }
        if (to - from > 1
                && s.shaped(to - 1, "\\p{L}*(?:mətbuatı|mediası|l[aə]ri?|hökuməti|rəsmiləri|ekspert)")
                && s.at(to - 2).word()) {
            return new Found(s.words(to - 2, to), to);
        }
        if (memory == null) {
            return new Found(null, begin);
        }
        Speaker earlier = said != null ? said.asMeant() : subjectBefore(s, from, memory);
        return new Found(earlier, begin);
    }

    /** "həmin məhkəmə", "Nazirlik" and the like are the one named last. */
    @Nullable
    Speaker known(Sentence s, int from, int to, @Nullable Memory memory) {
        boolean court = s.low(to - 1).startsWith("məhkəmə");
        String kind = words.list("bodyhead").stream()
                .filter(s.low(to - 1)::startsWith)
                .findFirst()
                .orElse("");
        boolean bare = to - from == 1 && !kind.isEmpty() && !s.shaped(from, "\\p{L}+lər.*|\\p{L}+lar.*");
        Speaker body = bare && memory != null ? memory.body(kind) : null;
        if (body != null) {
            return body;
        }
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
}
