package org.dragoman.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.compare.statistics.Dimension;
import org.dragoman.compare.statistics.NamingCounter;
import org.dragoman.compare.statistics.NamingFact;
import org.dragoman.compare.statistics.SetMembership;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.NamingSet;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.language.Grammar;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;
import org.dragoman.text.Span;
import org.dragoman.voice.VoiceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MentionStreamTest {
    private static final Languages LANGUAGES = Languages.installed();
    private static final Glossary GLOSSARY = new Glossary(
            List.of(
                    concept("baku", Map.of("az", "Bakı", "en", "Baku")),
                    concept("baku-port", Map.of("az", "Bakı limanı", "en", "Port of Baku")),
                    concept("ganja", Map.of("az", "Gəncə", "en", "Ganja"))),
            List.of(new NamingSet(
                    "cities",
                    null,
                    List.of(
                            new NamingSet.Member("baku", null, null),
                            new NamingSet.Member("ganja", LanguageTag.EN, "Ganja")),
                    null)),
            List.of());

    @TempDir
    private Path folder;

    private static Concept concept(String id, Map<String, String> names) {
        Map<LanguageTag, List<Term>> terms = new LinkedHashMap<>();
        names.forEach((code, text) -> {
            LanguageTag language = new LanguageTag(code);
            Grammar grammar = new Grammar(
                    LANGUAGES.get(language).morphology().guessKind(text), null, null, null, null, List.of(), null);
            terms.put(
                    language,
                    List.of(new Term(
                            text, TermType.FULL_FORM, CaseRule.FREE, false, grammar, List.of(), null, Map.of())));
        });
        return Concept.of(id, ConceptType.PLACE, terms);
    }

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

    @BeforeEach
    void index() throws IOException {
        try (CollectionWriter writer =
                new CollectionWriter(folder, TermIndex.of(GLOSSARY, LANGUAGES), "1.0", 1, Progress.NONE)) {
            writer.put(article("a", "az", "Yol", "2024-03-05", "😀 Gəncədən Bakıya. “Bakı hazırdır”, – nazir dedi.\n"));
            writer.put(article("b", "az", "Dəniz", "", "Bakı limanına gəmi gəldi.\n"));
            writer.put(article("c", "en", "Dəniz", "2024-04-01", "From Ganja to Baku.\n"));
        }
    }

    private static Naming naming(Set<String> concepts, Set<String> sets, Set<String> months, boolean nested) {
        return new Naming(concepts, sets, Set.of(), months, nested, new SetMembership(GLOSSARY), Filter.ALL);
    }

    private List<NamingFact> facts(Naming naming) throws IOException {
        List<NamingFact> facts = new ArrayList<>();
        try (ArticleCollection collection = ArticleCollection.open(folder)) {
            collection.records(naming, r -> facts.add(r.fact()));
            assertThat(collection.named(naming).read(100)).hasSameSizeAs(facts);
        }
        return facts;
    }

    @Test
    void givenMentionsWhenTheirFactsAreStreamedThenEachIsThereWithoutThoseInsideLongerOnes() throws IOException {
        assertThat(facts(naming(Set.of(), Set.of(), Set.of(), false)))
                .extracting(
                        NamingFact::concept,
                        f -> f.language().value(),
                        NamingFact::month,
                        NamingFact::voice,
                        NamingFact::sets,
                        NamingFact::copy)
                .containsExactlyInAnyOrder(
                        tuple("ganja", "az", "2024-03", VoiceKind.OWN, List.of(), false),
                        tuple("baku", "az", "2024-03", VoiceKind.OWN, List.of("cities"), false),
                        tuple("baku", "az", "2024-03", VoiceKind.DIRECT, List.of("cities"), false),
                        tuple("baku-port", "az", "", VoiceKind.OWN, List.of(), false),
                        tuple("ganja", "en", "2024-04", VoiceKind.OWN, List.of("cities"), false),
                        tuple("baku", "en", "2024-04", VoiceKind.OWN, List.of("cities"), false));
        assertThat(facts(naming(Set.of("baku"), Set.of(), Set.of(), true))).hasSize(4);
    }

    @Test
    void givenAChoiceWhenFactsAreStreamedThenOnlyWhatItMeansComes() throws IOException {
        assertThat(facts(naming(Set.of(), Set.of("cities"), Set.of(), false))).hasSize(4);
        assertThat(facts(naming(Set.of("ganja"), Set.of("cities"), Set.of(), false)))
                .extracting(NamingFact::term)
                .containsExactly("Ganja");
        assertThat(facts(naming(Set.of("baku-port"), Set.of("cities"), Set.of(), false)))
                .isEmpty();
        assertThat(facts(naming(Set.of(), Set.of(), Set.of(""), false)))
                .extracting(NamingFact::concept)
                .containsExactly("baku-port");
        assertThat(facts(naming(Set.of(), Set.of("none"), Set.of(), false))).isEmpty();
    }

    @Test
    void givenMentionsWhenCountedOnAllCoresThenTheNumbersAreThoseOfOneCounter() throws IOException {
        Naming all = naming(Set.of(), Set.of(), Set.of(), false);
        NamingCounter counter = new NamingCounter(List.of(Dimension.LANGUAGE, Dimension.CONCEPT));
        facts(all).forEach(counter::add);

        try (ArticleCollection collection = ArticleCollection.open(folder)) {
            assertThat(collection
                            .statistics(all, List.of(Dimension.LANGUAGE, Dimension.CONCEPT))
                            .rows())
                    .isEqualTo(counter.statistics().rows())
                    .hasSize(5);
        }
    }

    @Test
    void givenMentionsWhenTheyAreHandedOnThenPlacesCountBothWaysAndVersionsAreNamed() throws IOException {
        List<MentionRecord> records = new ArrayList<>();
        try (ArticleCollection collection = ArticleCollection.open(folder)) {
            collection.records(naming(Set.of("ganja"), Set.of(), Set.of("2024-03"), false), records::add);
        }

        assertThat(records).singleElement().satisfies(r -> {
            assertThat(r.span()).isEqualTo(new Span(3, 11));
            assertThat(r.points()).isEqualTo(new Span(2, 10));
            assertThat(r.article().id()).isEqualTo("a");
            assertThat(r.event()).isNegative();
            assertThat(r.program()).isEqualTo("1.0");
            assertThat(r.glossary()).matches("[0-9a-f]{16}");
        });
    }
}
