package org.dragoman.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapFinderTest {
    private static final Languages LANGUAGES = Languages.installed();

    private static AnnotatedArticle article(String id, LanguageTag language, String day, String text) {
        Provenance from = Provenance.of(null, day);
        Article article = new Article(id, language, text, null, null, from, SourceMap.identity(id, text));
        return new AnnotatedArticle(article, new Segmenter(LANGUAGES, true).segments(article), List.of());
    }

    /** English sentences of which the last has none on the other side. */
    private static Gap gap(AnnotatedArticle en, AnnotatedArticle az, double cost) {
        int last = en.segments().size() - 1;
        List<Bead> beads = List.of(
                new Bead(List.of(List.of(0), List.of(0)), cost), new Bead(List.of(List.of(last), List.of()), 0));
        return new GapFinder(LANGUAGES, List.of(en, az), new Alignment(beads)).find(1, 1);
    }

    private static AnnotatedArticle en(String day, String last) {
        return article("en", LanguageTag.EN, day, "The ministers met in the capital.\n" + last);
    }

    private static AnnotatedArticle az(String day, String text) {
        return article("az", LanguageTag.AZ, day, text);
    }

    @Test
    void aDayToldBehindThatOfTheArticlePredates() {
        Gap gap = gap(
                en("2024-06-23", "A second meeting was held on 22 June."), az("2024-06-21", "Nazirlər görüşüb."), 0);
        assertThat(gap).isEqualTo(new Gap(GapReason.PREDATES, LocalDate.of(2024, 6, 22), List.of()));
    }

    @Test
    void aDayStillToComeIsNoReason() {
        Gap gap = gap(en("2024-06-21", "They meet again on 25 June."), az("2024-06-21", "Nazirlər görüşüb."), 0);
        assertThat(gap.reason()).isEqualTo(GapReason.NO_TRACE);
    }

    @Test
    void youngerArticlesTellWhatAnOlderOneKnowsNothingOf() {
        Gap gap = gap(en("2024-06-23", "They named 14 candidates."), az("2024-06-21", "Nazirlər görüşüb."), 0);
        assertThat(gap).isEqualTo(new Gap(GapReason.PREDATES, LocalDate.of(2024, 6, 23), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "Nazirlər paytaxtda görüşüb və…, CUT_SHORT",
        "Nazirlər paytaxtda görüşərək bir neçə məsələni, CUT_SHORT",
        "Nazirlər paytaxtda görüşüb və söhbət ediblər., NO_TRACE",
        "Nazirlər görüşüb, NO_TRACE"
    })
    void anArticleWithoutAnEndIsCutShort(String text, GapReason reason) {
        assertThat(gap(en("2024-06-21", "They named 14 candidates."), az("2024-06-21", text), 0)
                        .reason())
                .isEqualTo(reason);
    }

    @Test
    void numbersThatOccurElsewhereAreNamed() {
        Gap gap = gap(en("2024-06-21", "They named 14 candidates."), az("2024-06-21", "Siyahıda 14 ad var."), 0);
        assertThat(gap).isEqualTo(new Gap(GapReason.ELSEWHERE, null, List.of(0)));
    }

    @Test
    void doubtAroundItIsSaidOnlyWhereSomethingOccurs() {
        AnnotatedArticle en = en("2024-06-21", "They named 14 candidates.");
        assertThat(gap(en, az("2024-06-21", "Siyahıda 14 ad var."), 0.5))
                .isEqualTo(new Gap(GapReason.DOUBTFUL, null, List.of(0)));
        assertThat(gap(en, az("2024-06-21", "Nazirlər görüşüb."), 0.5).reason()).isEqualTo(GapReason.NO_TRACE);
    }

    @Test
    void aPlainSentenceGivesNothingToLookFor() {
        Gap gap = gap(en("2024-06-21", "Nothing else was said."), az("2024-06-21", "Nazirlər görüşüb."), 0);
        assertThat(gap.reason()).isEqualTo(GapReason.NOTHING_TO_LOOK_FOR);
    }

    @Test
    void aSideWithSentencesIsNoGap() {
        AnnotatedArticle en = en("2024-06-21", "They named 14 candidates.");
        Alignment one = new Alignment(List.of(new Bead(List.of(List.of(0), List.of(0)), 0)));
        GapFinder finder = new GapFinder(LANGUAGES, List.of(en, az("2024-06-21", "Bir.")), one);
        assertThatThrownBy(() -> finder.find(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
