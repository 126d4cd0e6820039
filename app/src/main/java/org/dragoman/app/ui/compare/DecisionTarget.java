package org.dragoman.app.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.app.ui.deciding.DecisionsModel;
import org.dragoman.article.Article;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.decision.MentionDecision;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Grounds;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words that a decision would be about now: those selected, else the mention at the caret, else words that were
 * decided to be none.
 *
 * @param article the article they stand in
 * @param span where they stand
 * @param mention the mention of exactly these words, null for none
 * @param decision what is decided on them, null for nothing
 */
public record DecisionTarget(
        Article article,
        Span span,
        @Nullable Mention mention,
        @Nullable MentionDecision decision) {
    /**
     * What a decision would be about.
     *
     * @param compare where the caret stands
     * @param decisions what is decided
     * @return empty where nothing can be decided: nothing is analysed, or there are no words
     */
    public static Optional<DecisionTarget> of(CompareModel compare, DecisionsModel decisions) {
        ArticleComparison known = compare.comparison();
        int pane = compare.pane();
        if (known == null || pane >= known.articles().size()) {
            return Optional.empty();
        }
        AnnotatedArticle annotated = known.articles().get(pane);
        Article article = annotated.article();
        Span selected = selected(annotated, compare.selection());
        if (selected != null) {
            Mention mention = compare.mentions(pane).stream()
                    .filter(m -> m.span().equals(selected))
                    .findFirst()
                    .orElse(null);
            return Optional.of(new DecisionTarget(article, selected, mention, on(article, selected, decisions)));
        }
        int caret = compare.caret(pane);
        Mention mention = compare.mentionAt(pane, caret).map(Place::mention).orElse(null);
        if (mention != null) {
            return Optional.of(
                    new DecisionTarget(article, mention.span(), mention, on(article, mention.span(), decisions)));
        }
        return decisions
                .at(article, caret)
                .flatMap(d ->
                        Optional.ofNullable(d.find(article.text())).map(s -> new DecisionTarget(article, s, null, d)));
    }

    private static @Nullable MentionDecision on(Article article, Span span, DecisionsModel decisions) {
        return decisions
                .at(article, span.start())
                .filter(d -> span.equals(d.find(article.text())))
                .orElse(null);
    }

    /** The words of a selection without the blanks around them; null where there are none, or of two sentences. */
    private static @Nullable Span selected(AnnotatedArticle annotated, @Nullable Span selection) {
        if (selection == null) {
            return null;
        }
        String text = annotated.article().text();
        int from = selection.start();
        int to = Math.min(selection.end(), text.length());
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return null;
        }
        Span words = new Span(from, to);
        return annotated.segments().stream().anyMatch(s -> s.span().covers(words)) ? words : null;
    }

    /**
     * {@return the words}
     */
    public String words() {
        return span.in(article.text());
    }

    /**
     * {@return whether the words can be marked as a mention: they are none}
     */
    public boolean unmarked() {
        return mention == null;
    }

    /**
     * {@return ids of other concepts that the words could name: rivals, then names that gave way to the mention}
     */
    public List<String> rivals() {
        List<String> ids = new ArrayList<>();
        if (mention != null) {
            ids.addAll(mention.rivals());
            mention.grounds().hidden().stream().map(Grounds.Hidden::concept).forEach(ids::add);
            ids.removeIf(mention.concept().id()::equals);
        }
        return ids.stream().distinct().toList();
    }
}
