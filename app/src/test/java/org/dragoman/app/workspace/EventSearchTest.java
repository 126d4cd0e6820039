package org.dragoman.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.dragoman.app.ui.Samples;
import org.dragoman.article.Article;
import org.dragoman.article.Articles;
import org.dragoman.decision.Decisions;
import org.dragoman.event.ArticleTraits;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventSearchTest {
    private static final Articles READERS = Articles.installed();

    @TempDir
    Path folder;

    private final List<Article> written = new ArrayList<>();

    @BeforeEach
    void articles() throws IOException {
        Samples.events().forEach(e -> written.addAll(e.articles()));
        ArticleFolder.write(folder.resolve("articles"), written, Decisions.NONE);
    }

    private List<ListedArticle> listed() throws IOException {
        List<ListedArticle> articles = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>();
        new ArticleList(READERS, 2)
                .read(Articles.files(folder.resolve("articles")), articles::addAll, problems, Progress.NONE);
        assertThat(problems).isEmpty();
        return articles;
    }

    private static EventSearch search() {
        return new EventSearch(TermIndex.of(Samples.glossary(), Languages.installed()), READERS, 2);
    }

    private Path store() {
        return folder.resolve("index/traits.bin");
    }

    @Test
    void listHoldsNoTextAndReadsItAgain() throws IOException {
        List<ListedArticle> articles = listed();
        assertThat(articles).hasSameSizeAs(written).noneMatch(ListedArticle::isInMemory);
        for (ListedArticle article : articles) {
            Article read = article.read(READERS);
            assertThat(read.text().length()).isGreaterThan(article.heading().length());
            assertThat(article.is(read)).isTrue();
            assertThat(article.day()).isEqualTo(read.day());
        }
    }

    @Test
    void articleWhoseFileIsGoneSaysSo() throws IOException {
        ListedArticle article = listed().get(0);
        Files.delete(article.file());
        assertThatThrownBy(() -> article.read(READERS)).isInstanceOf(IOException.class);
    }

    @Test
    void articlesAreSearchedOnceAndGrouped() throws IOException {
        List<ListedArticle> articles = listed();
        int[] searched = {0};
        Progress counting = new Progress() {
            @Override
            public void report(long done, long total) {
                searched[0]++;
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        try (TraitStore store = TraitStore.open(store(), "x")) {
            search().search(articles, store, counting);
            EventSearch.Found found = EventSearch.group(articles, store, Progress.NONE);
            assertThat(found.groups().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(articles);
            assertThat(articles).anyMatch(a -> found.concepts().of(a).contains("csto"));
            KnownEvents.write(found.groups(), folder.resolve("events"));
            assertThat(KnownEvents.read(folder.resolve("events")).group(articles))
                    .containsExactlyInAnyOrderElementsOf(found.groups());
        }
        assertThat(searched[0]).isEqualTo(articles.size());
        try (TraitStore store = TraitStore.open(store(), "x")) {
            search().search(listed(), store, counting);
            assertThat(searched[0]).isEqualTo(articles.size());
        }
        try (TraitStore store = TraitStore.open(store(), "another glossary")) {
            assertThat(listed()).noneMatch(a -> store.has(a.key()));
        }
    }

    @Test
    void whatWasWrittenBeforeAKillStays() throws IOException {
        ArticleTraits traits =
                new ArticleTraits("a", LanguageTag.AZ, LocalDate.EPOCH, List.of(), List.of(), List.of(7L));
        try (TraitStore store = TraitStore.open(store(), "x")) {
            store.put("one", traits);
            store.put("two", traits);
        }
        byte[] bytes = Files.readAllBytes(store());
        Files.write(store(), java.util.Arrays.copyOf(bytes, bytes.length - 3));
        try (TraitStore store = TraitStore.open(store(), "x")) {
            assertThat(store.get("one")).isEqualTo(traits);
            assertThat(store.get("two")).isNull();
            store.put("two", traits);
        }
        assertThat(Files.readAllBytes(store())).isEqualTo(bytes);
    }

    @Test
    void searchCanBeStopped() throws IOException {
        Progress stopped = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        List<ListedArticle> articles = listed();
        try (TraitStore store = TraitStore.open(store(), "x")) {
            assertThatThrownBy(() -> search().search(articles, store, stopped))
                    .isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void eventIsOfTheDayOfItsFirstArticleAndTitledForItsReader() throws IOException {
        List<ListedArticle> articles = listed();
        ListedEvent event = ListedEvent.of(articles);
        assertThat(event.day())
                .isEqualTo(articles.stream()
                        .map(ListedArticle::day)
                        .filter(d -> d != null)
                        .sorted()
                        .findFirst()
                        .orElse(null));
        LanguageTag arabic = LanguageTag.AR;
        assertThat(event.title(arabic))
                .isEqualTo(articles.stream()
                        .filter(a -> a.language().equals(arabic) && a.title() != null)
                        .map(ListedArticle::heading)
                        .findFirst()
                        .orElseThrow());
    }
}
