package org.dragoman.mention.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Segment;
import org.dragoman.concept.Glossary;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.ComposedOffice;
import org.dragoman.mention.Mention;
import org.dragoman.text.LanguageTag;

/**
 * Adds the offices of countries and organisations to the mentions of an article. The mentions stay as they are.
 * Immutable and safe for use by several threads.
 */
public final class OfficeComposer {
    private static final Comparator<ComposedOffice> ORDER =
            Comparator.comparing(ComposedOffice::span).thenComparing(ComposedOffice::id);

    private final Roles roles;
    private final Map<LanguageTag, OfficeRules> rules;

    /**
     * Builds a composer.
     *
     * @param glossary the concepts of the mentions it will see
     */
    public OfficeComposer(Glossary glossary) {
        roles = new Roles(glossary);
        rules = Map.of(
                LanguageTag.AZ, new AzerbaijaniOffices(roles, Demonyms.of(glossary, LanguageTag.AZ)),
                LanguageTag.AR, new ArabicOffices(roles, Demonyms.of(glossary, LanguageTag.AR)),
                LanguageTag.EN, new EnglishOffices(roles, Demonyms.of(glossary, LanguageTag.EN)));
    }

    /**
     * Composes the offices of an article; those it has already are replaced.
     *
     * @param article an article with its mentions
     * @return the same with composed offices in text order; as it was where its language has no rules
     */
    public AnnotatedArticle compose(AnnotatedArticle article) {
        OfficeRules own = rules.get(article.article().language().primary());
        if (own == null) {
            return article;
        }
        Map<Integer, List<Mention>> bySegment = new LinkedHashMap<>();
        for (Mention mention : article.mentions()) {
            if (!mention.nested()) {
                bySegment
                        .computeIfAbsent(mention.segment(), k -> new ArrayList<>())
                        .add(mention);
            }
        }
        List<ComposedOffice> composed = new ArrayList<>();
        EarlierOffices earlier = new EarlierOffices(roles, article.mentions(), composed);
        for (Segment segment : article.segments()) {
            List<Mention> mentions = bySegment.getOrDefault(segment.index(), List.of());
            composed.addAll(own.compose(new Sentence(article.article().text(), segment, mentions), earlier));
        }
        composed.sort(ORDER);
        return article.with(composed);
    }
}
