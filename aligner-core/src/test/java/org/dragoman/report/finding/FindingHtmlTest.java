package org.dragoman.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.dragoman.report.CheckResult;
import org.dragoman.report.ReportOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page as it is written; {@link FindingPageTest} opens it. */
class FindingHtmlTest {
    private static Document page(CheckResult result) throws IOException {
        return Jsoup.parse(Found.text(new FindingHtml(), result, ReportOptions.DEFAULT));
    }

    @Test
    void findingIsARowWithWhatThePageFiltersBy() throws IOException {
        Document page = page(Found.result());
        assertThat(page.select("#list tbody tr")).hasSize(5);
        Element row = page.selectFirst("#list tbody tr");
        assertThat(row.attr("data-severity")).isEqualTo("error");
        assertThat(row.attr("data-rule")).isEqualTo("forbidden-term");
        assertThat(row.attr("data-doc")).isEqualTo("bərə");
        assertThat(row.attr("data-lang")).isEqualTo("az");
        assertThat(row.text()).contains("az, line 1:1").contains("“Aktauya” is not to be used");
        assertThat(row.select("mark").eachText()).containsExactly("Aktauya", "Aktau");
        assertThat(row.select(".fix").eachText()).containsExactly("Aktau şəhərinə");
    }

    @Test
    void everyTextHasItsLanguageAndDirection() throws IOException {
        Document page = page(Found.result());
        assertThat(page.select(".pair p, .fix")).isNotEmpty().allSatisfy(p -> {
            assertThat(p.attr("lang")).isNotEmpty();
            assertThat(p.attr("dir")).isEqualTo(p.attr("lang").equals("ar") ? "rtl" : "ltr");
        });
        assertThat(page.select("p[lang=ar] mark").text()).isEqualTo("العبارة");
        assertThat(page.select("tr[data-lang=ar] .said bdi").eachText()).containsExactly("العبارة", "السفينة");
    }

    @Test
    void choicesAreShownWhereAFixIsNotSure() throws IOException {
        Element row = page(Found.result()).select("#list tbody tr").get(1);
        assertThat(row.select(".maybe").eachText()).containsExactly("=limanda", "portda");
        assertThat(row.text()).contains("one of");
    }

    @Test
    void pageNamesWhereItsTextsAreFrom() throws IOException {
        assertThat(page(Found.result()).select(".facts tbody tr").eachText())
                .contains("bərə az texts/bərə.az.txt Dəniz, xəbərlər, 2024-05-01, https://example.org/a?b=1&c=2");
    }

    @Test
    void choicesOfTheFilterSayHowManyThereAre() throws IOException {
        Document page = page(Found.result());
        assertThat(page.select("#doc option").eachText()).containsExactly("all", "bərə (4)", "عبارة (1)");
        assertThat(page.select(".sum label").eachText()).containsExactly("1 error", "2 warning", "2 info");
        assertThat(page(Found.accepted("agreed")).select("header").text()).contains("1 more finding accepted");
    }

    @Test
    void pageLetsNothingRunButItsOwnScript() throws IOException {
        Document page = page(Found.markup());
        String policy = page.select("meta[http-equiv]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-")
                .doesNotContain("script-src 'unsafe-inline'");
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("[src], link, [onclick], [style]")).isEmpty();
        assertThat(page.selectFirst("mark").text()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void nothingFoundIsSaid() throws IOException {
        CheckResult nothing = CheckResult.of(Found.checks(), List.of("a"), List.of());
        Element none = page(nothing).getElementById("none");
        assertThat(none.text()).isEqualTo("Nothing was found.");
        assertThat(none.hasAttr("hidden")).isFalse();
    }
}
