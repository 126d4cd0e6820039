package org.dragoman.collection;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.Segmenter;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;
import org.dragoman.voice.VoiceFinder;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the index keeps of articles. One on which the program fails is noted and left out, so that it stops no run over a
 * million. Safe for use by several threads.
 */
final class IndexAnnotator {
    private final MentionFinder finder;
    private final Segmenter segmenter;
    private final VoiceFinder voices;
    private final Map<Article, String> failures = Collections.synchronizedMap(new IdentityHashMap<>());

    IndexAnnotator(TermIndex index) {
        this.finder = new MentionFinder(index, true);
        this.segmenter = new Segmenter(index.languages(), false);
        this.voices = new VoiceFinder(index.languages());
    }

    /** Segments and mentions, inner ones included; none of an article on which the program fails. */
    AnnotatedArticle annotate(Article article) {
        try {
            return finder.annotate(article, segmenter);
        } catch (RuntimeException | StackOverflowError e) {
            failures.put(article, e.toString());
            return new AnnotatedArticle(article, List.of(), List.of());
        }
    }

    /** The mentions with the voices that they stand in; null for an article on which the program fails. */
    @Nullable
    StoredMentions mentions(AnnotatedArticle annotated) {
        if (failures.containsKey(annotated.article())) {
            return null;
        }
        try {
            return StoredMentions.of(annotated, voices.find(annotated));
        } catch (RuntimeException | StackOverflowError e) {
            failures.put(annotated.article(), e.toString());
            return null;
        }
    }

    /** Notes an article that cannot be kept. */
    void failed(Article article, RuntimeException e) {
        failures.put(article, e.toString());
    }

    /** The articles on which the program failed, with what happened. */
    Map<Article, String> failures() {
        synchronized (failures) {
            return new IdentityHashMap<>(failures);
        }
    }
}
