package org.dragoman.app.ui.compare;

import java.util.List;
import java.util.Optional;
import org.dragoman.align.Bead;
import org.dragoman.article.Segment;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Where the caret stands among segments and beads. */
public final class BeadPlace {
    private BeadPlace() {}

    /**
     * The segments that the selection touches, else the one at the caret.
     *
     * @param model where the caret is
     * @return indexes, in order; empty where nothing is analysed or the caret is between segments
     */
    public static List<Integer> selected(CompareModel model) {
        ArticleComparison known = model.comparison();
        if (known == null || model.pane() >= known.articles().size()) {
            return List.of();
        }
        AnnotatedArticle article = known.articles().get(model.pane());
        Span selection = model.selection();
        if (selection == null) {
            Integer segment = at(article, model.caret(model.pane()));
            return segment == null ? List.of() : List.of(segment);
        }
        return article.segments().stream()
                .filter(s -> s.span().overlaps(selection))
                .map(Segment::index)
                .toList();
    }

    /** The segment that holds an offset, else the one that ends there; null for none. */
    private static @Nullable Integer at(AnnotatedArticle article, int offset) {
        Integer found = null;
        for (Segment segment : article.segments()) {
            if (segment.span().start() <= offset && offset <= segment.span().end()) {
                found = segment.index();
            }
        }
        return found;
    }

    /**
     * What a pane has of the bead at the caret, wherever the caret is.
     *
     * @param model where the caret is
     * @param pane index of the pane
     * @return its sentences, in order
     */
    public static List<Span> segments(CompareModel model, int pane) {
        ArticleComparison known = model.comparison();
        List<Integer> here = selected(model);
        if (known == null || here.isEmpty() || pane >= known.articles().size()) {
            return List.of();
        }
        Optional<Bead> bead = known.alignment().beadOf(model.pane(), here.get(0));
        List<Segment> segments = known.articles().get(pane).segments();
        return bead.map(b ->
                        b.side(pane).stream().map(s -> segments.get(s).span()).toList())
                .orElse(List.of());
    }
}
