package org.dragoman.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.Segment;
import org.dragoman.article.Segmenter;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/**
 * Finds the mentions of an article. The longest mention wins, and says what it hid. A contextual term counts only
 * behind a full form of its concept in the same article, a surname also before it; one of several words also behind the
 * organisation whose organ it is. A doubtful form counts only where the article names the concept beyond doubt
 * elsewhere. A bare surname behind the given name of another person does not count, nor does it later on, until the
 * known person is named in full again. Of concepts that share a form {@link RivalChoice} chooses. Each choice is told
 * in {@link Mention#grounds()}. Safe for use by several threads.
 */
public final class MentionFinder {
    private static final int LATIN_ENDS = 0x250;

    private final TermIndex index;
    private final boolean nested;

    /**
     * Builds a finder.
     *
     * @param index the compiled glossary
     * @param nested whether mentions inside longer ones are reported too
     */
    public MentionFinder(TermIndex index, boolean nested) {
        this.index = index;
        this.nested = nested;
    }

    /**
     * Segments an article and finds its mentions.
     *
     * @param article the article
     * @param segmenter how to segment it
     * @return the article with both
     */
    public AnnotatedArticle annotate(Article article, Segmenter segmenter) {
        List<Segment> segments = segmenter.segments(article);
        return new AnnotatedArticle(article, segments, find(article, segments));
    }

    /**
     * Finds the mentions of an article.
     *
     * @param article the article
     * @param segments where to look; no mention reaches over the end of one
     * @return in text order
     */
    public List<Mention> find(Article article, List<Segment> segments) {
        List<Candidate> all = new ArrayList<>();
        for (Segment segment : segments) {
            int origin = segment.span().start();
            index.find(
                    language(article, segment),
                    segment.span().in(article.text()),
                    hit -> all.add(new Candidate(hit, hit.span().shift(origin), segment.index())));
        }
        if (all.isEmpty()) {
            return List.of();
        }
        all.sort(Spot.BY_PLACE);
        Map<String, Span> certain = certain(all);
        all.removeIf(c -> c.doubtful() && !certain.containsKey(c.id()));
        ContextRules rules = new ContextRules(article, segments, all, certain);
        return mentions(Selection.of(rules.allowed()), rules);
    }

    /**
     * Whether the rules of form find anything at all, before anything is decided by context. Where an index holds some
     * concepts only, an article without any of their forms is no concern of theirs.
     *
     * @param article the article
     * @param segments where to look
     * @return false where {@link #find} finds nothing, whatever context says
     */
    public boolean meets(Article article, List<Segment> segments) {
        boolean[] met = {false};
        for (Segment segment : segments) {
            index.find(language(article, segment), segment.span().in(article.text()), hit -> met[0] = true);
            if (met[0]) {
                return true;
            }
        }
        return false;
    }

    /** Where concepts are named beyond doubt; asked for only where there is a doubt. */
    private static Map<String, Span> certain(List<Candidate> all) {
        boolean doubt = false;
        for (Candidate candidate : all) {
            doubt = doubt || candidate.doubtful();
        }
        if (!doubt) {
            return Map.of();
        }
        Map<String, Span> certain = new HashMap<>();
        for (Candidate candidate : all) {
            if (!candidate.contextual() && !candidate.doubtful()) {
                certain.putIfAbsent(candidate.id(), candidate.span());
            }
        }
        return certain;
    }

    /** A quoted post in Latin letters inside an Arabic text is read as English. */
    private static LanguageTag language(Article article, Segment segment) {
        if (!article.language().rightToLeft()) {
            return article.language();
        }
        String text = article.text();
        long latin = 0;
        for (int i = segment.span().start(); i < segment.span().end(); i++) {
            latin += isLatin(text.charAt(i)) ? 1 : 0;
        }
        return latin > 0 && latin * 10 > letters(text, segment.span()) * 8 ? LanguageTag.EN : article.language();
    }

    private static boolean isLatin(char c) {
        return c < LATIN_ENDS && Character.isLetter(c);
    }

    private static long letters(String text, Span span) {
        long letters = 0;
        for (int i = span.start(); i < span.end(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    private List<Mention> mentions(Selection selection, ContextRules rules) {
        List<Mention> mentions = new ArrayList<>(selection.size());
        int last = -1;
        for (int i = 0; i < selection.size(); i++) {
            if (selection.chosen(i)) {
                mentions.add(rules.mention(selection.spot(i), false, selection.hiddenBy(i)));
                last = i;
            } else if (nested && selection.covered(i, last)) {
                mentions.add(rules.mention(selection.spot(i), true, List.of()));
            }
        }
        return List.copyOf(mentions);
    }
}
