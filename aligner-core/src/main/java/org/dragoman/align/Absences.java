package org.dragoman.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Term;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Why sentences that correspond have no mention of a concept: what else there tells of it, or where the article names it. */
final class Absences {
    private static final Set<Relation.Type> STANDS_FOR = Set.of(Relation.Type.DEMONYM_OF, Relation.Type.METONYM_OF);
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}ـ]");
    private static final Pattern ALEFS = Pattern.compile("[أإآ]");
    private static final int LEAST = 4;

    private final Substitutes substitutes = Substitutes.installed();
    private final List<AnnotatedArticle> articles;
    /** Concepts that each article names anywhere, longer names included; null until it is asked for. */
    private final List<@Nullable Set<String>> named = new ArrayList<>();

    Absences(List<AnnotatedArticle> articles) {
        this.articles = articles;
        articles.forEach(a -> named.add(null));
    }

    /**
     * The reason for sentences that have no mention to pair.
     *
     * @param concept what is looked for
     * @param side index of the article
     * @param segments its sentences, not empty
     * @return the likeliest
     */
    LinkReason of(Concept concept, int side, List<Integer> segments) {
        AnnotatedArticle article = articles.get(side);
        LinkReason best = null;
        for (int segment : segments) {
            LinkReason here = inSentence(concept, article, segment);
            best = best == null || here != null && here.compareTo(best) < 0 ? here : best;
        }
        if (best != null) {
            return best;
        }
        return named(side).contains(concept.id()) ? LinkReason.ELSEWHERE : LinkReason.LEFT_OUT;
    }

    private @Nullable LinkReason inSentence(Concept concept, AnnotatedArticle article, int segment) {
        List<Mention> mentions = article.mentions(segment);
        if (mentions.stream().anyMatch(m -> m.concept().id().equals(concept.id()) || hides(m, concept))) {
            return LinkReason.IN_LONGER_NAME;
        }
        if (mentions.stream().anyMatch(m -> standsFor(m.concept(), concept))) {
            return LinkReason.OTHER_NAME;
        }
        LanguageTag language = article.article().language();
        if (isWritten(concept, language, article.text(segment))) {
            return LinkReason.WRITTEN;
        }
        return substitutes.find(language, article.text(segment), concept.type());
    }

    /** Where shorter names inside longer ones are not kept as mentions, the longer one still knows of them. */
    private static boolean hides(Mention longer, Concept concept) {
        return longer.grounds().hidden().stream()
                .anyMatch(h -> h.concept().equals(concept.id()) && longer.span().covers(h.span()));
    }

    /** A people for its country, a capital for its government, two of them for each other. */
    private static boolean standsFor(Concept one, Concept other) {
        Set<String> ones = targets(one);
        Set<String> others = targets(other);
        return ones.contains(other.id())
                || others.contains(one.id())
                || ones.stream().anyMatch(others::contains);
    }

    private static Set<String> targets(Concept concept) {
        Set<String> targets = new HashSet<>();
        for (Relation relation : concept.relations()) {
            if (STANDS_FOR.contains(relation.type())) {
                targets.add(relation.target());
            }
        }
        return targets;
    }

    /** The letters of a name at the beginning of a word, whatever stands behind them. */
    private static boolean isWritten(Concept concept, LanguageTag language, String sentence) {
        String folded = fold(sentence, language);
        for (Term term : concept.terms(language)) {
            String name = fold(term.text(), language);
            int at = name.length() < LEAST ? -1 : folded.indexOf(name);
            if (at == 0 || at > 0 && (language.rightToLeft() || !Character.isLetter(folded.charAt(at - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static String fold(String text, LanguageTag language) {
        String low = text.toLowerCase(Locale.forLanguageTag(language.language()));
        return language.rightToLeft()
                ? ALEFS.matcher(MARKS.matcher(low).replaceAll("")).replaceAll("ا")
                : low;
    }

    private Set<String> named(int side) {
        Set<String> known = named.get(side);
        if (known == null) {
            Set<String> all = new HashSet<>();
            articles.get(side).mentions().forEach(m -> {
                all.add(m.concept().id());
                m.grounds().hidden().forEach(h -> all.add(h.concept()));
            });
            named.set(side, all);
            known = all;
        }
        return known;
    }
}
