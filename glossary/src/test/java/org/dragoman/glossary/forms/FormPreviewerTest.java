package org.dragoman.glossary.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.glossary.forms.FormPreview.NotCounted;
import org.dragoman.glossary.forms.FormPreview.Piece;
import org.dragoman.glossary.forms.FormPreview.Reason;
import org.dragoman.glossary.search.GlossarySearch;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class FormPreviewerTest {
    private static final Languages LANGUAGES = Languages.installed();

    private static Concept place(String id, LanguageTag language, String... names) {
        return Concept.of(
                id,
                ConceptType.PLACE,
                Map.of(
                        language,
                        List.of(names).stream()
                                .map(n -> Term.of(
                                        n, TermType.FULL_FORM, n.equals(names[0]) ? Status.PREFERRED : Status.ADMITTED))
                                .toList()));
    }

    private static FormPreview preview(Concept shown, LanguageTag language, boolean all, Concept... others) {
        Glossary glossary = new Glossary(List.of(others), List.of(), List.of());
        return new FormPreviewer(glossary, new GlossarySearch(glossary, LANGUAGES), LANGUAGES)
                .of(shown, language, all, 20);
    }

    @Test
    void endingsOfAnAzerbaijaniNameAreDerivedAndItsOwnLettersAreNot() {
        FormPreview preview = preview(place("almaty", LanguageTag.AZ, "Almatı"), LanguageTag.AZ, false);

        assertThat(preview.forms())
                .filteredOn(r -> r.rules().equals(List.of("az.genitive")))
                .singleElement()
                .satisfies(r ->
                        assertThat(r.pieces()).containsExactly(new Piece("Almatı", false), new Piece("nın", true)));
        assertThat(preview.forms().get(0).rules()).isEmpty();
    }

    @Test
    void wordsAttachedToAnArabicNameAreDerived() {
        FormPreview preview = preview(place("almaty", LanguageTag.AR, "ألماتي"), LanguageTag.AR, false);

        assertThat(preview.forms())
                .filteredOn(r -> r.rules().equals(List.of("ar.by")))
                .anySatisfy(
                        r -> assertThat(r.pieces()).containsExactly(new Piece("ب", true), new Piece("ألماتي", false)));
    }

    @Test
    void aChangedLetterWithinTheWordIsDerived() {
        assertThat(FormPreviewer.pieces("Irak", "Irağa"))
                .containsExactly(new Piece("Ira", false), new Piece("ğa", true));
    }

    @Test
    void onlyPreferredTermsAreShownUnlessAllAreAsked() {
        Concept almaty = place("almaty", LanguageTag.EN, "Almaty", "Alma-Ata");

        assertThat(preview(almaty, LanguageTag.EN, false).forms())
                .extracting(FormPreview.Row::text)
                .contains("Almaty", "Almaty's")
                .doesNotContain("Alma-Ata");
        assertThat(preview(almaty, LanguageTag.EN, true).forms())
                .extracting(FormPreview.Row::text)
                .contains("Alma-Ata");
    }

    @Test
    void longerNamesSmallLettersAndNeighboursByOneLetterAreNotCounted() {
        FormPreview preview = preview(
                place("almaty", LanguageTag.EN, "Almaty"),
                LanguageTag.EN,
                false,
                place("almaty-region", LanguageTag.EN, "Almaty Region"),
                place("almatu", LanguageTag.EN, "Almatu"),
                place("baku", LanguageTag.EN, "Baku"));

        assertThat(preview.notCounted())
                .containsExactly(
                        new NotCounted("Almaty Region", Reason.LONGER_NAME, "almaty-region"),
                        new NotCounted("almaty", Reason.CAPITALS, ""),
                        new NotCounted("Almatu", Reason.ONE_LETTER, "almatu"));
    }

    @Test
    void aNameOfTwoConceptsIsSaidToBeShared() {
        FormPreview preview = preview(
                place("georgia", LanguageTag.EN, "Georgia"),
                LanguageTag.EN,
                false,
                place("georgia-us", LanguageTag.EN, "Georgia"));

        assertThat(preview.notCounted()).contains(new NotCounted("Georgia", Reason.SHARED_NAME, "georgia-us"));
    }

    @Test
    void anEntryWithoutTermsInTheLanguageHasNoForms() {
        FormPreview preview = preview(place("baku", LanguageTag.EN, "Baku"), LanguageTag.AR, true);

        assertThat(preview.forms()).isEmpty();
        assertThat(preview.total()).isZero();
    }
}
