package org.dragoman.glossary.edit.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.GlossaryInfo;
import org.dragoman.concept.Term;
import org.dragoman.glossary.edit.BulkEdit;
import org.dragoman.glossary.edit.ConceptEdit;
import org.dragoman.glossary.edit.Entry;
import org.dragoman.glossary.edit.GlossaryEdit;
import org.dragoman.glossary.edit.HeadEdit;
import org.dragoman.glossary.edit.ReviewEdit;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Writes entries of the history as JSON. */
final class EditWriter {
    private EditWriter() {}

    static ObjectNode entry(Entry entry) {
        ObjectNode out = JsonLines.JSON.createObjectNode();
        out.put("id", entry.id());
        ReviewJson.stamp(entry.stamp(), out);
        text(out, "why", entry.why().isEmpty() ? null : entry.why());
        text(out, "undoes", entry.undoes());
        edit(entry.edit(), out.putObject("edit"));
        return out;
    }

    private static void text(ObjectNode out, String key, @Nullable String value) {
        if (value != null) {
            out.put(key, value);
        }
    }

    private static void edit(GlossaryEdit edit, ObjectNode out) {
        if (edit instanceof BulkEdit bulk) {
            out.put("kind", "bulk").put("title", bulk.title());
            if (bulk.reviewed()) {
                out.put("reviewed", true);
            }
            ChangeJson.write(bulk.change(), out);
        } else if (edit instanceof ConceptEdit concept) {
            concept(concept, out);
        } else if (edit instanceof HeadEdit head) {
            head(head, out);
        } else if (edit instanceof ReviewEdit review) {
            review(review, out);
        }
    }

    private static void concept(ConceptEdit edit, ObjectNode out) {
        if (edit instanceof ConceptEdit.Put put) {
            out.put("kind", "put-concept");
            EntriesJson.write(put.concept(), out);
        } else if (edit instanceof ConceptEdit.Remove remove) {
            out.put("kind", "remove-concept").put("concept", remove.id());
        } else if (edit instanceof ConceptEdit.PutTerm put) {
            out.put("kind", "put-term").put("concept", put.concept());
            text(out, "old", put.old());
            Map<LanguageTag, List<Term>> term = Map.of(put.language(), List.of(put.term()));
            EntriesJson.write(Concept.of(put.concept(), ConceptType.TERM, term), out);
        } else if (edit instanceof ConceptEdit.RemoveTerm remove) {
            out.put("kind", "remove-term")
                    .put("concept", remove.concept())
                    .put("language", remove.language().value())
                    .put("text", remove.text());
        } else if (edit instanceof ConceptEdit.Merge merge) {
            out.put("kind", "merge").put("concept", merge.keep()).put("gone", merge.gone());
        } else if (edit instanceof ConceptEdit.MergeTerms merge) {
            out.put("kind", "merge-terms")
                    .put("concept", merge.concept())
                    .put("language", merge.language().value())
                    .put("text", merge.keep())
                    .put("gone", merge.gone());
        } else if (edit instanceof ConceptEdit.MoveTerm move) {
            out.put("kind", "move-term")
                    .put("concept", move.concept())
                    .put("language", move.language().value())
                    .put("text", move.text())
                    .put("to", move.to());
        } else if (edit instanceof ConceptEdit.Split split) {
            out.put("kind", "split").put("concept", split.id());
            EntriesJson.write(split.part(), out);
        }
    }

    private static void head(HeadEdit edit, ObjectNode out) {
        if (edit instanceof HeadEdit.PutNamingSet put) {
            out.put("kind", "put-naming-set");
            EntriesJson.write(new Glossary(List.of(), List.of(put.set()), List.of()), out);
        } else if (edit instanceof HeadEdit.RemoveNamingSet remove) {
            out.put("kind", "remove-naming-set").put("id", remove.id());
        } else if (edit instanceof HeadEdit.PutProfile put) {
            out.put("kind", "put-profile");
            EntriesJson.write(new Glossary(List.of(), List.of(), List.of(put.profile())), out);
        } else if (edit instanceof HeadEdit.RemoveProfile remove) {
            out.put("kind", "remove-profile").put("id", remove.id());
        } else if (edit instanceof HeadEdit.SetInfo set) {
            GlossaryInfo info = set.info();
            out.put("kind", "set-info");
            text(out, "title", info.title());
            text(out, "license", info.license());
        }
    }

    private static void review(ReviewEdit edit, ObjectNode out) {
        if (edit instanceof ReviewEdit.SetState set) {
            out.put("kind", "set-state")
                    .put("concept", set.concept())
                    .put("language", set.language().value())
                    .put("state", set.state().code());
        } else if (edit instanceof ReviewEdit.AddComment add) {
            out.put("kind", "add-comment").put("concept", add.concept()).put("comment", add.id());
            text(out, "language", add.language() == null ? null : add.language().value());
            out.put("text", add.text());
        } else if (edit instanceof ReviewEdit.SettleComment settle) {
            out.put("kind", "settle-comment")
                    .put("concept", settle.concept())
                    .put("comment", settle.id())
                    .put("settled", settle.settled());
        } else if (edit instanceof ReviewEdit.RemoveComment remove) {
            out.put("kind", "remove-comment").put("concept", remove.concept()).put("comment", remove.id());
        }
    }
}
