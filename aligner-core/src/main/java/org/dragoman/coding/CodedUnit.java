package org.dragoman.coding;

import java.util.Comparator;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.Segment;
import org.dragoman.decision.EventDecision;
import org.dragoman.decision.SegmentMark;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a value is given to: an article, one of its sentences, or one of its mentions; so named that it is found again when
 * the article is read again or was edited elsewhere.
 *
 * @param article what names the article in files, {@link EventDecision#nameOf}
 * @param level what of it
 * @param at offset of its start in the article's text, in code points; 0 for an article
 * @param words how a sentence begins, or a mention as written; empty for an article
 * @param hash of a sentence's text as {@link SegmentMark} has it; empty for anything else
 * @param concept id of what a mention names; empty for anything else
 */
public record CodedUnit(String article, CodeLevel level, int at, String words, String hash, String concept)
        implements Comparable<CodedUnit> {
    private static final Comparator<CodedUnit> ORDER = Comparator.comparing(CodedUnit::article)
            .thenComparing(CodedUnit::level)
            .thenComparing(CodedUnit::at)
            .thenComparing(CodedUnit::hash)
            .thenComparing(CodedUnit::concept)
            .thenComparing(CodedUnit::words);

    /** Rejects a unit that could not be found again. */
    public CodedUnit {
        boolean sentence = level == CodeLevel.SENTENCE;
        boolean mention = level == CodeLevel.MENTION;
        if (article.isEmpty()
                || at < 0
                || hash.isEmpty() == sentence
                || concept.isEmpty() == mention
                || (mention && words.isEmpty())) {
            throw new IllegalArgumentException("a unit that cannot be found again: " + level + " of " + article);
        }
    }

    /**
     * An article as a whole.
     *
     * @param article the article
     * @return its unit
     */
    public static CodedUnit of(Article article) {
        return new CodedUnit(EventDecision.nameOf(article), CodeLevel.ARTICLE, 0, "", "", "");
    }

    /**
     * A sentence.
     *
     * @param article its article
     * @param segment index of it
     * @return its unit
     */
    public static CodedUnit of(AnnotatedArticle article, int segment) {
        SegmentMark mark = SegmentMark.of(article, segment);
        return new CodedUnit(
                EventDecision.nameOf(article.article()), CodeLevel.SENTENCE, mark.at(), mark.words(), mark.hash(), "");
    }

    /**
     * A mention.
     *
     * @param article its article
     * @param mention one of its mentions
     * @return its unit
     */
    public static CodedUnit of(AnnotatedArticle article, Mention mention) {
        String text = article.article().text();
        return new CodedUnit(
                EventDecision.nameOf(article.article()),
                CodeLevel.MENTION,
                text.codePointCount(0, mention.span().start()),
                mention.surface(text),
                "",
                mention.concept().id());
    }

    /**
     * Whether it is of an article.
     *
     * @param other any article
     * @return true where the article has the name
     */
    public boolean isOf(Article other) {
        return EventDecision.nameOf(other).equals(article);
    }

    /**
     * Finds it in its article as that is now: a sentence by its text, or where it was edited by its place and beginning; a
     * mention by concept and words, the nearest to where it stood.
     *
     * @param annotated the article
     * @return where it stands; null where it is gone, or where it is of another article
     */
    public @Nullable Span find(AnnotatedArticle annotated) {
        if (!isOf(annotated.article())) {
            return null;
        }
        return switch (level) {
            case ARTICLE -> whole(annotated.article());
            case SENTENCE -> {
                Integer found = new SegmentMark(at, words, hash).find(annotated);
                yield found == null ? null : annotated.segments().get(found).span();
            }
            case MENTION -> mention(annotated);
        };
    }

    private static @Nullable Span whole(Article found) {
        return found.text().isEmpty() ? null : new Span(0, found.text().length());
    }

    private @Nullable Span mention(AnnotatedArticle annotated) {
        String text = annotated.article().text();
        int wanted = text.offsetByCodePoints(0, Math.min(at, text.codePointCount(0, text.length())));
        return annotated.mentions().stream()
                .filter(m -> m.concept().id().equals(concept) && m.surface(text).equals(words))
                .map(Mention::span)
                .min(Comparator.comparing(s -> Math.abs(s.start() - wanted)))
                .orElse(null);
    }

    /**
     * Finds the place by the text alone, before anything is known of its sentences and mentions.
     *
     * @param text the text of its article
     * @return the unit's words, the nearest to where they stood; null where they are gone, and for an article
     */
    public @Nullable Span placeIn(String text) {
        int wanted = text.offsetByCodePoints(0, Math.min(at, text.codePointCount(0, text.length())));
        Span best = null;
        for (int i = words.isEmpty() ? -1 : text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
            if (best == null || Math.abs(i - wanted) < Math.abs(best.start() - wanted)) {
                best = new Span(i, i + words.length());
            }
        }
        return best;
    }

    /**
     * Whether another unit has the same text, though it may stand elsewhere: two coders may have read two versions.
     *
     * @param other any unit
     * @return true for the same level, article and text
     */
    public boolean alike(CodedUnit other) {
        return article.equals(other.article)
                && level == other.level
                && hash.equals(other.hash)
                && concept.equals(other.concept)
                && words.equals(other.words);
    }

    /**
     * The sentence that holds an offset.
     *
     * @param annotated an article
     * @param offset in its text
     * @return index of the segment that holds it or ends there, else of the next one; -1 where there is none
     */
    public static int segmentAt(AnnotatedArticle annotated, int offset) {
        List<Segment> segments = annotated.segments();
        for (int i = 0; i < segments.size(); i++) {
            if (offset <= segments.get(i).span().end()) {
                return i;
            }
        }
        return segments.size() - 1;
    }

    @Override
    public int compareTo(CodedUnit other) {
        return ORDER.compare(this, other);
    }
}
