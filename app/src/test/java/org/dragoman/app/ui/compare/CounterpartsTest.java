package org.dragoman.app.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dragoman.align.Alignment;
import org.dragoman.align.Bead;
import org.dragoman.align.Link;
import org.dragoman.align.LinkReason;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class CounterpartsTest {
    private static final Languages LANGUAGES = Languages.installed();
    private static final Glossary GLOSSARY = new Glossary(
            List.of(Concept.of(
                    "minister",
                    ConceptType.OFFICE,
                    Map.of(
                            LanguageTag.EN, List.of(term("foreign minister")),
                            LanguageTag.AR, List.of(term("وزير خارجية"))))),
            List.of(),
            List.of());

    private static Term term(String text) {
        return Term.of(text, TermType.FULL_FORM, Status.PREFERRED);
    }

    private static AnnotatedArticle article(LanguageTag language, String text) {
        Article article =
                new Article("x", language, text, null, null, Provenance.UNKNOWN, SourceMap.identity("x.txt", text));
        return new MentionFinder(TermIndex.of(GLOSSARY, LANGUAGES), false)
                .annotate(article, new Segmenter(LANGUAGES, true));
    }

    private static ArticleComparison oneBead(String english, String arabic) {
        return new ArticleComparison(
                List.of(article(LanguageTag.EN, english), article(LanguageTag.AR, arabic)),
                List.of(),
                new Alignment(List.of(new Bead(List.of(List.of(0), List.of(0)), 0))),
                GLOSSARY,
                List.of());
    }

    @Test
    void dualFacesTwoMentions() {
        ArticleComparison comparison =
                oneBead("The foreign minister and the other foreign minister met.", "التقى وزيرا خارجية أرمينيا ومصر.");
        List<Counterparts.Pair> pairs = Counterparts.pairs(comparison, "minister", 0, 1);
        assertThat(pairs).hasSize(2);
        assertThat(pairs.get(0).to()).isEqualTo(pairs.get(1).to());
        assertThat(pairs).extracting(p -> p.from().pane()).containsOnly(0);
    }

    @Test
    void mentionWithoutCounterpartHasAReason() {
        ArticleComparison comparison = oneBead("The foreign minister left.", "غادر الوزير.");
        Mention mention = comparison.articles().get(0).mentions().get(0);
        Link.Side side = Counterparts.side(comparison, new Place(0, mention), 1);
        assertThat(side).isNotNull();
        assertThat(side.reason()).isEqualTo(LinkReason.GENERIC_NOUN);
        assertThat(Counterparts.pairs(comparison, "minister", 0, 1)).isEmpty();
    }
}
