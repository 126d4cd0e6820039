package org.dragoman.article.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.article.LineClass.BODY;
import static org.dragoman.article.LineClass.CREDIT;
import static org.dragoman.article.LineClass.DATELINE;
import static org.dragoman.article.LineClass.KEYWORDS;
import static org.dragoman.article.LineClass.OTHER;
import static org.dragoman.article.LineClass.PROMOTION;
import static org.dragoman.article.LineClass.RELATED;
import static org.dragoman.article.LineClass.TITLE;
import static org.dragoman.text.LanguageTag.AR;
import static org.dragoman.text.LanguageTag.AZ;
import static org.dragoman.text.LanguageTag.EN;

import java.util.List;
import org.dragoman.article.Layout;
import org.dragoman.article.LineReason;
import org.junit.jupiter.api.Test;

class PageCleanerTest {
    private static final String HEAD = "Ferry between Baku and Aktau sails again";
    private static final String FIRST =
            "The ferry between Baku and Aktau sailed on Monday for the first time this year.";
    private static final String SECOND = "Its captain said that the sea had been calm and the ship nearly full.";
    private static final String THIRD = "The next ferry will leave the port of Baku on Thursday, the captain added.";

    @Test
    void everyLineOfAPlainPageHasItsClass() {
        assertThat(Pages.classes(
                        AZ,
                        "Ana səhifə",
                        "Bakı ilə Aktau arasında bərə yenidən işləyir",
                        "12 iyun 2024",
                        "Bakı ilə Aktau arasında bərə bazar ertəsi bu il ilk dəfə yola düşüb.",
                        "Kapitan deyib ki, dəniz sakit, gəmi isə demək olar ki, dolu olub.",
                        "Mənbə: APA",
                        "Açar sözlər: bərə, Bakı",
                        "Bizi izləyin",
                        "Bütün hüquqlar qorunur"))
                .containsExactly(OTHER, TITLE, DATELINE, BODY, BODY, CREDIT, KEYWORDS, PROMOTION, OTHER);
    }

    @Test
    void nothingIsLeftOutAndStretchesDoNotOverlap() {
        String[] lines = {"Home | News", HEAD, "", FIRST, "  " + SECOND + " ", "Tags: ferry", "Other words"};
        Layout layout = Pages.clean(EN, lines);
        String text = String.join("\n", lines);
        assertThat(layout.stretches().stream().map(s -> s.span().in(text)))
                .containsExactly("Home | News", HEAD, FIRST, SECOND, "Tags: ferry", "Other words");
    }

    @Test
    void linesOfNoBreakSpacesAloneHoldNothing() {
        assertThat(Pages.classes(EN, HEAD, "\u00A0", FIRST, "\u00A0\u00A0", SECOND))
                .containsExactly(TITLE, BODY, BODY);
    }

    @Test
    void pageWithoutLinesHasNoStretch() {
        assertThat(Pages.classes(AR, "", "\u00A0", " ")).isEmpty();
    }

    @Test
    void pageWithoutATitleBeginsWithItsText() {
        assertThat(Pages.classes(EN, FIRST, SECOND, THIRD)).containsExactly(BODY, BODY, BODY);
    }

    @Test
    void titleIsTheHeadlineThatSpeaksOfTheTextNotTheBreadcrumbs() {
        assertThat(Pages.classes(EN, "Home » Region » Sea", "Harbour news of the week", HEAD, FIRST, SECOND))
                .containsExactly(OTHER, RELATED, TITLE, BODY, BODY);
    }

    @Test
    void headlineThatBeginsLikeACreditIsATitleAboveTheText() {
        assertThat(Pages.classes(EN, "Sources: ferry to sail from Baku again", FIRST, SECOND, "Source: Reuters"))
                .containsExactly(TITLE, BODY, BODY, CREDIT);
        assertThat(Pages.classes(EN, "Video: Baku ferry sails again", FIRST, SECOND))
                .containsExactly(TITLE, BODY, BODY);
        assertThat(Pages.classes(EN, HEAD, "Photo: a ferry leaves the port at dawn", FIRST, SECOND))
                .containsExactly(TITLE, CREDIT, BODY, BODY);
        assertThat(Pages.classes(
                        AR,
                        "مصدر: العبارة بين باكو وأكتاو تعود إلى العمل",
                        "عادت العبارة بين باكو وأكتاو إلى العمل يوم الاثنين بعد توقف طويل."))
                .containsExactly(TITLE, BODY);
    }

    @Test
    void twoWordsAreATitleIfTheTextSpeaksOfThem() {
        assertThat(Pages.classes(EN, "Ferry sails", FIRST, SECOND)).containsExactly(TITLE, BODY, BODY);
        assertThat(Pages.classes(EN, "Daily notes", FIRST, SECOND)).doesNotContain(TITLE);
        assertThat(Pages.classes(EN, "Baku harbour", HEAD, FIRST, SECOND).get(1))
                .isEqualTo(TITLE);
    }

    @Test
    void headlineThatStandsTwiceIsOneTitle() {
        List<LineReason> reasons = Pages.reasons(EN, HEAD, HEAD, FIRST, SECOND);
        assertThat(Pages.classes(EN, HEAD, HEAD, FIRST, SECOND).stream().filter(k -> k == TITLE))
                .hasSize(1);
        assertThat(reasons).containsOnlyOnce(LineReason.REPEATED);
    }

    @Test
    void headlineRepeatedBelowTheTextIsNoBody() {
        assertThat(Pages.classes(EN, HEAD, FIRST, SECOND, HEAD).get(3)).isNotEqualTo(BODY);
    }

    @Test
    void headlineOfTheMetadataWinsOverOneThatFitsTheText() {
        Page bare = Page.bare(HEAD + "\nA calm sea\n" + FIRST, EN);
        Page page = new Page(bare.text(), EN, bare.lines(), "A calm  Sea", false);
        Layout layout = PageCleaner.clean(page, org.dragoman.language.Languages.installed());
        assertThat(layout.title())
                .isNotNull()
                .satisfies(t -> assertThat(t.in(page.text())).isEqualTo("A calm sea"));
    }

    @Test
    void headlineWithADateInItIsATitle() {
        assertThat(Pages.classes(EN, "Ferry between Baku and Aktau to sail on 12 June 2024", FIRST, SECOND))
                .containsExactly(TITLE, BODY, BODY);
    }

    @Test
    void subheadingBetweenTextStaysBody() {
        assertThat(Pages.classes(EN, HEAD, FIRST, "A calm sea", SECOND)).containsExactly(TITLE, BODY, BODY, BODY);
        assertThat(Pages.classes(
                        AR,
                        "عودة العبارة بين باكو وأكتاو إلى العمل",
                        "عادت العبارة بين باكو وأكتاو إلى العمل يوم الاثنين بعد توقف طويل.",
                        "بحر هادئ",
                        "وقال القبطان إن البحر كان هادئا وإن العبارة كانت ممتلئة تقريبا."))
                .containsExactly(TITLE, BODY, BODY, BODY);
    }

    @Test
    void standfirstBelowTheTitleIsBody() {
        assertThat(Pages.classes(EN, HEAD, "Captain of the ferry speaks of a calm sea", FIRST, SECOND))
                .containsExactly(TITLE, BODY, BODY, BODY);
    }

    @Test
    void relatedBlockInsideTheTextIsSetAsideAndTheTextGoesOn() {
        assertThat(Pages.classes(
                        EN,
                        HEAD,
                        FIRST,
                        "Related",
                        "Museum of carpets opens a new hall",
                        "Chess final is put off",
                        SECOND,
                        THIRD))
                .containsExactly(TITLE, BODY, RELATED, RELATED, RELATED, BODY, BODY);
    }

    @Test
    void relatedLineInsideAnArabicTextIsSetAsideAndTheTextGoesOn() {
        assertThat(Pages.classes(
                        AR,
                        "عودة العبارة بين باكو وأكتاو إلى العمل",
                        "عادت العبارة بين باكو وأكتاو إلى العمل يوم الاثنين بعد توقف طويل.",
                        "اقرأ أيضاً: افتتاح قاعة جديدة في متحف السجاد",
                        "وقال قبطان العبارة في باكو إن البحر كان هادئا وإن العبارة كانت ممتلئة.",
                        "وأضاف أن العبارة ستغادر ميناء باكو إلى أكتاو من جديد يوم الخميس."))
                .containsExactly(TITLE, BODY, RELATED, BODY, BODY);
    }

    @Test
    void itemsThatSpeakOfTheArticleAreBody() {
        assertThat(Pages.classes(
                        EN,
                        HEAD,
                        FIRST,
                        "• the ferry carries cars and lorries",
                        "• the captain has sailed to Aktau for years",
                        SECOND))
                .containsExactly(TITLE, BODY, BODY, BODY, BODY);
    }

    @Test
    void itemsAboutSomethingElseBehindTheTextAreLinks() {
        assertThat(Pages.classes(EN, HEAD, FIRST, SECOND, "• Museum of carpets opens", "• Chess final is put off"))
                .containsExactly(TITLE, BODY, BODY, RELATED, RELATED);
    }

    @Test
    void questionInAListOfLinksIsNoBody() {
        assertThat(Pages.classes(
                        EN,
                        HEAD,
                        FIRST,
                        SECOND,
                        "Most read",
                        "Who will win the chess final in the old town?",
                        "Museum of carpets opens"))
                .containsExactly(TITLE, BODY, BODY, RELATED, RELATED, RELATED);
    }

    @Test
    void runOfGluedHeadlinesIsNoBody() {
        String glued =
                "متحف السجاد يفتتح قاعة جديدةزيارة الوزير إلى العاصمة مؤجلةتأجيل نهائي الشطرنج في المدينة القديمةحفل"
                        + " موسيقي على شاطئ البحر في الصيف مع فرق كثيرة من دول الجوار والعالم بحضور جمهور كبير جدا من الزوار";
        assertThat(Pages.reasons(
                        AR,
                        "عودة العبارة بين باكو وأكتاو إلى العمل",
                        "عادت العبارة بين باكو وأكتاو إلى العمل يوم الاثنين بعد توقف طويل.",
                        glued))
                .last()
                .isEqualTo(LineReason.GLUED_HEADLINES);
    }

    @Test
    void headlineGluedToASentenceBecomesAStretchOfItsOwn() {
        assertThat(Pages.stretches(
                        EN, HEAD, FIRST, "Museum of carpets opens soon The captain said that the sea had been calm."))
                .endsWith(
                        "related: Museum of carpets opens soon", "body: The captain said that the sea had been calm.");
    }

    @Test
    void shortLinesAreTheTextWherePageHasNoSentence() {
        assertThat(Pages.classes(EN, "Home", "Ferry sails again", "Museum opens", "Share"))
                .containsExactly(OTHER, TITLE, BODY, PROMOTION);
    }

    @Test
    void sentenceWithTheTimeOfDayIsNoDateline() {
        assertThat(Pages.classes(
                        AR,
                        "العبارة تبحر من جديد",
                        "أبحرت العبارة من المرفأ صباح اليوم بعد توقف دام عاما كاملا.",
                        "وتغادر العبارة التالية يوم الخميس حوالي الساعة 19:30 من الرصيف نفسه."))
                .containsExactly(TITLE, BODY, BODY);
    }

    @Test
    void questionOnTopOfATextIsItsHeadline() {
        assertThat(Pages.classes(
                        EN,
                        "Why did the ferry stop sailing for a whole year?",
                        "The ferry sails again after a year of repairs, the harbour office said on Monday.",
                        "The engine had to be replaced in the winter, and the hull was painted anew."))
                .containsExactly(TITLE, BODY, BODY);
    }

    @Test
    void subheadingAboveOtherWordsIsNoSecondArticle() {
        assertThat(Pages.classes(
                        AZ,
                        "Bərə yenidən üzür",
                        "Bərə bir illik təmirdən sonra bazar ertəsi sahildən ayrılıb.",
                        "Yük daşımaları artır",
                        "Anbarlarda taxıl, meyvə və tikinti materialları saxlanılır, işçilər gecə də çalışır."))
                .containsExactly(TITLE, BODY, BODY, BODY);
    }

    @Test
    void listBehindAColonIsText() {
        assertThat(Pages.classes(
                        EN,
                        "Ferry sails again after a year",
                        "The harbour office named three conditions for the ferry on Monday:",
                        "- a second engine",
                        "- a crew of nine",
                        "The ferry meets all of them, the office said in the evening."))
                .containsExactly(TITLE, BODY, BODY, BODY, BODY);
    }

    @Test
    void textGoesOnBehindAReadAlsoLine() {
        assertThat(Pages.classes(
                        AR,
                        "العبارة تبحر من جديد",
                        "أبحرت العبارة من المرفأ صباح اليوم بعد توقف دام عاما كاملا.",
                        "اقرأ أيضا:",
                        "معرض للسجاد يفتح أبوابه",
                        "كما أعلنت إدارة المرفأ تخفيض أسعار التذاكر للطلاب والمتقاعدين."))
                .containsExactly(TITLE, BODY, RELATED, RELATED, BODY);
    }
}
