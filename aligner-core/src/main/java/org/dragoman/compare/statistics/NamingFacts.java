package org.dragoman.compare.statistics;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.origin.Outlet;
import org.dragoman.article.origin.OutletRegister;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.voice.Voices;
import org.jspecify.annotations.Nullable;

/** Facts of articles that are at hand, without an index. */
public final class NamingFacts {
    private static final int MONTH = 7;

    private NamingFacts() {}

    /**
     * The facts of an article, as an index of it would have them.
     *
     * @param number tells the article from all others of a count
     * @param annotated the article with its mentions; nested ones are left out
     * @param voices its voices
     * @param membership the naming sets
     * @param copy whether it is a near-duplicate of another
     * @return one a mention, in text order
     */
    public static List<NamingFact> of(
            long number, AnnotatedArticle annotated, Voices voices, SetMembership membership, boolean copy) {
        Article article = annotated.article();
        OutletRegister register = OutletRegister.curated();
        String name = or(article.provenance().outlet());
        Outlet known = register.named(name)
                .or(() -> register.at(or(article.provenance().address())))
                .orElse(null);
        String outlet = name.isEmpty() && known != null ? known.id() : register.identity(name);
        String country = known == null ? "" : or(known.country());
        LocalDate day = article.day();
        String month = day == null ? "" : day.toString().substring(0, MONTH);
        return annotated.mentions().stream()
                .filter(m -> !m.nested())
                .map(m -> new NamingFact(
                        number,
                        copy,
                        outlet,
                        country,
                        article.language(),
                        month,
                        voices.kindAt(m.span()),
                        m.concept().id(),
                        membership.of(
                                m.concept().id(), article.language(), m.term().text()),
                        m.term().text()))
                .toList();
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
