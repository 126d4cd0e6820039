package org.dragoman.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    private final List<String> taken = new ArrayList<>();

    @Test
    void resultsComeInTheOrderOfTheItemsOnTheCallersThread() {
        Thread caller = Thread.currentThread();
        List<Integer> items = IntStream.range(0, 500).boxed().toList();
        InOrder.run(items, i -> "r" + i, (i, result) -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            taken.add(i + result);
        });
        assertThat(taken).isEqualTo(items.stream().map(i -> i + "r" + i).toList());
    }

    @Test
    void failureIsThrownOnBehindTheResultsBeforeIt() {
        assertThatThrownBy(() -> InOrder.run(
                        IntStream.range(0, 50).boxed().toList(),
                        i -> {
                            if (i == 20) {
                                throw new IllegalArgumentException("too odd");
                            }
                            return "r" + i;
                        },
                        (i, result) -> taken.add(result)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("too odd");
        assertThat(taken).hasSize(20).last().isEqualTo("r19");
    }

    @Test
    void sinkMayEndTheWork() {
        assertThatThrownBy(() -> InOrder.run(IntStream.range(0, 50).boxed().toList(), i -> "r" + i, (i, result) -> {
                    if (i == 3) {
                        throw new CancellationException();
                    }
                    taken.add(result);
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(taken).containsExactly("r0", "r1", "r2");
    }

    @Test
    void nothingGivesNothing() {
        InOrder.run(List.<Integer>of(), i -> "r", (i, result) -> taken.add(result));
        assertThat(taken).isEmpty();
    }
}
