package org.dragoman.app.ui.collection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.Samples;
import org.dragoman.app.ui.terms.TermsModel;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.collection.Filter;
import org.dragoman.collection.Place;
import org.dragoman.collection.PlaceList;
import org.dragoman.decision.Decisions;
import org.dragoman.text.InputProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of articles and what the window asks of them; work in the background is done at once or when a test says so. */
abstract class CollectionCase {
    static final AppContext CONTEXT = Samples.context();

    @TempDir
    Path folder;

    final CollectionModel model = new CollectionModel();
    final List<InputProblem> problems = new ArrayList<>();
    List<ListedArticle> open = List.of();
    /** What waits to be done in the background. */
    final Queue<Runnable> waiting = new ArrayDeque<>();

    @BeforeEach
    void articles() throws IOException {
        Ferries.writeAll(folder);
    }

    CollectionWork work(Executor searches, Executor indexes) {
        Threads threads = new Threads(Runnable::run, searches, Runnable::run, indexes, 1);
        return new CollectionWork(
                model, new TermsModel(CONTEXT), () -> Decisions.NONE, () -> open, problems::addAll, threads);
    }

    CollectionWork opened() {
        CollectionWork work = work(Runnable::run, Runnable::run);
        work.open(folder);
        work.index();
        return work;
    }

    List<Place> shown() {
        PlaceList list = model.found().list();
        return list == null ? List.of() : list.read(model.found().rows());
    }

    List<String> surfaces() {
        return shown().stream().map(Place::surface).toList();
    }

    static Filter languages(String... tags) {
        return new Filter(Set.of(tags), Set.of(), Set.of(), null, null, Set.of(), Set.of(), true);
    }

    static List<ListedArticle> samples() {
        return Samples.articles().stream().map(ListedArticle::of).toList();
    }
}
