package org.dragoman.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.dragoman.align.Alignment;
import org.dragoman.article.Segment;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.dragoman.voice.VoiceFinder;
import org.dragoman.voice.VoiceKind;
import org.dragoman.voice.Voices;
import org.jspecify.annotations.Nullable;

/** A text to be checked, alone or beside the text that it renders. Safe for use by one thread at a time. */
public final class CheckedText {
    private static final String MARKS = "\"“”„«»";
    private static final int LONGEST_TITLE = 80;
    private static final int MOST_WORDS = 8;

    private final String name;
    private final @Nullable AnnotatedArticle source;
    private final AnnotatedArticle target;
    private final List<CheckedUnit> units;
    private final boolean exact;
    private final boolean parallel;
    private final CheckContext context;
    private @Nullable Voices voices;

    private CheckedText(
            String name,
            @Nullable AnnotatedArticle source,
            AnnotatedArticle target,
            List<CheckedUnit> units,
            boolean exact,
            boolean parallel,
            CheckContext context) {
        this.name = name;
        this.source = source;
        this.target = target;
        this.units = List.copyOf(units);
        this.exact = exact;
        this.parallel = parallel;
        this.context = context;
    }

    /**
     * A text alone.
     *
     * @param target the text, nested mentions included
     * @param context what it is checked by
     * @return the text
     */
    public static CheckedText alone(AnnotatedArticle target, CheckContext context) {
        List<CheckedUnit> units = new ArrayList<>();
        target.segments().forEach(s -> units.add(new CheckedUnit(s.index(), List.of(), List.of(s.index()), true)));
        return new CheckedText(target.article().id(), null, target, units, true, true, context);
    }

    /**
     * A text beside the one that it renders or reports alike, as an aligner joined them. Where the two are no
     * translations of each other, only passages that look like translations are trusted.
     *
     * @param name names the pair in output
     * @param source the other text, nested mentions included
     * @param target the text to be mended, nested mentions included
     * @param alignment their beads, source first
     * @param context what it is checked by
     * @return the text
     */
    public static CheckedText aligned(
            String name, AnnotatedArticle source, AnnotatedArticle target, Alignment alignment, CheckContext context) {
        boolean parallel = AlignedUnits.areParallel(source, target, alignment);
        List<CheckedUnit> units = AlignedUnits.of(source, target, alignment, parallel);
        return new CheckedText(name, source, target, units, false, parallel, context);
    }

    /**
     * A text of which line n renders line n of the other.
     *
     * @param name names the pair in output
     * @param source the other text, every line a segment, nested mentions included
     * @param target the text to be mended, every line a segment, nested mentions included
     * @param context what it is checked by
     * @return the text
     */
    public static CheckedText byLine(
            String name, AnnotatedArticle source, AnnotatedArticle target, CheckContext context) {
        TreeMap<Integer, List<List<Integer>>> byLine = new TreeMap<>();
        List<AnnotatedArticle> sides = List.of(source, target);
        for (int side = 0; side < sides.size(); side++) {
            String text = sides.get(side).article().text();
            int line = 0;
            int at = 0;
            for (Segment segment : sides.get(side).segments()) {
                for (; at < segment.span().start(); at++) {
                    line += text.charAt(at) == '\n' ? 1 : 0;
                }
                byLine.computeIfAbsent(line, l -> List.of(new ArrayList<>(), new ArrayList<>()))
                        .get(side)
                        .add(segment.index());
            }
        }
        List<CheckedUnit> units = new ArrayList<>();
        byLine.values().forEach(u -> units.add(new CheckedUnit(units.size(), u.get(0), u.get(1), true)));
        return new CheckedText(name, source, target, units, true, true, context);
    }

    /**
     * {@return what the text, or the pair, is called in output}
     */
    public String name() {
        return name;
    }

    /**
     * {@return the other text, null for a text alone}
     */
    public @Nullable AnnotatedArticle source() {
        return source;
    }

    /**
     * {@return the text to be mended}
     */
    public AnnotatedArticle target() {
        return target;
    }

    /**
     * {@return its units in order}
     */
    public List<CheckedUnit> units() {
        return units;
    }

    /**
     * {@return the units that have both sides and belong together}
     */
    public List<CheckedUnit> pairs() {
        return units.stream().filter(CheckedUnit::paired).toList();
    }

    /**
     * {@return whether the units were given, not guessed by an aligner}
     */
    public boolean exact() {
        return exact;
    }

    /**
     * {@return whether one renders the other throughout; two reports of one event do not, and may leave out what they
     * like}
     */
    public boolean parallel() {
        return parallel;
    }

    /**
     * {@return the languages, glossary and options}
     */
    public CheckContext context() {
        return context;
    }

    /**
     * {@return the language of the text to be mended}
     */
    public LanguageTag language() {
        return target.article().language();
    }

    /**
     * {@return the day of the text, else of the other, null where neither is known}
     */
    public @Nullable LocalDate day() {
        LocalDate own = target.article().day();
        return own != null || source == null ? own : source.article().day();
    }

    /**
     * What a unit names.
     *
     * @param unit the unit
     * @return mentions of the source in text order, empty for a text alone
     */
    public List<Mention> sourceMentions(CheckedUnit unit) {
        return source == null ? List.of() : mentions(source, unit.source());
    }

    /**
     * What a unit names.
     *
     * @param unit the unit
     * @return mentions of the target in text order
     */
    public List<Mention> targetMentions(CheckedUnit unit) {
        return mentions(target, unit.target());
    }

    private static List<Mention> mentions(AnnotatedArticle article, List<Integer> segments) {
        List<Mention> all = new ArrayList<>();
        segments.forEach(s -> all.addAll(article.mentions(s)));
        return all;
    }

    /**
     * Where a unit stands.
     *
     * @param unit a unit with a target
     * @return from its first segment to its last
     */
    public Span targetSpan(CheckedUnit unit) {
        return span(target, unit.target());
    }

    /**
     * Where a unit's source stands.
     *
     * @param unit a unit with a source
     * @return from its first segment to its last
     */
    public Span sourceSpan(CheckedUnit unit) {
        return span(Objects.requireNonNull(source), unit.source());
    }

    private static Span span(AnnotatedArticle article, List<Integer> segments) {
        return new Span(
                article.segments().get(segments.get(0)).span().start(),
                article.segments().get(segments.get(segments.size() - 1)).span().end());
    }

    /**
     * What the profile says of a mention's term on the text's day.
     *
     * @param mention a mention of either text
     * @return its status
     */
    public Status status(Mention mention) {
        return TermWords.status(context.options().profile(), mention.concept(), mention.term(), day());
    }

    /**
     * Whether the options leave a place of the target as it is: a quotation, a title of a work.
     *
     * @param place a span of the target's text
     * @return true where checks say nothing about it
     */
    public boolean exempt(Span place) {
        CheckOptions options = context.options();
        if (!options.exemptQuotations() && !options.exemptTitles()) {
            return false;
        }
        VoiceKind kind = voices().kindAt(place);
        return kind == VoiceKind.DIRECT && options.exemptQuotations()
                || kind != VoiceKind.DIRECT && options.exemptTitles() && isTitle(place);
    }

    /** Whether a place stands in a few words between quotation marks. */
    private boolean isTitle(Span place) {
        String text = target.article().text();
        int start = place.start();
        while (start > 0 && place.start() - start < LONGEST_TITLE && MARKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
            if (text.charAt(start) == '\n') {
                return false;
            }
        }
        int end = place.end();
        while (end < text.length() && end - place.end() < LONGEST_TITLE && MARKS.indexOf(text.charAt(end)) < 0) {
            if (text.charAt(end) == '\n') {
                return false;
            }
            end++;
        }
        return start > 0
                && end < text.length()
                && MARKS.indexOf(text.charAt(start - 1)) >= 0
                && MARKS.indexOf(text.charAt(end)) >= 0
                && text.substring(start, end).split("\\s+").length <= MOST_WORDS;
    }

    /**
     * {@return the voices of the target}
     */
    public Voices voices() {
        if (voices == null) {
            voices = new VoiceFinder(context.languages()).find(target);
        }
        return voices;
    }

    /**
     * {@return the glossary}
     */
    public Glossary glossary() {
        return context.glossary();
    }

    /**
     * {@return rules of the languages}
     */
    public Languages languages() {
        return context.languages();
    }
}
