package org.dragoman.glossary.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.glossary.edit.Samples.admitted;
import static org.dragoman.glossary.edit.Samples.defined;
import static org.dragoman.glossary.edit.Samples.noted;
import static org.dragoman.glossary.edit.Samples.withTerms;

import org.dragoman.concept.Concept;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.glossary.edit.EntryChange.Kind;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class EntryChangeTest {
    private final Concept un = Samples.two().concept("un").orElseThrow();

    @Test
    void aNewEntryAndOneThatIsGoneAreNamedByTheirLabel() {
        assertThat(EntryChange.between(null, un))
                .isEqualTo(new EntryChange(Kind.CREATED, "un", null, "United Nations"));
        assertThat(EntryChange.between(un, null))
                .isEqualTo(new EntryChange(Kind.REMOVED, "un", null, "United Nations"));
    }

    @Test
    void anAddedAndARemovedTermAreNamed() {
        Concept more = withTerms(un, LanguageTag.EN, un.terms(LanguageTag.EN).get(0), admitted("UN"));

        assertThat(EntryChange.between(un, more))
                .isEqualTo(new EntryChange(Kind.TERM_ADDED, "un", LanguageTag.EN, "UN"));
        assertThat(EntryChange.between(more, un))
                .isEqualTo(new EntryChange(Kind.TERM_REMOVED, "un", LanguageTag.EN, "UN"));
    }

    @Test
    void aTermWrittenOtherwiseIsNamedByItsNewText() {
        Concept other = withTerms(un, LanguageTag.EN, Samples.term("the United Nations"));

        assertThat(EntryChange.between(un, other))
                .isEqualTo(new EntryChange(Kind.TERM_RENAMED, "un", LanguageTag.EN, "the United Nations"));
    }

    @Test
    void anotherStatusIsToldFromAnotherType() {
        Concept status = withTerms(un, LanguageTag.EN, Term.of("United Nations", TermType.FULL_FORM, Status.CONTESTED));
        Concept type = withTerms(un, LanguageTag.EN, Term.of("United Nations", TermType.VARIANT, Status.PREFERRED));

        assertThat(EntryChange.between(un, status).kind()).isEqualTo(Kind.STATUS);
        assertThat(EntryChange.between(un, type).kind()).isEqualTo(Kind.TERM);
    }

    @Test
    void whatIsSaidOfTheWholeEntryIsNamed() {
        assertThat(EntryChange.between(un, defined(un, "Of states.")).kind()).isEqualTo(Kind.DEFINITION);
        assertThat(EntryChange.between(un, noted(un, "A note.")).kind()).isEqualTo(Kind.NOTES);
        assertThat(EntryChange.between(un, un).kind()).isEqualTo(Kind.OTHER);
    }
}
