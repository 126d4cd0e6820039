package org.dragoman.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.dragoman.text.Progress;
import org.dragoman.voice.VoiceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceListTest {
    private static final Filter ENGLISH =
            new Filter(Set.of("en"), Set.of(), Set.of(), null, null, Set.of(), Set.of(), true);

    @TempDir
    private Path folder;

    private ArticleCollection open() throws IOException {
        PortNews.writeAll(folder);
        PortNews.index(folder);
        return new FolderIndex(folder).open();
    }

    private static List<String> surfaces(PlaceList list, int... numbers) {
        return list.read(numbers).stream().map(Place::surface).toList();
    }

    @Test
    void givenPlacesWhenListedThenTheyAreThoseThatAreReadInTheSameOrder() throws IOException {
        try (ArticleCollection collection = open()) {
            Places places = collection.concept("baku", Filter.ALL);
            PlaceList list = places.list(100, Progress.NONE);

            assertThat(list.size()).isEqualTo(5);
            assertThat(list.complete()).isTrue();
            assertThat(list.read(0, 1, 2, 3, 4)).isEqualTo(places.read(100));
            assertThat(surfaces(list, 4, 0, 4)).containsExactly("Baku", "Bakıdan", "Baku");
        }
    }

    @Test
    void givenWordsWhenListedThenTheirFormsAreFoundToo() throws IOException {
        try (ArticleCollection collection = open()) {
            PlaceList list =
                    collection.words("عبارة", PortNews.LANGUAGES, Filter.ALL).list(9, Progress.NONE);

            assertThat(surfaces(list, list.numbers(Filter.ALL))).containsExactly("العبارة");
        }
    }

    @Test
    void givenMorePlacesThanAskedForWhenListedThenTheListSaysSo() throws IOException {
        try (ArticleCollection collection = open()) {
            PlaceList list = collection.concept("baku", Filter.ALL).list(2, Progress.NONE);

            assertThat(list.size()).isEqualTo(2);
            assertThat(list.complete()).isFalse();
        }
    }

    @Test
    void givenFiltersWhenCountedThenAFacetCountsPastItsOwn() throws IOException {
        try (ArticleCollection collection = open()) {
            PlaceList list = collection.concept("baku", Filter.ALL).list(100, Progress.NONE);

            assertThat(list.count(PlaceFacet.LANGUAGE, Filter.ALL))
                    .containsExactly(entry("az", 2), entry("en", 2), entry("ar", 1));
            assertThat(list.count(PlaceFacet.LANGUAGE, ENGLISH)).hasSize(3);
            assertThat(list.count(PlaceFacet.OUTLET, ENGLISH)).containsExactly(entry("harbour post", 2));
            assertThat(list.count(PlaceFacet.VOICE, Filter.ALL)).containsEntry("direct", 1);
            assertThat(surfaces(list, list.numbers(ENGLISH))).containsExactly("Baku", "Baku");
        }
    }

    @Test
    void givenVoicesAndDaysWhenFilteredThenOnlyPlacesInThemCount() throws IOException {
        Filter quoted = new Filter(Set.of(), Set.of(), Set.of(), null, null, Set.of(), Set.of(VoiceKind.DIRECT), true);
        LocalDate sixth = LocalDate.of(2024, 3, 6);
        Filter day = new Filter(Set.of(), Set.of(), Set.of(), sixth, sixth, Set.of(), Set.of(), true);
        try (ArticleCollection collection = open()) {
            PlaceList list = collection.concept("baku", Filter.ALL).list(100, Progress.NONE);

            assertThat(surfaces(list, list.numbers(quoted))).containsExactly("Bakı");
            assertThat(surfaces(list, list.numbers(day))).containsExactly("باكو");
        }
    }

    @Test
    void givenOrdersWhenSortedThenLanguagesStandTogetherAndWordsAsTheirReadersSort() throws IOException {
        PortNews.write(folder, "d.az.json", "Körpü", "2024-03-07", "Çox Bakı var. Cavan Bakı var. Sən Bakı deyirsən.");
        try (ArticleCollection collection = open()) {
            PlaceList list = collection.concept("baku", Filter.ALL).list(100, Progress.NONE);
            int[] all = list.numbers(Filter.ALL);

            // Azerbaijani has c before ç, and ə behind e; a place at the head of its sentence has no word before it.
            assertThat(before(list, list.sorted(all, PlaceOrder.BEFORE, Progress.NONE)))
                    .containsExactly("إلى", "“", "Cavan", "Çox", "Dünən", "Sən", "Cold", "left");
            assertThat(list.read(list.sorted(all, PlaceOrder.LATEST, Progress.NONE)))
                    .extracting(p -> String.valueOf(p.article().day()))
                    .isSortedAccordingTo((a, b) -> b.compareTo(a));
            assertThat(list.sorted(all, PlaceOrder.EARLIEST, Progress.NONE)).isEqualTo(all);
        }
    }

    private static List<String> before(PlaceList list, int... numbers) {
        return list.read(numbers).stream()
                .map(p -> p.sentence().substring(0, p.inSentence().start()).strip())
                .map(b -> b.substring(b.lastIndexOf(' ') + 1))
                .toList();
    }

    @Test
    void givenACallerWhoStopsWhenListedOrSortedThenItEnds() throws IOException {
        Progress stopped = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (ArticleCollection collection = open()) {
            Places places = collection.concept("baku", Filter.ALL);
            PlaceList list = places.list(100, Progress.NONE);

            assertThatThrownBy(() -> places.list(100, stopped)).isInstanceOf(CancellationException.class);
            assertThatThrownBy(() -> list.sorted(new int[] {0, 1}, PlaceOrder.BEHIND, stopped))
                    .isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void givenWhatAUserWroteWhenReadThenIdsAndNamesAreConceptsAndTheRestIsWords() {
        var glossary = PortNews.glossary().glossary();

        assertThat(CollectionQuery.of(" baku ", false, glossary).concepts()).containsExactly("baku");
        assertThat(CollectionQuery.of("باكو", false, glossary).concepts()).containsExactly("baku");
        assertThat(CollectionQuery.of("baku, oil", false, glossary))
                .isEqualTo(new CollectionQuery(Set.of(), "baku, oil"));
        assertThat(CollectionQuery.of("Baku", true, glossary)).isEqualTo(new CollectionQuery(Set.of(), "Baku"));
        assertThat(CollectionQuery.of("  ", false, glossary).isEmpty()).isTrue();
    }
}
