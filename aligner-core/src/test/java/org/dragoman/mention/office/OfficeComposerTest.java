package org.dragoman.mention.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.concept.Glossary;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.ComposedOffice;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words together name an office of a country, and which only stand side by side. */
class OfficeComposerTest {
    private static final Glossary GLOSSARY = SmallGlossary.get();
    private static final Languages LANGUAGES = Languages.installed();
    private static final TermIndex INDEX = TermIndex.of(GLOSSARY, LANGUAGES);
    private static final OfficeComposer COMPOSER = new OfficeComposer(GLOSSARY);

    private static AnnotatedArticle annotated(String language, String text) {
        Article article = new Article(
                "x",
                new LanguageTag(language),
                text,
                null,
                null,
                Provenance.UNKNOWN,
                SourceMap.identity("x.txt", text));
        return new MentionFinder(INDEX, false).annotate(article, new Segmenter(LANGUAGES, false));
    }

    private static List<ComposedOffice> offices(String language, String text) {
        return COMPOSER.compose(annotated(language, text)).offices();
    }

    private static String shown(String language, String text) {
        return offices(language, text).stream()
                .map(o -> o.id() + "=" + o.span().in(text))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            az | Rusiyanın xarici işlər naziri gəldi. | foreign-minister@russia=Rusiyanın xarici işlər naziri
            az | Dünən Misir xarici işlər naziri gəldi. | foreign-minister@egypt=Misir xarici işlər naziri
            az | KTMT-nin baş katibi çıxış etdi. | secretary-general@csto=KTMT-nin baş katibi
            az | Sabah BMT baş katibinə məktub yazılacaq. | secretary-general@un=BMT baş katibinə
            az | Norveçin keçmiş baş naziri danışdı. | prime-minister@norway=Norveçin keçmiş baş naziri
            az | Misirin Bakıdakı səfiri danışdı. | ambassador@egypt=Misirin Bakıdakı səfiri
            az | Norveç və Misir xarici işlər nazirləri görüşdü. | foreign-minister@norway=Norveç və Misir xarici işlər nazirləri; foreign-minister@egypt=Misir xarici işlər nazirləri
            az | Norveçlə Misirin prezidentləri görüşdü. | president@norway=Norveçlə Misirin prezidentləri; president@egypt=Misirin prezidentləri
            az | Rusiya xarici işlər nazirinin müavini gəldi. | deputy@foreign-minister@russia=Rusiya xarici işlər nazirinin müavini; foreign-minister@russia=Rusiya xarici işlər nazirinin
            az | Misirin xarici işlər naziri norveçli həmkarı ilə danışdı. | foreign-minister@egypt=Misirin xarici işlər naziri; foreign-minister@norway=norveçli həmkarı
            az | Misirin baş naziri gəldi. O, erməni həmkarını qarşıladı. | prime-minister@egypt=Misirin baş naziri; prime-minister@armenia=erməni həmkarını
            az | Norveç Xarici İşlər Nazirliyi açıqlama verdi. | norwegian-foreign-ministry=Norveç Xarici İşlər Nazirliyi
            en | Norway's foreign minister left. | foreign-minister@norway=Norway's foreign minister
            en | The UN's former secretary-general left. | secretary-general@un=UN's former secretary-general
            en | The Egyptian prime minister left. | prime-minister@egypt=Egyptian prime minister
            en | Then US President Putin said no. | president@us=US President
            en | South Korean ambassador | ambassador@korea=South Korean ambassador
            en | Norwegian, Turkish and Egyptian presidents met. | president@norway=Norwegian, Turkish and Egyptian presidents; president@turkiye=Turkish and Egyptian presidents; president@egypt=Egyptian presidents
            en | The prime minister of Egypt left. | prime-minister@egypt=prime minister of Egypt
            en | The presidents of Armenia and Azerbaijan met. | president@azerbaijan=presidents of Armenia and Azerbaijan; president@armenia=presidents of Armenia
            en | Egypt's foreign minister met his Norwegian counterpart. | foreign-minister@egypt=Egypt's foreign minister; foreign-minister@norway=Norwegian counterpart
            en | The spokesman for the Egyptian foreign ministry left. | spokesperson@foreign-ministry@egypt=spokesman for the Egyptian foreign ministry; foreign-ministry@egypt=Egyptian foreign ministry
            en | Norway's foreign ministry | norwegian-foreign-ministry=Norway's foreign ministry
            en | Iran's supreme leader spoke. | supreme-leader=Iran's supreme leader
            ar | قال وزير خارجية مصر | foreign-minister@egypt=وزير خارجية مصر
            ar | قال وزير الخارجية المصري | foreign-minister@egypt=وزير الخارجية المصري
            ar | وقالت وزارة الخارجية المصرية | foreign-ministry@egypt=وزارة الخارجية المصرية
            ar | وقالت الخارجية المصرية | foreign-ministry@egypt=الخارجية المصرية
            ar | المتحدث باسم الخارجية المصرية | spokesperson@foreign-ministry@egypt=المتحدث باسم الخارجية المصرية; foreign-ministry@egypt=الخارجية المصرية
            ar | التقى الوزير بوزيري خارجية النرويج ومصر | foreign-minister@egypt=وزيري خارجية النرويج ومصر; foreign-minister@norway=وزيري خارجية النرويج
            ar | وصل الرئيسان المصري والتركي | president@turkiye=الرئيسان المصري والتركي; president@egypt=الرئيسان المصري
            ar | وصل وزراء خارجية مصر سامح شكري، والنرويج أنيكن هويتفيلدت، وتركيا | foreign-minister@turkiye=وزراء خارجية مصر سامح شكري، والنرويج أنيكن هويتفيلدت، وتركيا; foreign-minister@norway=وزراء خارجية مصر سامح شكري، والنرويج; foreign-minister@egypt=وزراء خارجية مصر
            ar | بحضور رؤساء روسيا فلاديمير بوتين، ومصر | president@egypt=رؤساء روسيا فلاديمير بوتين، ومصر; president@russia=رؤساء روسيا
            ar | الأمين العام للأمم المتحدة | secretary-general@un=الأمين العام للأمم المتحدة
            ar | الأمين العام السابق لمنظمة معاهدة الأمن الجماعي | secretary-general@csto=الأمين العام السابق لمنظمة معاهدة الأمن الجماعي
            ar | بين الرئيس الروسي فلاديمير بوتين والأذربيجاني إلهام علييف | president@russia=الرئيس الروسي; president@azerbaijan=الأذربيجاني
            ar | التقى وزير الخارجية المصري نظيره النرويجي | foreign-minister@egypt=وزير الخارجية المصري; foreign-minister@norway=نظيره النرويجي
            ar | استقبل رئيس الوزراء المصري نظيريه التركي والنرويجي | prime-minister@egypt=رئيس الوزراء المصري; prime-minister@turkiye=نظيريه التركي; prime-minister@norway=النرويجي
            ar | نائب وزير خارجية مصر | deputy@foreign-minister@egypt=نائب وزير خارجية مصر; foreign-minister@egypt=وزير خارجية مصر
            ar | الرئيس الكوري الجنوبي | president@korea=الرئيس الكوري الجنوبي
            """)
    void officeOfACountryIsComposed(String language, String text, String expected) {
        assertThat(shown(language, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "az|Rusiya prezident seçkilərinə hazırlaşır.",
                "az|Rusiyaya xarici işlər naziri gəldi.",
                "az|Rusiya, xarici işlər naziri gəldi.",
                "az|Dünən Rusiya. Xarici işlər naziri gəldi.",
                "az|KTMT Xarici İşlər Nazirləri Şurasının iclası.",
                "az|KTMT xarici işlər nazirləri toplaşdı.",
                "en|The CSTO foreign ministers met.",
                "en|The foreign ministers of the CSTO met.",
                "ar|اجتماع وزراء خارجية منظمة معاهدة الأمن الجماعي",
                "az|Misirin nümayəndəsi ilə xarici işlər naziri görüşdü.",
                "az|Norveçli alim həmkarı ilə danışdı.",
                "az|Alim norveçli həmkarı ilə danışdı.",
                "az|Misirin ali rəhbəri danışdı.",
                "en|In Armenia President Putin said.",
                "en|In Armenia, President Putin said.",
                "en|In the US President Putin said.",
                "en|The Russian-born president left.",
                "en|A pro-Russian president was chosen.",
                "en|The Russian acting regional foreign minister",
                "en|the ambassador to Armenia",
                "en|a minister in Egypt",
                "en|the president of Egypt's club",
                "en|Egypt's supreme leader",
                "en|He met Egyptian counterparts.",
                "en|The chemist met her Norwegian counterpart.",
                "ar|زار الرئيس مصر",
                "ar|قال الرئيس لمصر",
                "ar|الرئيس، المصري",
                "ar|الوزير المصرية",
                "ar|السياسة الخارجية المصرية",
                "ar|وزير الخارجية. المصري",
                "ar|قال العالم لنظيره المصري",
                "ar|رئيس بمصر"
            })
    void wordsThatOnlyStandSideBySideAreNot(String row) {
        int bar = row.indexOf('|');
        assertThat(shown(row.substring(0, bar), row.substring(bar + 1))).isEmpty();
    }

    @Test
    void singularBelongsToTheNearestOfTwoCountries() {
        assertThat(shown("az", "Norveç və Misir prezidenti")).isEqualTo("president@egypt=Misir prezidenti");
        assertThat(shown("ar", "رئيس روسيا وأرمينيا")).isEqualTo("president@russia=رئيس روسيا");
        assertThat(shown("en", "the president of Egypt and Norway")).isEqualTo("president@egypt=president of Egypt");
    }

    @Test
    void counterpartWhoIsKnownToHoldAnotherOfficeHoldsThatOne() {
        String text = "Misirin baş naziri azərbaycanlı həmkarı İlham Əliyevlə görüşdü.";
        assertThat(offices("az", text))
                .extracting(ComposedOffice::id, o -> o.rule().code())
                .containsExactly(
                        tuple("prime-minister@egypt", "office.genitive"),
                        tuple("president@azerbaijan", "office.holder"));
    }

    @Test
    void counterpartOfACountrymanIsNone() {
        assertThat(shown("en", "Egypt's foreign minister met his Egyptian counterpart."))
                .isEqualTo("foreign-minister@egypt=Egypt's foreign minister");
    }

    @Test
    void officeTooFarBackIsNotTheCounterparts() {
        assertThat(shown("en", "The foreign minister left. It rained. It snowed. He met his Egyptian counterpart."))
                .isEmpty();
    }

    @Test
    void partsSayWhereTheyStandAndMentionsStay() {
        String text = "التقى وزير الخارجية المصري نظيره النرويجي";
        AnnotatedArticle before = annotated("ar", text);
        AnnotatedArticle after = COMPOSER.compose(before);
        assertThat(after.mentions()).isEqualTo(before.mentions());
        assertThat(after.offices().get(1).parts())
                .extracting(p -> p.role().code() + " " + p.concept().id() + " "
                        + p.span().in(text))
                .containsExactly("office foreign-minister وزير الخارجية", "owner norway النرويجي");
    }

    @Test
    void conceptOfTheGlossaryIsNamedWhereThereIsOne() {
        assertThat(offices("en", "Norway's foreign ministry")).singleElement().satisfies(o -> {
            assertThat(o.concept()).isNotNull();
            assertThat(o.id()).isEqualTo("norwegian-foreign-ministry");
        });
    }

    @Test
    void otherLanguagesHaveNoRules() {
        assertThat(offices("fr", "Russia's foreign minister")).isEmpty();
    }
}
