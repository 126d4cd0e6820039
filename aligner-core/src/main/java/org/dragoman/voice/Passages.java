package org.dragoman.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dragoman.concept.ConceptType;
import org.dragoman.mention.Mention;
import org.dragoman.text.Blanks;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Gathers the voices of an article, sentence by sentence. */
final class Passages {
    private static final int LONG = 4;
    private static final int VERY_LONG = 7;
    private static final int NAME = 5;
    private static final int TITLE_FRONT = 8;
    private static final int LONGEST_NAME = 12;

    /** Words that begin a place behind a speaker in a headline: "X from prison: …". */
    private static final Set<String> SPOT = Set.of("from", "in", "at", "to", "من", "في", "إلى", "خلال", "أمام");

    private final SpeechRules rules;
    private final List<Quote> quotes;
    private final String text;
    private final Memory memory = new Memory();
    private final List<Voice> voices = new ArrayList<>();

    /** Who is being quoted at the end of the last sentence. */
    private @Nullable Speaker quoting;

    private boolean goingOn;

    /** The last sentence, where it is the outlet's own and in the same line. */
    private @Nullable Span plain;

    private @Nullable Sentence title;
    private int titleSpeaker = -1;

    /** Whose indirect speech the last sentence told, where it may go on. */
    private @Nullable Speaker free;

    Passages(String text, SpeechRules rules, List<Quote> quotes) {
        this.text = text;
        this.rules = rules;
        this.quotes = quotes;
    }

    List<Voice> voices() {
        resolveHeadline();
        return voices;
    }

    void headline(Sentence s) {
        Span words = Blanks.strip(text, s.span().start(), s.span().end());
        if (words == null) {
            return;
        }
        int colon = s.next(0, Math.min(s.size(), TITLE_FRONT), t -> t.is(":"));
        Speaker who = null;
        if (colon > 0 && speaks(s, colon - 1)) {
            who = rules.beforeColon(s, colon);
        }
        int front = colon < 0 || who != null || s.at(0).mention() == null ? -1 : s.behind(0);
        if (front > 0 && colon - front <= 3 && Sentence.person(s.at(0)) && SPOT.contains(s.low(front))) {
            who = s.mention(0);
        }
        if (who != null) {
            title = s;
            titleSpeaker = s.next(0, colon, t -> Sentence.office(t));
        }
        voices.add(
                new Voice(VoiceKind.HEADLINE, words, who == null || who.concept() == null ? null : who, "", List.of()));
    }

    /** An office in the headline is whoever the article names with it. */
    private void resolveHeadline() {
        Voice headline = voices.isEmpty() ? null : voices.get(0);
        if (title == null || titleSpeaker < 0 || headline == null || headline.kind() != VoiceKind.HEADLINE) {
            return;
        }
        Speaker holder = memory.holderOf(title, titleSpeaker);
        Speaker said = headline.speaker();
        Mention office = title.at(titleSpeaker).mention();
        if (said != null
                && holder != null
                && office != null
                && office.concept().id().equals(said.concept())) {
            voices.set(0, new Voice(VoiceKind.HEADLINE, headline.span(), holder, "", List.of()));
        }
    }

    /** Whether a mention of one who can speak ends here. */
    private static boolean speaks(Sentence s, int last) {
        Token token = s.at(last);
        boolean place = token.mention() != null && token.mention().concept().type() == ConceptType.PLACE;
        return Sentence.person(token)
                || Sentence.office(token)
                || place && s.begins(0) && s.at(0).mention() == token.mention()
                || token.mention() != null
                        && (token.mention().concept().type() == ConceptType.INSTITUTION
                                || token.mention().concept().type() == ConceptType.ORGANISATION);
    }

    void endOfLine() {
        plain = null;
        goingOn = goingOn && quoting != null;
        free = null;
    }

    void sentence(Sentence s) {
        List<Draft> drafts = rules.find(s, memory);
        if (rules.pointsBack(s) && !drafts.isEmpty()) {
            attribute(drafts.get(drafts.size() - 1));
        }
        int known = voices.size();
        boolean reported = rules.tellsBack(s) && plain != null && !drafts.isEmpty();
        if (reported && plain != null) {
            Draft draft = drafts.get(drafts.size() - 1);
            addOnce(new Voice(VoiceKind.INDIRECT, plain, draft.speaker(), draft.verb(), draft.sources()));
        }
        Speaker goingOnWith = drafts.isEmpty() && rules.continues(s) ? free : null;
        List<Voice> direct = new ArrayList<>();
        for (Quote quote : VoiceFinder.near(quotes, s.span())) {
            Voice voice = quote.inner() ? null : quoted(s, quote, drafts);
            if (voice != null) {
                direct.add(goingOnWith == null ? voice : within(voice, goingOnWith));
            }
        }
        List<Voice> told = new ArrayList<>();
        for (Draft draft : drafts) {
            Voice voice = told(draft, direct);
            if (voice != null
                    && told.stream()
                            .noneMatch(v -> v.kind() == voice.kind() && v.span().overlaps(voice.span()))) {
                told.add(voice);
            }
        }
        Span all = goingOnWith == null ? null : s.between(0, s.size());
        if (all != null && goingOnWith != null) {
            told.add(new Voice(VoiceKind.INDIRECT, all, goingOnWith.asMeant(), "", List.of()));
        }
        told.forEach(v -> addOnce(v));
        direct.forEach(v -> addOnce(v));
        if (all == null) {
            free = spoken(s, told, direct);
        }
        memory.pass(s, speaking(drafts, direct), rules);
        boolean silent = told.isEmpty() && direct.isEmpty() && drafts.isEmpty() && voices.size() == known;
        plain = silent ? s.between(0, s.size()) : null;
        Voice last = direct.stream()
                .filter(v -> v.kind() == VoiceKind.DIRECT)
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean opens = last == null && direct.isEmpty() && !drafts.isEmpty() && told.isEmpty();
        quoting = last != null
                ? last.speaker()
                : opens ? drafts.get(drafts.size() - 1).speaker() : null;
        goingOn = last != null || opens;
    }

    /** A quotation in a sentence that goes on with what somebody says is his as well. */
    private static Voice within(Voice voice, Speaker who) {
        return voice.kind() == VoiceKind.DISTANCED && voice.verb().isEmpty()
                ? new Voice(VoiceKind.DIRECT, voice.span(), who.asMeant(), "", List.of())
                : voice;
    }

    /** Who is being told of at the end of a sentence. */
    private static @Nullable Speaker spoken(Sentence s, List<Voice> told, List<Voice> direct) {
        List<Voice> all = new ArrayList<>(told);
        all.addAll(direct);
        all.removeIf(v -> v.kind() == VoiceKind.DISTANCED);
        Speaker who = all.isEmpty() ? null : all.get(0).speaker();
        boolean one = all.stream()
                .allMatch(v ->
                        v.speaker() != null && who != null && v.speaker().name().equals(who.name()));
        return one ? who : null;
    }

    /** The verbs of a sentence, and those who call something something. */
    private static List<Draft> speaking(List<Draft> drafts, List<Voice> direct) {
        List<Draft> all = new ArrayList<>(drafts);
        for (Voice voice : direct) {
            if (voice.speaker() != null
                    && !voice.speaker().meant()
                    && !voice.verb().isEmpty()) {
                all.add(new Draft(null, false, voice.speaker(), voice.verb(), voice.span(), List.of()));
            }
        }
        return all;
    }

    /** "“…”. Bunu X deyib": gives a quotation that stood alone its speaker. */
    private void attribute(Draft draft) {
        Voice last = voices.isEmpty() ? null : voices.get(voices.size() - 1);
        if (last != null && last.kind() == VoiceKind.DIRECT && last.verb().isEmpty() && draft.speaker() != null) {
            voices.set(
                    voices.size() - 1,
                    new Voice(last.kind(), last.span(), draft.speaker(), draft.verb(), draft.sources()));
        }
    }

    private void addOnce(Voice voice) {
        if (voices.stream()
                .skip(Math.max(0, voices.size() - 20))
                .noneMatch(v -> v.span().equals(voice.span()))) {
            voices.add(voice);
        }
    }

    /** Indirect speech, unless quotation marks hold most of it. */
    private @Nullable Voice told(Draft draft, List<Voice> direct) {
        Span content = draft.content() == null ? null : unclosed(draft.content());
        if (content == null) {
            return null;
        }
        int within = 0;
        for (Voice voice : direct) {
            if ((voice.kind() == VoiceKind.DIRECT || !draft.distanced())
                    && voice.span().overlaps(content)) {
                within += Math.min(voice.span().end(), content.end())
                        - Math.max(voice.span().start(), content.start());
            }
        }
        if (within * 2 > content.length()) {
            return null;
        }
        VoiceKind kind = draft.distanced() ? VoiceKind.DISTANCED : VoiceKind.INDIRECT;
        return new Voice(kind, content, draft.speaker(), draft.verb(), draft.sources());
    }

    /** Words without the mark that closes a quotation at their end; a straight one stays: it may open one as well. */
    private Span unclosed(Span words) {
        int end = words.end();
        while (end > words.start() + 1
                && "”»".indexOf(text.charAt(end - 1)) >= 0
                && "“„«".indexOf(text.charAt(words.start())) < 0) {
            end--;
        }
        return new Span(words.start(), end);
    }

    private @Nullable Voice quoted(Sentence s, Quote quote, List<Draft> drafts) {
        int before = s.last(0, s.size(), t -> t.span().end() <= quote.outer().start());
        int behind = s.next(0, s.size(), t -> t.span().start() >= quote.outer().end());
        SpeechRules.QuoteSigns signs = rules.signs(s, before, behind, memory);
        int words = words(s, quote);
        Draft called = signs.called();
        if (called != null && words <= VERY_LONG * 2) {
            VoiceKind kind = called.distanced() ? VoiceKind.DISTANCED : VoiceKind.DIRECT;
            return new Voice(kind, quote.span(), called.speaker(), called.verb(), called.sources());
        }
        boolean longer = words > NAME;
        boolean speaks = drafts.stream()
                .anyMatch(d -> d.speaker() != null && d.speaker().span().equals(quote.span()));
        if (words == 0
                || speaks
                || quote.span().length() == 1
                || signs.name() && words <= LONGEST_NAME && (isName(s, quote) || isTitle(s, quote))
                || !longer
                        && (signs.name()
                                || isName(s, quote)
                                || isMention(s, quote) && !citedTerm(s, quote, drafts)
                                || isGlued(s, quote))
                        && !beside(s, quote, drafts)
                || longer && words <= LONGEST_NAME && isTitle(s, quote) && !beside(s, quote, drafts)) {
            return null;
        }
        Draft draft = nearest(s, quote, drafts);
        boolean colon = s.is(before, ":");
        boolean alone = s.next(0, s.size(), t -> t.word() && !t.quoted()) < 0;
        if (draft != null && (words >= LONG || colon && words > 1 || introduced(s, quote, drafts))) {
            return new Voice(VoiceKind.DIRECT, quote.span(), draft.speaker(), draft.verb(), draft.sources());
        }
        if (colon && before > 0 && words >= 2) {
            return new Voice(VoiceKind.DIRECT, quote.span(), rules.beforeColon(s, before), "", List.of());
        }
        if (alone || !quote.opened() || words >= VERY_LONG) {
            Speaker who = quoting == null || !goingOn ? null : quoting.asMeant();
            return words >= LONG || alone || !quote.opened()
                    ? new Voice(VoiceKind.DIRECT, quote.span(), who, "", List.of())
                    : null;
        }
        Speaker who = draft == null ? rules.subject(s, before, memory) : draft.speaker();
        return new Voice(VoiceKind.DISTANCED, quote.span(), who, "", List.of());
    }

    private static int words(Sentence s, Quote quote) {
        return (int) s.tokens().stream()
                .filter(t -> t.word() && quote.span().covers(t.span()))
                .count();
    }

    /** Capitals at all words of weight and at half of all: a title, a ship, an agency. */
    private static boolean isName(Sentence s, Quote quote) {
        int capitals = 0;
        int all = 0;
        for (Token token : s.tokens()) {
            if (token.word() && quote.span().covers(token.span())) {
                boolean small = Character.isLowerCase(token.text().codePointAt(0));
                if (small && token.text().length() > 3) {
                    return false;
                }
                capitals += token.capital() || Character.isDigit(token.text().codePointAt(0)) ? 1 : 0;
                all++;
            }
        }
        return capitals > 0 && capitals * 2 >= all;
    }

    /** Nearly all words have capitals, the first and the last among them: the long name of a plan, a prize. */
    private static boolean isTitle(Sentence s, Quote quote) {
        List<Token> inside = s.tokens().stream()
                .filter(t -> t.word() && quote.span().covers(t.span()))
                .toList();
        long capitals = inside.stream().filter(Token::capital).count();
        return inside.get(0).capital() && inside.get(inside.size() - 1).capital() && capitals * 3 >= inside.size() * 2;
    }

    /** An ending is written together with the closing mark: “Qara qutu”lar. */
    private static boolean isGlued(Sentence s, Quote quote) {
        int behind = s.next(0, s.size(), t -> t.span().start() >= quote.outer().end());
        int first = s.next(0, s.size(), t -> t.word() && quote.span().covers(t.span()));
        return behind >= 0
                && first >= 0
                && s.at(first).capital()
                && s.at(behind).word()
                && s.at(behind).span().start() == quote.outer().end();
    }

    /** Whether one mention is all that the marks hold. */
    private static boolean isMention(Sentence s, Quote quote) {
        int first = s.next(0, s.size(), t -> t.word() && quote.span().covers(t.span()));
        int end = first < 0 ? -1 : s.behind(first);
        return first >= 0
                && s.at(first).mention() != null
                && s.next(end, s.size(), t -> t.word() && quote.span().covers(t.span())) < 0;
    }

    /** Whether a common noun in marks stands behind a verb that cites it: "accused them of “provocation”". */
    private static boolean citedTerm(Sentence s, Quote quote, List<Draft> drafts) {
        int first = s.next(0, s.size(), t -> t.word() && quote.span().covers(t.span()));
        Mention mention = first < 0 ? null : s.at(first).mention();
        return mention != null
                && mention.concept().type() == ConceptType.TERM
                && !s.at(first).capital()
                && drafts.stream().anyMatch(d -> d.scope() != null && d.scope().covers(quote.span()));
    }

    /** Whether a clause that somebody said begins with the quotation and goes on behind it: … said "Star" would sail. */
    private static boolean beginsClause(Quote quote, Draft draft) {
        Span content = draft.content();
        return content != null
                && content.covers(quote.span())
                && content.length() * 2 > quote.span().length() * 3;
    }

    /** Whether a verb of saying stands right beside the quotation. */
    private static boolean beside(Sentence s, Quote quote, List<Draft> drafts) {
        return drafts.stream().anyMatch(d -> !d.verb().isEmpty() && !beginsClause(quote, d) && d.gap(quote) < 4);
    }

    /** Whether the words stand in a told clause or right beside a verb of saying. */
    private static boolean introduced(Sentence s, Quote quote, List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean inside = draft.reaches(quote.span());
            int gap = draft.gap(quote);
            if (inside || gap < 4 && !draft.verb().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The verb of saying that stands nearest, one whose words hold the quotation first. */
    private static @Nullable Draft nearest(Sentence s, Quote quote, List<Draft> drafts) {
        Draft best = null;
        int gap = Integer.MAX_VALUE;
        for (Draft draft : drafts) {
            int distance =
                    draft.holds(quote.span()) ? 0 : draft.reaches(quote.span()) ? 1 : Math.max(2, draft.gap(quote));
            if (distance < gap) {
                best = draft;
                gap = distance;
            }
        }
        return best;
    }
}
