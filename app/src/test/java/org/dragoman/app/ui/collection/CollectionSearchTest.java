package org.dragoman.app.ui.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dragoman.collection.ArticleCollection;
import org.dragoman.collection.Filter;
import org.dragoman.collection.Place;
import org.dragoman.collection.PlaceFacet;
import org.dragoman.collection.PlaceOrder;
import org.dragoman.voice.VoiceKind;
import org.junit.jupiter.api.Test;

class CollectionSearchTest extends CollectionCase {
    @Test
    void givenWordsWhenTheyAreMeantAsWordsThenTheirFormsAreFoundInTheirLanguage() {
        CollectionWork work = opened();

        work.ask("nazir", false);
        assertThat(surfaces()).containsExactly("Nazirlər", "nazir");

        work.ask("KTMT", true);
        assertThat(surfaces()).contains("KTMT-nin").doesNotContain("منظمة معاهدة الأمن الجماعي");
    }

    @Test
    void givenFiltersWhenTickedThenRowsAreFewerAndCountsOfTheFacetStay() {
        CollectionWork work = opened();
        work.ask("csto", false);
        int all = model.found().rows().length;

        work.filter(languages("az"));
        assertThat(surfaces()).containsExactly("KTMT-nin", "KTMT");
        assertThat(model.found().counts().get(PlaceFacet.LANGUAGE)).containsOnlyKeys("az", "en", "ar");

        work.filter(new Filter(Set.of(), Set.of(), Set.of(), null, null, Set.of(), Set.of(VoiceKind.DIRECT), true));
        assertThat(surfaces()).containsExactly("KTMT");

        work.filter(Filter.ALL);
        assertThat(model.found().rows()).hasSize(all);
    }

    @Test
    void givenDaysWhenSetThenTheIndexIsAskedAnew() {
        CollectionWork work = opened();
        work.ask("csto", false);

        LocalDate day = LocalDate.of(2024, 6, 20);
        work.filter(new Filter(Set.of(), Set.of(), Set.of(), null, day, Set.of(), Set.of(), true));

        assertThat(surfaces()).containsExactly("KTMT-nin", "KTMT");
        assertThat(model.found().list().size()).isEqualTo(2);
    }

    @Test
    void givenAnOrderByWordsWhenSetThenLanguagesStandTogether() {
        CollectionWork work = opened();
        work.ask("csto", false);

        work.order(PlaceOrder.BEFORE);

        assertThat(shown().stream().map(p -> p.article().language().value()))
                .isSortedAccordingTo(String::compareTo)
                .startsWith("ar");
        work.order(PlaceOrder.LATEST);
        assertThat(shown().get(0).article().language().value()).isEqualTo("ar");
    }

    @Test
    void givenTwoSearchesWhenTheFirstIsStillWaitingThenOnlyTheLatestIsShown() {
        opened();
        CollectionWork work = work(waiting::add, Runnable::run);
        work.open(folder);
        waiting.remove().run();
        waiting.clear();
        List<List<String>> seen = new ArrayList<>();
        model.on(CollectionModel.FOUND, () -> seen.add(surfaces()));

        work.ask("csto", false);
        work.ask("nazir", false);
        assertThat(model.searching()).isTrue();
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }

        assertThat(surfaces()).containsExactly("Nazirlər", "nazir");
        assertThat(seen).doesNotContain(List.of("KTMT-nin", "KTMT")).last().isEqualTo(surfaces());
        assertThat(model.searching()).isFalse();
    }

    @Test
    void givenASearchWhenStoppedThenNobodyHearsOfIt() {
        opened();
        CollectionWork work = work(waiting::add, Runnable::run);
        work.open(folder);
        waiting.remove().run();
        work.ask("csto", false);

        assertThat(work.stop()).isTrue();
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }

        assertThat(model.searching()).isFalse();
        assertThat(surfaces()).isEmpty();
        assertThat(work.stop()).isFalse();
    }

    @Test
    void givenAPlaceWhenItsArticleHasChangedThenTheNearestSameWordsAreShown() throws IOException {
        CollectionWork work = opened();
        work.ask("csto", false);
        Place place = shown().stream()
                .filter(p -> p.surface().equals("CSTO"))
                .findFirst()
                .orElseThrow();
        ArticleCollection collection = work.collection();
        assertThat(collection).isNotNull();
        Ferries.write(folder, "talks.en.json", "Meridian Wire", "2024-06-21", "Much later the CSTO met.\n");

        PlaceRead read = PlaceRead.of(place, collection, CONTEXT.articles()).orElseThrow();
        assertThat(read.span().in(read.article().text())).isEqualTo("CSTO");

        Files.delete(folder.resolve("talks.en.json"));
        PlaceRead kept = PlaceRead.of(place, collection, CONTEXT.articles()).orElseThrow();
        assertThat(kept.span()).isEqualTo(place.span());
    }

    @Test
    void givenRowsWhenCopiedThenWhatIsReadBeforeStandsBeforeInEveryLanguage() {
        CollectionWork work = opened();
        work.ask("csto", false);
        work.filter(languages("ar"));

        String rows = PlaceExport.rows(model.found().list(), model.found().rows()[0]);

        assertThat(Arrays.asList(rows.split("\t")))
                .startsWith("2024-06-22")
                .containsSubsequence("ar", "عقد وزراء", "منظمة معاهدة الأمن الجماعي", "(CSTO) اجتماعا يوم 21 يونيو.");
    }

    @Test
    void givenPagesWhenLookedAtThenEachIsReadOnceAndOthersAreLetGo() throws IOException {
        for (int i = 0; i < 200; i++) {
            Ferries.write(folder, "n" + i + ".en.json", "Wire", "2024-01-01", "The CSTO met.\n");
        }
        CollectionWork work = opened();
        work.ask("csto", false);
        List<Integer> read = new ArrayList<>();
        List<Integer> told = new ArrayList<>();
        PlacePages pages = new PlacePages(
                (list, numbers, sink) -> {
                    read.add(numbers.length);
                    sink.accept(list.read(numbers));
                },
                (first, last) -> told.add(first));
        pages.show(model.found());

        assertThat(pages.at(70)).isNotNull();
        assertThat(pages.at(71)).isNotNull();
        assertThat(pages.at(pages.size() - 1)).isNotNull();
        assertThat(read).hasSize(2).startsWith(PlacePages.PAGE);
        assertThat(told).startsWith(PlacePages.PAGE);
        pages.show(Found.NOTHING);
        assertThat(pages.size()).isZero();
    }
}
