package org.dragoman.app.ui.i18n;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.params.provider.Arguments;

/** Words in the order in which readers look them up; by the numbers of their chars each list stands otherwise. */
public final class Letters {
    /** ə behind e, x behind h, ı before i, q behind k. */
    public static final List<String> AZERBAIJANI = List.of(
            "Cəlilabad",
            "Çinar",
            "Elçi",
            "Əlçi",
            "Füzuli",
            "Hacı",
            "Xaçmaz",
            "Ildırım",
            "İldırım",
            "Kür",
            "Quba",
            "Lerik",
            "Şuşa",
            "Tovuz",
            "Zaqatala");
    /** All forms of alif together. */
    public static final List<String> ARABIC = List.of("ابوظبي", "أنقرة", "إيران", "بيروت", "تبريز", "يريفان");

    private Letters() {}

    /** Languages with their words, for tests that take both. */
    public static Stream<Arguments> languages() {
        return Stream.of(
                Arguments.of(UiLanguage.AZERBAIJANI, LanguageTag.AZ, AZERBAIJANI),
                Arguments.of(UiLanguage.ARABIC, LanguageTag.AR, ARABIC));
    }
}
