package org.dragoman.glossary.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.edit.EntryChoices.Kind;
import org.dragoman.glossary.edit.EntryChoices.Row;
import org.dragoman.glossary.edit.EntryChoices.Take;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class EntryChoicesTest {
    private final Concept un = Samples.concept("un", "United Nations", "Birləşmiş Millətlər Təşkilatı|BMT");
    private final Concept unLonger = Samples.concept("un", "United Nations|UN", "Birləşmiş Millətlər Təşkilatı|BMT");
    private final Concept board = Samples.concept("board", "Harbour Board", "Liman Şurası");
    private final Concept quay = Samples.concept("quay", "Quay Office", "Rıhtım İdarəsi");

    @Test
    void givenFile_whenImported_thenNewIsTakenChangedIsJoinedAndTheRestStays() {
        EntryChoices choices =
                EntryChoices.importing(Samples.glossary(un, quay), Samples.glossary(unLonger, board, quay));

        assertThat(choices.rows()).extracting(Row::kind).containsExactly(Kind.CHANGED, Kind.NEW);
        assertThat(choices.equal()).isEqualTo(1);
        assertThat(choices.changes()).isEqualTo(2);
        EditSession session = Samples.session(Samples.glossary(un, quay));
        session.apply(choices.edit("import"), "");
        assertThat(session.glossary().concepts()).extracting(Concept::id).contains("un", "board", "quay");
        assertThat(Samples.texts(session.glossary(), "un", LanguageTag.EN)).containsExactly("United Nations", "UN");
        session.undo();
        assertThat(session.glossary().concepts()).containsExactly(un, quay);
    }

    @Test
    void givenTwoCopies_whenCompared_thenOnlyNewEntriesAreTakenUntilSomethingIsChosen() {
        EntryChoices choices = EntryChoices.comparing(Samples.glossary(un, quay), Samples.glossary(unLonger, board));

        assertThat(choices.rows()).extracting(Row::kind).containsExactly(Kind.CHANGED, Kind.NEW, Kind.MISSING);
        assertThat(choices.changes()).isEqualTo(1);
        assertThat(choices.rows().get(0).differences()).isNotEmpty();
        EntryChoices all = choices.take(0, Take.THEIRS).take(2, Take.THEIRS);
        EditSession session = Samples.session(Samples.glossary(un, quay));
        session.apply(all.edit("merge"), "");
        assertThat(session.glossary().concepts()).containsExactlyInAnyOrder(unLonger, board);
    }

    @Test
    void givenCommonAncestor_whenBothChangedOneThing_thenConflictStandsFirstAndMineStays() {
        Glossary base = Samples.glossary(Samples.defined(un, "A body."), quay);
        Glossary mine = Samples.glossary(Samples.defined(un, "My body."), quay);
        Glossary theirs = Samples.glossary(Samples.defined(un, "Their body."), Samples.defined(quay, "An office."));

        EntryChoices choices = EntryChoices.merging(base, mine, theirs);

        assertThat(choices.rows()).extracting(Row::kind).containsExactly(Kind.CONFLICT, Kind.CHANGED);
        EditSession session = Samples.session(mine);
        session.apply(choices.edit("merge"), "");
        assertThat(session.glossary().concept("un").orElseThrow().definition()).isEqualTo("My body.");
        assertThat(session.glossary().concept("quay").orElseThrow().definition())
                .isEqualTo("An office.");
        session.undo();
        session.apply(choices.take(0, Take.THEIRS).edit("merge"), "");
        assertThat(session.glossary().concept("un").orElseThrow().definition()).isEqualTo("Their body.");
    }
}
