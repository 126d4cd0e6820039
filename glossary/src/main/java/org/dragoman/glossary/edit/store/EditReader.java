package org.dragoman.glossary.edit.store;

import static org.dragoman.glossary.edit.store.ReviewJson.optional;
import static org.dragoman.glossary.edit.store.ReviewJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import org.dragoman.concept.GlossaryInfo;
import org.dragoman.concept.LanguageSection;
import org.dragoman.glossary.edit.BulkEdit;
import org.dragoman.glossary.edit.ConceptEdit;
import org.dragoman.glossary.edit.Entry;
import org.dragoman.glossary.edit.GlossaryEdit;
import org.dragoman.glossary.edit.HeadEdit;
import org.dragoman.glossary.edit.ReviewEdit;
import org.dragoman.glossary.edit.ReviewState;
import org.dragoman.glossary.edit.store.JsonLines.BadLine;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Reads entries of the history. */
final class EditReader {
    private EditReader() {}

    static Entry entry(JsonNode in) throws BadLine {
        String why = optional(in, "why");
        return new Entry(
                text(in, "id"),
                ReviewJson.stamp(in),
                why == null ? "" : why,
                edit(in.path("edit")),
                optional(in, "undoes"));
    }

    private static GlossaryEdit edit(JsonNode in) throws BadLine {
        String kind = text(in, "kind");
        return switch (kind) {
            case "bulk" ->
                new BulkEdit(
                        text(in, "title"),
                        ChangeJson.read(in),
                        in.path("reviewed").asBoolean(false));
            case "put-concept" -> new ConceptEdit.Put(EntriesJson.concept(in));
            case "remove-concept" -> new ConceptEdit.Remove(text(in, "concept"));
            case "put-term" -> putTerm(in);
            case "remove-term" -> new ConceptEdit.RemoveTerm(text(in, "concept"), language(in), text(in, "text"));
            case "merge" -> new ConceptEdit.Merge(text(in, "concept"), text(in, "gone"));
            case "merge-terms" ->
                new ConceptEdit.MergeTerms(text(in, "concept"), language(in), text(in, "text"), text(in, "gone"));
            case "move-term" ->
                new ConceptEdit.MoveTerm(text(in, "concept"), language(in), text(in, "text"), text(in, "to"));
            case "split" -> new ConceptEdit.Split(text(in, "concept"), EntriesJson.concept(in));
            case "put-naming-set" ->
                new HeadEdit.PutNamingSet(first(EntriesJson.read(in).namingSets()));
            case "remove-naming-set" -> new HeadEdit.RemoveNamingSet(text(in, "id"));
            case "put-profile" ->
                new HeadEdit.PutProfile(first(EntriesJson.read(in).profiles()));
            case "remove-profile" -> new HeadEdit.RemoveProfile(text(in, "id"));
            case "set-info" -> new HeadEdit.SetInfo(new GlossaryInfo(optional(in, "title"), optional(in, "license")));
            case "set-state" -> new ReviewEdit.SetState(text(in, "concept"), language(in), state(in));
            case "add-comment" ->
                new ReviewEdit.AddComment(
                        text(in, "concept"), text(in, "comment"), languageOrNone(in), text(in, "text"));
            case "settle-comment" ->
                new ReviewEdit.SettleComment(
                        text(in, "concept"),
                        text(in, "comment"),
                        in.path("settled").asBoolean());
            case "remove-comment" -> new ReviewEdit.RemoveComment(text(in, "concept"), text(in, "comment"));
            default -> throw new BadLine("\"" + kind + "\" is no command of this version");
        };
    }

    private static ConceptEdit putTerm(JsonNode in) throws BadLine {
        LanguageSection section = first(EntriesJson.concept(in).sections().values());
        return new ConceptEdit.PutTerm(
                text(in, "concept"), section.language(), optional(in, "old"), first(section.terms()));
    }

    private static <T> T first(Collection<T> all) throws BadLine {
        return all.stream().findFirst().orElseThrow(() -> new BadLine("the entry is missing"));
    }

    private static LanguageTag language(JsonNode in) throws BadLine {
        return ReviewJson.language(text(in, "language"));
    }

    private static @Nullable LanguageTag languageOrNone(JsonNode in) throws BadLine {
        String tag = optional(in, "language");
        return tag == null ? null : ReviewJson.language(tag);
    }

    private static ReviewState state(JsonNode in) throws BadLine {
        String state = text(in, "state");
        return ReviewState.parse(state).orElseThrow(() -> new BadLine("\"" + state + "\" is no state of review"));
    }
}
