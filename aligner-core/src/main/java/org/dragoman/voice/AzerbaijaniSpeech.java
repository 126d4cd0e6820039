package org.dragoman.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.text.Span;
import org.dragoman.voice.AzerbaijaniWords.Verb;
import org.jspecify.annotations.Nullable;

/** Azerbaijani: "X deyib ki, …", "X …-dığını bildirib", "“…”, – X bildirib", "X-in sözlərinə görə, …". */
final class AzerbaijaniSpeech implements SpeechRules {
    private static final int NEAR = 3;

    private final Lexicon words = new Lexicon("azerbaijani.tsv");
    private final AzerbaijaniWords verbs = new AzerbaijaniWords(words.list("say"));
    private final AzerbaijaniWords calls = new AzerbaijaniWords(words.list("call"));
    private final AzerbaijaniWords cites = new AzerbaijaniWords(words.list("cite"));
    private final AzerbaijaniWords rates = new AzerbaijaniWords(words.list("rate"));
    private final AzerbaijaniWords regards = new AzerbaijaniWords(words.list("regard"));
    private final AzerbaijaniSubjects subjects = new AzerbaijaniSubjects(words);
    private final Distance distance = new Distance(words.list("distanced"), words.list("conjunction"));
    private final AzerbaijaniSources sources = new AzerbaijaniSources(words, subjects);
    private final AzerbaijaniContent contents = new AzerbaijaniContent(words, subjects);
    private final AzerbaijaniDocuments documents = new AzerbaijaniDocuments(words, subjects);
    private final AzerbaijaniGroups groups = new AzerbaijaniGroups(words, subjects);

    @Override
    public Set<String> courtWords() {
        return words.list("court");
    }

    @Override
    public List<Draft> find(Sentence s, Memory memory) {
        List<Draft> drafts = new ArrayList<>();
        Speaker said = null;
        for (int i = 0; i < s.size(); i++) {
            if (s.at(i).quoted()) {
                continue;
            }
            distance.find(s, i, drafts);
            rumour(s, i, drafts);
            int before = drafts.size();
            cited(s, i, said, memory, drafts);
            sources.find(s, i, memory, drafts);
            converb(s, i, said, memory, drafts);
            Verb verb = verbs.endingAt(s, i);
            if (verb != null && !verb.negated() && !words.has("light", s.low(verb.from() - 1))) {
                verb(s, verb, said, memory, drafts);
            }
            rated(s, i, memory, drafts);
            if (drafts.size() > before) {
                said = drafts.get(drafts.size() - 1).speaker();
            }
        }
        return drafts;
    }

    /** "X …-dığını xatırladaraq …": what is said before the main verb. */
    private void converb(Sentence s, int i, @Nullable Speaker said, Memory memory, List<Draft> drafts) {
        Verb verb = verbs.converbAt(s, i);
        int noun = verb == null ? -1 : verb.from() - 1;
        if (verb == null || noun < 1 || !AzerbaijaniWords.verbalNoun(s.at(noun)) || !s.shaped(noun, "\\p{L}+n[ıiuü]")) {
            return;
        }
        AzerbaijaniSubjects.Found found = contents.split(s, subjects.clauseStart(s, noun), noun, said, memory, false);
        if (found.behind() < noun) {
            drafts.add(draft(s, verb, found.behind(), noun + 1, found.speaker()));
        }
    }

    /** "guya … olduğu barədə iddialar": what is rumoured is kept at a distance. */
    private void rumour(Sentence s, int i, List<Draft> drafts) {
        int about = s.is(i, "guya") ? s.next(i + 2, Math.min(s.size(), i + 16), t -> words.has("about", t.low())) : -1;
        boolean clause = about > 0 && s.shaped(about - 1, "\\p{L}+(?:[dt][ıiuü]ğ|[aə]c[aə]ğ|m[aə]s)[ıiuü]");
        Span content = clause ? s.between(i + 1, about) : null;
        if (content != null) {
            drafts.add(new Draft(content, true, null, s.at(i).text(), s.at(i).span(), List.of()));
        }
    }

    /** "X hakimiyyəti “çevrilişdə” ittiham edib": a quotation in the clause, however short, is the speaker's. */
    private void cited(Sentence s, int i, @Nullable Speaker said, Memory memory, List<Draft> drafts) {
        Verb verb = cites.endingAt(s, i);
        if (verb == null || verb.negated()) {
            return;
        }
        int start = subjects.clauseStart(s, verb.from());
        int quote = s.next(start, verb.from(), Token::quoted);
        int last = s.last(start, verb.from(), Token::quoted);
        if (quote < 0 || last < verb.from() - 10 || s.is(last + 1, ",", "–", "-")) {
            return;
        }
        Speaker who = AzerbaijaniWords.passive(s, verb) && !s.is(verb.from(), "xəbərdarlıq")
                ? documents.owner(s, start, quote, memory)
                : subjects.nominative(s, start, quote, said, memory);
        drafts.add(Draft.citing(
                who, s.written(verb.from(), verb.to()), s.place(verb.from(), verb.to()), s.place(quote, verb.to())));
    }

    private void verb(Sentence s, Verb verb, @Nullable Speaker said, Memory memory, List<Draft> drafts) {
        int start = participle(s, subjects.clauseStart(s, verb.from()), verb.from());
        boolean ki = s.is(verb.to(), "ki") || s.is(verb.to(), ",") && s.is(verb.to() + 1, "ki");
        if (ki) {
            int after = s.is(verb.to(), "ki") ? verb.to() + 1 : verb.to() + 2;
            Draft cited = sources.citedBefore(s, start, verb, after);
            boolean news =
                    s.is(verb.from(), "xəbər", "məlumat") || s.low(verb.from()).startsWith("yaz");
            Speaker organ = groups.from(s, start, verb.from());
            Speaker who = organ != null && s.shaped(verb.to() - 1, ".*(?:l[aə]r|l[ıiuü]b)")
                    ? organ
                    : AzerbaijaniWords.passive(s, verb)
                            ? documents.owner(s, start, verb.from(), memory)
                            : subjects.nominative(s, start, verb.from(), said, memory);
            Draft own = draft(s, verb, after, s.size(), who);
            drafts.add(
                    cited == null
                            ? own
                            : news || who == null
                                    ? cited
                                    : new Draft(own.content(), false, who, own.verb(), own.at(), cited.sources()));
            return;
        }
        if (s.is(verb.to(), ":")
                && verb.to() + 1 < s.size()
                && s.at(verb.to() + 1).quoted()) {
            Speaker who = AzerbaijaniWords.passive(s, verb)
                    ? documents.owner(s, start, verb.from(), memory)
                    : subjects.nominative(s, start, verb.from(), said, memory);
            drafts.add(draft(s, verb, 0, 0, who));
            return;
        }
        int quote = said(s, s.last(0, verb.from(), Token::quoted));
        if (quote >= 0
                && !medium(s, quote)
                && quote >= start
                && s.next(quote, verb.from(), AzerbaijaniWords::finite) < 0) {
            Speaker around = aroundQuote(s, quote, start, verb, said, memory);
            boolean ends = s.is(quote + 1, ",", "–", "-", "deyə", "deyərək");
            drafts.add(
                    ends
                            ? Draft.citing(
                                    around,
                                    s.written(verb.from(), verb.to()),
                                    s.place(verb.from(), verb.to()),
                                    s.place(s.next(start, quote + 1, Token::quoted), s.size()))
                            : draft(s, verb, 0, 0, around));
            int noun = s.last(quote, verb.from(), AzerbaijaniWords::verbalNoun);
            if (noun < 0 || ends) {
                return;
            }
            drafts.remove(drafts.size() - 1);
        }
        boolean complains = s.low(verb.from()).startsWith("şikayət");
        int noun = s.last(
                start,
                verb.from(),
                t -> AzerbaijaniWords.verbalNoun(t)
                        || complains && t.shaped("\\p{L}+(?:[dt][iıuü]ğ[iıuü]|m[aə]s[iı])nd[aə]n"));
        int between = noun < 0 ? 0 : s.next(noun + 1, verb.from(), t -> t.is(",") || AzerbaijaniWords.finite(t));
        if (noun < 0 || between > 0 || s.is(verb.from() - 1, "məlumat")) {
            drafts.add(draft(s, verb, 0, 0, subjects.nominative(s, start, verb.from(), said, memory)));
            return;
        }
        boolean warning = s.is(verb.from(), "xəbərdarlıq");
        boolean dative = s.shaped(noun, ".*n[aə]");
        boolean takesDative =
                s.is(verb.from(), "qərar", "ümid", "əmin") || s.low(verb.from()).startsWith("inan");
        boolean passive = AzerbaijaniWords.passive(s, verb) && !warning;
        int document = passive ? documents.before(s, start, noun) : -1;
        if (document >= 0 && noun > document + 1 && noun + 1 == verb.from()) {
            int begin = Math.max(document + 1, start);
            drafts.add(draft(
                    s, verb, begin, noun + 1, documents.owner(s, document < start ? 0 : start, document + 1, memory)));
            return;
        }
        if (noun == start || passive || dative && !takesDative) {
            return;
        }
        int after = s.next(noun + 1, verb.from(), t -> (Sentence.person(t) || Sentence.body(t)) && !t.quoted());
        if (after >= 0 && AzerbaijaniSubjects.nominative(s, after) && s.behind(after) + 1 >= verb.from()) {
            drafts.add(draft(s, verb, start, noun + 1, s.mention(after)));
            return;
        }
        AzerbaijaniSubjects.Found found =
                contents.split(s, start, noun, said, memory, s.is(verb.from(), "xəbərdarlıq"));
        Speaker who = found.speaker();
        int from = found.behind();
        Span content = s.is(from, "guya") ? s.between(from + 1, noun + 1) : null;
        if (content != null) {
            drafts.add(
                    new Draft(content, true, who, s.at(from).text(), s.at(from).span(), List.of()));
        } else {
            drafts.add(draft(s, verb, from, noun + 1, who));
        }
    }

    /** "“…”, – X “Y” agentliyinə deyib": the quotation before the one that only names a medium. */
    private int said(Sentence s, int last) {
        int open = last;
        while (open > 0 && s.at(open - 1).quoted()) {
            open--;
        }
        int before = open <= 0 || last - open > NEAR ? -1 : s.last(0, open, Token::quoted);
        boolean named = before >= 0
                && (words.has("typeafter", s.low(last + 1)) || s.next(open, last + 1, t -> t.mention() != null) >= 0);
        return named && s.is(before + 1, ",", "–", "-", "deyə") ? before : last;
    }

    /** Whether a quotation only names a medium or body: “Mehr” agentliyi. */
    private boolean medium(Sentence s, int last) {
        int open = last;
        while (open > 0 && s.at(open - 1).quoted()) {
            open--;
        }
        return last - open <= NEAR
                && words.has("typeafter", s.low(last + 1))
                && s.next(open, last + 1, Token::capital) >= 0;
    }

    /** "“…” deyən nazir": the token behind a verb of saying that tells of the subject, else the clause's first. */
    private int participle(Sentence s, int start, int verb) {
        int saying = s.last(start, verb, t -> words.has("saying", t.low()) && !t.quoted());
        return saying < 0 || saying + 1 >= verb || !s.at(saying + 1).word() ? start : saying + 1;
    }

    /** "“…”, deyə X bildirib", "“…”, – X bildirib", "X “…” deyib". */
    private @Nullable Speaker aroundQuote(
            Sentence s, int quote, int start, Verb verb, @Nullable Speaker said, Memory memory) {
        int from = quote + 1;
        while (from < verb.from() && (!s.at(from).word() || s.is(from, "deyə", "deyərək", "ki"))) {
            from++;
        }
        boolean passive = AzerbaijaniWords.passive(s, verb);
        Speaker head = passive ? null : subjects.head(s, from, verb.from(), memory);
        if (head != null) {
            return head;
        }
        if (from < verb.from() && !passive) {
            Speaker behind = subjects.nominative(s, from, verb.from(), null, null);
            if (behind != null) {
                return s.is(from, "o") ? memory.person(Gender.ANY) : behind;
            }
        }
        int open = s.next(start, quote, Token::quoted);
        if (passive) {
            return documents.owner(s, start, Math.max(open, 0), memory);
        }
        return subjects.nominative(s, start, open < 0 ? quote : open, said, memory);
    }

    private static Draft draft(Sentence s, Verb verb, int from, int to, @Nullable Speaker who) {
        return new Draft(
                from < to ? s.between(from, to) : null,
                false,
                who,
                s.written(verb.from(), verb.to()),
                s.place(verb.from(), verb.to()),
                List.of());
    }

    private boolean rated(Sentence s, Token last) {
        int at = s.tokens().indexOf(last);
        Verb verb = regards.endingAt(s, at);
        return verb != null && s.is(verb.from() - 1, "kimi") && !AzerbaijaniWords.passive(s, verb);
    }

    /** "X sazişi sülhün qələbəsi kimi qiymətləndirib". */
    private void rated(Sentence s, int i, Memory memory, List<Draft> drafts) {
        Verb verb = rates.endingAt(s, i);
        if (verb == null || !s.is(verb.from() - 1, "kimi")) {
            return;
        }
        int start = subjects.clauseStart(s, verb.from());
        int object = s.next(
                subjects.behind(s, start, verb.from()),
                verb.from() - 1,
                t -> !t.capital() && t.shaped("\\p{L}+n[iıuü]|\\p{L}+[dtlrzmşkqbvg][iıuü]|bunu"));
        Speaker who = subjects.nominative(s, start, verb.from(), null, memory);
        if (object >= 0 && object + 1 < verb.from() - 1) {
            drafts.add(draft(s, verb, object + 1, verb.from() - 1, who));
        }
    }

    @Override
    public QuoteSigns signs(Sentence s, int before, int behind, Memory memory) {
        boolean name =
                words.has("typeafter", s.low(behind)) || s.is(behind, "-") && words.has("typeafter", s.low(behind + 1));
        for (int i = before; i > Math.max(-1, before - NEAR); i--) {
            if (words.has("distancing", s.low(i))) {
                Speaker who = subjects.nominative(s, subjects.clauseStart(s, i), i, null, null);
                return new QuoteSigns(
                        false,
                        new Draft(null, true, who, s.at(i).text(), s.at(i).span(), List.of()));
            }
        }
        for (int i = behind; i >= 0 && i < Math.min(s.size(), behind + NEAR); i++) {
            Verb verb = calls.endingAt(s, i);
            if (verb != null && !AzerbaijaniWords.passive(s, verb)) {
                Speaker who = subjects.nominative(s, subjects.clauseStart(s, before), before + 1, null, memory);
                return new QuoteSigns(
                        false, new Draft(null, true, who, s.written(i, i + 1), s.place(i, i + 1), List.of()));
            }
        }
        int rate = s.is(behind, "kimi") ? s.next(behind, Math.min(s.size(), behind + NEAR), t -> rated(s, t)) : -1;
        if (rate >= 0) {
            Speaker who = subjects.nominative(s, subjects.clauseStart(s, before), before + 1, null, memory);
            return new QuoteSigns(
                    false,
                    new Draft(null, true, who, s.written(behind + 1, rate + 1), s.place(behind, rate + 1), List.of()));
        }
        if (words.has("expression", s.low(behind))) {
            Speaker who = documents.owner(s, 0, before + 1, memory);
            return new QuoteSigns(
                    false, new Draft(null, true, who, "", s.at(behind).span(), List.of()));
        }
        return new QuoteSigns(name, null);
    }

    @Override
    public boolean pointsBack(Sentence s) {
        return s.is(0, "bunu", "belə", "bu")
                && s.size() > 2
                && (s.is(0, "bunu") || s.is(1, "sözləri", "fikri", "fikirləri", "barədə", "haqda"));
    }

    @Override
    public boolean tellsBack(Sentence s) {
        Verb verb = s.is(0, "bu") && s.is(1, "barədə", "haqda")
                ? verbs.endingAt(s, s.last(0, s.size(), Token::word))
                : null;
        boolean news = verb != null
                && !verb.negated()
                && !s.shaped(verb.to() - 1, "\\p{L}+m[ıiuü]ş[dt][ıiuü](?:l[aə]r)?")
                && (s.is(verb.from(), "məlumat", "xəbər") || s.shaped(verb.from(), "(?:yaz|bildir|açıqla)\\p{L}+"));
        return news && s.next(0, s.size(), t -> AzerbaijaniWords.verbalNoun(t) || t.is("ki")) < 0;
    }

    @Override
    public @Nullable Speaker stranger(Sentence s) {
        return subjects.stranger(s);
    }

    @Override
    public @Nullable Speaker subject(Sentence s, int last, Memory memory) {
        Speaker who = subjects.nominative(s, 0, last + 1, null, null);
        int at = who == null || who.concept() == null
                ? -1
                : s.next(0, last + 1, t -> t.span().start() >= who.span().start());
        return at >= 0 && Sentence.person(s.at(at)) ? who : null;
    }

    @Override
    public @Nullable Speaker beforeColon(Sentence s, int colon) {
        return colon < 1 ? null : subjects.nominative(s, 0, colon, null, null);
    }
}
