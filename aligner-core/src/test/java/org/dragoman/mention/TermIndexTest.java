package org.dragoman.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermForms;
import org.dragoman.concept.TermType;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Languages;
import org.dragoman.language.TermPattern;
import org.dragoman.language.Words;
import org.dragoman.text.FoldedText;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The index finds what a search for every term at every word finds. */
class TermIndexTest {
    private static final Languages LANGUAGES = Languages.installed();

    private static final Map<String, List<String>> TERMS = Map.of(
            "en",
            List.of(
                    "place:Armenia",
                    "place:Russia",
                    "place:Guinea",
                    "place:Guinea-Bissau",
                    "person:Sergey Lavrov",
                    "organization:U.N.",
                    "organization:UN Security Council",
                    "organization:Security Council",
                    "office:foreign minister",
                    "office:secretary-general",
                    "term:peace treaty",
                    "term:court-martial",
                    "term:minister"),
            "az",
            List.of(
                    "place:Ermənistan",
                    "place:Rusiya",
                    "place:Bakı",
                    "organization:KTMT",
                    "organization:Xarici İşlər Nazirliyi",
                    "organization:KTMT-nin Xarici İşlər Nazirləri Şurası",
                    "office:xarici işlər naziri",
                    "office:nazir",
                    "term:üzvlük",
                    "term:müqavilə",
                    "person:Donald Trump"),
            "ar",
            List.of(
                    "place:روسيا",
                    "place:أرمينيا",
                    "person:سيرغي لافروف",
                    "organization:منظمة معاهدة الأمن الجماعي",
                    "organization:الأمم المتحدة",
                    "organization:وزارة الخارجية",
                    "office:وزير الخارجية",
                    "office:رئيس",
                    "term:معاهدة سلام",
                    "term:لجنة",
                    "organization:فوكس نيوز"));

    private static List<Concept> concepts(LanguageTag language) {
        List<Concept> concepts = new ArrayList<>();
        for (String line : TERMS.getOrDefault(language.value(), List.of())) {
            String[] parts = line.split(":");
            ConceptType type = ConceptType.parse(parts[0]).orElseThrow();
            Term term = Term.of(parts[1], TermType.FULL_FORM, Status.PREFERRED);
            concepts.add(Concept.of(parts[1], type, Map.of(language, List.of(term))));
        }
        return concepts;
    }

    private static String describe(String concept, int start, int end) {
        return concept + " " + start + "-" + end;
    }

    private static List<String> byIndex(LanguageTag language, List<Concept> concepts, String text) {
        List<String> found = new ArrayList<>();
        TermIndex.of(new Glossary(concepts, List.of(), List.of()), LANGUAGES)
                .find(
                        language,
                        text,
                        hit -> found.add(describe(
                                hit.concept().id(),
                                hit.span().start(),
                                hit.span().end())));
        return found;
    }

    private static List<String> bySearch(LanguageTag language, List<Concept> concepts, String text) {
        LanguageSupport rules = LANGUAGES.get(language);
        FoldedText folded = rules.fold(text);
        Words words = Words.of(folded);
        PatternMatcher matcher = new PatternMatcher(rules.morphology(), words);
        List<String> found = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            for (Concept concept : concepts) {
                for (TermPattern pattern : rules.morphology()
                        .compile(TermForms.of(concept, concept.terms(language).get(0)))) {
                    List<PatternMatcher.Found> hits = new ArrayList<>();
                    matcher.match(new CompiledPattern(pattern), word, hits);
                    for (PatternMatcher.Found hit : hits) {
                        Span span = folded.toOriginal(hit.spanStart(), hit.spanEnd());
                        found.add(describe(concept.id(), span.start(), span.end()));
                    }
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 9  | Armenia's and Russia’s foreign ministers, the UN Security Council and Guinea-Bissau: courts-martial, U.N. peace treaties; Sergey Lavrov
            en | 4  | The secretaries-general of the Security Councils met a Minister–minister pair in Guinea
            az | 9  | KTMT-nin Xarici İşlər Nazirləri Şurasının iclasında Ermənistanın xarici işlər naziri Rusiyadakı Nazirliyin üzvlüyünü dondurdu, müqavilələr Bakıya
            az | 4  | KTMT Xarici İşlər Nazirləri Şurası ilə Donald Trump-ın Xarici İşlər Nazirliklərində nazirlərimiz
            ar | 9  | قال وزيرا الخارجية في روسيا وأرمينيا إن منظمة معاهدة الأمن الجماعي للجنة بالأمم المتحدة، ووزارة خارجية أرمينيا ومعاهدات السلام ولرؤسائها سيرغي لافروف
            ar | 1  | قناة فوكس نيوزيوم الجمعة
            """)
    void givenATextWhenSearchedThenTheIndexFindsWhatEveryTermAtEveryWordDoes(String language, int least, String text) {
        LanguageTag tag = new LanguageTag(language);
        List<Concept> concepts = concepts(tag);

        List<String> expected = bySearch(tag, concepts, text);

        assertThat(expected).hasSizeGreaterThanOrEqualTo(least);
        assertThat(byIndex(tag, concepts, text)).containsExactlyInAnyOrderElementsOf(expected);
    }
}
