package org.dragoman.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.compare.statistics.SetMembership;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.curated.CuratedGlossary;
import org.dragoman.language.Languages;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;
import org.dragoman.seeds.SampleArticle;
import org.dragoman.seeds.SampleEvents;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that goes along with the edits of a glossary is held against one that is made anew, mention by mention. */
class EditedIndexTest {
    private static final Languages LANGUAGES = Languages.installed();
    private static final long SEED = 9;
    private static final int ROUNDS = Integer.getInteger("dragoman.rounds", 12);

    @TempDir
    private Path folder;

    private static List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        List<SampleArticle> samples = Stream.concat(
                        SampleEvents.all().stream().map(e -> e.articles()).flatMap(Collection::stream),
                        SampleEvents.distractors().stream())
                .toList();
        for (SampleArticle sample : samples) {
            String text = sample.text();
            int line = text.indexOf('\n');
            articles.add(new Article(
                    "s" + articles.size(),
                    new LanguageTag(sample.language()),
                    text,
                    line > 0 && articles.size() % 2 == 0 ? new Span(0, line) : null,
                    null,
                    Provenance.of("Outlet", sample.published()),
                    SourceMap.identity("s" + articles.size(), text)));
        }
        String post =
                "قال المتحدث باسم الوزارة ما يلي.\nThe U.S. and NATO ministers met Côte d'Ivoire envoys in Brussels.\n";
        articles.add(new Article(
                "post", LanguageTag.AR, post, null, null, Provenance.UNKNOWN, SourceMap.identity("post", post)));
        return articles;
    }

    private static CollectionWriter writer(Path folder, Glossary glossary, Progress progress) throws IOException {
        return new CollectionWriter(folder, TermIndex.of(glossary, LANGUAGES), "1", 2, progress);
    }

    private static void put(Path folder, Glossary glossary, List<Article> articles) throws IOException {
        try (CollectionWriter writer = writer(folder, glossary, Progress.NONE)) {
            for (Article article : articles) {
                writer.put(article);
            }
        }
    }

    /** Every mention of every article with all that a search may say of it. */
    private static List<String> mentions(Path folder, Glossary glossary) throws IOException {
        Naming all = new Naming(Set.of(), Set.of(), Set.of(), Set.of(), true, new SetMembership(glossary), Filter.ALL);
        List<String> mentions = new ArrayList<>();
        try (ArticleCollection collection = ArticleCollection.open(folder)) {
            collection.records(
                    all,
                    r -> mentions.add(r.article() + " " + r.span() + r.points()
                            + r.fact().concept() + " " + r.fact().term()
                            + r.fact().voice() + r.fact().sets() + r.event() + r.glossary()));
            collection.named(all).read(Integer.MAX_VALUE).forEach(p -> mentions.add(p.toString()));
        }
        return mentions.stream().sorted().toList();
    }

    @Test
    void givenRandomEditsWhenTheirImpactIsAskedForThenItIsThatOfAllArticles() throws IOException {
        List<Article> articles = articles();
        RandomEdits edits = new RandomEdits(SEED, articles);
        put(folder, CuratedGlossary.get(), articles);
        TermIndex before = TermIndex.of(CuratedGlossary.get(), LANGUAGES);
        Map<Article, Set<String>> then = mentions(before, articles);
        int changed = 0;
        try (ArticleCollection collection = ArticleCollection.open(folder)) {
            for (int round = 0; round < ROUNDS * 3; round++) {
                Glossary after = edits.edited(CuratedGlossary.get());

                EditImpact impact = collection.impact(before, after, Progress.NONE);

                Map<Article, Set<String>> now = mentions(before.edited(after), articles);
                assertThat(impact.articles().stream().map(ArticleFacts::key))
                        .as("round " + round + ", concepts " + impact.concepts())
                        .containsExactlyInAnyOrderElementsOf(articles.stream()
                                .filter(a -> !then.get(a).equals(now.get(a)))
                                .map(a -> ArticleFacts.key(a.source().source(), a.id(), a.language()))
                                .toList());
                assertThat(sum(impact.gained())).isEqualTo(more(now, then));
                assertThat(sum(impact.lost())).isEqualTo(more(then, now));
                assertThat(impact.looked()).isLessThan(articles.size());
                changed += impact.articles().size();
            }
        }
        assertThat(changed).isPositive();
    }

    private static Map<Article, Set<String>> mentions(TermIndex index, List<Article> articles) {
        MentionFinder finder = new MentionFinder(index, false);
        Segmenter segmenter = new Segmenter(LANGUAGES, false);
        Map<Article, Set<String>> mentions = new IdentityHashMap<>();
        for (Article article : articles) {
            mentions.put(
                    article,
                    finder.find(article, segmenter.segments(article)).stream()
                            .map(m -> m.concept().id() + m.span())
                            .collect(Collectors.toSet()));
        }
        return mentions;
    }

    private static int more(Map<Article, Set<String>> these, Map<Article, Set<String>> those) {
        int more = 0;
        for (Map.Entry<Article, Set<String>> article : these.entrySet()) {
            Set<String> own = new HashSet<>(article.getValue());
            own.removeAll(those.getOrDefault(article.getKey(), Set.of()));
            more += own.size();
        }
        return more;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void givenRandomEditsWhenTheIndexGoesAlongThenItHoldsWhatOneMadeAnewHolds() throws IOException {
        List<Article> articles = articles();
        RandomEdits edits = new RandomEdits(SEED, articles);
        Glossary glossary = CuratedGlossary.get();
        Path kept = folder.resolve("kept");
        put(kept, glossary, articles);
        long renewed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Glossary before = glossary;
            glossary = round % 5 == 4 ? CuratedGlossary.get() : edits.edited(glossary);
            if (round % 3 == 2) {
                stop(kept, edits.edited(glossary), () -> {});
            }
            if (round % 3 == 1) {
                Path left = folder.resolve("left" + round);
                Path killed = kept;
                stop(killed, edits.edited(glossary), () -> copy(killed, left));
                kept = left;
            }
            try (CollectionWriter writer = writer(kept, glossary, Progress.NONE)) {
                writer.settle();
                renewed += writer.renewed();
                assertThat(writer.written()).isZero();
            }
            Path anew = folder.resolve("anew" + round);
            put(anew, glossary, articles);
            assertThat(mentions(kept, glossary))
                    .as("round " + round + ", concepts " + before.differing(glossary))
                    .isEqualTo(mentions(anew, glossary));
        }
        assertThat(renewed).isBetween(1L, (long) articles.size() * ROUNDS * 3 / 4);
    }

    /** Begins to follow an edit, does something in between, and is cancelled. */
    private static void stop(Path folder, Glossary glossary, Runnable between) {
        int[] asked = {0};
        Progress stopping = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean cancelled() {
                if (++asked[0] == 2) {
                    between.run();
                }
                return asked[0] > 3;
            }
        };
        assertThatThrownBy(() -> {
                    try (CollectionWriter writer = writer(folder, glossary, stopping)) {
                        writer.settle();
                        between.run();
                        throw new CancellationException("there was nothing to do");
                    }
                })
                .isInstanceOf(CancellationException.class);
    }

    /** What a kill leaves: the files as they are. */
    private static void copy(Path index, Path to) {
        if (Files.exists(to)) {
            return;
        }
        try (Stream<Path> files = Files.list(index)) {
            Files.createDirectory(to);
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
