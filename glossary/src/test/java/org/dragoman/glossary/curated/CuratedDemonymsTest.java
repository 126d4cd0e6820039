package org.dragoman.glossary.curated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segment;
import org.dragoman.article.SourceMap;
import org.dragoman.language.Languages;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Demonyms that rules do not derive, and those that are written like a place. */
class CuratedDemonymsTest {
    private static final TermIndex INDEX = TermIndex.of(CuratedGlossary.get(), Languages.installed());

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            en | two Turkmens spoke               | Turkmens        | turkmen
            en | the Kyrgyzstani envoy            | Kyrgyzstani     | kyrgyz
            en | two Frenchmen spoke              | Frenchmen       | french
            az | Bir fransalı hüquqşünas gəldi    | fransalı        | french
            az | Astanada qazax dilində danışdı   | qazax           | kazakh
            az | Dünən Qazaxda yağış yağıb        | Qazaxda         | gazakh
            az | İki moldovan diplomat gəldi      | moldovan        | moldovan
            ar | قال الوزير الجيبوتي أمس          | الجيبوتي        | djiboutian
            ar | زار الحكومة الجيبوتية            | الجيبوتية       | djiboutian
            ar | وصل إلى جيبوتي أمس               | جيبوتي          | djibouti
            ar | قال الوزير الآذري أمس            | الآذري          | azerbaijani
            ar | قال الرئيس الجنوب أفريقي         | الجنوب أفريقي   | south-african
            ar | زار الحكومة الجنوب إفريقية       | الجنوب إفريقية  | south-african
            ar | قال الرئيس الجنوب سوداني         | الجنوب سوداني   | south-sudanese
            ar | قال الوزير الطاجيكستاني          | الطاجيكستاني    | tajik
            ar | قال المغاربة أمس                 | المغاربة        | moroccan
            """)
    void demonymIsToldFromThePlace(String language, String text, String surface, String concept) {
        Article article = new Article(
                "a",
                new LanguageTag(language),
                text,
                null,
                null,
                Provenance.UNKNOWN,
                SourceMap.identity("a.txt", text));

        assertThat(new MentionFinder(INDEX, false)
                        .find(article, List.of(new Segment(0, false, new Span(0, text.length())))))
                .extracting(mention ->
                        mention.span().in(text) + " " + mention.concept().id())
                .contains(surface + " " + concept);
    }
}
