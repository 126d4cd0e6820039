package org.dragoman.glossary.edit.store;

import static org.dragoman.glossary.edit.Samples.STAMP;
import static org.dragoman.glossary.edit.Samples.concept;
import static org.dragoman.glossary.edit.Samples.term;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.GlossaryInfo;
import org.dragoman.concept.NamingSet;
import org.dragoman.concept.Profile;
import org.dragoman.glossary.edit.BulkEdit;
import org.dragoman.glossary.edit.Change;
import org.dragoman.glossary.edit.Comment;
import org.dragoman.glossary.edit.ConceptEdit;
import org.dragoman.glossary.edit.ConceptReview;
import org.dragoman.glossary.edit.Entry;
import org.dragoman.glossary.edit.GlossaryEdit;
import org.dragoman.glossary.edit.HeadEdit;
import org.dragoman.glossary.edit.Review;
import org.dragoman.glossary.edit.ReviewEdit;
import org.dragoman.glossary.edit.ReviewState;
import org.dragoman.glossary.format.Glossaries;
import org.dragoman.glossary.format.json.JsonGlossaryFormat;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditJsonTest {
    static Stream<GlossaryEdit> edits() {
        Glossary everything = Glossaries.glossary(new JsonGlossaryFormat(), Glossaries.everything());
        Concept full = everything.concepts().iterator().next();
        NamingSet set = everything.namingSets().get(0);
        Profile profile = everything.profiles().get(0);
        ConceptReview review = new ConceptReview(
                Map.of(LanguageTag.AZ, new Review(ReviewState.PROPOSED, "editor-a", STAMP)),
                List.of(
                        new Comment("1", LanguageTag.AR, "سؤال", STAMP, true),
                        new Comment("2", null, "?", STAMP, false)));
        return Stream.of(
                new ConceptEdit.Put(full),
                new ConceptEdit.Remove("un"),
                new ConceptEdit.PutTerm("un", LanguageTag.AR, "قديم", term("الأمم المتحدة")),
                new ConceptEdit.PutTerm("un", LanguageTag.AZ, null, term("BMT")),
                new ConceptEdit.RemoveTerm("un", LanguageTag.AZ, "BMT"),
                new ConceptEdit.Merge("un", "uno"),
                new ConceptEdit.MergeTerms("un", LanguageTag.AZ, "BMT", "Birləşmiş Millətlər"),
                new ConceptEdit.MoveTerm("un", LanguageTag.AZ, "BMT", "uno"),
                new ConceptEdit.Split("un", concept("uno", "UNO", "BMT")),
                new HeadEdit.PutNamingSet(set),
                new HeadEdit.RemoveNamingSet("set"),
                new HeadEdit.PutProfile(profile),
                new HeadEdit.RemoveProfile("house"),
                new HeadEdit.SetInfo(new GlossaryInfo("Bodies", "CC0-1.0")),
                new HeadEdit.SetInfo(GlossaryInfo.NONE),
                new ReviewEdit.SetState("un", LanguageTag.EN, ReviewState.APPROVED),
                new ReviewEdit.AddComment("un", "1", LanguageTag.EN, "line\nline"),
                new ReviewEdit.AddComment("un", "1", null, "why?"),
                new ReviewEdit.SettleComment("un", "1", false),
                new ReviewEdit.RemoveComment("un", "1"),
                new BulkEdit("nothing", Change.NONE),
                new BulkEdit("reviewed", Change.NONE, true),
                new BulkEdit(
                        "many things",
                        new Change(
                                Map.of("gone", Optional.empty(), full.id(), Optional.of(full)),
                                Map.of("gone", Optional.empty(), set.id(), Optional.of(set)),
                                Map.of("gone", Optional.empty(), profile.id(), Optional.of(profile)),
                                GlossaryInfo.NONE,
                                Map.of("un", review, "gone", ConceptReview.NONE))));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void everyCommandComesBackFromItsLine(GlossaryEdit edit) throws Exception {
        Entry entry = new Entry("e1", STAMP, "because", edit, "e0");

        String line = JsonLines.line(EditWriter.entry(entry));
        JsonNode read = JsonLines.JSON.readTree(line);

        assertFalse(line.strip().contains("\n"));
        assertEquals(entry, EditReader.entry(read));
    }
}
