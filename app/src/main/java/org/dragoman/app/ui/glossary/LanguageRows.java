package org.dragoman.app.ui.glossary;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.PartialDate;
import org.dragoman.concept.Reference;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Usage;
import org.dragoman.concept.Validity;
import org.dragoman.glossary.edit.EntryValues;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** The terms of an entry in one language as rows: a term, then its usage rows. What is not yet there may be drafted. */
final class LanguageRows {
    /** Columns of a usage row; of a term row the first is its text and the last its type. */
    static final int STATUS = 0;

    static final int AUTHORITY = 1;
    static final int PERIOD = 2;
    static final int REFERENCE = 3;

    /**
     * A row.
     *
     * @param term place of the term; behind the last one for a drafted term
     * @param usage place of the usage row, -1 for the term itself; behind the last one for a drafted row
     */
    record Row(int term, int usage) {
        boolean isTerm() {
            return usage < 0;
        }
    }

    private final LanguageTag language;
    private @Nullable Concept concept;
    private List<Term> terms = List.of();
    private List<Row> rows = List.of();
    private @Nullable Row draft;

    LanguageRows(LanguageTag language) {
        this.language = language;
    }

    void show(@Nullable Concept next) {
        concept = next;
        terms = next == null ? List.of() : EntryValues.terms(next, language);
        draft = null;
        build();
    }

    private void build() {
        List<Row> all = new ArrayList<>();
        for (int t = 0; t < terms.size(); t++) {
            all.add(new Row(t, -1));
            for (int u = 0; u < terms.get(t).usages().size(); u++) {
                all.add(new Row(t, u));
            }
            Row drafted = draft;
            if (drafted != null && !drafted.isTerm() && drafted.term() == t) {
                all.add(drafted);
            }
        }
        if (draft != null && draft.isTerm()) {
            all.add(draft);
        }
        rows = all;
    }

    @Nullable
    Concept concept() {
        return concept;
    }

    List<Term> terms() {
        return terms;
    }

    int size() {
        return rows.size();
    }

    Row row(int index) {
        return rows.get(index);
    }

    /** Begins a term; gives its row. */
    int draftTerm() {
        return draft(new Row(terms.size(), -1));
    }

    /** Begins a usage row of the term that a row belongs to; gives its row. */
    int draftUsage(int at) {
        int term = rows.get(at).term();
        return term < terms.size()
                ? draft(new Row(term, terms.get(term).usages().size()))
                : at;
    }

    private int draft(Row next) {
        draft = next;
        build();
        return rows.indexOf(next);
    }

    boolean drafting() {
        return draft != null;
    }

    void dropDraft() {
        draft = null;
        build();
    }

    boolean isDraft(int index) {
        return rows.get(index).equals(draft);
    }

    /** The term of a row, null for a drafted one. */
    @Nullable
    Term term(int index) {
        int term = rows.get(index).term();
        return term < terms.size() ? terms.get(term) : null;
    }

    /** The usage row of a row, null for a term and for a drafted row. */
    @Nullable
    Usage usage(int index) {
        Row row = rows.get(index);
        Term term = term(index);
        return term == null || row.isTerm() || row.usage() >= term.usages().size()
                ? null
                : term.usages().get(row.usage());
    }

    /** First row of a term, -1 where it is not there. */
    int indexOf(String text) {
        for (int i = 0; i < rows.size(); i++) {
            Term term = term(i);
            if (term != null && rows.get(i).isTerm() && term.text().equals(text)) {
                return i;
            }
        }
        return -1;
    }

    /** What a cell has to edit: a text, a {@link Status} or a {@link TermType}. */
    Object value(int index, int column) {
        Row row = rows.get(index);
        Term term = term(index);
        Usage usage = usage(index);
        if (row.isTerm()) {
            return column == REFERENCE
                    ? (term == null ? TermType.FULL_FORM : term.type())
                    : column == STATUS && term != null ? term.text() : "";
        }
        if (usage == null) {
            return column == STATUS ? Status.ADMITTED : "";
        }
        return switch (column) {
            case STATUS -> usage.status();
            case AUTHORITY -> usage.authority();
            case PERIOD -> Period.text(usage.validity());
            default -> reference(usage);
        };
    }

    static String reference(Usage usage) {
        Reference reference = usage.reference();
        if (reference == null) {
            return "";
        }
        String number = reference.number();
        PartialDate date = reference.date();
        return reference.document() + (number == null ? "" : " " + number) + (date == null ? "" : ", " + date.iso());
    }

    /** The entry with another value in a cell; null where the value cannot stand there, or nothing changes. */
    @Nullable
    Concept with(int index, int column, Object value) {
        Concept before = concept;
        Row row = rows.get(index);
        if (before == null || value.equals(value(index, column)) && !isDraft(index)) {
            return null;
        }
        Term term = term(index);
        if (row.isTerm()) {
            if (value instanceof TermType type) {
                return term == null
                        ? null
                        : EntryValues.put(
                                before,
                                language,
                                row.term(),
                                EntryValues.flags(term, type, term.caseRule(), term.contextual()));
            }
            String text = value.toString().strip();
            if (text.isEmpty()) {
                return null;
            }
            return term == null
                    ? EntryValues.add(before, language, Term.of(text, firstType(), firstStatus()))
                    : EntryValues.put(before, language, row.term(), EntryValues.text(term, text));
        }
        Usage changed = term == null ? null : with(usage(index), column, value);
        if (term == null || changed == null) {
            return null;
        }
        List<Usage> usages = new ArrayList<>(term.usages());
        if (row.usage() < usages.size()) {
            usages.set(row.usage(), changed);
        } else {
            usages.add(changed);
        }
        return EntryValues.put(before, language, row.term(), EntryValues.usages(term, usages));
    }

    private TermType firstType() {
        return terms.isEmpty() ? TermType.FULL_FORM : TermType.VARIANT;
    }

    private Status firstStatus() {
        return terms.isEmpty() ? Status.PREFERRED : Status.ADMITTED;
    }

    private static @Nullable Usage with(@Nullable Usage old, int column, Object value) {
        Usage usage = old == null ? Usage.of(Status.ADMITTED) : old;
        String text = value.toString().strip();
        if (column == STATUS) {
            return value instanceof Status status
                    ? new Usage(status, usage.authority(), usage.validity(), usage.reference(), usage.note())
                    : null;
        }
        if (column == AUTHORITY) {
            return old == null && text.isEmpty()
                    ? null
                    : new Usage(usage.status(), text, usage.validity(), usage.reference(), usage.note());
        }
        if (column == PERIOD) {
            Validity validity = Period.parse(text);
            return validity == null
                    ? null
                    : new Usage(usage.status(), usage.authority(), validity, usage.reference(), usage.note());
        }
        Reference was = usage.reference();
        Reference reference =
                text.isEmpty() ? null : new Reference(text, null, null, was == null ? null : was.address());
        return new Usage(usage.status(), usage.authority(), usage.validity(), reference, usage.note());
    }

    /** The entry without what stands in a row; null where there is nothing. */
    @Nullable
    Concept without(int index) {
        Concept before = concept;
        Row row = rows.get(index);
        Term term = term(index);
        if (before == null || term == null) {
            return null;
        }
        if (row.isTerm()) {
            return EntryValues.remove(before, language, row.term());
        }
        if (row.usage() >= term.usages().size()) {
            return null;
        }
        List<Usage> usages = new ArrayList<>(term.usages());
        usages.remove(row.usage());
        return EntryValues.put(before, language, row.term(), EntryValues.usages(term, usages));
    }

    /** The entry with other flags of the term of a row; null where there is no term. */
    @Nullable
    Concept withFlags(int index, CaseRule caseRule, boolean contextual) {
        Concept before = concept;
        Term term = term(index);
        return before == null || term == null
                ? null
                : EntryValues.put(
                        before,
                        language,
                        rows.get(index).term(),
                        EntryValues.flags(term, term.type(), caseRule, contextual));
    }
}
