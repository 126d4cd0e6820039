package org.dragoman.app.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dragoman.app.ui.collection.CollectionView;
import org.dragoman.app.ui.collection.CollectionWork;
import org.dragoman.app.ui.collection.PlaceRead;
import org.dragoman.app.ui.compare.ActiveConcept;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.events.EventsModel;
import org.dragoman.app.workspace.EventGroups;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.ListedEvent;
import org.dragoman.article.Article;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Ties the concordance to the rest of the window: folders, files, articles, the concept at the caret. For the event thread. */
final class CollectionDesk implements CollectionView.Desk {
    private final WorkbenchWindow window;
    private final CollectionWork work;

    CollectionDesk(WorkbenchWindow window) {
        this.window = window;
        this.work = new CollectionWork(
                window.models().collection(),
                window.models().terms(),
                window.models().decisions()::decisions,
                () -> window.models().events().events().stream()
                        .flatMap(e -> e.articles().stream())
                        .toList(),
                problems -> window.view().problems().show(problems));
    }

    CollectionWork work() {
        return work;
    }

    @Override
    public void chooseFolder() {
        FileChooser.askCollection(
                        window.frame(), window.messages(), window.settings().lastFolder())
                .ifPresent(folder -> {
                    window.settings().lastFolder(folder.toAbsolutePath());
                    work.open(folder);
                });
    }

    @Override
    public Optional<Path> askFile() {
        return FileChooser.askPlaces(
                window.frame(), window.messages(), window.settings().lastFolder());
    }

    /** Shows the concordance; with words selected, or a concept at the caret, of these. */
    void ofSelection() {
        CompareModel compare = window.models().compare();
        Span selection = compare.selection();
        ActiveConcept concept = compare.selected();
        if (selection != null && compare.pane() < compare.articles().size()) {
            work.ask(selection.in(compare.articles().get(compare.pane()).text()).replace('\n', ' '));
        } else if (concept != null) {
            work.ask(concept.concept().id());
        }
        window.view().tables().showCollection();
    }

    /** The article in the event that has it, else as an event of its own. */
    @Override
    public void show(PlaceRead read) {
        EventsModel events = window.models().events();
        ListedArticle article = listed(read.article());
        if (article == null) {
            events.open(EventGroups.of(List.of(read.article())));
            article = events.shown().get(0);
        } else if (!events.shows(article)) {
            events.toggle(article);
        }
        int pane = events.shown().indexOf(article);
        window.desks().reading().whenShown(() -> look(pane, read.span()));
    }

    private void look(int pane, @Nullable Span span) {
        CompareModel compare = window.models().compare();
        if (pane >= 0 && pane < compare.articles().size()) {
            if (span != null
                    && span.end() <= compare.articles().get(pane).text().length()) {
                compare.look(pane, span.start(), span);
            }
            window.view().pane(pane);
        }
    }

    /** The same article in the list of events, whose event is opened; null where no event has it. */
    private @Nullable ListedArticle listed(Article sought) {
        EventsModel events = window.models().events();
        for (ListedEvent event : events.events()) {
            for (ListedArticle article : event.articles()) {
                if (article.isCopyOf(sought)) {
                    events.open(event);
                    return article;
                }
            }
        }
        return null;
    }
}
