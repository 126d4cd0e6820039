package org.dragoman.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongIntTableTest {
    @Test
    void givenManyKeysAndChangesWhenReadBackThenTheLastValueOfEachIsThere() {
        Random random = new Random(7);
        LongIntTable table = new LongIntTable();
        Map<Long, Integer> expected = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            long key = random.nextInt(20_000) * 0x100000001L;
            int value = random.nextInt();
            if (value != LongIntTable.ABSENT) {
                table.put(key, value);
                expected.put(key, value);
            }
        }
        table.trim();

        assertThat(table.size()).isEqualTo(expected.size());
        assertThat(expected)
                .allSatisfy((key, value) -> assertThat(table.get(key)).isEqualTo(value));
        assertThat(table.get(-1)).isEqualTo(LongIntTable.ABSENT);
    }

    @Test
    void givenKeyZeroWhenNothingWasPutThenItIsAbsent() {
        LongIntTable table = new LongIntTable();

        assertThat(table.get(0)).isEqualTo(LongIntTable.ABSENT);
        table.put(0, -5);
        assertThat(table.get(0)).isEqualTo(-5);
    }

    @Test
    void givenATrimmedTableWhenReadFromItsBuffersThenItGivesTheSame() {
        LongIntTable table = new LongIntTable();
        for (int i = 0; i < 1000; i++) {
            table.put(KeyHash.of("word" + i), i);
        }
        table.trim();
        LongIntTable read = new LongIntTable(table.keys(), table.values());

        for (int i = 0; i < 1000; i++) {
            assertThat(read.get(KeyHash.of("word" + i))).isEqualTo(i);
        }
        assertThat(read.get(KeyHash.of("another"))).isEqualTo(LongIntTable.ABSENT);
    }
}
