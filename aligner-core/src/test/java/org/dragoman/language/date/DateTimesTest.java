package org.dragoman.language.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.dragoman.language.LanguageData;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.arabic.ArabicLanguage;
import org.dragoman.language.azerbaijani.Azerbaijani;
import org.dragoman.language.english.English;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of day, ranges of them and zones beside dates. */
class DateTimesTest {
    private static final Map<String, LanguageSupport> LANGUAGES =
            Map.of("ar", new ArabicLanguage(), "az", new Azerbaijani(), "en", new English());
    private static final int TEXTS = 6000;
    private static final String[] SIGNS =
            (": : - - – + + . / , ' ( ) [ ] | T t Z \" « » “ ” % $ \n • ٫ ٬ ـ َ \u200F \u00A0 ،").split(" ");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|18 June 2024, 14:00–20:00|18 June 2024, 14:00–20:00|14:00|",
                "en|18 June 2024, 14:00-16:00|18 June 2024, 14:00-16:00|14:00|",
                "en|18 June 2024, 14:00 – 16:00|18 June 2024, 14:00 – 16:00|14:00|",
                "en|18 June 2024, 2:00-4:30 pm|18 June 2024, 2:00-4:30 pm|14:00|",
                "en|18 June 2024, 11:00-1:00 pm|18 June 2024, 11:00-1:00 pm|11:00|",
                "en|18 June 2024, 10:00 am - 2:00 pm|18 June 2024, 10:00 am - 2:00 pm|10:00|",
                "en|14:00-20:00, 18 June 2024|14:00-20:00, 18 June 2024|14:00|",
                "az|18 iyun 2024, 10:00-19:00|18 iyun 2024, 10:00-19:00|10:00|",
                "az|10:00-12:00, 18 iyun 2024|10:00-12:00, 18 iyun 2024|10:00|",
                "ar|18 يونيو 2024، 10:00-19:00|18 يونيو 2024، 10:00-19:00|10:00|",
                "ar|18 يونيو 2024، 10:00–12:00|18 يونيو 2024، 10:00–12:00|10:00|",
                "en|2024-06-18T14:35-04:00|2024-06-18T14:35-04:00|14:35|-04:00",
                "en|2024-06-18T14:35:00-04:00|2024-06-18T14:35:00-04:00|14:35|-04:00",
                "en|2024-06-18 14:35:07-04:00|2024-06-18 14:35:07-04:00|14:35|-04:00",
                "en|Tue, 18 Jun 2024 14:35:00 -0400|Tue, 18 Jun 2024 14:35:00 -0400|14:35|-04:00",
                "en|18 June 2024, 14:35 -04:00|18 June 2024, 14:35 -04:00|14:35|-04:00",
                "en|18 June 2024, 14:35+05:45|18 June 2024, 14:35+05:45|14:35|+05:45",
                "en|18 June 2024, 14:35 GMT+4|18 June 2024, 14:35 GMT+4|14:35|+04:00",
            })
    void rangeOfTimesBeginsTheTimeAndIsNoOffset(
            String language, String text, String words, String time, @Nullable String offset) {
        List<DateExpression> dates = LANGUAGES.get(language).dates(text);

        assertThat(dates).hasSize(1);
        assertThat(dates.get(0).span().in(text)).isEqualTo(words);
        ClockTime clock = dates.get(0).time();
        assertThat(clock == null ? null : clock.time()).hasToString(time);
        assertThat(
                        clock == null || clock.offset() == null
                                ? null
                                : clock.offset().toString())
                .isEqualTo(offset);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18 June 2024, 14:35 +10:77",
                "18 June 2024, 10:30-1930",
                "18 June 2024, 14:35 +19:00",
                "18 June 2024, 14:35 GMT+20",
                "18 June 2024, 14:35 +0460",
                "00/05/2024, 14:35",
                "05/06/1700, 14:35",
            })
    void whatIsNoZoneAndNoDayIsReadWithoutIt(String text) {
        assertThat(LANGUAGES.get("en").dates(text)).allSatisfy(date -> {
            ClockTime clock = date.time();
            assertThat(clock == null || clock.offset() == null || clock.offset().getTotalSeconds() == 0)
                    .isTrue();
        });
    }

    @Test
    void anyTextOfFiguresSignsAndWordsOfDatesIsReadAndResolved() {
        Random random = new Random(20240618);
        List<LocalDate> references = List.of(LocalDate.of(2024, 2, 29), LocalDate.of(1, 1, 1), LocalDate.MAX);
        for (LanguageSupport language : LANGUAGES.values()) {
            List<String> words = words(language);
            for (int i = 0; i < TEXTS; i++) {
                String text = text(random, words);
                assertThatCode(() -> language.dates(text).forEach(date -> references.forEach(date::resolve)))
                        .as("%s: %s", language.language(), text)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static List<String> words(LanguageSupport language) {
        List<String> words = new ArrayList<>();
        for (Class<?> beside : List.of(DateReader.class, language.getClass())) {
            LanguageData.lines(beside, "date-words.tsv")
                    .forEach(line -> words.addAll(Arrays.asList(
                            line.split("\t", 2)[0].replace("*", "").strip().split("\\s*\\|\\s*"))));
        }
        return words;
    }

    private static String text(Random random, List<String> words) {
        StringBuilder text = new StringBuilder();
        for (int i = 2 + random.nextInt(14); i > 0; i--) {
            switch (random.nextInt(3)) {
                case 0 -> text.append(figures(random));
                case 1 -> text.append(SIGNS[random.nextInt(SIGNS.length)]);
                default -> text.append(words.get(random.nextInt(words.size())));
            }
            text.append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }

    private static String figures(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> String.format(Locale.ROOT, "%02d", random.nextInt(100));
            case 1 -> String.format(Locale.ROOT, "%02d:%02d", random.nextInt(26), random.nextInt(62));
            case 2 -> String.format(Locale.ROOT, "%04d", random.nextInt(3000));
            case 3 ->
                String.format(
                        Locale.ROOT, "%02d/%02d/%d", random.nextInt(33), random.nextInt(14), random.nextInt(2300));
            case 4 -> String.valueOf(random.nextLong() >>> random.nextInt(64));
            default -> String.format(Locale.ROOT, "٢%s", random.nextInt(10));
        };
    }
}
