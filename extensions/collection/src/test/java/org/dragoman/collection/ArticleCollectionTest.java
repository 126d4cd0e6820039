package org.dragoman.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.language.Grammar;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;
import org.dragoman.text.Span;
import org.dragoman.voice.VoiceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleCollectionTest {
    private static final Languages LANGUAGES = Languages.installed();

    private static final List<Article> ARTICLES = List.of(
            article("ferry", "az", "Trend", "2024-03-05", "Bakıdan bərə çıxdı. “Bakı hazırdır”, – nazir dedi.\n"),
            article("ferry", "ar", "الجزيرة", "2024-03-06", "وصلت العبارة إلى باكو أمس. وبالعبارة ثلاثون راكبا.\n"),
            article("ferry", "en", "Reuters", "2024-04-01", "The ferry left Baku on Monday. Ferries are late.\n"),
            article("rain", "en", "Reuters", "", "It rained in Ganja.\n"));

    @TempDir
    private Path folder;

    private static Article article(String id, String language, String outlet, String day, String text) {
        return new Article(
                id,
                new LanguageTag(language),
                text,
                null,
                null,
                Provenance.of(outlet, day.isEmpty() ? null : day),
                SourceMap.identity(id + "." + language + ".txt", text));
    }

    private static TermIndex index(String... azNames) {
        Map<LanguageTag, List<Term>> terms = new LinkedHashMap<>();
        terms.put(
                LanguageTag.AZ,
                Stream.of(azNames).map(n -> term(n, LanguageTag.AZ)).toList());
        terms.put(LanguageTag.AR, List.of(term("باكو", LanguageTag.AR)));
        terms.put(LanguageTag.EN, List.of(term("Baku", LanguageTag.EN)));
        Concept baku = Concept.of("baku", ConceptType.PLACE, terms);
        return TermIndex.of(new Glossary(List.of(baku), List.of(), List.of()), LANGUAGES);
    }

    private static Term term(String text, LanguageTag language) {
        Grammar grammar = new Grammar(
                LANGUAGES.get(language).morphology().guessKind(text), null, null, null, null, List.of(), null);
        return new Term(text, TermType.FULL_FORM, CaseRule.FREE, false, grammar, List.of(), null, Map.of());
    }

    private CollectionWriter writer(TermIndex index) throws IOException {
        return new CollectionWriter(folder, index, "1.0", 2, Progress.NONE);
    }

    private CollectionWriter put(List<Article> articles) throws IOException {
        try (CollectionWriter writer = writer(index("Bakı"))) {
            for (Article article : articles) {
                writer.put(article);
            }
            writer.confirm();
            return writer;
        }
    }

    private static List<String> surfaces(Places places) {
        return places.read(100).stream()
                .map(p -> p.inSentence().in(p.sentence()))
                .toList();
    }

    @Test
    void givenArticlesWhenAConceptIsLookedForThenItsFormsInAllLanguagesAreFound() throws IOException {
        put(ARTICLES);

        try (ArticleCollection collection = ArticleCollection.open(folder)) {
            Places places = collection.concept("baku", Filter.ALL);

            assertThat(collection.size()).isEqualTo(4);
            assertThat(places.articles()).isEqualTo(3);
            assertThat(surfaces(places)).containsExactlyInAnyOrder("Bakıdan", "Bakı", "باكو", "Baku");
        }
    }

    @Test
    void givenArticlesInMemoryWhenTheyAreAskedThenTheSameIsFoundAsInAFolder() throws IOException {
        put(ARTICLES);

        try (ArticleCollection kept = ArticleCollection.open(folder);
                ArticleCollection memory = ArticleCollection.inMemory(ARTICLES, index("Bakı"), Progress.NONE)) {
            assertThat(memory.size()).isEqualTo(kept.size());
            assertThat(surfaces(memory.concept("baku", Filter.ALL)))
                    .containsExactlyInAnyOrderElementsOf(surfaces(kept.concept("baku", Filter.ALL)));
            assertThat(surfaces(memory.words("عبارة", LANGUAGES, Filter.ALL))).hasSize(2);
            Place place = memory.concept("baku", Filter.ALL).read(1).get(0);
            assertThat(memory.article(place.article()).orElseThrow().text())
                    .isEqualTo(ARTICLES.get(0).text());
        }
    }

    @Test
    void givenTwoArticlesOfOneNameWhenTheyAreKeptInMemoryThenBothAreThere() throws IOException {
        List<Article> twice = List.of(ARTICLES.get(2), ARTICLES.get(2));
        try (ArticleCollection memory = ArticleCollection.inMemory(twice, index("Bakı"), Progress.NONE)) {
            assertThat(memory.size()).isEqualTo(2);
        }
    }

    @Test
    void givenAWordWhenItIsLookedForThenTheFormsOfItsLanguageAreFoundAndNoOtherWords() throws IOException {
        put(ARTICLES);

        try (ArticleCollection collection = ArticleCollection.open(folder)) {
            assertThat(surfaces(collection.words("ferry", LANGUAGES, Filter.ALL)))
                    .contains("ferry")
                    .doesNotContain("ferries are");
            assertThat(surfaces(collection.words("عبارة", LANGUAGES, Filter.ALL)))
                    .hasSize(2);
            assertThat(surfaces(collection.words("Gəncə", LANGUAGES, Filter.ALL)))
                    .isEmpty();
            assertThat(surfaces(collection.words("left Baku", LANGUAGES, Filter.ALL)))
                    .containsExactly("left Baku");
            assertThat(surfaces(collection.words("Baku left", LANGUAGES, Filter.ALL)))
                    .isEmpty();
        }
    }

    @Test
    void givenFiltersWhenAConceptIsLookedForThenOnlyWhatTheyAdmitIsFound() throws IOException {
        put(ARTICLES);
        Filter english = new Filter(Set.of("en"), Set.of(), Set.of(), null, null, Set.of(), Set.of(), true);
        Filter quoted = new Filter(Set.of(), Set.of(), Set.of(), null, null, Set.of(), Set.of(VoiceKind.DIRECT), true);
        Filter april = new Filter(
                Set.of(), Set.of(), Set.of(), java.time.LocalDate.of(2024, 4, 1), null, Set.of(), Set.of(), true);

        try (ArticleCollection collection = ArticleCollection.open(folder)) {
            assertThat(surfaces(collection.concept("baku", english))).containsExactly("Baku");
            assertThat(surfaces(collection.concept("baku", quoted))).containsExactly("Bakı");
            assertThat(surfaces(collection.concept("baku", april))).containsExactly("Baku");
            assertThat(collection.count(Facet.LANGUAGE, Filter.ALL))
                    .containsEntry("en", 2L)
                    .containsEntry("az", 1L);
            assertThat(collection.count(Facet.MONTH, Filter.ALL))
                    .containsEntry("2024-03", 2L)
                    .containsEntry("", 1L);
        }
    }

    @Test
    void givenTheSameArticlesWhenPutAgainThenNothingIsWritten() throws IOException {
        put(ARTICLES);

        CollectionWriter again = put(ARTICLES);

        assertThat(again.written()).isZero();
        assertThat(again.unchanged()).isEqualTo(4);
    }

    @Test
    void givenAChangedArticleWhenPutThenItTakesThePlaceOfTheOld() throws IOException {
        put(ARTICLES);

        CollectionWriter again = put(List.of(article("ferry", "en", "Reuters", "2024-04-01", "No ferry.\n")));

        assertThat(again.written()).isEqualTo(1);
        try (ArticleCollection collection = ArticleCollection.open(folder)) {
            assertThat(collection.size()).isEqualTo(4);
            assertThat(collection.concept("baku", Filter.ALL).articles()).isEqualTo(2);
        }
    }

    @Test
    void givenAnotherGlossaryWhenPutAgainThenMentionsAreFoundAnew() throws IOException {
        put(ARTICLES);

        try (CollectionWriter writer = writer(index("Gəncə"))) {
            for (Article article : ARTICLES) {
                writer.put(article);
            }
            writer.confirm();
            assertThat(writer.renewed())
                    .as("all but the one that names no place")
                    .isEqualTo(3);
            assertThat(writer.written()).isZero();
            assertThat(writer.unchanged()).isEqualTo(4);
        }
        try (ArticleCollection collection = ArticleCollection.open(folder)) {
            assertThat(surfaces(collection.concept("baku", Filter.ALL))).containsExactlyInAnyOrder("باكو", "Baku");
        }
    }

    @Test
    void givenWhatWasConfirmedWhenTheWriterGoesOnThenAReaderSeesThatAndNoMore() throws IOException {
        try (CollectionWriter writer = writer(index("Bakı"))) {
            writer.put(ARTICLES.get(0));
            writer.confirm();
            writer.put(ARTICLES.get(1));
            try (ArticleCollection collection = ArticleCollection.open(folder)) {
                assertThat(collection.size()).isEqualTo(1);
            }
        }
        try (ArticleCollection collection = ArticleCollection.open(folder)) {
            assertThat(collection.size()).isEqualTo(2);
        }
    }

    @Test
    void givenADamagedIndexWhenOpenedThenThatIsSaid() throws IOException {
        put(ARTICLES);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        assertThatThrownBy(() -> ArticleCollection.open(folder)).isInstanceOf(DamagedIndex.class);
        assertThatThrownBy(() -> writer(index("Bakı"))).isInstanceOf(DamagedIndex.class);
    }

    @Test
    void givenMentionsWhenStoredAndReadThenTheyAreTheSame() throws IOException {
        put(ARTICLES);

        try (ArticleCollection collection = ArticleCollection.open(folder)) {
            Place place = collection.concept("baku", Filter.ALL).read(100).stream()
                    .filter(p -> p.article().language().equals(LanguageTag.EN))
                    .findFirst()
                    .orElseThrow();
            assertThat(place.span()).isEqualTo(new Span(15, 19));
            assertThat(place.sentence()).isEqualTo("The ferry left Baku on Monday.");
            assertThat(place.term()).isEqualTo("Baku");
            assertThat(place.article().outlet()).isNotEmpty();
            assertThat(place.article().day()).hasToString("2024-04-01");
        }
    }

    @Test
    void givenAReprintWhenCopiesAreMarkedThenItIsLeftOutOfCountsOnceAndTheOriginalIsNot() throws IOException {
        String report = "The ferry left Baku on Monday with thirty people on board. It carries wagons across the sea."
                + " The port said that the weather was calm and that the next one leaves on Thursday morning.\n";
        put(List.of(
                article("a", "en", "Reuters", "2024-03-30", report),
                article("b", "en", "Trend", "2024-04-02", report),
                article("c", "en", "Trend", "2024-04-02", "Baku has a new bridge, which nobody else has reported.\n")));

        assertThat(new CopyMarks(LANGUAGES).mark(folder, Progress.NONE)).isEqualTo(1);
        assertThat(new CopyMarks(LANGUAGES).mark(folder, Progress.NONE)).isEqualTo(1);

        try (ArticleCollection collection = ArticleCollection.open(folder)) {
            List<Place> all = collection.concept("baku", Filter.ALL).read(10);
            assertThat(all).extracting(p -> p.article().id()).containsExactlyInAnyOrder("a", "b", "c");
            assertThat(all.get(0).article().id()).isEqualTo("a");
            assertThat(collection.concept("baku", Filter.ALL.once()).read(10))
                    .extracting(p -> p.article().id())
                    .containsExactly("a", "c");
        }
    }
}
