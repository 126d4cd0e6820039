package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.app.ui.collection.CollectionModel;
import org.dragoman.app.ui.compare.Analyser;
import org.dragoman.app.ui.events.EventsModel;
import org.dragoman.app.ui.workspace.WorkspaceModel;
import org.dragoman.app.workspace.ArticleFolder;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.app.workspace.WorkspaceSettings;
import org.dragoman.decision.Decisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes a workspace's articles be listed again, and what does not. */
class WorkspaceWatchTest extends WindowTest {
    @TempDir
    Path folder;

    private final List<WorkspaceModel.Work> works = new ArrayList<>();
    private int lists;

    private Workspace openWorkspace() throws IOException {
        Workspace workspace = Workspace.create(folder.resolve("study"), WorkspaceSettings.of("study"));
        ArticleFolder.write(workspace.articles(), Samples.articles(), Decisions.NONE);
        show(List.of(), Analyser.of(context));
        run(() -> window.desks().opener().open(List.of(workspace.folder())));
        await("the workspace", () -> model().workspace() != null);
        await("its events", () -> idle() && Files.exists(workspace.index().resolve("events.tsv")));
        run(() -> {
            model().on(
                            WorkspaceModel.PROGRESS,
                            () -> works.add(model().progress().work()));
            window.models().events().on(EventsModel.EVENTS, () -> lists++);
        });
        return workspace;
    }

    private WorkspaceModel model() {
        return window.models().workspace();
    }

    private boolean idle() {
        return model().progress().work() == WorkspaceModel.Work.NONE;
    }

    @Test
    void anIndexThatIsMadeIsNoReasonToListTheArticlesAgain() throws IOException {
        Workspace workspace = openWorkspace();
        CollectionModel collection = window.models().collection();
        await("the folder without an index", () -> collection.index() != CollectionModel.Index.OPENING);
        run(() -> window.desks().collection().work().index());
        await(
                "the index",
                () -> collection.index() == CollectionModel.Index.OPEN
                        && !collection.indexing()
                        && Files.isDirectory(workspace.articles().resolve(".dragoman")));
        works.clear();
        run(() -> window.desks().workspace().look());
        // Lists in any case, after what was asked before.
        run(() -> window.desks().workspace().wrote());
        await("the listing", () -> works.contains(WorkspaceModel.Work.NONE));
        settle();
        assertThat(works.stream().filter(w -> w == WorkspaceModel.Work.NONE)).hasSize(1);
    }

    @Test
    void articlesThatAreTheSameAgainAreNeitherSearchedNorLaidOutAnew() throws IOException {
        openWorkspace();
        run(() -> window.desks().workspace().articlesChanged());
        await("the listing", () -> works.contains(WorkspaceModel.Work.LISTING) && idle());
        settle();
        assertThat(works).doesNotContain(WorkspaceModel.Work.SEARCHING, WorkspaceModel.Work.GROUPING);
        assertThat(lists).isZero();
    }
}
