package org.dragoman.app.ui.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.Samples;
import org.dragoman.app.ui.terms.TermsModel;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.article.ArticleFiles;
import org.dragoman.article.ReadOptions;
import org.dragoman.collection.ArticleCollection;
import org.dragoman.collection.Filter;
import org.dragoman.collection.FolderIndex;
import org.dragoman.collection.IndexRun;
import org.dragoman.collection.Place;
import org.dragoman.collection.PlaceFacet;
import org.dragoman.collection.PlaceList;
import org.dragoman.collection.PlaceOrder;
import org.dragoman.decision.Decisions;
import org.dragoman.plugin.Version;
import org.dragoman.text.InputProblem;
import org.dragoman.text.Progress;
import org.dragoman.voice.VoiceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionWorkTest {
    private static final AppContext CONTEXT = Samples.context();

    @TempDir
    private Path folder;

    private final CollectionModel model = new CollectionModel();
    private final List<InputProblem> problems = new ArrayList<>();
    private List<ListedArticle> open = List.of();
    /** What waits to be done in the background. */
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @BeforeEach
    void articles() throws IOException {
        Ferries.writeAll(folder);
    }

    private CollectionWork work(Executor searches, Executor indexes) {
        Threads threads = new Threads(Runnable::run, searches, Runnable::run, indexes, 1);
        return new CollectionWork(
                model, new TermsModel(CONTEXT), () -> Decisions.NONE, () -> open, problems::addAll, threads);
    }

    private CollectionWork opened() {
        CollectionWork work = work(Runnable::run, Runnable::run);
        work.open(folder);
        work.index();
        return work;
    }

    private List<Place> shown() {
        PlaceList list = model.found().list();
        return list == null ? List.of() : list.read(model.found().rows());
    }

    private List<String> surfaces() {
        return shown().stream().map(Place::surface).toList();
    }

    private static Filter languages(String... tags) {
        return new Filter(Set.of(tags), Set.of(), Set.of(), null, null, Set.of(), Set.of(), true);
    }

    @Test
    void givenAFolderWithoutIndexWhenItIsMadeThenTheConceptIsFoundInAllLanguages() {
        CollectionWork work = work(Runnable::run, Runnable::run);
        work.open(folder);
        assertThat(model.index()).isEqualTo(CollectionModel.Index.MISSING);

        work.index();
        work.ask("KTMT", false);

        assertThat(model.index()).isEqualTo(CollectionModel.Index.OPEN);
        assertThat(model.articles()).isEqualTo(3);
        assertThat(model.outdated()).isFalse();
        assertThat(model.searching()).isFalse();
        assertThat(surfaces())
                .contains("KTMT-nin", "CSTO", "منظمة معاهدة الأمن الجماعي")
                .startsWith("KTMT-nin", "KTMT");
        assertThat(model.found().counts()).containsOnlyKeys(PlaceFacet.values());
    }

    private static List<ListedArticle> samples() {
        return Samples.articles().stream().map(ListedArticle::of).toList();
    }

    @Test
    void givenNoFolderWhenAConceptIsAskedThenItIsFoundInTheOpenArticles() {
        open = samples();
        CollectionWork work = work(Runnable::run, Runnable::run);
        work.ask("KTMT", false);

        assertThat(model.index()).isEqualTo(CollectionModel.Index.OPEN);
        assertThat(model.here()).isTrue();
        assertThat(model.folder()).isNull();
        assertThat(model.articles()).isEqualTo(3);
        assertThat(surfaces()).contains("KTMT", "CSTO", "منظمة معاهدة الأمن الجماعي");
        work.ask("members", true);
        assertThat(surfaces()).containsExactly("members");
    }

    @Test
    void givenAPlaceOfAnOpenArticleWhenItIsReadThenItIsTheArticleOfTheList() throws IOException {
        open = samples();
        CollectionWork work = work(Runnable::run, Runnable::run);
        work.ask("KTMT", false);
        for (Place place : shown()) {
            PlaceRead read = PlaceRead.kept(place, work.collection()).orElseThrow();
            assertThat(open).anyMatch(a -> a.isCopyOf(read.article()));
            assertThat(read.span()).isEqualTo(place.span());
        }
    }

    @Test
    void givenOpenArticlesAreAskedWhenOthersAreOpenThenThoseAreAsked() {
        open = samples();
        CollectionWork work = work(Runnable::run, Runnable::run);
        work.ask("KTMT", false);
        open = samples().subList(1, 2);
        work.openChanged();
        assertThat(surfaces()).isNotEmpty().doesNotContain("KTMT");
        assertThat(model.articles()).isEqualTo(1);

        open = List.of();
        work.openChanged();
        assertThat(model.index()).isEqualTo(CollectionModel.Index.NO_FOLDER);
        assertThat(model.found()).isEqualTo(Found.NOTHING);
    }

    @Test
    void givenAFolderWithoutIndexWhenArticlesAreOpenThenTheyAreAskedUntilTheIndexIsMade() {
        open = samples();
        CollectionWork work = work(Runnable::run, Runnable::run);
        work.open(folder);
        work.ask("KTMT", false);
        assertThat(model.here()).isTrue();
        assertThat(surfaces()).contains("Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatının");

        work.index();
        assertThat(model.here()).isFalse();
        List<String> inFolder = surfaces();
        assertThat(inFolder).isNotEmpty().doesNotContain("Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatının");
        work.openChanged();
        assertThat(surfaces()).isEqualTo(inFolder);

        work.leave();
        assertThat(model.folder()).isNull();
        assertThat(model.index()).isEqualTo(CollectionModel.Index.NO_FOLDER);
    }

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
    void givenChangedFilesWhenOpenedThenTheIndexIsOutdatedUntilItIsBroughtUpToDate() throws IOException {
        opened();
        Ferries.write(folder, "later.en.json", "Meridian Wire", "2024-07-01", "The CSTO met again.\n");
        Files.setLastModifiedTime(
                folder.resolve("later.en.json"),
                java.nio.file.attribute.FileTime.from(java.time.Instant.now().plusSeconds(60)));
        CollectionWork work = work(Runnable::run, Runnable::run);
        work.open(folder);
        assertThat(model.outdated()).isTrue();
        assertThat(model.articles()).isEqualTo(3);

        work.index();

        assertThat(model.articles()).isEqualTo(4);
    }

    @Test
    void givenADamagedIndexWhenOpenedThenThatIsSaidAndMendedByMakingIt() throws IOException {
        opened();
        try (Stream<Path> files = Files.list(new FolderIndex(folder).index())) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        CollectionWork work = work(Runnable::run, Runnable::run);
        work.open(folder);
        assertThat(model.index()).isEqualTo(CollectionModel.Index.DAMAGED);

        work.index();

        assertThat(model.index()).isEqualTo(CollectionModel.Index.OPEN);
        assertThat(model.articles()).isEqualTo(3);
    }

    @Test
    void givenARunWhenStoppedThenTheFolderIsLeftAsItWas() {
        CollectionWork work = work(Runnable::run, waiting::add);
        work.open(folder);
        work.index();
        assertThat(model.indexing()).isTrue();

        assertThat(work.stop()).isTrue();
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }

        assertThat(model.indexing()).isFalse();
        assertThat(model.index()).isEqualTo(CollectionModel.Index.MISSING);
    }

    @Test
    void givenAFileThatCannotBeReadWhenIndexedThenItIsNamedAndTheRestIsThere() throws IOException {
        Files.writeString(folder.resolve("broken.jsonl"), "{\"text\": \n");

        opened();

        assertThat(problems)
                .singleElement()
                .satisfies(p -> assertThat(p.toString()).contains("broken.jsonl:1"));
        assertThat(model.articles()).isEqualTo(3);
    }

    @Test
    void givenTheIndexOfTheWindowWhenTheCommandLineRunsThenNothingIsWrittenAnew() throws IOException {
        opened();

        IndexRun.Result result = new IndexRun(
                        new FolderIndex(folder.toAbsolutePath()),
                        CONTEXT.index(),
                        Version.current().toString(),
                        1)
                .all(
                        new IndexRun.Way(
                                CONTEXT.reading(ReadOptions.DEFAULT),
                                globs -> new ArticleFiles(
                                        CONTEXT.articles(),
                                        ReadOptions.DEFAULT,
                                        List.of(folder.toAbsolutePath()),
                                        globs,
                                        null,
                                        file -> {})),
                        false,
                        a -> a,
                        p -> {},
                        Progress.NONE);

        assertThat(result).isEqualTo(new IndexRun.Result(0, 3, 0, 0, false, false, 0));
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
