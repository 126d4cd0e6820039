package org.dragoman.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.compare.ArticleComparer;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;

/** Three articles of one event, with what is hard for reports in them: marks of other formats, letters outside the BMP. */
final class SampleComparison {
    /** A word of the articles that names nothing and counts nothing. */
    static final String MARKER = "zwetschgenknödel";

    static final Glossary GLOSSARY = new Glossary(
            List.of(
                    concept("yerevan", ConceptType.PLACE, "Yerevan", "İrəvan", "يريفان"),
                    concept("csto", ConceptType.ORGANISATION, "CSTO & partners", "KTMT", "منظمة المعاهدة")),
            List.of(),
            List.of());

    private SampleComparison() {}

    static ArticleComparison of(Languages languages) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "en",
                "Talks in Yerevan\n\n=1+1 <b>CSTO & partners</b> met in Yerevan, \"they\"\tsaid " + MARKER
                        + " 😀. “Yes!”, 25%.");
        texts.put("az", "İrəvanda danışıqlar\n\nKTMT İrəvanda toplaşıb, " + MARKER + " 😀. “Bəli!” – dedi.");
        texts.put("ar", "محادثات في يريفان\n\nاجتمعت منظمة المعاهدة في يريفان، " + MARKER + ". قال: «نعم!»");
        List<Article> articles = new ArrayList<>();
        texts.forEach((language, text) -> articles.add(article(language, text)));
        return new ArticleComparer(TermIndex.of(GLOSSARY, languages), false).compare(articles);
    }

    private static Article article(String language, String text) {
        return new Article(
                "talks",
                new LanguageTag(language),
                text,
                null,
                null,
                Provenance.of("Outlet <" + language + ">", "2026-01-02"),
                SourceMap.identity("talks." + language + ".txt", text));
    }

    private static Concept concept(String id, ConceptType type, String en, String az, String ar) {
        return Concept.of(
                id,
                type,
                Map.of(
                        LanguageTag.EN, List.of(Term.of(en, TermType.FULL_FORM, Status.PREFERRED)),
                        LanguageTag.AZ, List.of(Term.of(az, TermType.FULL_FORM, Status.PREFERRED)),
                        LanguageTag.AR, List.of(Term.of(ar, TermType.FULL_FORM, Status.PREFERRED))));
    }
}
