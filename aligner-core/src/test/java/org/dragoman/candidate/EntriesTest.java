package org.dragoman.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dragoman.concept.ConceptType;
import org.junit.jupiter.api.Test;

class EntriesTest {
    private static Place place(String english, String azerbaijani) {
        return new Place(
                Map.of("en", name(english), "az", name(azerbaijani)),
                new long[] {Keys.of(Keys.of(english), azerbaijani)},
                false,
                false,
                false,
                ConceptType.TERM,
                0.6);
    }

    private static Place.Name name(String text) {
        return new Place.Name(text, text, text, text);
    }

    @Test
    void whereThereIsNoRoomRareNamesGoAndFrequentOnesStay() {
        Entries entries = new Entries(100, 5);
        for (int i = 0; i < 10_000; i++) {
            long where = i;
            entries.add(place("rare" + i, "nadir" + i), () -> where);
            entries.add(place("lantern", "fənər"), () -> where);
        }

        assertThat(entries.all())
                .filteredOn(e -> e.candidate().id().equals("lantern"))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.places()).isEqualTo(10_000);
                    assertThat(e.kept()).containsExactly(0, 1, 2, 3, 4);
                });
    }
}
