package org.dragoman.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
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
import org.dragoman.text.Progress;
import org.junit.jupiter.api.Test;

class CandidateFinderTest {
    private static final Languages LANGUAGES = Languages.installed();

    private static final String ENGLISH = String.join(
            "\n",
            "Minister Anton Velikov arrived in Tarvisio on Monday.",
            "But Velikov said the talks with the Ministry of Energy had failed.",
            "The dairy farmer Marko Bellini sold his cows near Tarvisio.",
            "Residents asked whether Velikov would come back.");
    private static final String AZERBAIJANI = String.join(
            "\n",
            "Nazir Anton Velikov bazar ertəsi Tarvizioya gəldi.",
            "Lakin Velikovun dediyinə görə, Energetika Nazirliyi ilə danışıqlar alınmayıb.",
            "Fermer Marko Bellini inəklərini Tarvizio yaxınlığında satıb.",
            "Sakinlər Velikovun qayıdıb-qayıtmayacağını soruşublar.");
    private static final String ARABIC = String.join(
            "\n",
            "وصل الوزير أنطون فيليكوف إلى تارفيزيو يوم الاثنين.",
            "لكن فيليكوف قال إن المحادثات مع وزارة الطاقة فشلت.",
            "باع المزارع ماركو بيليني أبقاره قرب تارفيزيو.",
            "وتساءل السكان عما إذا كان لفيليكوف أن يعود.");

    private static AnnotatedArticle article(String id, String language, String text, Glossary glossary) {
        Article article = new Article(
                id,
                LanguageTag.parse(language).orElseThrow(),
                text,
                null,
                null,
                Provenance.UNKNOWN,
                SourceMap.identity(id, text));
        return new MentionFinder(TermIndex.of(glossary, LANGUAGES), false)
                .annotate(article, new Segmenter(LANGUAGES, true));
    }

    private static List<AnnotatedArticle> texts(Glossary glossary) {
        return List.of(
                article("news", "en", ENGLISH, glossary),
                article("news", "az", AZERBAIJANI, glossary),
                article("news", "ar", ARABIC, glossary));
    }

    private static Candidates find(List<AnnotatedArticle> articles) {
        return new CandidateFinder(LANGUAGES, true, CandidateFinder.DEFAULT_LEAST).find(articles, Progress.NONE);
    }

    private static List<String> surfaces(Candidates found, int line) {
        List<String> all = new ArrayList<>();
        for (Occurrence occurrence : found.occurrences()) {
            if (occurrence.line() == line) {
                all.add(String.join("|", occurrence.surfaces().values()));
            }
        }
        return all;
    }

    @Test
    void namesInThreeScriptsAreFoundWithTheirSuffixesAndWithoutAttachedWords() {
        Candidates found = find(texts(Glossary.EMPTY));

        assertThat(surfaces(found, 0))
                .contains("Anton Velikov|Anton Velikov|أنطون فيليكوف", "Tarvisio|Tarvizioya|تارفيزيو");
        assertThat(surfaces(found, 1)).contains("Velikov|Velikovun|فيليكوف");
        assertThat(surfaces(found, 3)).contains("Velikov|Velikovun|فيليكوف");
    }

    @Test
    void placesGatherInOneEntryWithCitationForms() {
        Candidate person = find(texts(Glossary.EMPTY)).entries().stream()
                .filter(c -> c.id().contains("velikov"))
                .findFirst()
                .orElseThrow();

        assertThat(person.type()).isEqualTo(ConceptType.PERSON);
        assertThat(person.privatePerson()).isFalse();
        assertThat(person.occurrences()).hasSize(3);
        assertThat(person.forms().get("az")).extracting(Form::citation).contains("Velikov", "Anton Velikov");
        assertThat(person.concept().terms(LanguageTag.AZ))
                .allSatisfy(t -> assertThat(t.status(null)).isEqualTo(Status.PROPOSED));
    }

    @Test
    void aPersonWithoutAnOfficeIsMarked() {
        assertThat(find(texts(Glossary.EMPTY)).entries())
                .filteredOn(c -> c.id().equals("marko-bellini"))
                .singleElement()
                .satisfies(c -> assertThat(c.privatePerson()).isTrue());
    }

    @Test
    void whatTheGlossaryKnowsIsNoCandidate() {
        Glossary glossary = new Glossary(
                List.of(Concept.of(
                        "tarvisio",
                        ConceptType.PLACE,
                        Map.of(LanguageTag.EN, List.of(Term.of("Tarvisio", TermType.FULL_FORM, Status.PREFERRED))))),
                List.of(),
                List.of());

        assertThat(find(texts(glossary)).occurrences())
                .isNotEmpty()
                .noneMatch(o -> o.surfaces().containsValue("Tarvisio"));
    }

    @Test
    void oneDoubtfulPlaceMakesNoEntry() {
        Candidates found = find(List.of(
                article("a", "en", "She praised the Golden Lantern of the village.", Glossary.EMPTY),
                article("a", "az", "O, kəndin Böyük Bulağını təriflədi.", Glossary.EMPTY)));

        assertThat(found.entries()).isEmpty();
    }

    @Test
    void textsOfOneLanguageGiveNothing() {
        Candidates found = find(
                List.of(article("a", "en", ENGLISH, Glossary.EMPTY), article("b", "az", AZERBAIJANI, Glossary.EMPTY)));

        assertThat(found.occurrences()).isEmpty();
        assertThat(found.entries()).isEmpty();
    }

    @Test
    void confidenceOutsideItsRangeIsRejected() {
        assertThatThrownBy(() -> new CandidateFinder(LANGUAGES, true, 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.5");
    }

    @Test
    void workEndsWhenItIsCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        CandidateFinder finder = new CandidateFinder(LANGUAGES, true, 0.5);

        assertThatThrownBy(() -> finder.find(texts(Glossary.EMPTY), cancelled))
                .isInstanceOf(CancellationException.class);
    }
}
