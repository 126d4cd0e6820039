package org.dragoman.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedWorkTest {
    private static final OrderedWork.Bounds WIDE = new OrderedWork.Bounds(1_000, 1_000_000);

    /** Work that takes long for some numbers and no time for others. */
    private static long spin(int number) {
        long sum = 0;
        for (int i = 0; i < (number % 7) * 10_000; i++) {
            sum += i ^ number;
        }
        return sum;
    }

    @RepeatedTest(20)
    void resultsComeInTheOrderOfTheItemsAndFewAreUnderWay(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        int threads = 1 + random.nextInt(5);
        OrderedWork.Bounds bounds = new OrderedWork.Bounds(1 + random.nextInt(20), 1 + random.nextInt(300));
        List<Integer> weights =
                IntStream.range(0, 500).mapToObj(i -> random.nextInt(100)).toList();
        List<Integer> results = new ArrayList<>();
        int mostItems = 0;
        int mostWeight = 0;
        try (OrderedWork<Integer, Integer> work = new OrderedWork<>(
                threads,
                bounds,
                i -> {
                    spin(i);
                    return i;
                },
                results::add)) {
            for (int i = 0; i < weights.size(); i++) {
                work.put(i, weights.get(i));
                List<Integer> underWay = weights.subList(results.size(), i + 1);
                mostItems = Math.max(mostItems, underWay.size());
                int weight = underWay.stream().mapToInt(Integer::intValue).sum();
                mostWeight = Math.max(mostWeight, underWay.size() == 1 ? 0 : weight);
            }
            work.finish();
        }
        assertThat(results)
                .containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
        assertThat(mostItems).isLessThanOrEqualTo(bounds.items());
        assertThat((long) mostWeight).isLessThanOrEqualTo(bounds.weight());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void asManyThreadsAsAskedForWorkAtOnceTheCallersIncluded(int threads) {
        CyclicBarrier together = new CyclicBarrier(threads);
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        try (OrderedWork<Integer, Integer> work = new OrderedWork<>(
                threads,
                WIDE,
                i -> {
                    workers.add(Thread.currentThread());
                    try {
                        together.await();
                    } catch (InterruptedException | BrokenBarrierException e) {
                        throw new IllegalStateException(e);
                    }
                    return i;
                },
                i -> {})) {
            for (int i = 0; i < threads; i++) {
                work.put(i, 1);
            }
            work.finish();
        }
        assertThat(workers).hasSize(threads).contains(Thread.currentThread());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void failureComesAfterTheResultsBeforeItAndEndsTheWork(int threads) {
        List<Integer> results = new ArrayList<>();
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        assertThatThrownBy(() -> {
                    try (OrderedWork<Integer, Integer> work = new OrderedWork<>(
                            threads,
                            new OrderedWork.Bounds(10, 1_000),
                            i -> {
                                workers.add(Thread.currentThread());
                                if (i == 37) {
                                    throw new UnsupportedOperationException("item " + i);
                                }
                                return i;
                            },
                            results::add)) {
                        for (int i = 0; i < 100; i++) {
                            work.put(i, 1);
                        }
                        work.finish();
                    }
                })
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("item 37");
        assertThat(results)
                .containsExactlyElementsOf(IntStream.range(0, 37).boxed().toList());
        workers.remove(Thread.currentThread());
        assertThat(workers).noneMatch(Thread::isAlive);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void errorIsNotTakenForAnException(int threads) {
        assertThatThrownBy(() -> {
                    try (OrderedWork<Integer, Integer> work = new OrderedWork<>(
                            threads,
                            WIDE,
                            i -> {
                                throw new OutOfMemoryError("none left");
                            },
                            i -> {})) {
                        work.put(1, 1);
                        work.finish();
                    }
                })
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("none left");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void failureOfTheTakerEndsTheWork(int threads) {
        List<Integer> results = new ArrayList<>();
        assertThatThrownBy(() -> {
                    try (OrderedWork<Integer, Integer> work = new OrderedWork<>(threads, WIDE, i -> i, i -> {
                        if (results.size() == 5) {
                            throw new UnsupportedOperationException("full");
                        }
                        results.add(i);
                    })) {
                        for (int i = 0; i < 100; i++) {
                            work.put(i, 1);
                        }
                        work.finish();
                    }
                })
                .hasMessage("full");
        assertThat(results).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void interruptedThreadGetsNoResultsItWouldHaveToWaitFor() {
        CyclicBarrier never = new CyclicBarrier(2);
        List<Integer> results = new ArrayList<>();
        try {
            assertThatThrownBy(() -> {
                        try (OrderedWork<Integer, Integer> work = new OrderedWork<>(
                                1,
                                WIDE,
                                i -> {
                                    try {
                                        return never.await();
                                    } catch (InterruptedException | BrokenBarrierException e) {
                                        throw new CancellationException();
                                    }
                                },
                                results::add)) {
                            Thread.currentThread().interrupt();
                            work.put(1, 1);
                        }
                    })
                    .isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
        assertThat(results).isEmpty();
    }
}
