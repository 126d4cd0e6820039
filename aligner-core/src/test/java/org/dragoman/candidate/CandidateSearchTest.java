package org.dragoman.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
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
import org.junit.jupiter.api.io.TempDir;

class CandidateSearchTest {
    private static final Languages LANGUAGES = Languages.installed();
    private static final Glossary GLOSSARY = new Glossary(
            List.of(Concept.of(
                    "ozeria",
                    ConceptType.PLACE,
                    Map.of(LanguageTag.EN, List.of(Term.of("Ozeria", TermType.FULL_FORM, Status.PREFERRED))))),
            List.of(),
            List.of());

    @TempDir
    Path folder;

    private static AnnotatedArticle article(String id, String language, String text, boolean lines) {
        Article article = new Article(
                id,
                LanguageTag.parse(language).orElseThrow(),
                text,
                null,
                null,
                Provenance.UNKNOWN,
                SourceMap.identity(id, text));
        return new MentionFinder(TermIndex.of(GLOSSARY, LANGUAGES), false)
                .annotate(article, new Segmenter(LANGUAGES, lines));
    }

    /** Versions that stand far apart, one text without any, one in a language that is not looked at, one given twice. */
    private static List<AnnotatedArticle> articles(boolean lines) {
        List<AnnotatedArticle> articles = new ArrayList<>();
        articles.add(article("x", "de", "Lena Mardov war in Tarvisio.", lines));
        for (int i = 0; i < 12; i++) {
            articles.add(article(
                    "a" + i,
                    "en",
                    "Minister Anton Velikov met Lena Mardov in Tarvisio.\nThe Golden Lantern left Ozeria on day " + i
                            + ".\n",
                    lines));
        }
        articles.add(article("alone", "en", "Nobody else wrote about Port Kelmar.", lines));
        for (int i = 11; i >= 0; i--) {
            articles.add(article(
                    "a" + i,
                    "ar",
                    "التقى الوزير أنطون فيليكوف لينا ماردوف في تارفيزيو.\nغادر الفانوس الذهبي أوزيريا في اليوم " + i
                            + ".\n",
                    lines));
            articles.add(article(
                    "a" + i,
                    "az",
                    "Nazir Anton Velikov Lena Mardovla Tarvizioda görüşdü.\nQızıl Fənər " + i
                            + "-ci gün Ozeriyadan getdi.\n",
                    lines));
        }
        articles.add(article("a3", "en", "A second English version about Captain Orlek.", lines));
        return articles;
    }

    private VersionFile file(List<AnnotatedArticle> articles) throws IOException {
        Path file = folder.resolve("versions");
        StringBuilder lines = new StringBuilder();
        articles.forEach(a -> lines.append(VersionFile.line(a)));
        Files.writeString(file, lines);
        return VersionFile.open(file);
    }

    private static CandidateFinder finder(boolean lines) {
        return new CandidateFinder(LANGUAGES, lines, CandidateFinder.DEFAULT_LEAST);
    }

    private void sameAsInMemory(boolean lines, int threads) throws IOException {
        Candidates expected = finder(lines).find(articles(lines), Progress.NONE);
        List<Occurrence> places = new ArrayList<>();
        List<Candidate> entries = new ArrayList<>();
        try (VersionFile texts = file(articles(lines));
                CandidateSearch search = new CandidateSearch(finder(lines), threads, folder)) {
            search.places(texts, places::add, Progress.NONE);
            search.proposals(texts, Integer.MAX_VALUE, Progress.NONE).forEach(p -> entries.add(p.candidate()));
        }
        assertThat(expected.occurrences()).hasSizeGreaterThan(20);
        assertThat(places).isEqualTo(expected.occurrences());
        assertThat(entries).isNotEmpty().isEqualTo(expected.entries());
    }

    @Test
    void linesFromAFileGiveWhatArticlesInMemoryGive() throws IOException {
        sameAsInMemory(true, 1);
    }

    @Test
    void alignedTextsOnThreeThreadsGiveTheSame() throws IOException {
        sameAsInMemory(false, 3);
    }

    @Test
    void placesComeInTheOrderInWhichTextsBeganAndFirstVersionsCount() throws IOException {
        List<Occurrence> places = new ArrayList<>();
        try (VersionFile texts = file(articles(true));
                CandidateSearch search = new CandidateSearch(finder(true), 2, folder)) {
            assertThat(texts.articles()).isEqualTo(39);
            search.places(texts, places::add, Progress.NONE);
        }

        assertThat(places.stream().map(Occurrence::doc).distinct())
                .containsExactly("a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "a10", "a11");
        assertThat(places)
                .noneMatch(p -> p.surfaces().containsValue("Captain Orlek"))
                .noneMatch(p -> p.surfaces().containsValue("Ozeria"));
    }

    @Test
    void furtherPlacesOfAnEntryAreCountedOnly() throws IOException {
        try (VersionFile texts = file(articles(true));
                CandidateSearch search = new CandidateSearch(finder(true), 2, folder)) {
            assertThat(search.proposals(texts, 3, Progress.NONE))
                    .filteredOn(p -> p.candidate().id().equals("golden-lantern"))
                    .singleElement()
                    .satisfies(p -> {
                        assertThat(p.places()).isEqualTo(12);
                        assertThat(p.candidate().occurrences())
                                .extracting(Occurrence::doc)
                                .containsExactly("a0", "a1", "a2");
                    });
        }
    }

    @Test
    void versionsInOtherLanguagesAreSeenButNotLookedAt() throws IOException {
        try (VersionFile texts =
                file(List.of(article("a", "de", "Lena Mardov", true), article("a", "en", "Lena Mardov", true)))) {
            assertThat(texts.hasVersions()).isTrue();
            assertThat(texts.texts()).isZero();
        }
        try (VersionFile texts =
                file(List.of(article("a", "en", "Lena Mardov", true), article("b", "az", "Lena Mardov", true)))) {
            assertThat(texts.hasVersions()).isFalse();
        }
    }

    @Test
    void filesGoWhenTheSearchIsClosedOrCancelled() throws IOException {
        Progress cancelled = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (VersionFile texts = file(articles(true));
                CandidateSearch search = new CandidateSearch(finder(true), 2, folder)) {
            assertThatThrownBy(() -> search.places(texts, p -> {}, cancelled))
                    .isInstanceOf(CancellationException.class);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("versions"));
        }
    }
}
