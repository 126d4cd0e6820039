package org.dragoman.glossary.format.table;

import java.util.Map;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.LanguageSection;
import org.dragoman.glossary.format.Advice;
import org.dragoman.glossary.format.ConceptReferences;
import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.glossary.format.Problems;
import org.dragoman.glossary.format.Vocabulary;
import org.dragoman.text.LanguageTag;

/** Makes concepts of what the rows of both layouts say of them. */
final class ConceptFields {
    private final Problems problems;
    private final CompoundCells compounds;
    private final ConceptReferences references = new ConceptReferences();

    ConceptFields(Problems problems) {
        this.problems = problems;
        this.compounds = new CompoundCells(problems);
    }

    ConceptReferences references() {
        return references;
    }

    Concept concept(String id, Fields in, Map<LanguageTag, LanguageSection> sections) {
        String domain = in.text(Column.DOMAIN);
        return new Concept(
                id,
                type(in),
                domain == null ? "" : domain,
                in.text(Column.DEFINITION),
                in.list(Column.NOTES),
                compounds.relations(
                        in.list(Column.RELATIONS), in.offset(Column.RELATIONS), "concept \"" + id + "\"", references),
                in.validity(Column.VALID_FROM, Column.VALID_TO),
                sections,
                in.extra());
    }

    /** Tables of others have types of their own, so an unknown one is no error. */
    private ConceptType type(Fields in) {
        String text = in.text(Column.TYPE);
        if (text == null) {
            return ConceptType.TERM;
        }
        return ConceptType.parse(text).orElseGet(() -> {
            problems.warning(
                    in.offset(Column.TYPE),
                    ProblemCode.UNKNOWN_VALUE,
                    "\"" + text + "\" is no concept type; \"term\" was taken.",
                    Advice.oneOf(text, Vocabulary.CONCEPT_TYPE.codes()));
            return ConceptType.TERM;
        });
    }
}
