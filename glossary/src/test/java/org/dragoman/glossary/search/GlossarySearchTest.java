package org.dragoman.glossary.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.glossary.search.SearchHit.How;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class GlossarySearchTest {
    private static final GlossarySearch SEARCH = new GlossarySearch(
            new Glossary(
                    List.of(
                            concept("iran", "Iran", "İran", "إيران"),
                            concept("tehran", "Tehran of Iran", "İran paytaxtı", "طهران"),
                            concept("court", "\"Iranian\" court", "İstinaf məhkəməsi", "محكمة الاستئناف")),
                    List.of(),
                    List.of()),
            Languages.installed());

    private static Concept concept(String id, String en, String az, String ar) {
        return Concept.of(
                id,
                ConceptType.TERM,
                Map.of(LanguageTag.EN, terms(en), LanguageTag.AZ, terms(az), LanguageTag.AR, terms(ar)));
    }

    private static List<Term> terms(String text) {
        return List.of(Term.of(text, TermType.FULL_FORM, Status.ADMITTED));
    }

    private static List<String> found(String query) {
        return SEARCH.find(query, 10).stream()
                .map(h -> h.how().code() + " " + h.concept().id() + " " + h.language())
                .toList();
    }

    @Test
    void exactHitsStandFirstThenBeginningsThenLaterWords() {
        assertThat(found("Iran"))
                .containsExactly(
                        "exact iran null",
                        "exact iran en",
                        "folded iran az",
                        "begins tehran az",
                        "begins court en",
                        "word-begins tehran en");
    }

    @Test
    void lettersThatReadersTakeForTheSameAreFound() {
        assertThat(found("ايران")).containsExactly("folded iran ar");
        assertThat(found("الاستيناف")).isEmpty();
        assertThat(found("الإستئناف")).containsExactly("word-begins court ar");
        assertThat(found("İSTİNAF")).containsExactly("begins court az");
    }

    @Test
    void limitHoldsAndNothingIsFoundForNothing() {
        assertThat(SEARCH.find("i", 2))
                .hasSize(2)
                .allSatisfy(h -> assertThat(h.how()).isNotEqualTo(How.WORD_BEGINS));
        assertThat(SEARCH.find("  ", 5)).isEmpty();
        assertThat(SEARCH.find("zzz", 5)).isEmpty();
        assertThat(SEARCH.find("Iran", 0)).isEmpty();
    }
}
