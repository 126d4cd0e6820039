package org.dragoman.app.ui.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.dragoman.app.ui.compare.TextEdit;
import org.dragoman.article.Article;
import org.dragoman.check.Finding;
import org.dragoman.check.Fix;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Status;
import org.dragoman.text.Span;

/** Findings that are alike, and the edits that mend them. Pure functions. */
public final class AlikeFixes {
    private AlikeFixes() {}

    /**
     * A fix of one finding among those alike.
     *
     * @param finding the finding
     * @param choice what to write
     * @param sure whether that is right beyond doubt
     */
    public record Planned(Finding finding, String choice, boolean sure) {
        /**
         * {@return what gives way}
         */
        public Span span() {
            return Objects.requireNonNull(finding.fix()).span();
        }
    }

    /**
     * Whether a name is contested: such a name is never changed in bulk.
     *
     * @param finding a finding
     * @return true where a rule or the glossary says so
     */
    public static boolean contested(Finding finding) {
        Concept concept = finding.concept();
        return finding.rule().equals("contested-name")
                || concept != null
                        && concept.terms(finding.article().language()).stream()
                                .flatMap(t -> t.usages().stream())
                                .anyMatch(u -> u.status() == Status.CONTESTED);
    }

    /**
     * Findings of the same rule, concept and term in the same language.
     *
     * @param finding one of them
     * @param open all that is open
     * @param term names the term of which a finding's words are a form
     * @return those that can be fixed, in their order; none for a contested name
     */
    public static List<Planned> of(Finding finding, List<FindingLine> open, Function<Finding, String> term) {
        if (contested(finding)) {
            return List.of();
        }
        List<Planned> alike = new ArrayList<>();
        for (FindingLine line : open) {
            Finding other = line.finding();
            Fix fix = other.fix();
            if (fix != null && alike(finding, other, term) && alike.stream().noneMatch(p -> meets(p, other, fix))) {
                alike.add(new Planned(other, fix.first(), fix.sure()));
            }
        }
        return alike;
    }

    private static boolean alike(Finding one, Finding other, Function<Finding, String> term) {
        return one.rule().equals(other.rule())
                && term.apply(one).equals(term.apply(other))
                && one.article().language().equals(other.article().language())
                && id(one).equals(id(other));
    }

    private static String id(Finding finding) {
        return finding.concept() == null ? "" : finding.concept().id();
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean meets(Planned planned, Finding other, Fix fix) {
        return planned.finding().article() == other.article() && planned.span().overlaps(fix.span());
    }

    /**
     * The edits that write what is planned.
     *
     * @param planned fixes that do not meet
     * @return edits by article, each article's from the last to the first
     */
    public static List<TextsModel.Edits> edits(List<Planned> planned) {
        Map<Article, List<TextEdit>> byArticle = new IdentityHashMap<>();
        List<Article> order = new ArrayList<>();
        for (Planned fix : planned) {
            Article article = fix.finding().article();
            if (!byArticle.containsKey(article)) {
                order.add(article);
            }
            TextEdit edit = new TextEdit(fix.span().start(), fix.span().in(article.text()), fix.choice());
            byArticle.computeIfAbsent(article, a -> new ArrayList<>()).add(edit);
        }
        return order.stream()
                .map(a -> new TextsModel.Edits(
                        a,
                        byArticle.getOrDefault(a, List.of()).stream()
                                .sorted(Comparator.comparingInt((TextEdit e) -> -e.at()))
                                .toList()))
                .toList();
    }
}
