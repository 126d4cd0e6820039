package org.dragoman.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dragoman.concept.Profile;
import org.dragoman.report.ReportOptions;
import org.dragoman.report.ReportOptions.Offsets;
import org.dragoman.report.ReportOptions.TextAmount;
import org.dragoman.text.LanguageTag;

/** What reports of all kinds promise. */
final class ReportPromises {
    private ReportPromises() {}

    /** All unit and text options, labels in each language. */
    static List<ReportOptions> options() {
        List<ReportOptions> all = new ArrayList<>();
        for (Offsets offsets : Offsets.values()) {
            for (TextAmount text : TextAmount.values()) {
                for (LanguageTag language : List.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.AR)) {
                    all.add(new ReportOptions(offsets, text, Profile.NONE, language));
                }
            }
        }
        return all;
    }

    /** The same bytes, whatever the language and the time zone of the machine. */
    static void sameEverywhere(Callable<byte[]> report) throws Exception {
        byte[] expected = report.call();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(Arrays.equals(report.call(), expected))
                        .as("A report is the same on every machine, on one set to %s too", tag)
                        .isTrue();
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Text of articles stays in the house where the user says so. */
    static void keepsText(byte[] report, ReportOptions options) throws IOException {
        if (options.text() == TextAmount.NONE) {
            assertThat(plain(report))
                    .as("ReportOptions.text: with NONE a report carries names and numbers, no sentence of an article")
                    .doesNotContain(SampleComparison.MARKER);
        }
    }

    static void isUtf8(byte[] report) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(report));
        } catch (CharacterCodingException e) {
            throw new AssertionError("A report of text is UTF-8", e);
        }
    }

    /** The text of a report; of a packed one that of its parts. */
    private static String plain(byte[] report) throws IOException {
        StringBuilder text = new StringBuilder(new String(report, StandardCharsets.UTF_8));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(report))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
