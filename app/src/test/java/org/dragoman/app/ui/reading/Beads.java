package org.dragoman.app.ui.reading;

import java.util.Arrays;
import java.util.List;
import org.dragoman.align.Alignment;
import org.dragoman.align.Bead;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.concept.Glossary;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.LanguageTag;

/** Small articles, a sentence a line, with beads of given segments. */
final class Beads {
    static final AnnotatedArticle AZ = article("az", LanguageTag.AZ, "Bir.\nİki.\nÜç.\nDörd.\nBeş.");
    static final AnnotatedArticle EN = article("en", LanguageTag.EN, "One.\nTwo.\nThree.\nFour.");

    private Beads() {}

    static AnnotatedArticle article(String id, LanguageTag language, String text) {
        Article article = new Article(id, language, text, null, null, Provenance.UNKNOWN, SourceMap.identity(id, text));
        return new AnnotatedArticle(article, new Segmenter(Languages.of(List.of()), true).segments(article), List.of());
    }

    static Bead bead(List<Integer> az, List<Integer> en) {
        return new Bead(List.of(az, en), 0.1);
    }

    /** 0–0, 1 and 2–1, 3 alone, the English 2 alone, 4–3. */
    static ArticleComparison comparison() {
        return comparison(
                bead(List.of(0), List.of(0)),
                bead(List.of(1, 2), List.of(1)),
                bead(List.of(3), List.of()),
                bead(List.of(), List.of(2)),
                bead(List.of(4), List.of(3)));
    }

    static ArticleComparison comparison(Bead... beads) {
        return new ArticleComparison(
                List.of(AZ, EN),
                List.of(),
                new Alignment(Arrays.asList(beads)),
                new Glossary(List.of(), List.of(), List.of()),
                List.of());
    }

    static BeadRows rows() {
        return BeadRows.of(List.of(AZ.article(), EN.article()), comparison());
    }
}
