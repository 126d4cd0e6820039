package org.dragoman.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.concept.Glossary;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.junit.jupiter.api.Test;

class SharedIndexesTest {
    @Test
    void modulesInParallelMakeAnIndexOnce() throws Exception {
        // given
        AtomicInteger made = new AtomicInteger();
        Callable<TermIndex> module = () -> SharedIndexes.get("modulesInParallel", () -> {
            made.incrementAndGet();
            return TermIndex.of(Glossary.EMPTY, Languages.installed());
        });
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            // when
            List<Future<TermIndex>> found = threads.invokeAll(List.of(module, module, module));
            // then
            assertThat(found.get(0).get())
                    .isSameAs(found.get(1).get())
                    .isSameAs(found.get(2).get());
            assertThat(made).hasValue(1);
            assertThat(SharedIndexes.get("another", () -> TermIndex.of(Glossary.EMPTY, Languages.installed())))
                    .isNotSameAs(found.get(0).get());
        } finally {
            threads.shutdownNow();
        }
    }
}
