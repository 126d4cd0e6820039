package org.dragoman.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HashTableTest {
    @Test
    void givenManyKeysAndChangesWhenReadBackThenTheLastValueOfEachIsThere() {
        Random random = new Random(7);
        HashTable table = new HashTable();
        Map<Long, Integer> expected = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            long key = KeyHash.of("k" + random.nextInt(20_000));
            int value = random.nextInt();
            if (value != HashTable.ABSENT) {
                table.put(key, value);
                expected.put(key, value);
            }
        }
        table.trim();

        assertThat(table.size()).isEqualTo(expected.size());
        assertThat(expected)
                .allSatisfy((key, value) -> assertThat(table.get(key)).isEqualTo(value));
        assertThat(table.get(-1)).isEqualTo(HashTable.ABSENT);
    }

    @Test
    void givenKeyZeroWhenNothingWasPutThenItIsAbsent() {
        HashTable table = new HashTable();

        assertThat(table.get(0)).isEqualTo(HashTable.ABSENT);
        table.put(0, -5);
        assertThat(table.get(0)).isEqualTo(-5);
    }

    @Test
    void givenATrimmedTableWhenReadFromItsSlotsThenItGivesTheSame() {
        HashTable table = new HashTable();
        for (int i = 0; i < 1000; i++) {
            table.put(KeyHash.of("word" + i), i);
        }
        table.trim();
        HashTable read = new HashTable(table.slots());

        for (int i = 0; i < 1000; i++) {
            assertThat(read.get(KeyHash.of("word" + i))).isEqualTo(i);
        }
        assertThat(read.get(KeyHash.of("another"))).isEqualTo(HashTable.ABSENT);
    }
}
