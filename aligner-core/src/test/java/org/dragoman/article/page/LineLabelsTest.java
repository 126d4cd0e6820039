package org.dragoman.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.article.LineClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineLabelsTest {
    private static @Nullable LineLabel label(String line) {
        LineLabel first = LineLabels.first(Pages.line(line));
        return first != null ? first : LineLabels.inside(Pages.line(line));
    }

    private static @Nullable String kind(String line) {
        LineLabel label = label(line);
        return label == null ? null : label.kind().code();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Menu|other",
                "أخبار|other",
                "Siyasət|other",
                "Print|other",
                "12 Views|other",
            })
    void wordThatStandsAloneIsALabel(String line, String kind) {
        assertThat(kind(line)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Menu for the state dinner", "أخبار من يريفان", "Siyasət dəyişir", "Print houses in Baku"})
    void wordThatHasToStandAloneIsNoLabelWithOthersBehindIt(String line) {
        assertThat(label(line)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "إقرأ أيضاً|related",
                "اقرأ أيضًا: قمة في سوتشي|related",
                "Oxşar xəbərlər|related",
                "Related: Talks in Sochi|related",
                "المصدر: نوفوستي+Rt|credit",
                "Mənbə: APA|credit",
                "Source – Reuters|credit",
                "Source / Reuters|credit",
                "كتب - سمير عادل|credit",
                "Foto: Elçin Qədimov|credit",
                "مشاركة|promotion",
                "Paylaş|promotion",
                "Share:|promotion",
                "أضف تعليقا|other",
                "Şərhlər|other",
                "4 Comments|other",
            })
    void labelStandsAloneOrBeforeASign(String line, String kind) {
        assertThat(kind(line)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "المصدر المسؤول قال إن المحادثات ستستأنف غدا في مينسك.",
                "Source material for the museum came from both archives.",
                "Related matters were left to the ministers.",
                "Foto çəkmək qadağan edilib.",
                "شاهد عيان تحدث عن انفجار قرب الحدود.",
                "Share prices fell in Baku on Monday.",
                "Comments by the minister drew anger in Yerevan.",
            })
    void labelInsideASentenceIsNone(String line) {
        assertThat(label(line)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By-elections were held in three districts, officials said.",
                "X-ray machines reached the border post on Sunday.",
                "Ad-hoc talks went on until dawn.",
                "Video-conference of the ministers is due on Friday.",
                "Video-konfransda üç nazir iştirak edib.",
            })
    void hyphenInsideAWordIsNoSignBehindALabel(String line) {
        assertThat(label(line)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tags Baku, Minsk, CSTO|keywords",
                "Tags: Baku|keywords",
                "الكلمات الدلالية أرمينيا روسيا|keywords",
                "Açar sözlər: KTMT, Minsk|keywords",
                "تاريخ النشر 12 يونيو 2024|dateline",
                "Yenilənib: 12.06.2024|dateline",
                "Updated 12 June 2024|dateline",
                "Updated just now|dateline",
                "بقلم سمير عادل|credit",
                "Reporting by Leyla Quliyeva in Baku|credit",
                "جميع الحقوق محفوظة لموقع الضفة 2024|other",
                "© 2024 Harbour Daily|other",
                "تابعوا صفحتنا|promotion",
                "Telegram kanalımızda bizə qoşulun|promotion",
                "Read more: Talks in Sochi|related",
            })
    void lineMayBeginWithALabel(String line, String kind) {
        assertThat(kind(line)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Tagsüber bleibt die Grenze offen", "Topicality is no virtue", "Copyrighted maps were shown"})
    void labelEndsWhereAWordEnds(String line) {
        assertThat(label(line)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updated figures from the ministry show that trade with Kazakhstan grew by a third last year.",
                "Updated rules take effect in Baku next month.",
                "Published letters reveal doubts about the pact",
                "Posted guards kept the road closed.",
            })
    void sentenceThatBeginsLikeADatelineIsNone(String line) {
        assertThat(label(line)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copyright will now last for seventy years after the death of an author, the speaker said.",
                "Copyright will last longer, the speaker said.",
                "Cookie banners will vanish from pages next year, the ministry said.",
                "Privacy policy changes anger users of the messenger",
                "Müəllif hüquqları haqqında qanun dəyişir, spiker deyib.",
                "حقوق النشر ستمتد إلى سبعين عاما بعد وفاة المؤلف، كما قال الوزير.",
            })
    void reportOnRightsIsNoNotice(String line) {
        assertThat(label(line)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copyright © Harbour Daily 2024. All rights reserved.",
                "Copyright 2024 Harbour Daily",
                "Copyright Harbour Daily",
                "Privacy policy",
                "Privacy policy and terms of use",
                "Müəllif hüquqları qorunur",
                "حقوق النشر محفوظة للضفة 2024",
            })
    void noticeOfRightsIsFurniture(String line) {
        assertThat(kind(line)).isEqualTo("other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "المصدر: نوفوستي+Rt",
                "المصدر: وكالة الأنباء السعودية واس",
                "Mənbə: APA",
                "Mənbə: axar.az",
                "Source: local media",
                "Foto: Elçin Qədimov / AZƏRTAC",
                "Photo: Ministry of Foreign Affairs",
                "By Leyla Quliyeva",
                "بقلم سمير عادل",
            })
    void creditNamesSomebody(String line) {
        assertThat(LineLabels.namesSomebody(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مصدر: إسرائيل توافق على وقف إطلاق النار",
                "Sources: Iran to send a delegation to Baku",
                "Sources: Iran, Russia to sign pact",
                "Source: Iran agrees to truce",
                "صورة: الرئيس يستقبل وزير الخارجية في القصر",
                "Video: Ferry sails again",
                "Mənbə: İran Bakıya nümayəndə göndərir",
            })
    void headlineWithALabelOfCreditNamesNobody(String line) {
        assertThat(LineLabels.namesSomebody(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "انضم إلى الاجتماع وزير الخارجية الأرميني.",
                "اشترك في التدريبات ألف جندي من ست دول.",
                "سجل في يناير أكبر عدد من الحوادث منذ عامين.",
                "وقال الضابط الذي اشترك في العملية إن الطريق مفتوح.",
                "Armenia will not sign up to the accord, the minister said.",
                "Neither side would subscribe to such a view.",
            })
    void verbThatPagesAlsoUseToInviteIsNoInvitationInAReport(String line) {
        assertThat(label(line)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For more, sign up to our newsletter.",
                "If you like this story, subscribe to The Lighthouse.",
                "لمزيد من الأخبار اشترك في قناتنا على تلغرام",
                "انضم إلى قناتنا",
                "Ən son xəbərlər üçün kanalımıza baxın",
            })
    void wordsThatTellWhereverTheyStandMakeAShortLineAnInvitation(String line) {
        assertThat(kind(line)).isEqualTo("promotion");
    }

    @Test
    void longLineIsNoInvitationForWordsSomewhereInIt() {
        String line = "The court heard that the company had asked readers to subscribe to its paper, had sent goods to"
                + " people who never ordered any, and had then gone on to send bills to our newsletter desk.";
        assertThat(label(line)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"القاهرة - وكالات", "Harbour Daily with agencies", "Agencies"})
    void agenciesAtTheEndOfAShortLineAreACredit(String line) {
        assertThat(kind(line)).isEqualTo("credit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UN agencies warn of famine", "Aid agencies leave the valley"})
    void headlineAboutAgenciesIsNoCredit(String line) {
        assertThat(label(line)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Home | News | World",
                "Share · Print · Listen",
                "الرئيسية / أخبار / العالم",
                "Facebook | Twitter"
            })
    void rowOfShortPartsWithALabelAmongThemIsFurniture(String line) {
        assertThat(label(line))
                .isNotNull()
                .satisfies(l -> assertThat(l.kind()).isIn(LineClass.OTHER, LineClass.PROMOTION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Baku/Yerevan talks resume", "Ceasefire on the border between two states | Harbour Daily"})
    void rowWithoutALabelIsNoFurniture(String line) {
        assertThat(label(line)).isNull();
    }

    @Test
    void onlySomeLabelsEndAnArticle() {
        assertThat(label("Tags: Baku")).matches(LineLabel::ends);
        assertThat(label("المصدر: رويترز")).matches(LineLabel::ends);
        assertThat(label("Related")).matches(l -> !l.ends());
    }

    @Test
    void lineWithTheLabelAndNothingElseStandsAlone() {
        assertThat(label("• Oxşar xəbərlər:")).matches(LineLabel::alone);
        assertThat(label("Mənbə: APA")).matches(l -> !l.alone());
    }

    @Test
    void spellingWithoutHamzaOrWithVowelMarksIsTheSameLabel() {
        assertThat(kind("اقرا أيضاً")).isEqualTo("related");
        assertThat(kind("نُشِرَ في: 12 يونيو 2024")).isEqualTo("dateline");
    }
}
