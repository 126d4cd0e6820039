package org.dragoman.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.compare.ArticleComparer;
import org.dragoman.compare.voice.VoicedComparison;
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
import org.dragoman.voice.VoiceFinder;
import org.junit.jupiter.api.Test;

class EventPageTest {
    private static final Glossary GLOSSARY = new Glossary(
            List.of(
                    place("baku", "Bakı", "Baku"),
                    place("aktau", "Aktau", "Aktau"),
                    place("minsk", "Minsk", "Minsk <city>")),
            List.of(),
            List.of());

    private static Concept place(String id, String az, String en) {
        return Concept.of(
                id, ConceptType.PLACE, Map.of(LanguageTag.AZ, List.of(term(az)), LanguageTag.EN, List.of(term(en))));
    }

    private static Term term(String text) {
        return Term.of(text, TermType.FULL_FORM, Status.PREFERRED);
    }

    private static Article article(LanguageTag language, String outlet, String text) {
        return new Article(
                outlet, language, text, null, null, Provenance.of(outlet, null), SourceMap.identity("a.txt", text));
    }

    private static String page(LanguageTag language, int most) throws IOException {
        Languages languages = Languages.installed();
        VoicedComparison articles = VoicedComparison.of(
                new ArticleComparer(TermIndex.of(GLOSSARY, languages), false)
                        .compare(List.of(
                                article(
                                        LanguageTag.AZ,
                                        "Alfa & Co",
                                        "Bakıda sakitlikdir. Qatar Aktaudan gəlib. Minsk susur."),
                                article(LanguageTag.EN, "Beta", "Baku is calm. The train came from Aktau."))),
                new VoiceFinder(languages));
        StringBuilder out = new StringBuilder();
        new EventPage("A train <late>", LocalDate.of(2024, 5, 12), articles, List.of())
                .write(
                        new ReportOptions(
                                ReportOptions.Offsets.CODE_POINTS,
                                ReportOptions.TextAmount.NONE,
                                Profile.NONE,
                                language),
                        most,
                        out);
        return out.toString();
    }

    @Test
    void namesOutletsAndTitlesAreEscaped() throws IOException {
        assertThat(page(LanguageTag.EN, 9))
                .contains("A train &lt;late&gt;", "Alfa &amp; Co", "Minsk &lt;city&gt;")
                .contains("Day of the event: 2024-05-12")
                .doesNotContain("<late>");
    }

    @Test
    void rowsBeyondTheLimitAreCounted() throws IOException {
        assertThat(page(LanguageTag.EN, 1)).contains("and 2 more").doesNotContain(">Minsk</span>");
        assertThat(page(LanguageTag.EN, 9)).doesNotContain(" more");
    }

    @Test
    void thePageIsInTheReadersLanguageAndDirection() throws IOException {
        assertThat(page(LanguageTag.AZ, 9)).contains("lang=\"az\" dir=\"ltr\"", "Kim nəyi necə adlandırır");
        assertThat(page(LanguageTag.AR, 9)).contains("lang=\"ar\" dir=\"rtl\"", "من يسمّي ماذا");
    }
}
