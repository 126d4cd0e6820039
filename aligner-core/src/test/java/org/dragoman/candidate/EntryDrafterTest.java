package org.dragoman.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;

class EntryDrafterTest {
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

    private static final List<AnnotatedArticle> ARTICLES =
            List.of(article("one", "az", AZERBAIJANI), article("two", "en", ENGLISH), article("three", "ar", ARABIC));

    private static final int ENGLISH_DELEGATES = "The foreign ".length();

    private static AnnotatedArticle article(String id, String language, String text) {
        Article article = new Article(
                id,
                LanguageTag.parse(language).orElseThrow(),
                text,
                null,
                null,
                Provenance.UNKNOWN,
                SourceMap.identity(id, text));
        return new MentionFinder(TermIndex.of(Glossary.EMPTY, LANGUAGES), false)
                .annotate(article, new Segmenter(LANGUAGES, true));
    }

    private static EntryDraft draft(int index, String words) {
        int at = ARTICLES.get(index).article().text().indexOf(words);
        return new EntryDrafter(LANGUAGES).draft(ARTICLES, index, new Span(at, at + words.length()));
    }

    @Test
    void counterpartsOfAnEnglishNameAreTakenFromTheCorrespondingSentences() {
        EntryDraft draft = draft(1, "Marko Bellini");

        assertThat(draft.citations()).containsEntry("en", "Marko Bellini").containsEntry("az", "Marko Bellini");
        assertThat(draft.citations().get("ar")).isEqualTo("ماركو بيليني");
        assertThat(draft.confidence()).isPositive();
    }

    @Test
    void anInflectedNameIsDraftedInItsCitationForm() {
        assertThat(draft(0, "Velikovun").citations())
                .containsEntry("az", "Velikov")
                .containsEntry("en", "Velikov");
    }

    @Test
    void aCommonWordIsDraftedInTheSingularWithTheWordsThatFaceIt() {
        List<AnnotatedArticle> articles =
                List.of(article("one", "en", """
                        The foreign delegates came to Tarvisio on Monday.
                        Residents asked the delegates about the road.
                        The old road had been closed for years.
                        Nobody would give the delegates an answer."""), article("two", "az", """
                        Xarici nümayəndələr bazar ertəsi Tarvizioya gəldilər.
                        Sakinlər nümayəndələrdən yol barədə soruşdular.
                        Köhnə yol illərlə bağlı idi.
                        Heç kim nümayəndələrə cavab vermədi."""), article("three", "ar", """
                        وصل المندوبون الأجانب إلى تارفيزيو يوم الاثنين.
                        وسأل السكان المندوبين عن الطريق.
                        وكان الطريق القديم مغلقا منذ سنوات.
                        ولم يقدم أحد جوابا للمندوبين."""));
        int at = ENGLISH_DELEGATES;

        EntryDraft draft = new EntryDrafter(LANGUAGES).draft(articles, 0, new Span(at, at + "delegates".length()));

        assertThat(draft.citations())
                .containsEntry("en", "delegate")
                .containsEntry("az", "nümayəndə")
                .containsEntry("ar", "مندوب");
        assertThat(draft.proposals().get("az")).startsWith("nümayəndə").hasSizeLessThanOrEqualTo(3);
        assertThat(draft.confidence()).isBetween(0.2, 0.6);
    }

    @Test
    void wordsWithoutCounterpartAreTakenAsTheyStandWithTheSentencesAround() {
        EntryDraft draft = draft(1, "had");

        assertThat(draft.citations()).containsOnlyKeys("en").containsEntry("en", "had");
        assertThat(draft.confidence()).isZero();
        assertThat(draft.sentences().get("az")).contains("Energetika");
    }

    @Test
    void theDraftBecomesAnEntryWithOneTermALanguage() {
        Concept concept = draft(1, "Marko Bellini").concept("bellini", Status.PROPOSED);

        assertThat(concept.id()).isEqualTo("bellini");
        assertThat(concept.terms(LanguageTag.EN)).extracting(Term::text).containsExactly("Marko Bellini");
        assertThat(concept.terms(LanguageTag.AR).get(0).status(null)).isEqualTo(Status.PROPOSED);
    }
}
