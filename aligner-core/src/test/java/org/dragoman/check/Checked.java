package org.dragoman.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;

/** Runs one installed check over texts of one or several lines, by a small glossary. */
public final class Checked {
    private static final Languages LANGUAGES = Languages.installed();
    private static final Glossary GLOSSARY = new Glossary(
            List.of(
                    concept("yerevan", ConceptType.PLACE, "İrəvan", "Yerevan", "يريفان"),
                    concept("lachin", ConceptType.PLACE, "Laçın", "Lachin", "لاتشين"),
                    concept("g20", ConceptType.ORGANISATION, "G20", "G20", "مجموعة العشرين"),
                    concept("corridor", ConceptType.TERM, "Aras dəhlizi", "Aras corridor", "ممر أراس"),
                    concept("horvat", ConceptType.PERSON, "Maryan Xorvat", "Marian Horvath", "ماريان هورفات")),
            List.of(),
            List.of());
    private static final TermIndex INDEX = TermIndex.of(GLOSSARY, LANGUAGES);

    private Checked() {}

    private static Concept concept(String id, ConceptType type, String az, String en, String ar) {
        return Concept.of(
                id,
                type,
                Map.of(
                        LanguageTag.AZ, List.of(term(az)),
                        LanguageTag.EN, List.of(term(en)),
                        LanguageTag.AR, List.of(term(ar))));
    }

    private static Term term(String text) {
        return Term.of(text, TermType.FULL_FORM, Status.PREFERRED);
    }

    /** What a rule finds in a text alone. */
    public static List<Finding> alone(String rule, String language, String text) {
        return found(rule, CheckedText.alone(article(language, text), context()));
    }

    /** What a rule finds in a text of which each line renders that of another. */
    public static List<Finding> pair(String rule, String from, String source, String to, String target) {
        return found(rule, CheckedText.byLine("pair", article(from, source), article(to, target), context()));
    }

    /** A text alone, to be checked. */
    static CheckedText text(String language, String text) {
        return CheckedText.alone(article(language, text), context());
    }

    private static CheckContext context() {
        return new CheckContext(LANGUAGES, GLOSSARY, CheckOptions.DEFAULT);
    }

    private static List<Finding> found(String rule, CheckedText text) {
        List<Finding> findings = new ArrayList<>();
        Objects.requireNonNull(ConsistencyCheck.installed().get(rule)).check(text, findings::add);
        return findings;
    }

    private static AnnotatedArticle article(String language, String text) {
        Article article = new Article(
                "x",
                new LanguageTag(language),
                text,
                null,
                null,
                Provenance.UNKNOWN,
                SourceMap.identity("x.txt", text));
        return new MentionFinder(INDEX, true).annotate(article, new Segmenter(LANGUAGES, true));
    }
}
