package org.dragoman.app.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.tables.TrendWork;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.compare.statistics.Dimension;
import org.dragoman.compare.statistics.NamingStatistics;
import org.dragoman.decision.Decisions;
import org.jspecify.annotations.Nullable;

/** Gives the counts over time and by outlet what the window has open. */
final class TrendDesk implements TrendWork.Desk {
    private final WorkbenchWindow window;

    TrendDesk(WorkbenchWindow window) {
        this.window = window;
    }

    @Override
    public List<ListedArticle> articles() {
        return window.models().events().listed().stream()
                .flatMap(e -> e.articles().stream())
                .toList();
    }

    @Override
    public @Nullable AppContext context() {
        return window.models().terms().context();
    }

    @Override
    public Decisions decisions() {
        return window.models().decisions().decisions();
    }

    @Override
    public void count(
            Set<String> concepts,
            List<List<Dimension>> tables,
            Consumer<List<NamingStatistics>> done,
            Consumer<String> failed) {
        window.desks().collection().work().count(concepts, tables, done, failed);
    }
}
