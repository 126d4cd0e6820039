package org.dragoman.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;
import org.junit.jupiter.api.Test;

/** A capital at the beginning of a sentence makes no name of a common word. */
class SentenceStartTest {
    private static final Languages LANGUAGES = Languages.installed();

    private static AnnotatedArticle article(String language, String... lines) {
        String text = String.join("\n", lines);
        Article article = new Article(
                "news",
                LanguageTag.parse(language).orElseThrow(),
                text,
                null,
                null,
                Provenance.UNKNOWN,
                SourceMap.identity("news", text));
        return new AnnotatedArticle(article, new Segmenter(LANGUAGES, true).segments(article), List.of());
    }

    private static List<String> surfaces(AnnotatedArticle... articles) {
        List<String> all = new ArrayList<>();
        new CandidateFinder(LANGUAGES, true, CandidateFinder.DEFAULT_LEAST)
                .find(List.of(articles), Progress.NONE)
                .occurrences()
                .forEach(o -> all.addAll(o.surfaces().values()));
        return all;
    }

    private static List<String> azerbaijaniAndArabic(String azerbaijani) {
        return surfaces(
                article(
                        "az",
                        "Qərarda yeni müddət göstərilib.",
                        azerbaijani,
                        "Qərara etiraz olunmayıb.",
                        "Velikov bundan sonra getdi."),
                article(
                        "ar",
                        "وحدد القرار مهلة جديدة.",
                        "ورحب السكان بهذا القرار أمس.",
                        "ولم يعترض أحد على القرار.",
                        "وغادر فيليكوف بعد ذلك."));
    }

    @Test
    void aWordThatTheTextsHaveInSmallLettersToo() {
        assertThat(azerbaijaniAndArabic("Sakinlər bu qərarı dünən alqışladılar."))
                .noneMatch(s -> s.startsWith("Qərar"))
                .contains("Velikov");
    }

    @Test
    void butOneThatHasACapitalInsideASentenceMayBeAName() {
        assertThat(azerbaijaniAndArabic("Sakinlər dünən Qərarı alqışladılar.")).contains("Qərarda", "Qərarı");
    }

    @Test
    void aWordOfSentenceStartsAloneNeedsACounterpartThatSoundsLikeIt() {
        assertThat(surfaces(
                        article(
                                "az",
                                "Xatırladaq ki, görüş mayda keçirilmişdi.",
                                "Xatırladaq ki, komissiya iyulda yaradılmışdı.",
                                "Xatırladaq ki, Velikov martda seçilmişdi."),
                        article(
                                "ar",
                                "وكانت القمة قد عقدت في مايو.",
                                "وكانت اللجنة قد تشكلت في يوليو.",
                                "وكانت النتيجة أن فيليكوف فاز في مارس.")))
                .doesNotContain("Xatırladaq", "كانت", "وكانت")
                .contains("Velikov");
    }

    @Test
    void anEnglishWordOfTheSameKind() {
        assertThat(surfaces(
                        article(
                                "en",
                                "Residents left the town on Sunday.",
                                "Velikov told the residents to stay.",
                                "Residents did not listen."),
                        article(
                                "az",
                                "Sakinlər bazar günü şəhəri tərk ediblər.",
                                "Velikov sakinlərə qalmağı deyib.",
                                "Sakinlər qulaq asmayıblar.")))
                .doesNotContain("Residents", "Sakinlər")
                .contains("Velikov");
    }
}
