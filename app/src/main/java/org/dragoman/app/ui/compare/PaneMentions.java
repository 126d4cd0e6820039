package org.dragoman.app.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;

/**
 * The mentions of one pane and the way from one to the next.
 *
 * @param pane index of the pane
 * @param all in text order, none inside another
 */
record PaneMentions(int pane, List<Mention> all) {
    PaneMentions {
        all = List.copyOf(all);
    }

    /** Panes of which nothing is known yet. */
    static List<PaneMentions> none(int panes) {
        List<PaneMentions> list = new ArrayList<>();
        for (int i = 0; i < panes; i++) {
            list.add(new PaneMentions(i, List.of()));
        }
        return list;
    }

    /** One for each article of a comparison. */
    static List<PaneMentions> of(ArticleComparison comparison) {
        List<PaneMentions> list = new ArrayList<>();
        for (AnnotatedArticle article : comparison.articles()) {
            list.add(new PaneMentions(
                    list.size(),
                    article.mentions().stream().filter(m -> !m.nested()).toList()));
        }
        return list;
    }

    /** The mention that holds an offset, else the one that ends there. */
    Optional<Place> at(int offset) {
        Mention ending = null;
        for (Mention mention : all) {
            if (mention.span().start() <= offset && offset < mention.span().end()) {
                return place(Optional.of(mention));
            }
            if (mention.span().end() == offset) {
                ending = mention;
            }
        }
        return place(Optional.ofNullable(ending));
    }

    /** The first mention behind an offset, or at it unless one stands inside a mention; behind the last one the first. */
    Optional<Place> next(int offset, boolean inside) {
        return place(all.stream()
                .filter(m -> inside ? m.span().start() > offset : m.span().start() >= offset)
                .findFirst()
                .or(() -> all.stream().findFirst()));
    }

    /** The last mention before the one at an offset; before the first one the last. */
    Optional<Place> previous(int offset) {
        int start = at(offset).map(p -> p.mention().span().start()).orElse(offset);
        return place(all.stream()
                .filter(m -> m.span().start() < start)
                .reduce((a, b) -> b)
                .or(() -> all.stream().reduce((a, b) -> b)));
    }

    private Optional<Place> place(Optional<Mention> mention) {
        return mention.map(m -> new Place(pane, m));
    }
}
