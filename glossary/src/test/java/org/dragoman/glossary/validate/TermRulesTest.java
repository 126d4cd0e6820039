package org.dragoman.glossary.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermRulesTest {
    @Nested
    class AbbreviationWithoutFullFormFlags {
        private List<String> findings(String... rows) {
            return Findings.of(
                    new AbbreviationWithoutFullForm(), Findings.glossary("concept,language,term,term-type", rows));
        }

        @Test
        void abbreviationThatIsTheOnlyTermOfItsLanguage() {
            assertThat(findings("csto,az,KTMT,abbreviation", "csto,en,Collective Treaty,full-form"))
                    .containsExactly("WARNING csto az KTMT");
        }

        @Test
        void notAnAbbreviationBesideAnotherTerm() {
            assertThat(findings("csto,az,KTMT,abbreviation", "csto,az,Təşkilat,short-form"))
                    .isEmpty();
        }
    }

    @Nested
    class MissingLanguageFlags {
        private final MissingLanguage rule = new MissingLanguage(List.of(LanguageTag.AZ, LanguageTag.EN));

        @Test
        void conceptWithoutATermInAWantedLanguage() {
            assertThat(Findings.of(rule, Findings.glossary("id,ar,az,en", "x,باكو,Bakı,", "y,,,")))
                    .containsExactly("WARNING x en -", "WARNING y az -", "WARNING y en -");
        }

        @Test
        void notALanguageOfWhichAVariantIsThere() {
            assertThat(Findings.of(rule, Findings.glossary("id,az,en-GB", "x,Bakı,Baku")))
                    .isEmpty();
        }
    }

    @Nested
    class WrongScriptFlags {
        private List<String> findings(String language, String term, TermType type) {
            LanguageTag tag = new LanguageTag(language);
            Concept concept =
                    Concept.of("x", ConceptType.TERM, Map.of(tag, List.of(Term.of(term, type, Status.ADMITTED))));
            return Findings.of(new WrongScript(), new Glossary(List.of(concept), List.of(), List.of()));
        }

        @ParameterizedTest
        @CsvSource({
            "az,Бakı,ERROR",
            "az,Азербайджан,ERROR",
            "en,باكو,ERROR",
            "ar,Baku,WARNING",
            "ar,بaكو,ERROR",
            "az-Arab,Bakı,WARNING"
        })
        void termInAForeignScriptAndWordOfTwoScripts(String language, String term, String severity) {
            assertThat(findings(language, term, TermType.FULL_FORM))
                    .containsExactly(severity + " x " + language + " " + term);
        }

        @ParameterizedTest
        @CsvSource({
            "az,Xankəndi",
            "az,F-16",
            "ar,الأمم المتحدة",
            "ar,طائرة F-16",
            "az-Cyrl,Бакы",
            "az-Arab,باکی",
            "ru,Баку",
            "und,Баку",
            "en,2020"
        })
        void notATermInItsOwnScript(String language, String term) {
            assertThat(findings(language, term, TermType.FULL_FORM)).isEmpty();
        }

        @Test
        void notAnAbbreviationInLatinLetters() {
            assertThat(findings("ar", "BBC", TermType.ABBREVIATION)).isEmpty();
            assertThat(findings("ar", "ТАСС", TermType.ABBREVIATION)).hasSize(1);
        }
    }

    @Nested
    class StrayMarksFlags {
        @ParameterizedTest
        @CsvSource({"ar,200F", "az,200E", "en,00AD", "en,200B", "az,FEFF", "ar,2067", "ar,202B", "ar,200C", "az,200D"})
        void invisibleMarkInATerm(String language, String mark) {
            String term = "a" + (char) Integer.parseInt(mark, 16) + "b";
            assertThat(Findings.of(new StrayMarks(), Findings.glossary("id," + language, "x," + term)))
                    .containsExactly("WARNING x " + language + " " + term);
        }

        @Test
        void notTheJoinersOfLanguagesThatSpellWithThem() {
            assertThat(Findings.of(
                            new StrayMarks(), Findings.glossary("id,fa,az-Arab", "x,می\u200Cخواهم,می\u200Cخواهم")))
                    .isEmpty();
        }

        @Test
        void notAPlainTerm() {
            assertThat(Findings.of(new StrayMarks(), Findings.glossary("id,ar,en", "x,باكو,so-called 'city'")))
                    .isEmpty();
        }
    }
}
