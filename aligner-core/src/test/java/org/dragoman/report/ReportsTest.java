package org.dragoman.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.compare.ArticleComparer;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.compare.CountBy;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Profile;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;

class ReportsTest {
    private static final LanguageTag EN = LanguageTag.EN;
    private static final LanguageTag AR = LanguageTag.AR;
    private static final ReportOptions FULL =
            new ReportOptions(ReportOptions.Offsets.CODE_POINTS, ReportOptions.TextAmount.FULL, Profile.NONE, EN);

    private static final ArticleComparer COMPARER = comparer();

    private static ArticleComparison comparison(String english, String arabic) {
        return COMPARER.compare(List.of(article(EN, english), article(AR, arabic)));
    }

    private static ArticleComparer comparer() {
        Concept minsk = Concept.of(
                "minsk", ConceptType.PLACE, Map.of(EN, List.of(preferred("Minsk")), AR, List.of(preferred("مينسك"))));
        Concept baku = Concept.of("baku", ConceptType.PLACE, Map.of(EN, List.of(preferred("Baku"))));
        Languages noRules = Languages.of(List.of());
        TermIndex index = TermIndex.of(new Glossary(List.of(minsk, baku), List.of(), List.of()), noRules);
        return new ArticleComparer(index, false);
    }

    private static Term preferred(String text) {
        return Term.of(text, TermType.FULL_FORM, Status.PREFERRED);
    }

    private static Article article(LanguageTag language, String text) {
        int end = text.indexOf("\n\n");
        return new Article(
                "event",
                language,
                text,
                end < 0 ? null : new Span(0, end),
                null,
                Provenance.of("Outlet, Ltd", "2024-06-21").sample(true),
                SourceMap.identity("event." + language + ".txt", text));
    }

    private static String write(ReportWriter writer, ArticleComparison comparison, ReportOptions options)
            throws IOException {
        StringBuilder out = new StringBuilder();
        writer.write(comparison, options, out);
        return out.toString();
    }

    @Test
    void everyWriterIsInstalledUnderItsFormat() {
        assertThat(ReportWriter.installed()).containsOnlyKeys("csv", "html", "json", "text");
    }

    @Test
    void pageHoldsEachTextInItsDirectionWithItsMentionsMarked() throws IOException {
        String page = write(new HtmlReport(), comparison("Talks in Minsk.", "محادثات في مينسك."), FULL);
        assertThat(page)
                .contains("lang=\"ar\" dir=\"rtl\"")
                .contains("<span class=\"m k-place\" data-c=\"minsk\" title=\"Minsk\">مينسك</span>")
                .contains("default-src 'none'")
                .contains("sample text");
    }

    @Test
    void markupInAnArticleStaysText() throws IOException {
        String page = write(new HtmlReport(), comparison("<script>alert(1)</script> Minsk", "مينسك"), FULL);
        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void snippetEndsBetweenCodePointsAndSaysSo() {
        String text = "😀".repeat(200);
        assertThat(ReportOptions.TextAmount.SNIPPET.of(text)).isEqualTo("😀".repeat(160) + "…");
        assertThat(ReportOptions.TextAmount.SNIPPET.of("short")).isEqualTo("short");
    }

    @Test
    void noTextMeansNoTextInAnyFormat() throws IOException {
        ReportOptions none =
                new ReportOptions(ReportOptions.Offsets.CODE_POINTS, ReportOptions.TextAmount.NONE, Profile.NONE, EN);
        ArticleComparison comparison = comparison("Secret words about Minsk.", "مينسك");
        for (ReportWriter writer : ReportWriter.installed().values()) {
            assertThat(write(writer, comparison, none)).as(writer.format()).doesNotContain("Secret words");
        }
    }

    @Test
    void jsonCountsOffsetsInCodePointsWithinTheLine() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(write(new JsonReport(), comparison("Head\n\n😀 Minsk and Baku", "مينسك"), FULL));
        JsonNode mention = json.at("/articles/0/mentions/0");
        assertThat(mention.get("line").asInt()).isEqualTo(2);
        assertThat(mention.get("start").asInt()).isEqualTo(2);
        assertThat(mention.get("end").asInt()).isEqualTo(7);
        assertThat(json.get("offsets").asText()).isEqualTo("code-points");
    }

    @Test
    void csvQuotesCellsAndMarksSamples() throws IOException {
        assertThat(write(new CsvReport(), comparison("Minsk, Minsk, Baku", "مينسك"), FULL)
                        .lines())
                .contains("minsk,place,Minsk,2,event,en,\"Outlet, Ltd\",2024-06-21,sample text,Minsk,2,Minsk,,,")
                .contains("baku,place,Baku,1,event,en,\"Outlet, Ltd\",2024-06-21,sample text,Baku,1,Baku,,,");
    }

    @Test
    void textSetsSharedConceptsApartFromThoseOfOneArticle() throws IOException {
        String text = write(new TextReport(), comparison("Minsk and Baku", "مينسك"), FULL);
        assertThat(text.substring(text.indexOf("Only in [1 en]"), text.indexOf("Only in [2 ar]")))
                .contains("Baku")
                .doesNotContain("Minsk");
    }

    @Test
    void tsvCellsComeBackThroughTheirEscapes() {
        String cell = "a\tb\\n\nc";
        assertThat(Tsv.cells(Tsv.escape(cell) + "\tx")).containsExactly(cell, "x");
    }

    private static final String TALKS =
            "Talks in Minsk went on until the evening, and both ministers met the press in Minsk at last.";

    private static Article of(String outlet, String text) {
        return article(EN, text)
                .with(Provenance.of(outlet, "2024-06-21")
                        .agencies(List.of("TASS"))
                        .author("Leyla"));
    }

    private static String byOutlet(ReportWriter writer, Article... articles) throws IOException {
        return write(writer, COMPARER.compare(List.of(articles)), FULL.by(CountBy.OUTLET));
    }

    @Test
    void textByOutletNamesOutletsTheirTextsAndTheCopiesLeftOut() throws IOException {
        String text = byOutlet(new TextReport(), of("RT", TALKS), of("Rt", TALKS), of("APA", "Minsk"));
        assertThat(text)
                .contains("Shared concepts and how each outlet names them")
                .contains("\u2068RT\u2069 en, texts: 1, copies left out: 1]")
                .contains("[2 en] shares most of its text with [1 en]")
                .contains("RT ← TASS");
    }

    @Test
    void jsonByOutletHasAColumnAnOutletAndNamesTheCopies() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(byOutlet(new JsonReport(), of("RT", TALKS), of("Rt", TALKS), of("APA", "Minsk")));
        assertThat(json.get("by").asText()).isEqualTo("outlet");
        assertThat(json.at("/columns/0").toString())
                .isEqualTo("{\"outlet\":\"RT\",\"language\":\"en\",\"articles\":[0],\"copies\":[1]}");
        assertThat(json.at("/naming/0/names/0/0/count").asInt()).isEqualTo(2);
        assertThat(json.at("/copies/0/article").asInt()).isEqualTo(1);
        assertThat(json.at("/articles/0/agency").asText()).isEqualTo("TASS");
    }

    @Test
    void pageByOutletSaysHowManyTextsAColumnHas() throws IOException {
        String page = byOutlet(new HtmlReport(), of("RT", TALKS), of("Rt", "Baku and Minsk"), of("APA", "Minsk"));
        assertThat(page).contains("<bdi>RT</bdi> <small dir=\"ltr\">×2</small>").contains("Found in one outlet only");
    }

    @Test
    void csvNamesAgencyAuthorAndTheArticleThatIsCopied() throws IOException {
        assertThat(byOutlet(new CsvReport(), of("RT", TALKS), of("APA", TALKS)).lines())
                .anySatisfy(row -> assertThat(row).endsWith(",TASS,Leyla,"))
                .anySatisfy(row -> assertThat(row).endsWith(",TASS,Leyla,event.en"));
    }
}
