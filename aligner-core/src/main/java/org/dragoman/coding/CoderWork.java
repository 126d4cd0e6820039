package org.dragoman.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that one coder has coded. Immutable, in an order of its own.
 *
 * @param coder the coder's name or letter, may be empty
 * @param values at most one a unit and variable
 * @param read articles read to their end, at most one entry each
 */
public record CoderWork(String coder, List<CodedValue> values, List<ReadArticle> read) {
    /** Sorts and copies the lists. */
    public CoderWork {
        values = values.stream().sorted().toList();
        read = read.stream().sorted(Comparator.comparing(ReadArticle::article)).toList();
    }

    /**
     * A coder who has not begun.
     *
     * @param coder the coder's name
     * @return nothing coded
     */
    public static CoderWork of(String coder) {
        return new CoderWork(coder, List.of(), List.of());
    }

    /**
     * What a unit was given.
     *
     * @param unit the unit
     * @param variable id of the variable
     * @return nothing where it was given nothing
     */
    public Optional<CodedValue> value(CodedUnit unit, String variable) {
        return values.stream()
                .filter(v -> v.variable().equals(variable) && v.unit().equals(unit))
                .findFirst();
    }

    /**
     * The same with a value; an earlier one of the same unit and variable gives way.
     *
     * @param value what a unit is given
     * @return the changed work
     */
    public CoderWork with(CodedValue value) {
        List<CodedValue> all = new ArrayList<>(without(value.unit(), value.variable()).values);
        all.add(value);
        return new CoderWork(coder, all, read);
    }

    /**
     * The same without the value of a unit.
     *
     * @param unit the unit
     * @param variable id of the variable
     * @return the changed work
     */
    public CoderWork without(CodedUnit unit, String variable) {
        return new CoderWork(
                coder,
                values.stream()
                        .filter(v -> !(v.variable().equals(variable) && v.unit().equals(unit)))
                        .toList(),
                read);
    }

    /**
     * The same with an article read to its end.
     *
     * @param article the article
     * @return the changed work
     */
    public CoderWork with(ReadArticle article) {
        List<ReadArticle> all = new ArrayList<>(unread(article.article()).read);
        all.add(article);
        return new CoderWork(coder, values, all);
    }

    /**
     * The same with an article not read to its end.
     *
     * @param article what names it
     * @return the changed work
     */
    public CoderWork unread(String article) {
        return new CoderWork(
                coder,
                values,
                read.stream().filter(r -> !r.article().equals(article)).toList());
    }

    /**
     * Whether an article was read to its end.
     *
     * @param article what names it
     * @return its entry, nothing where it was not
     */
    public Optional<ReadArticle> read(String article) {
        return read.stream().filter(r -> r.article().equals(article)).findFirst();
    }

    /**
     * The same by another name.
     *
     * @param name the coder's name
     * @return the changed work
     */
    public CoderWork named(String name) {
        return new CoderWork(name, values, read);
    }
}
