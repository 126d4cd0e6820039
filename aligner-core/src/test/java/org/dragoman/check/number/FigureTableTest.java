package org.dragoman.check.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.check.CheckContext;
import org.dragoman.check.CheckOptions;
import org.dragoman.compare.ArticleComparer;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;

class FigureTableTest {
    private static final Glossary GLOSSARY = new Glossary(
            List.of(concept("aktau", "Aktau", "Aktau", "أكتاو"), concept("baku", "Bakı", "Baku", "باكو")),
            List.of(),
            List.of());

    private static Concept concept(String id, String az, String en, String ar) {
        return Concept.of(
                id,
                ConceptType.PLACE,
                Map.of(LanguageTag.AZ, terms(az), LanguageTag.EN, terms(en), LanguageTag.AR, terms(ar)));
    }

    private static List<Term> terms(String text) {
        return List.of(Term.of(text, TermType.FULL_FORM, Status.PREFERRED));
    }

    private static List<String> rows(String... languagesAndTexts) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < languagesAndTexts.length; i += 2) {
            String text = languagesAndTexts[i + 1];
            articles.add(new Article(
                    "d" + i,
                    new LanguageTag(languagesAndTexts[i]),
                    text,
                    null,
                    null,
                    Provenance.UNKNOWN,
                    SourceMap.identity("d.txt", text)));
        }
        Languages languages = Languages.installed();
        ArticleComparison compared = new ArticleComparer(TermIndex.of(GLOSSARY, languages), false).compare(articles);
        List<String> lines = new ArrayList<>();
        for (FigureRow row : FigureTable.of(compared, new CheckContext(languages, GLOSSARY, CheckOptions.DEFAULT))) {
            StringBuilder line = new StringBuilder(row.kind().code());
            for (int i = 0; i < row.figures().size(); i++) {
                line.append('|');
                for (Span span : row.figures().get(i)) {
                    line.append(span.in(articles.get(i).text()));
                }
            }
            lines.add(line + (row.differs() ? "|differs" : ""));
        }
        return lines;
    }

    @Test
    void aNumberThatOneArticleGivesOtherwiseDiffers() {
        assertThat(rows(
                        "az", "Aktaudan Bakıya 120 vaqon göndərilib.",
                        "en", "Some 210 wagons were sent from Aktau to Baku.",
                        "ar", "أُرسلت 120 عربة من أكتاو إلى باكو."))
                .containsExactly("number|120|210|120|differs");
    }

    @Test
    void theSameNumberInWordsOrOtherDigitsIsNoDifference() {
        assertThat(rows(
                        "en", "Some 120 wagons were sent from Aktau to Baku.",
                        "ar", "أُرسلت ١٢٠ عربة من أكتاو إلى باكو."))
                .isEmpty();
    }

    @Test
    void aDateIsNoNumber() {
        assertThat(rows(
                        "en", "Trains left Aktau for Baku on 12 May 2024.",
                        "az", "Qatarlar 14 may 2024-cü ildə Aktaudan Bakıya yola düşüb."))
                .containsExactly("date|12 May 2024|14 may 2024-cü ildə|differs");
    }

    @Test
    void aNumberThatOnlyOneGivesDoesNotDiffer() {
        assertThat(rows(
                        "en", "Some 120 wagons were sent from Aktau to Baku.",
                        "az", "Aktaudan Bakıya vaqonlar göndərilib."))
                .containsExactly("number|120|");
    }
}
