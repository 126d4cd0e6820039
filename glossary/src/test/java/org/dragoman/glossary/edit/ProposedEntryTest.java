package org.dragoman.glossary.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.candidate.Candidate;
import org.dragoman.candidate.Form;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class ProposedEntryTest {
    static Candidate candidate(String en, String az) {
        Map<String, List<Form>> forms = new LinkedHashMap<>();
        forms.put("en", List.of(new Form(en, Map.of(en, 3)), new Form("the Board", Map.of("the Board", 1))));
        forms.put("az", List.of(new Form(az, Map.of(az + "nın", 2))));
        return new Candidate("harbour-board", ConceptType.INSTITUTION, false, forms, List.of(), 0.9);
    }

    private final ProposedEntry entry = ProposedEntry.of(candidate("Harbour Board", "Liman Şurası"));

    @Test
    void givenMendedEntry_whenMadeAConcept_thenFirstNamesArePreferredAndOthersAdmitted() {
        Concept concept = entry.with(LanguageTag.AZ, " Liman İdarəsi ")
                .with(ConceptType.ORGANISATION)
                .with(Relation.Type.ORGAN_OF, "un")
                .concept(id -> id.equals("harbour-board"));

        assertThat(concept.id()).isEqualTo("harbour-board-2");
        assertThat(concept.type()).isEqualTo(ConceptType.ORGANISATION);
        assertThat(concept.relations())
                .singleElement()
                .extracting(Relation::target)
                .isEqualTo("un");
        assertThat(concept.terms(LanguageTag.EN)).extracting(Term::text).containsExactly("Harbour Board", "the Board");
        assertThat(concept.terms(LanguageTag.EN))
                .extracting(t -> t.status(null))
                .containsExactly(Status.PREFERRED, Status.ADMITTED);
        assertThat(concept.terms(LanguageTag.AZ)).extracting(Term::text).containsExactly("Liman İdarəsi");
    }

    @Test
    void givenBlankName_whenMadeAConcept_thenLanguageIsLeftOut() {
        assertThat(entry.with(LanguageTag.AZ, " ").concept(id -> false).sections())
                .containsOnlyKeys(LanguageTag.EN);
        assertThat(entry.with(LanguageTag.AZ, "").with(LanguageTag.EN, "").isNamed())
                .isFalse();
    }

    @Test
    void givenOtherConcept_whenMerged_thenMissingNamesBecomeAdmittedTermsOfIt() {
        EditSession session = Samples.session(Samples.two());
        ProposedEntry names = entry.with(LanguageTag.EN, new ProposedEntry.Names("UN", List.of("United Nations")))
                .with(LanguageTag.AZ, "BMT");

        session.apply(names.mergeInto(session.glossary().concept("un").orElseThrow()), "same body");

        assertThat(Samples.texts(session.glossary(), "un", LanguageTag.EN)).containsExactly("United Nations", "UN");
        assertThat(Samples.texts(session.glossary(), "un", LanguageTag.AZ)).hasSize(2);
        assertThat(session.undoTitle()).contains("merge UN into un");
        session.undo();
        assertThat(session.glossary().concepts())
                .containsExactlyElementsOf(Samples.two().concepts());
    }

    @Test
    void givenAccepted_whenApplied_thenOneStepPutsItIn() {
        EditSession session = Samples.session(Glossary.EMPTY);
        session.apply(entry.accept(id -> false), "from candidates");

        assertThat(session.glossary().concept("harbour-board")).isPresent();
        assertThat(session.undoTitle()).contains("accept Harbour Board");
    }
}
