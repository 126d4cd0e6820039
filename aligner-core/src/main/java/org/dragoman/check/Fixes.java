package org.dragoman.check;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Status;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Severity;
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

    /** What stands right before a sentence within a line. */
    private static final Pattern SENTENCE_START = Pattern.compile("[.!?]\\s[\"“«„]?$");

    private Fixes() {}

    /**
     * The changes that are right beyond doubt: fixes that are sure, of names that nobody contests, none of which overlaps
     * another. Of two that overlap the one of the graver finding is taken; of two equally grave ones that differ, neither.
     *
     * @param findings what was found in one text
     * @param least the least severity that is changed: an accepted synonym, which is only noted, is no mistake
     * @return in the order of the text
     */
    public static List<Change> sure(List<Finding> findings, Severity least) {
        NavigableMap<Integer, Change> taken = new TreeMap<>();
        Set<Change> doubtful = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Finding finding : findings.stream().sorted(GRAVEST_FIRST).toList()) {
            Fix fix = finding.fix();
            if (fix == null || !fix.sure() || !finding.severity().reaches(least) || isContested(finding)) {
                continue;
            }
            Change change = of(finding, fix.first());
            List<Change> rivals = rivals(change, taken);
            if (rivals.isEmpty()) {
                taken.put(change.all().start(), change);
            }
            rivals.stream()
                    .filter(r -> r.finding().severity() == finding.severity())
                    .filter(r -> !r.span().equals(change.span()) || !r.words().equals(change.words()))
                    .forEach(doubtful::add);
        }
        return taken.values().stream().filter(c -> !doubtful.contains(c)).toList();
    }

    /** Those among changes that do not overlap each other which overlap another. */
    private static List<Change> rivals(Change change, NavigableMap<Integer, Change> taken) {
        List<Change> rivals = new ArrayList<>();
        for (Change before :
                taken.headMap(change.all().end(), false).descendingMap().values()) {
            if (!before.all().overlaps(change.all())) {
                break;
            }
            rivals.add(before);
        }
        return rivals;
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
        String written = right == null ? capitalised(finding, fix.span(), words) : words;
        return right == null
                ? new Change(finding, fix.span(), written, null, "")
                : new Change(finding, fix.span(), written, before, right);
    }

    /** A sentence that began with a capital begins with one. */
    private static String capitalised(Finding finding, Span span, String words) {
        String text = finding.article().text();
        int first = words.isEmpty() ? 0 : words.codePointAt(0);
        boolean begins = finding.segment().start() == span.start()
                || SENTENCE_START
                        .matcher(text.substring(Math.max(0, span.start() - 4), span.start()))
                        .find();
        if (!begins || !UCharacter.isUpperCase(text.codePointAt(span.start())) || !UCharacter.isLowerCase(first)) {
            return words;
        }
        String capital = UCharacter.toUpperCase(finding.article().language().locale(), Character.toString(first));
        return capital + words.substring(Character.charCount(first));
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
        return apply(text, 0, text.length(), changes);
    }

    /**
     * A stretch of a text with changes.
     *
     * @param text the text
     * @param from where the stretch begins
     * @param to where it ends
     * @param changes all in the stretch, none of which overlaps another
     * @return the changed stretch
     * @throws IllegalArgumentException where two overlap, or one is not in the stretch
     */
    public static String apply(String text, int from, int to, List<Change> changes) {
        StringBuilder out = new StringBuilder(text.substring(from, to));
        int limit = to;
        for (Change change : changes.stream()
                .sorted(Comparator.comparingInt((Change c) -> c.all().start()).reversed())
                .toList()) {
            if (change.all().end() > limit || change.all().start() < from) {
                throw new IllegalArgumentException(
                        "changes overlap at " + change.all().end());
            }
            replace(out, change.span().shift(-from), change.words());
            if (change.article() != null) {
                replace(out, change.article().shift(-from), change.articleWords());
            }
            limit = change.all().start();
        }
        return out.toString();
    }

    private static void replace(StringBuilder text, Span span, String words) {
        text.replace(span.start(), span.end(), words);
    }
}
