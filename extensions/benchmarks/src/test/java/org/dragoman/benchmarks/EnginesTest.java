package org.dragoman.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dragoman.article.Segmenter;
import org.dragoman.benchmarks.data.Document;
import org.dragoman.benchmarks.engine.Engine;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every engine finds what it is there to find; else their speeds could not be compared. */
class EnginesTest {
    private static long found(Engine.Kind kind, String language, String term, String text) {
        LanguageTag tag = new LanguageTag(language);
        Term entry = Term.of(term, TermType.FULL_FORM, Status.ADMITTED);
        Concept concept = Concept.of("c", ConceptType.INSTITUTION, Map.of(tag, List.of(entry)));
        Glossary glossary = new Glossary(List.of(concept), List.of(), List.of());
        Document document = Document.of("d", tag, text, new Segmenter(Languages.installed(), false));
        return kind.build(glossary, tag).scan(document);
    }

    @ParameterizedTest
    @EnumSource(Engine.Kind.class)
    void everyEngineFindsPlantedTerm(Engine.Kind kind) {
        assertThat(found(kind, "en", "Security Council", "The Security Council met. The Security Council voted."))
                .isEqualTo(2);
        assertThat(found(kind, "az", "Nazirlər Kabineti", "Bu gün Nazirlər Kabineti toplandı."))
                .isEqualTo(1);
        assertThat(found(kind, "ar", "وزارة الخارجية", "قالت وزارة الخارجية اليوم إنها ترحب."))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Engine.Kind.class)
    void noEngineFindsWhatIsNotThere(Engine.Kind kind) {
        assertThat(found(kind, "en", "Security Council", "The council met for security."))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "az, Xarici İşlər Nazirliyi, Xarici İşlər Nazirliyinin bəyanatı",
        "ar, وزارة الخارجية, وذكر لوزارة الخارجية أنه وصل",
        "en, Foreign Ministry, The Foreign Ministries met"
    })
    void dragomanFindsInflectedTermAndExactWholeWordsDoNot(String language, String term, String text) {
        assertThat(found(Engine.Kind.DRAGOMAN, language, term, text)).isEqualTo(1);
        assertThat(found(Engine.Kind.DOUBLE_ARRAY_WORDS, language, term, text)).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = Engine.Kind.class, names = "DOUBLE_ARRAY_WORDS")
    void wholeWordsTakeTheLongestOfOverlappingHits(Engine.Kind kind) {
        LanguageTag en = LanguageTag.EN;
        List<Term> terms = List.of(
                Term.of("Security", TermType.FULL_FORM, Status.ADMITTED),
                Term.of("Security Council", TermType.FULL_FORM, Status.ADMITTED),
                Term.of("Council", TermType.FULL_FORM, Status.ADMITTED));
        Glossary glossary = new Glossary(
                List.of(Concept.of("c", ConceptType.INSTITUTION, Map.of(en, terms))), List.of(), List.of());
        Document document =
                Document.of("d", en, "Security Council, Councils", new Segmenter(Languages.installed(), true));
        assertThat(kind.build(glossary, en).scan(document)).isEqualTo(1);
        assertThat(Engine.Kind.DOUBLE_ARRAY.build(glossary, en).scan(document)).isEqualTo(4);
    }
}
