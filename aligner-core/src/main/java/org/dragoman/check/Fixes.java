package org.dragoman.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Status;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Chooses among the fixes of findings those that can be made without a user, and makes them. */
public final class Fixes {
    /**
     * A replacement in a text.
     *
     * @param finding what it mends
     * @param span the words to replace, offsets in the article's text
     * @param words what to write
     * @param article the English indefinite article before the words where it changes with them, null where it stays
     * @param articleWords what to write for that
     */
    public record Change(
            Finding finding,
            Span span,
            String words,
            @Nullable Span article,
            String articleWords) {
        /**
         * {@return from the first char that it concerns to the last}
         */
        public Span all() {
            return article == null ? span : new Span(article.start(), span.end());
        }
    }

    private static final Comparator<Finding> GRAVEST_FIRST =
            Comparator.comparing(Finding::severity).thenComparing(f -> f.place().start());

    private Fixes() {}

    /**
     * The changes that are right beyond doubt: fixes that are sure, of names that nobody contests, none of which overlaps
     * another. Of two that overlap the one of the graver finding is taken; of two equally grave ones that differ, neither.
     *
     * @param findings what was found in one text
     * @return in the order of the text
     */
    public static List<Change> sure(List<Finding> findings) {
        List<Change> taken = new ArrayList<>();
        List<Change> doubtful = new ArrayList<>();
        for (Finding finding : findings.stream().sorted(GRAVEST_FIRST).toList()) {
            Fix fix = finding.fix();
            if (fix == null || !fix.sure() || isContested(finding)) {
                continue;
            }
            Change change = of(finding, fix.first());
            List<Change> rivals =
                    taken.stream().filter(t -> t.all().overlaps(change.all())).toList();
            if (rivals.isEmpty()) {
                taken.add(change);
            }
            rivals.stream()
                    .filter(r -> r.finding().severity() == finding.severity())
                    .filter(r -> !r.span().equals(change.span()) || !r.words().equals(change.words()))
                    .forEach(doubtful::add);
        }
        taken.removeAll(doubtful);
        return taken.stream()
                .sorted(Comparator.comparingInt(c -> c.all().start()))
                .toList();
    }

    /**
     * The change that a user chose.
     *
     * @param finding a finding with a fix
     * @param words one of the fix's choices, or other words
     * @return the change
     * @throws IllegalArgumentException where the finding has no fix
     */
    public static Change of(Finding finding, String words) {
        Fix fix = finding.fix();
        if (fix == null) {
            throw new IllegalArgumentException("the finding has no fix");
        }
        String text = finding.article().text();
        Span before = finding.article().language().primary().equals(LanguageTag.EN)
                ? IndefiniteArticle.before(text, fix.span().start())
                : null;
        String right = before == null
                ? null
                : IndefiniteArticle.right(before.in(text), fix.span().in(text), words);
        return right == null
                ? new Change(finding, fix.span(), words, null, "")
                : new Change(finding, fix.span(), words, before, right);
    }

    /**
     * Whether a finding is about a name over which sides differ: such names are never changed in bulk.
     *
     * @param finding a finding
     * @return true where any use of any of the concept's terms is contested
     */
    public static boolean isContested(Finding finding) {
        Concept concept = finding.concept();
        return concept != null
                && concept.sections().values().stream()
                        .flatMap(s -> s.terms().stream())
                        .flatMap(t -> t.usages().stream())
                        .anyMatch(u -> u.status() == Status.CONTESTED);
    }

    /**
     * A text with changes.
     *
     * @param text the text
     * @param changes none of which overlaps another
     * @return the changed text
     * @throws IllegalArgumentException where two overlap
     */
    public static String apply(String text, List<Change> changes) {
        StringBuilder out = new StringBuilder(text);
        int limit = text.length();
        for (Change change : changes.stream()
                .sorted(Comparator.comparingInt((Change c) -> c.all().start()).reversed())
                .toList()) {
            if (change.all().end() > limit) {
                throw new IllegalArgumentException(
                        "changes overlap at " + change.all().end());
            }
            out.replace(change.span().start(), change.span().end(), change.words());
            if (change.article() != null) {
                out.replace(change.article().start(), change.article().end(), change.articleWords());
            }
            limit = change.all().start();
        }
        return out.toString();
    }
}
