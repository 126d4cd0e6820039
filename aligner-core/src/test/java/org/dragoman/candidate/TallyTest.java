package org.dragoman.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void countsAreExactAsLongAsAllKeysHaveRoom() {
        Tally tally = new Tally(5_000);
        Map<Long, Integer> expected = new HashMap<>();
        Random random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            long key = Keys.of("word " + random.nextInt(5_000));
            tally.add(key);
            expected.merge(key, 1, Integer::sum);
        }

        expected.forEach((key, n) -> assertThat(tally.of(key)).isEqualTo(n));
        assertThat(tally.of(Keys.of("never met"))).isZero();
    }

    @Test
    void beyondItFrequentKeysStayAndNoCountIsTooHigh() {
        Tally tally = new Tally(1_000);
        Map<Long, Integer> expected = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            for (String word : new String[] {"rare " + i, "frequent " + i % 50}) {
                long key = Keys.of(word);
                tally.add(key);
                expected.merge(key, 1, Integer::sum);
            }
        }

        int[] kept = {0};
        tally.forEach((key, count) -> {
            kept[0]++;
            assertThat(count).isLessThanOrEqualTo(expected.get(key));
        });
        assertThat(kept[0]).isLessThanOrEqualTo(1_000);
        for (int i = 0; i < 50; i++) {
            assertThat(tally.of(Keys.of("frequent " + i))).isGreaterThan(1_800);
        }
    }

    @Test
    void thinningIsTheSameForTheSameKeysInTheSameOrder() {
        Map<Long, Integer> first = thinned();

        assertThat(first).isNotEmpty().isEqualTo(thinned());
    }

    private static Map<Long, Integer> thinned() {
        Tally tally = new Tally(100);
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            tally.add(Keys.of("word " + (int) (Math.abs(random.nextGaussian()) * 200)));
        }
        Map<Long, Integer> counts = new HashMap<>();
        tally.forEach(counts::put);
        return counts;
    }
}
