package org.dragoman.app.ui.glossary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.article.Article;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Profile;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermForms;
import org.dragoman.glossary.impact.Impact;
import org.dragoman.glossary.impact.MentionChange;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.FormTransfer;
import org.dragoman.mention.Mention;

/**
 * What would be if the glossary were saved as it is.
 *
 * @param articles how many articles were looked at
 * @param counts how many mentions each thing happens to
 * @param lines the first of them, what changes before what stays
 */
public record ImpactSummary(int articles, Map<What, Integer> counts, List<Line> lines) {
    private static final int MOST = 200;

    /** What happens to a mention. */
    public enum What {
        /** Its term would be deprecated. */
        FINDING,
        /** It would be a mention. */
        APPEARS,
        /** It would be none any more. */
        VANISHES,
        /** It would name another concept. */
        CONCEPT,
        /** It would have more words, or fewer. */
        EXTENT,
        /** Its term would have another status. */
        STATUS,
        /** Nothing; a longer name is counted. */
        LONGER,
        /** Nothing. */
        STAYS;

        String key() {
            return "glossary.impact." + name().toLowerCase(Locale.ROOT);
        }

        boolean changes() {
            return this != LONGER && this != STAYS;
        }
    }

    /**
     * A mention.
     *
     * @param what what happens to it
     * @param article where it stands
     * @param mention the mention as it would be, or as it was
     * @param becomes what a check would have in its place, empty for nothing
     */
    public record Line(What what, AnnotatedArticle article, Mention mention, String becomes) {
        /** {@return the sentence it stands in} */
        String sentence() {
            return article.text(mention.segment());
        }

        /** {@return where it begins in the sentence} */
        int start() {
            return mention.span().start()
                    - article.segments().get(mention.segment()).span().start();
        }

        int end() {
            return start() + mention.span().length();
        }
    }

    /**
     * {@return how many mentions change}
     */
    public int changed() {
        return counts.entrySet().stream()
                .filter(e -> e.getKey().changes())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    int count(What what) {
        return counts.getOrDefault(what, 0);
    }

    /** What an impact says, and what becomes of the other mentions of one entry. */
    static ImpactSummary of(
            Impact impact, List<AnnotatedArticle> articles, String id, Profile profile, Languages languages) {
        List<Line> lines = new ArrayList<>();
        Map<What, Integer> counts = new EnumMap<>(What.class);
        Set<Mention> changed = impact.changes().stream()
                .filter(c -> c.before() != null)
                .map(MentionChange::before)
                .collect(Collectors.toSet());
        for (MentionChange change : impact.changes()) {
            What what = what(change, profile);
            String becomes = what == What.FINDING ? becomes(change, profile, languages) : "";
            add(new Line(what, change.article(), change.shown(), becomes), lines, counts);
        }
        for (AnnotatedArticle article : articles) {
            for (Mention mention : article.mentions()) {
                if (mention.concept().id().equals(id) && !changed.contains(mention)) {
                    add(new Line(What.STAYS, article, mention, ""), lines, counts);
                } else if (mention.grounds().hidden().stream()
                        .anyMatch(h -> h.concept().equals(id))) {
                    add(new Line(What.LONGER, article, mention, ""), lines, counts);
                }
            }
        }
        return new ImpactSummary(articles.size(), counts, List.copyOf(lines));
    }

    private static void add(Line line, List<Line> lines, Map<What, Integer> counts) {
        counts.merge(line.what(), 1, Integer::sum);
        if (lines.size() < MOST) {
            lines.add(line);
        }
    }

    /** The preferred term in the form of the one that would be deprecated. */
    private static String becomes(MentionChange change, Profile profile, Languages languages) {
        Mention mention = change.shown();
        Concept concept = mention.concept();
        Article article = change.article().article();
        Term preferred = concept.terms(article.language().primary()).stream()
                .filter(t -> profile.status(concept, t, article.day()) == Status.PREFERRED)
                .findFirst()
                .orElse(null);
        return preferred == null
                ? ""
                : new FormTransfer(languages.get(article.language()))
                                .transfer(
                                        TermForms.of(concept, mention.term()),
                                        mention.surface(article.text()),
                                        TermForms.of(concept, preferred))
                                .choices()
                                .stream()
                                .findFirst()
                                .orElse("");
    }

    private static What what(MentionChange change, Profile profile) {
        return switch (change.kind()) {
            case APPEARS -> What.APPEARS;
            case VANISHES -> What.VANISHES;
            case CONCEPT -> What.CONCEPT;
            case EXTENT -> What.EXTENT;
            case STATUS -> {
                Mention after = change.shown();
                Status status = profile.status(
                        after.concept(),
                        after.term(),
                        change.article().article().day());
                yield status == Status.DEPRECATED ? What.FINDING : What.STATUS;
            }
        };
    }
}
