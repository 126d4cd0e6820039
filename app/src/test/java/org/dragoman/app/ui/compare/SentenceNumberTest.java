package org.dragoman.app.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.app.ui.Samples;
import org.dragoman.article.Article;
import org.dragoman.compare.ArticleComparer;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.mention.AnnotatedArticle;
import org.junit.jupiter.api.Test;

class SentenceNumberTest {
    private final List<Article> articles = Samples.articles();
    private final ArticleComparison known =
            new ArticleComparer(Samples.context().index(), false).compare(articles);

    private int at(String words) {
        return SentenceNumber.at(known, articles.get(1), Samples.EN.indexOf(words));
    }

    @Test
    void sentencesAreCountedBehindTheHeadline() {
        assertThat(at("CSTO foreign")).isEqualTo(SentenceNumber.HEADLINE);
        assertThat(at("The Council")).isEqualTo(1);
        assertThat(at("Murat Nurtleu")).isEqualTo(2);
        assertThat(at("Collective Security Treaty of 1992")).isEqualTo(6);
    }

    @Test
    void everyWayToASentenceGivesTheSameNumber() {
        AnnotatedArticle article = known.articles().get(1);
        assertThat(article.segments())
                .allSatisfy(s -> assertThat(SentenceNumber.of(article, s))
                        .isEqualTo(SentenceNumber.at(
                                known, articles.get(1), s.span().start())));
    }

    @Test
    void ofATextThatIsNotAnalysedNothingIsKnown() {
        assertThat(SentenceNumber.at(null, articles.get(1), 5)).isEqualTo(SentenceNumber.UNKNOWN);
        assertThat(SentenceNumber.at(known, Samples.titled("Xəbər", "2024-06-21"), 5))
                .isEqualTo(SentenceNumber.UNKNOWN);
    }
}
