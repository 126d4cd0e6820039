package org.dragoman.app.ui.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.dragoman.article.Article;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.ReadOptions;
import org.dragoman.collection.ArticleCollection;
import org.dragoman.collection.ArticleFacts;
import org.dragoman.collection.Place;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The article of a place, from its file as it is now, else as the index keeps it.
 *
 * @param article the article
 * @param span where the place is in it, null where it is there no more
 */
public record PlaceRead(Article article, @Nullable Span span) {
    /**
     * Reads the article.
     *
     * @param place a place of the collection
     * @param collection where it was found
     * @param readers the readers at hand
     * @return empty where neither the file nor the index has it any more
     * @throws IOException where the index cannot be read
     */
    static Optional<PlaceRead> of(Place place, ArticleCollection collection, Articles readers) throws IOException {
        Optional<Article> article = inFile(place.article(), readers);
        if (article.isEmpty()) {
            article = collection.article(place.article());
        }
        return article.map(a -> new PlaceRead(a, find(a, place)));
    }

    /** The article as the collection keeps it. */
    static Optional<PlaceRead> kept(Place place, ArticleCollection collection) throws IOException {
        return collection.article(place.article()).map(a -> new PlaceRead(a, find(a, place)));
    }

    private static Optional<Article> inFile(ArticleFacts facts, Articles readers) {
        try {
            Path file = Path.of(facts.source());
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            CollectedArticles read = new CollectedArticles();
            readers.read(file, ReadOptions.DEFAULT, read);
            return read.articles().stream()
                    .filter(a -> a.id().equals(facts.id()) && a.language().equals(facts.language()))
                    .findFirst();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Where a place is in an article, which may have changed: as near as the same words stand.
     *
     * @param article the article
     * @param place a place of it as the index knows it
     * @return null where the words are there no more
     */
    public static @Nullable Span find(Article article, Place place) {
        String text = article.text();
        String words = place.surface();
        int meant = place.span().start();
        int behind = text.indexOf(words, meant);
        int before = text.lastIndexOf(words, meant);
        if (behind < 0 && before < 0) {
            return null;
        }
        int at = before < 0 || (behind >= 0 && behind - meant <= meant - before) ? behind : before;
        return new Span(at, at + words.length());
    }
}
