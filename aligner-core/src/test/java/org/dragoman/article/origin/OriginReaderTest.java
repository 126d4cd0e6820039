package org.dragoman.article.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.dragoman.article.Dated;
import org.dragoman.article.Dated.How;
import org.dragoman.article.Layout;
import org.dragoman.article.Provenance;
import org.dragoman.article.page.Page;
import org.dragoman.article.page.PageCleaner;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginReaderTest {
    private static final Languages LANGUAGES = Languages.installed();
    private static final String HEAD_AR = "عودة العبارة بين باكو وأكتاو إلى العمل";
    private static final String TEXT_AR = "عادت العبارة بين باكو وأكتاو إلى العمل يوم الاثنين بعد توقف طويل.";
    private static final String HEAD_AZ = "Bakı ilə Aktau arasında bərə yenidən işləyir";
    private static final String TEXT_AZ = "Bakı ilə Aktau arasında bərə bazar ertəsi bu il ilk dəfə yola düşüb.";
    private static final String HEAD_EN = "Ferry between Baku and Aktau sails again";
    private static final String TEXT_EN =
            "The ferry between Baku and Aktau sailed on Monday for the first time this year.";

    private static Provenance read(Provenance known, LanguageTag language, String... lines) {
        String text = String.join("\n", lines);
        Layout layout = PageCleaner.clean(Page.bare(text, language), LANGUAGES);
        return new OriginReader(OutletRegister.curated(), LANGUAGES).read(text, language, layout, known);
    }

    private static Provenance ar(String... lines) {
        return read(Provenance.UNKNOWN, LanguageTag.AR, lines);
    }

    private static Provenance az(String... lines) {
        return read(Provenance.UNKNOWN, LanguageTag.AZ, lines);
    }

    private static Provenance en(String... lines) {
        return read(Provenance.UNKNOWN, LanguageTag.EN, lines);
    }

    private static @Nullable String value(@Nullable Dated date) {
        return date == null ? null : date.value();
    }

    @Test
    void textNamesItsPublisherAndTheAgencyBehindIt() {
        Provenance origin = az(
                HEAD_AZ,
                "Viral.az-ın məlumatına görə, bərə bazar ertəsi Bakıdan Aktauya yola düşüb.",
                "Kapitan bu barədə RİA Novosti-yə açıqlama verib.");
        assertThat(origin.chain()).isEqualTo("Viral.az ← RİA Novosti");
    }

    @Test
    void creditNamesSeveralSourcesAndTheOutletAmongThemIsThePublisher() {
        Provenance origin = ar(HEAD_AR, TEXT_AR, "المصدر: نوفوستي+Rt");
        assertThat(origin.outlet()).isEqualTo("Rt");
        assertThat(origin.agencies()).containsExactly("نوفوستي");
    }

    @Test
    void siteOfTheAddressIsThePublisher() {
        Provenance origin = read(
                Provenance.UNKNOWN.address("https://arabic.rt.com/world/1-x/"),
                LanguageTag.AR,
                HEAD_AR,
                TEXT_AR,
                "المصدر: رويترز + روسيا اليوم");
        assertThat(OutletRegister.curated().identity(String.valueOf(origin.outlet())))
                .isEqualTo(OutletRegister.curated().identity("RT"));
        assertThat(origin.agencies()).containsExactly("رويترز");
    }

    @Test
    void metadataWinOverTheLines() {
        Provenance known = Provenance.of("Harbour Daily", "2024-01-02")
                .author("Leyla Quliyeva")
                .agencies(List.of("APA"));
        Provenance origin =
                read(known, LanguageTag.EN, HEAD_EN, "12 June 2024", "By John Marsh", TEXT_EN, "Source: Reuters");
        assertThat(origin).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Reuters|Reuters", "APA|APA", "\"Interfax\"|Interfax"})
    void agencyAsTheSourceIsNoPublisher(String written, String agency) {
        Provenance origin = en(HEAD_EN, TEXT_EN, "Source: " + written);
        assertThat(origin.outlet()).isNull();
        assertThat(origin.agencies()).containsExactly(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The captain told Reuters that the sea had been calm and the ship nearly full.",
                "The sea had been calm, according to the news agency Reuters in Baku."
            })
    void agencyThatTheTextCitesIsASource(String line) {
        assertThat(en(HEAD_EN, TEXT_EN, line).agencies()).containsExactly("Reuters");
    }

    @Test
    void arabicTextCitesAnAgencyBehindAProclitic() {
        assertThat(ar(HEAD_AR, TEXT_AR, "وقال القبطان في حديث لرويترز إن البحر كان هادئا وإن العبارة ممتلئة.")
                        .agencies())
                .containsExactly("رويترز");
    }

    @Test
    void outletThatTheTextIsAboutIsNoSource() {
        assertThat(en(HEAD_EN, TEXT_EN, "The ferry also carried the new cameras of Reuters to the far shore.")
                        .agencies())
                .isEmpty();
    }

    @Test
    void headlineBehindALabelOfSourceIsNoAgency() {
        assertThat(en(HEAD_EN, TEXT_EN, "Sources: Iran to send a delegation to Baku")
                        .agencies())
                .isEmpty();
    }

    @Test
    void creditWithAThousandBlanksIsReadAtOnce() {
        String blanks = " ".repeat(40_000);
        Provenance origin = assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> en(
                        HEAD_EN, TEXT_EN, "• " + blanks + "Photo by Anna", "Source: " + blanks + "APA" + blanks + "x"));
        assertThat(origin.author()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Leyla Quliyeva|Leyla Quliyeva",
                "By Leyla Quliyeva, 12 June 2024|Leyla Quliyeva",
                "Author: John Marsh|John Marsh",
                "Müəllif: Elçin Qədimov|Elçin Qədimov",
                "بقلم: سمير عادل|سمير عادل",
                "كتب - سمير عادل|سمير عادل",
                "By Leyla Quliyeva and John Marsh|Leyla Quliyeva and John Marsh"
            })
    void authorIsReadOffACredit(String line, String author) {
        assertThat(en(HEAD_EN, line, TEXT_EN).author()).isEqualTo(author);
    }

    @Test
    void agencyBesideAnAuthorIsASourceAndNoPartOfTheName() {
        Provenance origin = en(HEAD_EN, "By Leyla Quliyeva, Reuters", TEXT_EN);
        assertThat(origin.author()).isEqualTo("Leyla Quliyeva");
        assertThat(origin.agencies()).containsExactly("Reuters");
    }

    @Test
    void agencyAsAuthorIsASource() {
        Provenance origin = en(HEAD_EN, "By Reuters", TEXT_EN);
        assertThat(origin.author()).isNull();
        assertThat(origin.agencies()).containsExactly("Reuters");
    }

    @Test
    void dateOfADatelineIsStated() {
        assertThat(az(HEAD_AZ, "12 iyun 2024", TEXT_AZ).published()).isEqualTo(new Dated("2024-06-12", How.STATED, ""));
    }

    @Test
    void timeOfADatelineGoesWithItsDate() {
        assertThat(value(az(HEAD_AZ, "12 iyun 2024, 14:05", TEXT_AZ).published()))
                .isEqualTo("2024-06-12T14:05");
    }

    @Test
    void dateInTheTextIsNoDateOfPublication() {
        assertThat(en(HEAD_EN, "The ferry was built on 3 May 1988 and sailed on 12 June 2024 again.")
                        .published())
                .isNull();
    }

    @Test
    void dateWithoutAYearIsReckonedFromTheDayOfRetrieval() {
        Provenance known = Provenance.UNKNOWN.retrieved(Dated.metadata("2024-06-20"));
        Dated published =
                read(known, LanguageTag.EN, HEAD_EN, "12 June", TEXT_EN).published();
        assertThat(published).isNotNull().satisfies(d -> {
            assertThat(d.value()).isEqualTo("2024-06-12");
            assertThat(d.how()).isEqualTo(How.INFERRED);
            assertThat(d.note()).isNotEmpty();
        });
        assertThat(en(HEAD_EN, "12 June", TEXT_EN).published()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/2024/06/12/ferry,2024-06-12",
        "https://example.org/news/2024-6-2,2024-06-02",
        "https://example.org/2024/13/45/ferry,",
        "https://example.org/20240612,",
        "https://example.org/1/2024/06,"
    })
    void dateInTheAddressIsInferred(String address, @Nullable String day) {
        Provenance known = Provenance.UNKNOWN.address(address);
        Dated published = read(known, LanguageTag.EN, HEAD_EN, TEXT_EN).published();
        assertThat(published).isEqualTo(day == null ? null : new Dated(day, How.INFERRED, "from the web address"));
    }

    @Test
    void statedDateWinsOverOneInTheAddress() {
        Provenance known = Provenance.UNKNOWN.address("https://example.org/2024/06/13/ferry");
        assertThat(value(read(known, LanguageTag.EN, HEAD_EN, "12 June 2024", TEXT_EN)
                        .published()))
                .isEqualTo("2024-06-12");
    }

    @Test
    void pageThatSaysNothingOfItsOriginHasNone() {
        assertThat(en(HEAD_EN, TEXT_EN)).isEqualTo(Provenance.UNKNOWN);
    }
}
