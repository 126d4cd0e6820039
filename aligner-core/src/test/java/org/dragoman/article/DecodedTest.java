package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {
    private static final Charset W1256 = Charset.forName("windows-1256");
    private static final Charset W1254 = Charset.forName("windows-1254");
    private static final String AR =
            "باكو تستضيف الاجتماع\n\nقال وزير الخارجية في مؤتمر صحفي إن المحادثات «كانت بناءة»، وأضاف أن الجانبين اتفقا.\n";
    private static final String AZ =
            "Görüş Bakıda keçirilib\n\nNazirlik bildirib ki, tädbirdä “yeni müqavilä” imzalanıb vä üç ölkä iştirak edib.\n";
    private static final String TR = "Bakan, toplantının ardından yaptığı açıklamada görüşmelerin sürdüğünü söyledi.\n";

    private static ReadResult<Decoded> read(byte[] bytes, @Nullable Charset asked, @Nullable String label) {
        return Decoded.of("x.txt", bytes, asked, label);
    }

    private static Decoded value(ReadResult<Decoded> result, String... codes) {
        assertThat(result.problems()).extracting(InputProblem::code).containsExactly(codes);
        return result.fold(ReadResult.Ok::value, f -> {
            throw new AssertionError(f.problems());
        });
    }

    private static InputProblem error(ReadResult<Decoded> result) {
        assertThat(result).isInstanceOf(ReadResult.Failed.class);
        return result.problems().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutMarkIsKnownByItsZeros(String name) {
        for (String text : new String[] {AR, AZ, "Talks in Baku"}) {
            Decoded decoded = value(read(text.getBytes(Charset.forName(name)), null, null));
            assertThat(decoded).isEqualTo(new Decoded(text, Charset.forName(name), 0));
        }
    }

    @Test
    void asciiWithSomeZerosIsNoUtf16() {
        assertThat(error(read("abc\0def\0ghi\0".getBytes(StandardCharsets.US_ASCII), null, null))
                        .code())
                .isEqualTo("A002");
    }

    @Test
    void arabicOfWindowsIsReadWithAWarning() {
        Decoded decoded = value(read(AR.getBytes(W1256), null, null), "A009");
        assertThat(decoded).isEqualTo(new Decoded(AR, W1256, 0));
    }

    @Test
    void warningOfAGuessNamesEncodingAndOption() {
        assertThat(read(AR.getBytes(W1256), null, null).problems().get(0).toString())
                .startsWith("x.txt: warning: ")
                .contains("windows-1256", "--encoding");
    }

    @Test
    void azerbaijaniAndTurkishOfWindowsAreReadWithAWarning() {
        assertThat(value(read(AZ.getBytes(W1254), null, null), "A009").text()).isEqualTo(AZ);
        assertThat(value(read(TR.getBytes(W1254), null, null), "A009").text()).isEqualTo(TR);
    }

    @Test
    void englishWithCurlyQuotesOfWindowsIsReadWithAWarning() {
        String text = "“We talked,” he said. “It’s done.”\n";
        assertThat(value(read(text.getBytes(W1254), null, null), "A009").text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "KOI8-R,Министерство сообщило о встрече в Минске и о новом договоре",
        "windows-1251,Министерство сообщило о встрече в Минске и о новом договоре",
        "IBM866,Министерство сообщило о встрече в Минске и о новом договоре",
        "ISO-8859-6,قال وزير الخارجية في مؤتمر صحفي إن المحادثات كانت بناءة وأضاف أن الجانبين اتفقا",
        "windows-1252,Die Außenminister führten Gespräche über die Brücke und fünf Verträge für Köln",
        "windows-1252,Le ministère a déclaré que la réunion s'était déroulée à Genève après l'été",
        "ISO-8859-2,Ministerstvo oznámilo že schůzka proběhla v příštím týdnu a žádná další není",
        "windows-1252,Ráðherrann sagði að fundurinn yrði haldinn í Reykjavík þegar það væri hægt",
        "GBK,外交部发言人表示会议将在明斯克举行并就新的协议进行讨论",
        "Shift_JIS,外務省は会議がミンスクで開催されると発表した"
    })
    void otherEncodingsAreNotTakenForArabicOrTurkic(String charset, String text) {
        InputProblem problem = error(read(text.getBytes(Charset.forName(charset)), null, null));
        assertThat(problem.code()).isIn("A001", "A002");
    }

    @Test
    void oneWordIsTooLittleToGuessAnEncoding() {
        assertThat(error(read("باكو".getBytes(W1256), null, null)).code()).isEqualTo("A001");
        assertThat(error(read("Bakı".getBytes(W1254), null, null)).code()).isEqualTo("A001");
    }

    @Test
    void badByteWithinUtf8IsAnErrorWithItsPlace() {
        for (String text : new String[] {AR, AZ, "Plain talk of Baku.\nMore.\n"}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            bytes.write(0xFF);
            bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            InputProblem problem = error(read(bytes.toByteArray(), null, null));
            assertThat(problem.code()).isEqualTo("A001");
            assertThat(problem.at().line()).isEqualTo(1 + (int) text.lines().count());
            assertThat(problem.at().column()).isEqualTo(1);
            assertThat(problem.message()).contains("0xFF");
        }
    }

    @Test
    void encodingAskedForIsObeyed() {
        assertThat(value(read("باكو".getBytes(W1256), W1256, null)).text()).isEqualTo("باكو");
        assertThat(value(read("Bakı".getBytes(StandardCharsets.UTF_8), W1254, null))
                        .text())
                .isEqualTo("BakÄ±");
    }

    @Test
    void encodingAskedForIsObeyedStrictly() {
        InputProblem problem = error(read("a\nbé".getBytes(W1254), StandardCharsets.UTF_8, null));
        assertThat(problem.at().toString()).isEqualTo("x.txt:2:2");
        assertThat(error(read(AR.getBytes(W1256), StandardCharsets.US_ASCII, null))
                        .code())
                .isEqualTo("A001");
    }

    @Test
    void utf16AskedForWithoutMarkIsReadInTheOrderOfItsZeros() {
        Decoded decoded = value(read("a b".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16, null));
        assertThat(decoded).isEqualTo(new Decoded("a b", StandardCharsets.UTF_16LE, 0));
    }

    @Test
    void byteOrderMarkOutweighsWhatWasAskedForAndSaysSo() {
        byte[] bytes = ("\uFEFF" + AZ).getBytes(StandardCharsets.UTF_8);
        assertThat(value(read(bytes, W1256, null), "A008")).isEqualTo(new Decoded(AZ, StandardCharsets.UTF_8, 3));
        assertThat(value(read(bytes, StandardCharsets.UTF_8, "windows-1254")).bomLength())
                .isEqualTo(3);
    }

    @Test
    void validUtf8IsUtf8WhateverItsLabelSays() {
        ReadResult<Decoded> result = read(AR.getBytes(StandardCharsets.UTF_8), null, "windows-1256");
        assertThat(value(result, "A008").text()).isEqualTo(AR);
        assertThat(result.problems().get(0).message()).contains("windows-1256", "UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"utf8", " UTF-8; ", "\"utf-8\"", "unicode-1-1-utf-8", "nonsense", "", "   ", "çarset\u0000"})
    void labelThatSaysTheSameOrNothingIsNoWarning(String label) {
        assertThat(value(read(AR.getBytes(StandardCharsets.UTF_8), null, label)).text())
                .isEqualTo(AR);
    }

    @Test
    void labelOfAPlainAsciiTextIsNoContradiction() {
        assertThat(value(read("Baku".getBytes(StandardCharsets.UTF_8), null, "iso-8859-1"))
                        .text())
                .isEqualTo("Baku");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1256,cp1256,باكو",
        "windows-1254,iso-8859-9,Bakı şəhər",
        "windows-1252,latin1,“Café” in Köln",
        "windows-1251,CP1251,Министерство сообщило",
        "ISO-8859-6,iso-8859-6,باكو تستضيف"
    })
    void labelIsBelievedWhereTheTextLooksRight(String charset, String label, String text) {
        byte[] bytes = text.replace('ə', 'e').getBytes(Charset.forName(charset));
        assertThat(value(read(bytes, null, label)).text()).isEqualTo(text.replace('ə', 'e'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "windows-1251", "utf-8", "utf-16", "nonsense", "shift_jis"})
    void labelIsNotBelievedWhereTheTextLooksWrong(String label) {
        assertThat(value(read(AR.getBytes(W1256), null, label), "A009").text()).isEqualTo(AR);
    }

    @Test
    void turkishLabelledAsWesternIsReadAsTurkish() {
        assertThat(value(read(TR.getBytes(W1254), null, "iso-8859-1"), "A009").text())
                .isEqualTo(TR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0089PNG\r\n", "%PDF-1.7\n", "PK\u0003\u0004", "GIF89a", "\u00FF\u00D8\u00FF\u00E0"})
    void knownKindsThatAreNoTextAreNamed(String start) {
        assertThat(error(read(start.getBytes(StandardCharsets.ISO_8859_1), null, null))
                        .code())
                .isEqualTo("A002");
    }

    @Test
    void everyByteRepeatedIsNoText() {
        byte[] bytes = new byte[1024];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        assertThat(error(read(bytes, null, null)).code()).isEqualTo("A002");
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (1 + i % 255);
        }
        assertThat(error(read(bytes, null, null)).code()).isEqualTo("A002");
    }

    @Test
    void aFewControlCharactersAreStillText() {
        assertThat(value(read("a\u000Bb".getBytes(StandardCharsets.UTF_8), null, null))
                        .text())
                .isEqualTo("a\u000Bb");
    }

    @Test
    void glossaryReadersTakeNothingButUtf8AndUtf16() {
        assertThat(error(Decoded.of("g.csv", AR.getBytes(W1256))).code()).isEqualTo("A001");
        assertThat(value(Decoded.of("g.csv", ("\uFEFF" + AR).getBytes(StandardCharsets.UTF_16BE)))
                        .text())
                .isEqualTo(AR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"})
    void offsetsLeadBackToTheBytesOfAnyEncoding(String name) {
        Charset charset = Charset.forName(name);
        String text = AR.replace("\n", "\r\n");
        CollectedArticles read = new CollectedArticles();
        Articles.installed().read(new ArticleInput("x.ar.txt", text.getBytes(charset), ReadOptions.DEFAULT), read);
        Article article = read.articles().get(0);
        SourceMap.FilePlace place = article.source().inFile(article.text().indexOf("المحادثات"));
        int inFile = text.indexOf("المحادثات");
        assertThat(place)
                .isEqualTo(new SourceMap.FilePlace(
                        text.substring(0, inFile).getBytes(charset).length,
                        3,
                        1 + inFile - text.lastIndexOf('\n', inFile) - 1));
    }

    @ParameterizedTest
    @CsvSource({
        "cp1256,windows-1256",
        "WINDOWS1254,windows-1254",
        "utf8,UTF-8",
        "latin5,ISO-8859-9",
        "utf_16le,UTF-16LE"
    })
    void aliasesOfEncodingsAreKnown(String alias, String name) {
        assertThat(Encodings.named(alias)).contains(Charset.forName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "a b", "ISO-2022-JP", "x-JISAutoDetect", "ə"})
    void nonsenseAndEncodingsThatCannotBeCountedAreNotKnown(String name) {
        assertThat(Encodings.named(name)).isEmpty();
    }
}
