package org.dragoman.app.ui.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.events.EventConcepts;
import org.dragoman.app.workspace.EventSearch;
import org.dragoman.app.workspace.KnownEvents;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.TraitStore;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Term;
import org.dragoman.text.Progress;

/** Finds the events of listed articles. What was found before is kept in the workspace's index. */
final class SearchTask {
    /**
     * What was found.
     *
     * @param groups of articles that report one event
     * @param concepts names of concepts and where they are mentioned
     */
    record Found(List<List<ListedArticle>> groups, EventConcepts concepts) {}

    private final Workspace workspace;
    private final AppContext context;
    private final List<ListedArticle> articles;
    private final boolean mayWrite;

    SearchTask(Workspace workspace, AppContext context, List<ListedArticle> articles, boolean mayWrite) {
        this.workspace = workspace;
        this.context = context;
        this.articles = articles;
        this.mayWrite = mayWrite;
    }

    /** The file of the events that were found last. */
    static Path events(Workspace workspace) {
        return workspace.index().resolve("events.tsv");
    }

    /** Whoever may not write to the workspace keeps it elsewhere for as long as it is needed. */
    Found search(Function<WorkspaceModel.Work, Progress> progress) throws IOException {
        Path file = mayWrite ? workspace.index().resolve("traits.bin") : Files.createTempFile("dragoman-", ".traits");
        try (TraitStore store = TraitStore.open(file, context.program() + " " + trace(context.glossary()))) {
            int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
            new EventSearch(context.index(), context.articles(), threads)
                    .search(articles, store, progress.apply(WorkspaceModel.Work.SEARCHING));
            EventSearch.Found found = EventSearch.group(articles, store, progress.apply(WorkspaceModel.Work.GROUPING));
            if (mayWrite) {
                KnownEvents.write(found.groups(), events(workspace));
            }
            return new Found(found.groups(), new EventConcepts(context.glossary(), found.concepts()));
        } finally {
            if (!mayWrite) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Other for a glossary with other terms. */
    private static String trace(Glossary glossary) {
        long trace = 1;
        for (Concept concept : glossary.concepts()) {
            trace = 31 * trace + concept.id().hashCode();
            for (LanguageSection section : concept.sections().values()) {
                for (Term term : section.terms()) {
                    trace = 31 * trace + term.text().hashCode();
                }
            }
        }
        return Long.toHexString(trace);
    }
}
