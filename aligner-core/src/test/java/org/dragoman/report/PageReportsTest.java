package org.dragoman.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.Dated;
import org.dragoman.article.LineClass;
import org.dragoman.article.Provenance;
import org.dragoman.article.ReadOptions;
import org.dragoman.concept.Profile;
import org.dragoman.event.CopyGroup;
import org.dragoman.event.NearDuplicates;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;

/** {@link LineReport}, {@link ImportReport}, {@link CopyReport}. */
class PageReportsTest {
    private static final String FIRST =
            "The ferry between Baku and Aktau sailed on Monday for the first time this year.";
    private static final String PAGE = String.join(
            "\n",
            "Home | News",
            "",
            "Ferry between Baku and Aktau sails again",
            "\u00A0",
            FIRST,
            "Museum of carpets opens soon The captain said that the sea had been calm.",
            "Source: Reuters",
            "");

    private static Article read(String name, String text) {
        CollectedArticles read = new CollectedArticles();
        Articles.installed()
                .read(
                        new ArticleInput(name, text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT.page(true)),
                        read);
        return read.articles().get(0);
    }

    private static List<String> lines(Article article) throws IOException {
        StringBuilder out = new StringBuilder();
        LineReport.rows(article, out);
        return out.toString().lines().toList();
    }

    @Test
    void everyLineThatShowsSomethingHasOneRowCountedFromOne() throws IOException {
        assertThat(lines(read("x.en.txt", PAGE)))
                .extracting(r -> r.split("\t")[1] + " " + r.split("\t")[2])
                .containsExactly("1 other", "3 title", "5 body", "6 body", "7 credit");
    }

    @Test
    void rowNamesItsFileAndItsReason() throws IOException {
        assertThat(lines(read("x.en.txt", PAGE)).get(4)).isEqualTo("x.en.txt\t7\tcredit\tbegins with a label (Source)");
    }

    @Test
    void reasonOfALineNamesThePartOfAnotherClass() throws IOException {
        assertThat(lines(read("x.en.txt", PAGE)).get(3))
                .isEqualTo("x.en.txt\t6\tbody\trunning text; related: headline run into the line");
    }

    @Test
    void lineSetByHandSaysSo() throws IOException {
        Article article = read("x.en.txt", PAGE);
        int from = article.text().indexOf(FIRST);
        Article decided = article.with(java.util.Objects.requireNonNull(article.layout())
                .with(new Span(from, from + FIRST.length()), LineClass.OTHER));
        assertThat(lines(decided).get(2)).isEqualTo("x.en.txt\t5\tother\tset by hand");
    }

    @Test
    void articleThatIsNoPageHasNoRow() throws IOException {
        CollectedArticles read = new CollectedArticles();
        Articles.installed()
                .read(new ArticleInput("x.en.txt", FIRST.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT), read);
        assertThat(lines(read.articles().get(0))).isEmpty();
    }

    private static Article copy(String text, String outlet, String published) {
        return read("x.en.txt", text)
                .with(Provenance.UNKNOWN.outlet(outlet).published(new Dated(published, Dated.How.STATED, "")));
    }

    private static List<Article> copies() {
        String more = "\nIts captain said that the sea had been calm and the ship nearly full of cars."
                + "\nThe next one will leave the port on Thursday with ninety lorries on board.";
        return List.of(
                copy("Ferry sails again\n\n" + FIRST + more, "RT", "2024-06-12"),
                copy("Ferry sails again\n\n" + FIRST + more.replace("ninety", "eighty"), "APA", "2024-06-13"));
    }

    private static List<CopyGroup> groups(List<Article> articles) {
        return new NearDuplicates(Languages.installed()).find(articles, Progress.NONE);
    }

    @Test
    void copyReportHasTheOriginalThenEachCopyAndWhatDiffers() throws IOException {
        List<Article> articles = copies();
        StringBuilder out = new StringBuilder();
        CopyReport.write(
                articles,
                groups(articles),
                new ReportOptions(
                        ReportOptions.Offsets.CODE_POINTS, ReportOptions.TextAmount.FULL, Profile.NONE, LanguageTag.EN),
                out);
        List<String> rows = out.toString().lines().toList();
        assertThat(rows.get(0)).isEqualTo("#group\tfile\toutlet\tpublished\tkind\tsimilarity\tchange\toriginal\tcopy");
        assertThat(rows.get(1)).isEqualTo("1\tx.en.txt\tRT\t2024-06-12\toriginal\t\t\t\t");
        assertThat(rows.get(2)).matches("1\tx\\.en\\.txt\tAPA\t2024-06-13\tsimilar\t0\\.\\d\\d\t\t\t");
        assertThat(rows.get(3)).matches(".*\tchanged\tThe next one .*ninety.*\tThe next one .*eighty.*");
        assertThat(rows).hasSize(4);
    }

    @Test
    void copyReportWithoutTextNamesTheChangesAlone() throws IOException {
        List<Article> articles = copies();
        StringBuilder out = new StringBuilder();
        CopyReport.write(
                articles,
                groups(articles),
                new ReportOptions(
                        ReportOptions.Offsets.CODE_POINTS, ReportOptions.TextAmount.NONE, Profile.NONE, LanguageTag.EN),
                out);
        assertThat(out).contains("\tchanged\t\t").doesNotContain("lorries");
    }

    @Test
    void importReportNamesTheWrittenFileItsOriginAndItsOriginal() throws IOException {
        List<Article> articles = copies();
        StringBuilder out = new StringBuilder();
        ImportReport.write(articles, List.of("a.json", "b.json"), groups(articles), out);
        List<String> rows = out.toString().lines().toList();
        assertThat(rows.get(0)).startsWith("#file\tarticle\tlanguage\ttitle\toutlet\tagencies\tauthor");
        assertThat(rows.get(1))
                .isEqualTo("x.en.txt\ta.json\ten\tFerry sails again\tRT\t\t\t2024-06-12\tstated\t0\t0\t\t");
        assertThat(rows.get(2)).endsWith("\ta.json\tsimilar");
    }
}
