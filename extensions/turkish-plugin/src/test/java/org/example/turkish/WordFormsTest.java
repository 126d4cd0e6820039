package org.example.turkish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.language.Morphology;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.mention.FormMatcher;
import org.dragoman.mention.FormTransfer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms as a reader of Turkish knows them, written and found. */
class WordFormsTest {
    private final Turkish turkish = new Turkish();
    private final Morphology morphology = turkish.morphology();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Ankara, NAME, dative, Ankara'ya",
                "Ankara, NAME, genitive, Ankara'nın",
                "Türkiye, NAME, locative relative, Türkiye'deki",
                "Paris, NAME, locative, Paris'te",
                "Zonguldak, NAME, accusative, Zonguldak'ı",
                "Erdoğan, NAME, with, Erdoğan'la",
                "Türkiye Cumhuriyeti, NAME, dative, Türkiye Cumhuriyeti'ne",
                "TBMM, ABBREVIATION, genitive, TBMM'nin",
                "NATO, ABBREVIATION, ablative, NATO'dan",
                "Dışişleri Bakanlığı, INSTITUTION, dative, Dışişleri Bakanlığına",
                "Dışişleri Bakanlığı, INSTITUTION, plural genitive, Dışişleri Bakanlıklarının",
                "dışişleri bakanı, OFFICE, plural dative, dışişleri bakanlarına",
                "hükümet sözcüsü, OFFICE, plural, hükümet sözcüleri",
                "kitap, NOUN, accusative, kitabı",
                "kitap, NOUN, locative, kitapta",
                "kitap, NOUN, plural his dative, kitaplarına",
                "uçak, NOUN, my, uçağım",
                "ağaç, NOUN, dative, ağaca",
                "yurt, NOUN, genitive, yurdun",
                "şehir, NOUN, his locative, şehrinde",
                "ordu, NOUN, his ablative, ordusundan",
                "saat, NOUN, plural, saatler",
                "petrol, NOUN, genitive, petrolün",
                "hukuk, NOUN, accusative, hukuku",
                "gün, NOUN, your dative, gününe"
            })
    void aFormIsWrittenByItsStepsAndFoundByThem(String term, TermKind kind, String steps, String form) {
        TermForm given = TermForm.of(term, kind);
        List<String> rules = Stream.of(steps.split(" ")).map(s -> "tr." + s).toList();

        assertThat(morphology.inflect(given, rules)).contains(form);
        assertThat(new FormMatcher(turkish, List.of(given)).whole(form)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Ankara, NAME, ANKARA’DA",
                "Ankara, NAME, Ankarada",
                "İzmir, NAME, İZMİR'E",
                "TBMM, ABBREVIATION, TBMM’de",
                "Dışişleri Bakanlığı, INSTITUTION, Dışişleri Bakanlığı'nın",
                "cumhurbaşkanı, OFFICE, Cumhurbaşkanı'na"
            })
    void aFormIsFoundAsWritersPutIt(String term, TermKind kind, String form) {
        assertThat(new FormMatcher(turkish, List.of(TermForm.of(term, kind))).whole(form))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Ankara, Ankara'da, İzmir, NAME, İzmir'de",
                "Ankara, Ankara'nın, Bakü, NAME, Bakü'nün",
                "kitap, kitabını, şehir, NOUN, şehrini",
                "dışişleri bakanı, dışişleri bakanına, içişleri bakanı, OFFICE, içişleri bakanına"
            })
    void aTermTakesTheFormOfAnother(String term, String form, String other, TermKind kind, String expected) {
        FormTransfer.Result result =
                new FormTransfer(turkish).transfer(TermForm.of(term, kind), form, TermForm.of(other, kind));

        assertThat(result.choices()).contains(expected);
    }
}
