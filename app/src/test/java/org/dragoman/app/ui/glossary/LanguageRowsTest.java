package org.dragoman.app.ui.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Usage;
import org.dragoman.glossary.edit.EditRefused;
import org.dragoman.glossary.edit.EntryValues;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class LanguageRowsTest {
    private final LanguageRows rows = new LanguageRows(LanguageTag.EN);
    private final Concept almaty = Entries.entry("almaty", ConceptType.PLACE, "Almatı", "Almaty", "");

    private Term term(Concept changed, int index) {
        return EntryValues.terms(changed, LanguageTag.EN).get(index);
    }

    @Test
    void aTermStandsOverItsUsageRows() {
        rows.show(almaty);

        assertThat(rows.size()).isEqualTo(2);
        assertThat(rows.value(0, LanguageRows.STATUS)).isEqualTo("Almaty");
        assertThat(rows.value(0, LanguageRows.REFERENCE)).isEqualTo(TermType.FULL_FORM);
        assertThat(rows.value(1, LanguageRows.STATUS)).isEqualTo(Status.PREFERRED);
    }

    @Test
    void aDraftedTermBecomesATermOnceItHasAText() {
        rows.show(almaty);
        int row = rows.draftTerm();

        assertThat(rows.with(row, LanguageRows.STATUS, " ")).isNull();
        Concept changed = rows.with(row, LanguageRows.STATUS, " Verny ");

        assertThat(term(changed, 1)).isEqualTo(Term.of("Verny", TermType.VARIANT, Status.ADMITTED));
        rows.dropDraft();
        assertThat(rows.size()).isEqualTo(2);
    }

    @Test
    void aDraftedUsageRowBecomesOneOnceItHasAnAuthority() {
        rows.show(almaty);
        int row = rows.draftUsage(0);

        assertThat(rows.with(row, LanguageRows.AUTHORITY, "")).isNull();
        Concept changed = rows.with(row, LanguageRows.AUTHORITY, "un");

        assertThat(term(changed, 0).usages())
                .hasSize(2)
                .last()
                .extracting(Usage::authority)
                .isEqualTo("un");
    }

    @Test
    void everyCellOfAUsageRowCanBeChanged() {
        rows.show(almaty);
        rows.show(rows.with(1, LanguageRows.STATUS, Status.DEPRECATED));
        rows.show(rows.with(1, LanguageRows.AUTHORITY, "house"));
        rows.show(rows.with(1, LanguageRows.PERIOD, "1993 –"));
        rows.show(rows.with(1, LanguageRows.REFERENCE, "decree 14"));

        assertThat(rows.value(1, LanguageRows.STATUS)).isEqualTo(Status.DEPRECATED);
        assertThat(rows.value(1, LanguageRows.AUTHORITY)).isEqualTo("house");
        assertThat(rows.value(1, LanguageRows.PERIOD)).isEqualTo("1993 –");
        assertThat(rows.value(1, LanguageRows.REFERENCE)).isEqualTo("decree 14");
    }

    @Test
    void theSameValueIsNoEditAndABadPeriodNone() {
        rows.show(almaty);

        assertThat(rows.with(1, LanguageRows.STATUS, Status.PREFERRED)).isNull();
        assertThat(rows.with(1, LanguageRows.PERIOD, "soon")).isNull();
    }

    @Test
    void aTextThatAnotherTermHasIsRefused() {
        rows.show(almaty);
        rows.show(rows.with(rows.draftTerm(), LanguageRows.STATUS, "Verny"));

        assertThatThrownBy(() -> rows.with(0, LanguageRows.STATUS, "Verny")).isInstanceOf(EditRefused.class);
    }

    @Test
    void aRowIsTakenOutAlone() {
        rows.show(almaty);

        assertThat(term(rows.without(1), 0).usages()).isEmpty();
        assertThat(EntryValues.terms(rows.without(0), LanguageTag.EN)).isEmpty();
    }
}
