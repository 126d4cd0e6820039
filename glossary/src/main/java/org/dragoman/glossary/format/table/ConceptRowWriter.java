package org.dragoman.glossary.format.table;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.glossary.format.FileOrder;
import org.dragoman.glossary.format.Losses;
import org.dragoman.text.LanguageTag;

/** Fills a table with one row a concept: the terms and little more. */
final class ConceptRowWriter {
    private final TableWriter table = new TableWriter();
    private final ConceptRowLosses losses;

    private ConceptRowWriter(Glossary glossary, Losses losses) {
        this.losses = new ConceptRowLosses(losses);
        table.column("id", true);
        table.column(Column.TYPE.title(), true);
        table.column(Column.DOMAIN.title(), true);
        List.of(Column.DEFINITION, Column.NOTES, Column.VALID_FROM, Column.VALID_TO, Column.RELATIONS)
                .forEach(c -> table.column(c.title(), false));
        glossary.languages().stream().sorted().forEach(l -> table.column(title(l), true));
    }

    /** Indonesian and the id are both called {@code id}; the table keeps them apart by this prefix. */
    private static String title(LanguageTag language) {
        String title = LanguageColumn.title(language);
        return title.equals("id") ? "lang:id" : title;
    }

    static TableWriter table(Glossary glossary, Losses losses) {
        ConceptRowWriter writer = new ConceptRowWriter(glossary, losses);
        FileOrder.concepts(glossary).forEach(writer::concept);
        return writer.table;
    }

    private void concept(Concept concept) {
        table.row();
        table.cell("id", concept.id());
        table.cell(Column.TYPE, concept.type().code());
        table.cell(Column.DOMAIN, concept.domain());
        table.cell(Column.DEFINITION, concept.definition());
        table.cell(Column.NOTES, Escapes.join(concept.notes(), '|'));
        table.cell(Column.VALID_FROM, concept.validity().from());
        table.cell(Column.VALID_TO, concept.validity().to());
        table.cell(Column.RELATIONS, TermRowWriter.relations(concept));
        concept.sections().values().forEach(this::section);
        concept.extra().forEach((name, value) -> table.cell(ExtraTitles.inConceptRows(name), value));
    }

    private void section(LanguageSection section) {
        List<Term> kept = new ArrayList<>();
        section.terms().stream()
                .filter(t -> t.status(null) == Status.PREFERRED)
                .findFirst()
                .ifPresent(kept::add);
        boolean noPreferred = kept.isEmpty();
        section.terms().stream()
                .filter(t -> t.status(null) != Status.DEPRECATED && !kept.contains(t))
                .forEach(kept::add);
        losses.count(section, kept);
        List<String> forms = new ArrayList<>(kept.stream().map(Term::text).toList());
        if (noPreferred && !forms.isEmpty()) {
            forms.add(0, "");
        }
        table.cell(title(section.language()), Escapes.join(forms, '|'));
    }
}
