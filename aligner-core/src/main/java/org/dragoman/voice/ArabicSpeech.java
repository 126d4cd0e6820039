package org.dragoman.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.text.Span;
import org.dragoman.voice.ArabicWords.Verb;
import org.jspecify.annotations.Nullable;

/** Arabic: "قال X إن …", "… قد أكد أن …", "…، مضيفا أن …", "وفقا لـX، …", "ما تسميه «…»". */
final class ArabicSpeech implements SpeechRules {
    private static final int REACH = 34;
    private static final int NEAR = 3;

    private final Lexicon words = new Lexicon("arabic.tsv");
    private final ArabicWords verbs = new ArabicWords();
    private final Distance distance = new Distance(words.list("distanced"), words.list("preposition"));
    private final ArabicSubjects subjects = new ArabicSubjects(words, verbs);
    private final ArabicSigns signs = new ArabicSigns(words, verbs, subjects);
    private final ArabicSources sources = new ArabicSources(words, subjects);

    @Override
    public Set<String> courtWords() {
        return words.list("court");
    }

    @Override
    public List<Draft> find(Sentence s, Memory memory) {
        List<Draft> drafts = new ArrayList<>();
        Speaker said = null;
        int free = 0;
        for (int i = 0; i < s.size(); i++) {
            if (s.at(i).quoted() || i < free) {
                continue;
            }
            if (words.has("what", s.low(i - 1))) {
                distance.find(s, i, drafts);
            }
            alleged(s, i, drafts);
            calling(s, i, memory, drafts);
            int before = drafts.size();
            Span here = s.at(i).span();
            if (drafts.stream().anyMatch(d -> !d.distanced() && d.holds(here))) {
                continue;
            }
            Verb verb = verbs.at(s, i);
            if (verb != null && verb.form().use().equals("self")) {
                selfStyled(s, i, memory, drafts);
            } else if (verb != null) {
                verb(s, verb, said, memory, drafts);
                remember(drafts, before, verb, memory);
            } else if (words.has("source", s.low(i))) {
                sources.find(s, i, memory, drafts, this::end);
            }
            if (drafts.size() > before) {
                said = drafts.get(drafts.size() - 1).speaker();
            }
        }
        return drafts;
    }

    /** "ما وصفته بأنه شأن داخلي": what somebody calls something, without quotation marks. */
    private void calling(Sentence s, int i, Memory memory, List<Draft> drafts) {
        boolean calls = words.has("what", s.low(i - 1))
                && words.has("call", s.low(i))
                && !words.has("nobody", s.low(i))
                && s.shaped(i + 1, "بأن(?:ه|ها|هم)");
        if (calls && i + 2 < s.size() && !s.at(i + 2).quoted()) {
            Span content = s.between(i + 2, end(s, i + 2));
            if (content != null) {
                Speaker who = subjects.caller(s, i - 1, i, memory);
                drafts.add(new Draft(content, true, who, s.at(i).text(), s.at(i).span(), List.of()));
            }
        }
    }

    /** "الاتفاق المزعوم": what stands before is kept at a distance. */
    private void alleged(Sentence s, int i, List<Draft> drafts) {
        if (i > 0
                && s.low(i).startsWith("المزعوم")
                && s.at(i - 1).word()
                && !s.at(i - 1).quoted()) {
            int from = i - 1;
            while (from > 0
                    && s.at(i - 1).mention() != null
                    && s.at(from - 1).mention() == s.at(i - 1).mention()) {
                from--;
            }
            Span content = s.between(from, i);
            if (content != null) {
                drafts.add(
                        new Draft(content, true, null, s.at(i).text(), s.at(i).span(), List.of()));
            }
        }
    }

    private static void remember(List<Draft> drafts, int before, Verb verb, Memory memory) {
        Speaker who = drafts.size() > before ? drafts.get(before).speaker() : null;
        if (who == null || who.meant()) {
            return;
        }
        if (verb.form().gender() == Gender.FEMALE) {
            memory.woman(who);
        } else if (verb.form().gender() == Gender.MALE) {
            memory.man(who);
        }
    }

    private void verb(Sentence s, Verb verb, @Nullable Speaker said, Memory memory, List<Draft> drafts) {
        if (impersonal(s, verb)) {
            return;
        }
        int that = that(s, verb);
        int ended = s.last(0, verb.at(), Token::quoted);
        boolean closed = that < 0 && ended >= 0 && verb.at() - ended <= NEAR + 2 && !verb.noun();
        boolean cites = verb.form().use().equals("cite");
        if (cites && that < 0) {
            cited(s, verb, said, memory, drafts);
            return;
        }
        boolean quoted = that < 0 && (closed || opensQuote(s, verb.at()));
        boolean hold = verb.form().use().equals("hold");
        if (that < 0 && !quoted) {
            if (!hold
                    && !verb.noun()
                    && !verb.form().participle()
                    && verb.form().use().equals("say")) {
                drafts.add(draft(s, verb, null, subjects.of(s, verb, s.size(), said, memory), List.of()));
            }
            return;
        }
        int opened = s.next(verb.at(), s.size(), Token::quoted);
        int limit = that >= 0 ? that : opened < 0 ? s.size() : opened;
        List<Speaker> sources = new ArrayList<>();
        Speaker who = speaker(s, verb, limit, said, memory, sources);
        if (hold && who == null) {
            int document = s.next(0, verb.at(), t -> words.has("document", t.low()));
            who = document < 0 ? null : s.words(document, document + 1);
        }
        if (hold && who == null) {
            return;
        }
        Span content = null;
        if (that >= 0) {
            int end = verb.form().use().equals("describe") ? described(s, that + 1) : end(s, that + 1);
            content = s.between(that + 1, end);
        }
        drafts.add(draft(s, verb, content, who, sources));
    }

    /** "اتهم X الحكومة بتنفيذ «انقلاب»": a quotation in the clause, however short, is the speaker's. */
    private void cited(Sentence s, Verb verb, @Nullable Speaker said, Memory memory, List<Draft> drafts) {
        int end = verb.at() + 1;
        while (end < s.size() && (s.at(end).quoted() || !s.is(end, "؛") && !turns(s, end))) {
            end++;
        }
        int quote = s.next(verb.at() + 1, end, Token::quoted);
        if (quote >= 0) {
            Speaker who = subjects.of(s, verb, quote, said, memory);
            drafts.add(Draft.citing(who, verb.written(), s.at(verb.at()).span(), s.place(verb.at(), end)));
        }
    }

    /** Whether another verb of saying begins a clause here. */
    private boolean turns(Sentence s, int i) {
        Verb verb = verbs.at(s, i);
        return verb != null && !verb.noun() && (verb.joined() || verb.form().participle()) && !ambiguous(s, i);
    }

    private @Nullable Speaker speaker(
            Sentence s, Verb verb, int limit, @Nullable Speaker said, Memory memory, List<Speaker> sources) {
        if (verb.form().use().equals("naql") || verb.noun()) {
            int from = s.last(0, limit, t -> t.is("عن"));
            int said2 = s.next(Math.max(from, 0), limit, t -> t.shaped("قول(?:ه|ها|هم|هما|هن)"));
            if (from >= 0 && from + 1 < limit && verb.form().use().equals("naql")) {
                Speaker through = subjects.of(s, verb, from, null, memory);
                if (through != null) {
                    sources.add(through);
                }
                return subjects.in(s, from + 1, said2 < 0 ? limit : said2);
            }
        }
        int to = s.next(
                verb.at() + 1,
                limit,
                t -> t.is("لقناة") || t.is("لوكالة") || t.is("لصحيفة") || t.is("لموقع") || t.is("لإذاعة"));
        if (to >= 0 && to < limit) {
            int name = s.next(to, Math.min(limit, to + NEAR), t -> t.mention() != null || t.quoted());
            Speaker through = name < 0 ? null : s.at(name).mention() != null ? s.mention(name) : quotedName(s, name);
            if (through != null) {
                sources.add(through);
            }
        }
        return subjects.of(s, verb, limit, said, memory);
    }

    private static @Nullable Speaker quotedName(Sentence s, int from) {
        int end = from;
        while (end < s.size() && s.at(end).quoted()) {
            end++;
        }
        Span name = s.between(from, end);
        String text =
                name == null ? "" : name.in(s.text()).replaceAll("[\"“”«»]", "").strip();
        int at = text.isEmpty() || name == null ? -1 : s.text().indexOf(text, name.start());
        return at < 0 ? null : new Speaker(text, null, new Span(at, at + text.length()), false);
    }

    private static Draft draft(
            Sentence s, Verb verb, @Nullable Span content, @Nullable Speaker who, List<Speaker> sources) {
        return new Draft(content, false, who, verb.written(), s.at(verb.at()).span(), sources);
    }

    /** "يُذكر أن", "لم يذكر", "دون ذكر …": nobody says anything. */
    private boolean impersonal(Sentence s, Verb verb) {
        String written = s.at(verb.at()).text();
        boolean passive = written.startsWith("يُ") || written.startsWith("وي") && written.contains("ُ");
        boolean bare = !verb.joined()
                && s.is(verb.at(), "يذكر", "يعتقد", "يشار", "يقال")
                && s.is(verb.at() + 1, "أن", "أنه", "أنها", "إن");
        boolean negated = words.has("negation", s.low(verb.at() - 1)) && !s.is(verb.at() - 1, "ما");
        boolean noun = !verb.noun()
                && !verb.joined()
                && words.has("masdar", s.low(verb.at() - 1))
                && !verb.form().participle()
                && s.is(verb.at(), "ذكر", "رد", "نص", "أخذ", "نقل", "وصف", "كشف", "علق", "عد");
        return passive || bare || negated || noun;
    }

    /** The إن or أن of a verb, -1 for none. */
    private int that(Sentence s, Verb verb) {
        int skip = -1;
        for (int i = verb.at() + 1; i < Math.min(s.size(), verb.at() + REACH); i++) {
            Verb other = verbs.at(s, i);
            if (other != null
                    && other.form().use().equals("self")
                    && i + 1 < s.size()
                    && words.has("self", s.low(i + 1))) {
                skip = s.next(i, s.size(), t -> t.is("،"));
            }
            boolean nominal = other != null && other.noun();
            if (other != null
                            && !nominal
                            && !impersonal(s, other)
                            && !other.form().use().equals("self")
                            && !other.form().use().equals("hold")
                            && !(other.form().use().equals("cite")
                                    && !other.joined()
                                    && !other.form().participle())
                            && (!verb.form().use().equals("say")
                                    || other.joined()
                                    || other.form().participle())
                            && !ambiguous(s, i)
                    || s.is(i, ":", "؛")) {
                return -1;
            }
            boolean candidate =
                    i > skip && words.has("that", s.low(i)) && !s.at(i).quoted();
            String before = s.low(i - 1);
            boolean bound = i > verb.at() + 1 && words.has("notthat", before) && !governs(s, verb, i)
                    || words.has("call", before)
                    || candidate && undertakes(s, verb, i);
            if (candidate && !bound && !(s.low(i).startsWith("و"))) {
                return i;
            }
        }
        return -1;
    }

    /** عبر and بين are prepositions as well. */
    private boolean ambiguous(Sentence s, int i) {
        String low = s.low(i);
        return words.has("ambiguous", low) || low.startsWith("و") && words.has("ambiguous", low.substring(1));
    }

    /** "اتفقا على أن يكون": they agree to do something and say nothing. */
    private static boolean undertakes(Sentence s, Verb verb, int that) {
        boolean agrees = s.low(verb.at()).contains("اتفق") || s.low(verb.at()).contains("توافق");
        return agrees
                && that + 1 < s.size()
                && s.shaped(that + 1, "[يت]\\p{L}{2,}")
                && s.at(that + 1).mention() == null;
    }

    /** "أشار إلى أن": the preposition is the verb's. */
    private static boolean governs(Sentence s, Verb verb, int that) {
        return s.is(that - 1, "إلى") && !s.is(that - 2, "بالإضافة", "إضافة")
                || s.is(that - 1, "من") && s.low(verb.at()).contains("حذر");
    }

    private static boolean opensQuote(Sentence s, int verb) {
        int quote = s.next(verb + 1, s.size(), Token::quoted);
        int stop = s.next(verb + 1, s.size(), t -> t.is("؛"));
        return quote > 0 && (stop < 0 || quote < stop);
    }

    /** The token behind what somebody is called: behind a quotation, else before a comma. */
    private static int described(Sentence s, int from) {
        int end = from;
        while (end < s.size() && s.at(end).quoted()) {
            end++;
        }
        return end > from ? end : firstComma(s, from);
    }

    static int firstComma(Sentence s, int from) {
        int comma = s.next(from, s.size(), t -> t.is("،") || t.is(","));
        return comma < 0 ? s.size() : comma;
    }

    /** The token behind the last of the words that begin at a place. */
    private int end(Sentence s, int from) {
        for (int i = from + 1; i < s.size() - 1; i++) {
            boolean comma = s.is(i, "،") || s.is(i, ",");
            if (!comma || s.at(i).quoted()) {
                continue;
            }
            Verb verb = verbs.at(s, i + 1);
            boolean participle = verb != null && verb.form().participle();
            boolean joined = verb != null && verb.joined() && !verb.form().use().equals("hold") && !ambiguous(s, i + 1);
            boolean cut = words.has("cut", s.low(i + 1))
                    && (!s.is(i + 1, "من") || s.is(i + 2, "دون"))
                    && (!s.is(i + 1, "كما") || verbs.at(s, i + 2) != null);
            cut |= s.is(i + 1, "في") && s.is(i + 2, "حين", "المقابل", "وقت");
            String bare = s.low(i + 1).startsWith("و") ? s.low(i + 1).substring(1) : "";
            if (participle || joined || cut || words.has("report", bare)) {
                return i;
            }
        }
        return s.size();
    }

    private void selfStyled(Sentence s, int i, Memory memory, List<Draft> drafts) {
        if (i + 2 >= s.size() || !words.has("self", s.low(i + 1))) {
            return;
        }
        int before = i - 1;
        while (before > 0
                && (s.is(before, "الذين", "الذي", "التي") || !s.at(before).word())) {
            before--;
        }
        Span content = s.between(i + 3, firstComma(s, i + 3));
        if (content != null && words.has("that", s.low(i + 2))) {
            drafts.add(new Draft(
                    content,
                    true,
                    before < 0 ? null : s.words(before, before + 1),
                    s.written(i, i + 3),
                    s.place(i, i + 3),
                    List.of()));
        }
    }

    @Override
    public QuoteSigns signs(Sentence s, int before, int behind, Memory memory) {
        return signs.of(s, before, memory);
    }

    @Override
    public @Nullable Speaker subject(Sentence s, int last, Memory memory) {
        return subjects.topic(s, last);
    }

    @Override
    public @Nullable Speaker beforeColon(Sentence s, int colon) {
        return subjects.in(s, 0, colon);
    }
}
