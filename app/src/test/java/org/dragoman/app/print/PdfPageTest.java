package org.dragoman.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dragoman.app.ui.Samples;
import org.dragoman.check.CheckContext;
import org.dragoman.check.CheckOptions;
import org.dragoman.check.number.FigureTable;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.compare.voice.VoicedComparison;
import org.dragoman.concept.Profile;
import org.dragoman.language.Languages;
import org.dragoman.report.EventPage;
import org.dragoman.report.ReportOptions;
import org.dragoman.text.LanguageTag;
import org.dragoman.voice.VoiceFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfPageTest {
    private static String html(String language) throws IOException {
        ArticleComparison comparison = Samples.context()
                .comparer(false, org.dragoman.decision.Decisions.NONE)
                .compare(Samples.articles());
        Languages languages = Languages.installed();
        EventPage page = new EventPage(
                "Almaty",
                null,
                VoicedComparison.of(comparison, new VoiceFinder(languages)),
                FigureTable.of(comparison, new CheckContext(languages, comparison.glossary(), CheckOptions.DEFAULT)));
        StringBuilder html = new StringBuilder();
        page.write(
                new ReportOptions(
                        ReportOptions.Offsets.CODE_POINTS,
                        ReportOptions.TextAmount.NONE,
                        Profile.NONE,
                        new LanguageTag(language)),
                9,
                html);
        return html.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "en,Who calls it what,and 1 more",
        "az,Kim nəyi necə adlandırır,və daha 1",
        "ar,من يسمّي ماذا,وواحد غيرها"
    })
    void aPageOnAnEventIsOneSheetWithItsWordsInIt(String language, String heading, String more) throws IOException {
        String html = html(language);
        assertThat(html).contains(heading).contains(more).contains("dir=\"" + (language.equals("ar") ? "rtl" : "ltr"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(PdfPage.write(html, out)).isEqualTo(1);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("KTMT", "Körpü Xəbər", "CSTO");
            assertThat(List.of(document.getPage(0).getResources().getFontNames()))
                    .isNotEmpty();
            java.nio.file.Path pictures =
                    java.nio.file.Files.createDirectories(java.nio.file.Path.of("target", "screenshots"));
            javax.imageio.ImageIO.write(
                    new org.apache.pdfbox.rendering.PDFRenderer(document).renderImageWithDPI(0, 80),
                    "png",
                    pictures.resolve("report-" + language + ".png").toFile());
        }
    }
}
