package org.dragoman.app.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.dragoman.article.Article;
import org.dragoman.article.Articles;
import org.dragoman.article.Segmenter;
import org.dragoman.event.ArticleTraits;
import org.dragoman.event.Event;
import org.dragoman.event.EventMember;
import org.dragoman.event.EventWindows;
import org.dragoman.event.Trait;
import org.dragoman.event.TraitReader;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.OrderedWork;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.Progress;
import org.jspecify.annotations.Nullable;

/** Finds out which of many listed articles report one event. Immutable; its methods run in the background. */
public final class EventSearch {
    private static final int UNDER_WAY = 64;
    private static final long CHARS = 2_000_000;

    /** Articles grouped as one: the window is to stay small beside everything else it holds. */
    private static final int WHOLE = 4_000;

    /** Quiet months are taken together until there are so many articles. */
    private static final int LEAST = 1_500;

    private final Articles readers;
    private final MentionFinder finder;
    private final Segmenter segmenter;
    private final TraitReader traits;
    private final int threads;

    /**
     * What was found.
     *
     * @param groups each article once, in groups of those that report one event
     * @param concepts which concepts they mention
     */
    public record Found(List<List<ListedArticle>> groups, ConceptIndex concepts) {
        /** Copies the list. */
        public Found {
            groups = List.copyOf(groups);
        }
    }

    private record Made(ListedArticle article, @Nullable ArticleTraits traits) {}

    /**
     * A search by a glossary.
     *
     * @param index the compiled glossary
     * @param readers readers of articles
     * @param threads how many threads search articles, at least one
     */
    public EventSearch(TermIndex index, Articles readers, int threads) {
        this.readers = readers;
        this.finder = new MentionFinder(index, false);
        this.segmenter = new Segmenter(index.languages(), false);
        this.traits = new TraitReader(index.languages());
        this.threads = threads;
    }

    /**
     * Searches the articles that a store does not know.
     *
     * @param articles listed articles
     * @param store knows some of them, and all that can be read when it is done
     * @param progress told how many were searched, of those that had to be; asked whether to stop
     * @throws IOException where the store cannot be written to
     * @throws CancellationException where the caller stopped it
     */
    public void search(List<ListedArticle> articles, TraitStore store, Progress progress) throws IOException {
        List<ListedArticle> unknown =
                articles.stream().filter(a -> !store.has(a.key())).toList();
        int[] done = {0};
        try (OrderedWork<ListedArticle, Made> work =
                new OrderedWork<>(threads, new OrderedWork.Bounds(UNDER_WAY, CHARS), this::make, made -> {
                    keep(made, store);
                    progress.report(++done[0], unknown.size());
                })) {
            for (ListedArticle article : unknown) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                work.put(article, 1);
            }
            work.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** One that cannot be read any more shows nothing of its event. */
    private Made make(ListedArticle listed) {
        try {
            Article article = listed.read(readers);
            return new Made(listed, traits.read(finder.annotate(article, segmenter)));
        } catch (IOException e) {
            return new Made(listed, null);
        }
    }

    private static void keep(Made made, TraitStore store) {
        ArticleTraits known = made.traits();
        if (known != null) {
            try {
                store.put(made.article().key(), known);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Groups articles.
     *
     * @param articles listed articles
     * @param store knows them
     * @param progress told how many are grouped; asked whether to stop
     * @return the groups in the order of their first articles
     * @throws IOException where the store cannot be read
     * @throws CancellationException where the caller stopped it
     */
    public static Found group(List<ListedArticle> articles, TraitStore store, Progress progress) throws IOException {
        ConceptIndex concepts = new ConceptIndex();
        List<Event> events = new ArrayList<>();
        int[] numbers =
                new EventWindows(WHOLE, LEAST).group(new Source(articles, store, concepts), events::add, progress);
        List<List<ListedArticle>> groups = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            groups.add(List.of());
        }
        for (int i = 0; i < numbers.length; i++) {
            groups.set(
                    numbers[i] - 1,
                    events.get(i).members().stream()
                            .map(EventMember::article)
                            .map(articles::get)
                            .toList());
        }
        return new Found(groups, concepts);
    }

    private record Source(List<ListedArticle> articles, TraitStore store, ConceptIndex concepts)
            implements EventWindows.Source {
        @Override
        public int size() {
            return articles.size();
        }

        @Override
        public @Nullable LocalDate day(int article) {
            return articles.get(article).day();
        }

        @Override
        public ArticleTraits traits(int article) throws IOException {
            ListedArticle listed = articles.get(article);
            ArticleTraits known = store.get(listed.key());
            if (known == null) {
                return new ArticleTraits(
                        listed.name(), listed.language(), listed.day(), List.of(), List.of(), List.of());
            }
            concepts.put(
                    listed,
                    known.traits().stream()
                            .filter(t -> t.kind() == Trait.Kind.CONCEPT)
                            .map(Trait::key)
                            .toList());
            return known;
        }
    }
}
