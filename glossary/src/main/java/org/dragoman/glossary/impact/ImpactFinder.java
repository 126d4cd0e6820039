package org.dragoman.glossary.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.dragoman.article.Article;
import org.dragoman.article.Segmenter;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Profile;
import org.dragoman.glossary.impact.MentionChange.Kind;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;

/**
 * Tells what an edited glossary changes in a set of articles. The articles are searched once with the glossary as it is;
 * for each edit only the concepts that differ are compiled, and only those articles are searched anew in which a form of
 * such a concept stands, in its old version or in its new one: whatever is decided by context, is decided among the forms
 * that stand in one article. Articles are looked at on all processors. Safe for use by several threads.
 */
public final class ImpactFinder {
    private final TermIndex index;
    private final List<AnnotatedArticle> articles;

    /**
     * Builds a finder for articles whose mentions are known.
     *
     * @param index the glossary as it is
     * @param articles with all their mentions by this index, none nested and none decided by hand
     */
    public ImpactFinder(TermIndex index, Collection<AnnotatedArticle> articles) {
        this.index = index;
        this.articles = List.copyOf(articles);
    }

    /**
     * Searches articles with the glossary as it is.
     *
     * @param index the compiled glossary
     * @param articles the articles
     * @param segmenter how to segment them
     * @return the finder
     */
    public static ImpactFinder of(TermIndex index, Collection<Article> articles, Segmenter segmenter) {
        MentionFinder finder = new MentionFinder(index, false);
        return new ImpactFinder(
                index, articles.stream().map(a -> finder.annotate(a, segmenter)).toList());
    }

    /**
     * What a glossary in place of this one changes.
     *
     * @param edited the whole edited glossary
     * @param profile whose usage decides a term's status
     * @return the changes
     */
    public Impact of(Glossary edited, Profile profile) {
        Set<String> differing = index.glossary().differing(edited);
        MentionFinder changed = new MentionFinder(
                TermIndex.of(bothVersions(index.glossary(), edited, differing), index.languages()), false);
        MentionFinder whole = new MentionFinder(index.edited(edited), false);
        List<List<MentionChange>> byArticle = differing.isEmpty()
                ? List.of()
                : articles.parallelStream()
                        .filter(old -> changed.meets(old.article(), old.segments()))
                        .map(old -> compare(old, whole.find(old.article(), old.segments()), profile))
                        .toList();
        return new Impact(
                differing,
                articles.size(),
                byArticle.size(),
                byArticle.stream().flatMap(List::stream).toList());
    }

    /** The concepts that differ, as they were and as they are, so that one look finds the forms of both. */
    private static Glossary bothVersions(Glossary old, Glossary edited, Set<String> differing) {
        List<Concept> both = new ArrayList<>(edited.only(differing).concepts());
        for (Concept was : old.only(differing).concepts()) {
            both.add(new Concept(
                    was.id() + " before",
                    was.type(),
                    was.domain(),
                    was.definition(),
                    was.notes(),
                    was.relations(),
                    was.validity(),
                    was.sections(),
                    was.extra()));
        }
        return new Glossary(both, List.of(), List.of());
    }

    /** Walks through both lists; mentions of one list do not overlap each other. */
    private static List<MentionChange> compare(AnnotatedArticle old, List<Mention> news, Profile profile) {
        List<MentionChange> sink = new ArrayList<>();
        List<Mention> olds = old.mentions();
        int i = 0;
        int j = 0;
        while (i < olds.size() || j < news.size()) {
            Mention before = i < olds.size() ? olds.get(i) : null;
            Mention after = j < news.size() ? news.get(j) : null;
            if (before != null && after != null && before.span().overlaps(after.span())) {
                add(old, before, after, profile, sink);
                i++;
                j++;
            } else if (after == null
                    || before != null && before.span().start() < after.span().start()) {
                sink.add(new MentionChange(Kind.VANISHES, old, before, null));
                i++;
            } else {
                sink.add(new MentionChange(Kind.APPEARS, old, null, after));
                j++;
            }
        }
        return sink;
    }

    private static void add(
            AnnotatedArticle old, Mention before, Mention after, Profile profile, List<MentionChange> sink) {
        LocalDate day = old.article().day();
        if (!before.concept().id().equals(after.concept().id())) {
            sink.add(new MentionChange(Kind.CONCEPT, old, before, after));
        } else if (!before.span().equals(after.span())) {
            sink.add(new MentionChange(Kind.EXTENT, old, before, after));
        } else if (before.concept() != after.concept()
                && profile.status(before.concept(), before.term(), day)
                        != profile.status(after.concept(), after.term(), day)) {
            sink.add(new MentionChange(Kind.STATUS, old, before, after));
        }
    }
}
