package org.dragoman.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OverlayMapTest {
    @Test
    void replacesInPlaceAndAddsAtTheEnd() {
        OverlayMap<String> map = OverlayMap.of(ordered("a", "1", "b", "2"));

        OverlayMap<String> changed = map.with(Map.of("a", Optional.of("9"))).with(Map.of("c", Optional.of("3")));

        assertEquals(List.of("9", "2", "3"), List.copyOf(changed.values()));
        assertEquals(List.of("1", "2"), List.copyOf(map.values()));
    }

    @Test
    void putsARemovedValueBackIntoItsPlace() {
        OverlayMap<String> map = OverlayMap.of(ordered("a", "1", "b", "2"));

        OverlayMap<String> without = map.with(Map.of("a", Optional.empty()));
        OverlayMap<String> back = without.with(Map.of("a", Optional.of("1")));

        assertEquals(List.of("2"), List.copyOf(without.values()));
        assertEquals(Optional.empty(), without.get("a"));
        assertEquals(List.of("1", "2"), List.copyOf(back.values()));
    }

    @Test
    void isEmptyWhenEverythingIsRemoved() {
        OverlayMap<String> map = OverlayMap.of(ordered("a", "1"));

        assertTrue(map.with(Map.of("a", Optional.empty())).isEmpty());
        assertTrue(map.with(Map.of("b", Optional.of("2"), "a", Optional.empty()))
                .with(Map.of("b", Optional.empty()))
                .isEmpty());
    }

    @Test
    void holdsWhatAnOrdinaryMapHoldsAfterAnyNumberOfChanges() {
        Random random = new Random(7);
        Map<String, Integer> plain = new LinkedHashMap<>();
        OverlayMap<Integer> map = OverlayMap.of(Map.of());
        for (int i = 0; i < 3000; i++) {
            String id = "c" + random.nextInt(500);
            boolean remove = random.nextInt(4) == 0;
            if (remove) {
                plain.remove(id);
            } else {
                plain.put(id, i);
            }
            map = map.with(Map.of(id, remove ? Optional.empty() : Optional.of(i)));
        }

        assertEquals(
                plain.values().stream().sorted().toList(),
                map.values().stream().sorted().toList());
        List<Optional<Integer>> looked = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            looked.add(map.get("c" + i));
        }
        List<Optional<Integer>> expected = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            expected.add(Optional.ofNullable(plain.get("c" + i)));
        }
        assertEquals(expected, looked);
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
