package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists whose elements are made when they are asked for. */
class LargeListTest {
    private final AtomicInteger made = new AtomicInteger();
    private final LargeList<Integer> list = LargeList.of(
            10,
            () -> LargeList.each(10, i -> {
                made.incrementAndGet();
                return i * 2;
            }));

    @Test
    void elementsAreMadeAnewEachTimeAndOnceByRisingIndex() {
        assertThat(made).hasValue(0);
        assertThat(list).containsExactly(0, 2, 4, 6, 8, 10, 12, 14, 16, 18);
        assertThat(list.stream().toList()).hasSize(10);
        made.set(0);
        for (int i = 0; i < list.size(); i++) {
            assertThat(list.get(i)).isEqualTo(i * 2);
        }
        assertThat(made).hasValue(10);
        assertThat(list.get(3)).isEqualTo(6);
        assertThat(list.get(3)).isEqualTo(6);
        assertThatThrownBy(() -> list.get(10)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void copyIsTheListItselfAndOtherListsAreCopied() {
        assertThat(LargeList.copyOf(list)).isSameAs(list);
        List<Integer> small = new ArrayList<>(List.of(1));
        List<Integer> copy = LargeList.copyOf(small);
        small.add(2);
        assertThat(copy).containsExactly(1);
        assertThatThrownBy(() -> list.add(1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void wantedElementsAndChangedOnesAreMadeOnTheWay() {
        assertThat(list.filter(i -> i % 3 == 0, 4).map(i -> "x" + i)).containsExactly("x0", "x6", "x12", "x18");
        assertThat(list.map(i -> i + 1))
                .isEqualTo(IntStream.range(0, 10).mapToObj(i -> 2 * i + 1).toList());
    }
}
