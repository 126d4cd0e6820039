package org.dragoman.benchmarks.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.article.origin.Outlet;
import org.dragoman.article.origin.OutletRegister;
import org.dragoman.concept.Glossary;
import org.dragoman.text.LanguageTag;

/**
 * Makes a collection of news articles in Arabic, Azerbaijani and English: some 300 words each, concepts of a glossary named as
 * often as a few are in all news and most are seldom (Zipf 1935), outlets of which some publish far more than others, days
 * over ten years. The same arguments give the same articles.
 */
public final class ArticleGenerator {
    private static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.AR, LanguageTag.AZ, LanguageTag.EN);
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3_650;

    private final List<TextGenerator> texts = new ArrayList<>();
    private final List<List<Outlet>> outlets = new ArrayList<>();
    private final Random random;
    private int made;

    /**
     * Builds a generator.
     *
     * @param glossary whose names stand in the articles
     * @param seed where chance begins
     */
    public ArticleGenerator(Glossary glossary, long seed) {
        this.random = new Random(seed);
        for (LanguageTag language : LANGUAGES) {
            texts.add(new TextGenerator(
                    language, glossary, SourceTexts.running(SourceTexts.samples(language)), random.nextLong()));
            outlets.add(OutletRegister.curated().outlets().stream()
                    .filter(o -> o.languages().contains(language.value()))
                    .toList());
        }
    }

    /**
     * {@return the next article}
     */
    public Article next() {
        int language = made % LANGUAGES.size();
        String id = "a" + made++;
        String text = texts.get(language).article();
        List<Outlet> known = outlets.get(language);
        String outlet = known.get(Lexicon.zipf(random, known.size())).id();
        String day = FIRST.plusDays(random.nextInt(DAYS)).toString();
        return new Article(
                id,
                LANGUAGES.get(language),
                text,
                null,
                null,
                Provenance.of(outlet, day),
                SourceMap.identity(id, text));
    }
}
