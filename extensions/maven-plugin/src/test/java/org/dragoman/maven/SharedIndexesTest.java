package org.dragoman.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.concept.Glossary;
import org.dragoman.language.Languages;
import org.dragoman.mention.TermIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedIndexesTest {
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    private static CompiledGlossary compiled() {
        return new CompiledGlossary(TermIndex.of(Glossary.EMPTY, Languages.installed()), List.of("a warning"));
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void modulesInParallelMakeAnIndexOnce() throws Exception {
        // given
        AtomicInteger made = new AtomicInteger();
        Callable<CompiledGlossary> module = () -> SharedIndexes.get("modulesInParallel", () -> {
            made.incrementAndGet();
            return compiled();
        });
        // when
        List<Future<CompiledGlossary>> found = threads.invokeAll(List.of(module, module, module));
        // then
        assertThat(found.get(0).get())
                .isSameAs(found.get(1).get())
                .isSameAs(found.get(2).get());
        assertThat(made).hasValue(1);
        assertThat(SharedIndexes.get("another", SharedIndexesTest::compiled))
                .isNotSameAs(found.get(0).get());
    }

    @Test
    void whileOneIsMadeNoOtherWaits() throws Exception {
        // given
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Future<CompiledGlossary> slow = threads.submit(() -> SharedIndexes.get("slow", () -> {
            begun.countDown();
            try {
                assertThat(end.await(1, TimeUnit.MINUTES)).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return compiled();
        }));
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        // when: keys enough to meet the bin of the slow one
        for (int i = 0; i < 100; i++) {
            String key = "quick" + i;
            assertThat(threads.submit(() -> SharedIndexes.get(key, SharedIndexesTest::compiled))
                            .get(1, TimeUnit.MINUTES))
                    .isNotNull();
        }
        assertThat(slow.isDone()).isFalse();
        end.countDown();
        // then
        assertThat(slow.get(1, TimeUnit.MINUTES)).isSameAs(SharedIndexes.get("slow", SharedIndexesTest::compiled));
    }

    @Test
    void whatCouldNotBeMadeIsTriedAgain() {
        // given
        assertThatThrownBy(() -> SharedIndexes.get("failing", () -> {
                    throw new BadBuild("broken");
                }))
                .hasMessage("broken");
        // when, then
        assertThat(SharedIndexes.get("failing", SharedIndexesTest::compiled).warnings())
                .containsExactly("a warning");
    }
}
