package org.dragoman.app.ui.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.article.ArticleFiles;
import org.dragoman.article.ReadOptions;
import org.dragoman.collection.FolderIndex;
import org.dragoman.collection.IndexRun;
import org.dragoman.collection.Place;
import org.dragoman.collection.PlaceFacet;
import org.dragoman.plugin.Version;
import org.dragoman.text.Progress;
import org.junit.jupiter.api.Test;

class CollectionWorkTest extends CollectionCase {
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
}
