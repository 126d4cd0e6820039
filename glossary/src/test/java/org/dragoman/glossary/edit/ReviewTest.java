package org.dragoman.glossary.edit;

import static org.dragoman.glossary.edit.Samples.session;
import static org.dragoman.glossary.edit.Samples.term;
import static org.dragoman.glossary.edit.Samples.two;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final GlossaryEdit ADD_UN = new ConceptEdit.PutTerm("un", LanguageTag.EN, null, term("UN"));
    private static final GlossaryEdit APPROVE = new ReviewEdit.SetState("un", LanguageTag.EN, ReviewState.APPROVED);

    private static Review english(EditSession session) {
        return session.state().reviews().of("un").languages().get(LanguageTag.EN);
    }

    @Test
    void anApprovedLanguageIsADraftAgainOnceItIsChanged() {
        EditSession session = session(two());
        session.apply(APPROVE, "");

        session.apply(ADD_UN, "");

        assertEquals(new Review(ReviewState.DRAFT, "editor-a", Samples.STAMP), english(session));
        assertEquals(
                List.of(LanguageTag.EN),
                List.copyOf(session.state().reviews().of("un").languages().keySet()));
        session.undo();
        assertEquals(ReviewState.APPROVED, english(session).state());
    }

    @Test
    void theAuthorDoesNotApproveWhereASecondPersonIsAskedFor() {
        EditSession author = session(two());
        author.askSecondPerson(true);
        author.apply(ADD_UN, "");

        EditRefused refused = assertThrows(EditRefused.class, () -> author.apply(APPROVE, ""));
        assertTrue(String.valueOf(refused.getMessage()).contains("second person"));

        EditSession second =
                new EditSession(author.state(), "editor-b", InstantSource.fixed(Samples.STAMP.when()), EntryLog.NONE);
        second.apply(APPROVE, "");
        assertEquals(ReviewState.APPROVED, english(second).state());
        assertEquals("editor-a", english(second).author());
        assertEquals("editor-b", english(second).set().who());
    }

    @Test
    void theAuthorMayApproveWhereNobodyAsksForASecondPerson() {
        EditSession session = session(two());
        session.apply(ADD_UN, "");

        session.apply(APPROVE, "");

        assertEquals(ReviewState.APPROVED, english(session).state());
    }

    @Test
    void commentsAreAddedSettledAndRemoved() {
        EditSession session = session(two());

        session.apply(new ReviewEdit.AddComment("un", "1", LanguageTag.AZ, "Is BMT read letter by letter?"), "");
        session.apply(new ReviewEdit.SettleComment("un", "1", true), "");
        assertEquals(
                List.of(new Comment("1", LanguageTag.AZ, "Is BMT read letter by letter?", Samples.STAMP, true)),
                session.state().reviews().of("un").comments());

        session.apply(new ReviewEdit.RemoveComment("un", "1"), "");
        assertEquals(ConceptReview.NONE, session.state().reviews().of("un"));
        session.undo();
        session.undo();
        assertEquals(false, session.state().reviews().of("un").comments().get(0).settled());
    }

    @Test
    void commentsFollowAConceptIntoTheOneItIsMergedWith() {
        EditSession session = session(two());
        session.apply(new ReviewEdit.AddComment("csto", "1", null, "duplicate?"), "");
        session.apply(new ReviewEdit.AddComment("un", "2", null, "keep this one"), "");

        session.apply(new ConceptEdit.Merge("un", "csto"), "");

        assertEquals(
                List.of("keep this one", "duplicate?"),
                session.state().reviews().of("un").comments().stream()
                        .map(Comment::text)
                        .toList());
        assertEquals(ConceptReview.NONE, session.state().reviews().of("csto"));
    }
}
