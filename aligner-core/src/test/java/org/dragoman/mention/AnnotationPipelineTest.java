package org.dragoman.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
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
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationPipelineTest {
    private static final LanguageTag XX = new LanguageTag("tlh");
    private static final Languages NO_RULES = Languages.of(List.of());
    private static final MentionFinder FINDER = new MentionFinder(
            TermIndex.of(
                    new Glossary(
                            List.of(Concept.of(
                                    "un",
                                    ConceptType.INSTITUTION,
                                    Map.of(
                                            XX,
                                            List.of(Term.of("United Nations", TermType.FULL_FORM, Status.PREFERRED))))),
                            List.of(),
                            List.of()),
                    NO_RULES),
            false);

    private final List<String> results = new ArrayList<>();

    private AnnotationPipeline<String> pipeline(
            int threads, Function<AnnotatedArticle, String> form, Progress progress) {
        return new AnnotationPipeline<>(FINDER, new Segmenter(NO_RULES, false), threads, form, results::add, progress);
    }

    private static String summary(AnnotatedArticle annotated) {
        return annotated.article().id() + ":" + annotated.mentions().size();
    }

    /** As many mentions as its number says. */
    private static Article article(int number) {
        String text = "the United Nations met ".repeat(number);
        return new Article("a" + number, XX, text, null, null, Provenance.UNKNOWN, SourceMap.identity("x.jsonl", text));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void articlesAreAnnotatedInTheirOrder(int threads) {
        try (AnnotationPipeline<String> pipeline = pipeline(threads, AnnotationPipelineTest::summary, Progress.NONE)) {
            for (int i = 0; i < 300; i++) {
                pipeline.put(article(i % 40));
            }
            pipeline.finish();
        }
        assertThat(results)
                .containsExactlyElementsOf(IntStream.range(0, 300)
                        .mapToObj(i -> "a" + i % 40 + ":" + i % 40)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void failureNamesTheArticleAndItsFileAfterWhatCameBefore(int threads) {
        assertThatThrownBy(() -> {
                    try (AnnotationPipeline<String> pipeline = pipeline(
                            threads,
                            annotated -> {
                                if (annotated.article().id().equals("a7")) {
                                    throw new IllegalArgumentException("too odd");
                                }
                                return summary(annotated);
                            },
                            Progress.NONE)) {
                        for (int i = 0; i < 20; i++) {
                            pipeline.put(article(i));
                        }
                        pipeline.finish();
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("a7", "x.jsonl", "too odd");
        assertThat(results).hasSize(7).last().isEqualTo("a6:6");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void cancelledWorkTakesNoMoreArticles(int threads) {
        AtomicInteger asked = new AtomicInteger();
        Progress afterFive = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > 5;
            }
        };
        AtomicInteger put = new AtomicInteger();
        assertThatThrownBy(() -> {
                    try (AnnotationPipeline<String> pipeline =
                            pipeline(threads, AnnotationPipelineTest::summary, afterFive)) {
                        for (int i = 0; i < 20; i++) {
                            pipeline.put(article(i));
                            put.incrementAndGet();
                        }
                        pipeline.finish();
                    }
                })
                .isInstanceOf(CancellationException.class);
        assertThat(put).hasValue(5);
        assertThat(results).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void noThreadIsTooFew() {
        assertThatThrownBy(() -> pipeline(0, AnnotationPipelineTest::summary, Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }
}
