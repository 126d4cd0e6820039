package org.dragoman.language.azerbaijani;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dragoman.language.TermKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindGuesserTest {
    private final KindGuesser guesser = new KindGuesser(new Heads(new Alternations()));

    @ParameterizedTest
    @CsvSource({
        "Rusiya,NAME",
        "Kim Çen In,NAME",
        "Nyu-York,NAME",
        "Birləşmiş Krallıq,NAME",
        "KTMT,ABBREVIATION",
        "Aİ,ABBREVIATION",
        "Xarici İşlər Nazirliyi,INSTITUTION",
        "Təhlükəsizlik Şurası,INSTITUTION",
        "Ali Məhkəmə,INSTITUTION",
        "Xarici İşlər Naziri,OFFICE",
        "baş nazir,OFFICE",
        "prezident,OFFICE",
        "sülh müqaviləsi,NOUN",
        "kitab,NOUN",
        "2024,NOUN",
        "'',NOUN",
    })
    void guessesByCapitalsAndHead(String text, TermKind kind) {
        assertEquals(kind, guesser.guess(text));
    }
}
