package org.dragoman.app.ui;

import java.nio.file.InvalidPathException;
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
        window.view().showCollection();
    }

    /** The article in the event that has it, else as an event of its own. */
    @Override
    public void show(PlaceRead read) {
        EventsModel events = window.models().events();
        Article article = listed(read.article());
        if (article == null) {
            article = read.article();
            events.open(EventGroups.of(List.of(article)));
        } else if (!events.shows(article)) {
            events.toggle(article);
        }
        int pane = events.shown().indexOf(article);
        Span span = read.span();
        if (pane >= 0) {
            if (span != null && span.end() <= article.text().length()) {
                window.models().compare().look(pane, span.start(), span);
            }
            window.view().pane(pane);
        }
    }

    /** The same article in the list of events, whose event is opened; null where no event has it. */
    private @Nullable Article listed(Article sought) {
        EventsModel events = window.models().events();
        for (int i = 0; i < events.events().size(); i++) {
            for (Article article : events.events().get(i).articles()) {
                if (isSame(article, sought)) {
                    events.select(i);
                    return article;
                }
            }
        }
        return null;
    }

    private static boolean isSame(Article one, Article other) {
        return one.id().equals(other.id())
                && one.language().equals(other.language())
                && one.text().equals(other.text())
                && file(one).equals(file(other));
    }

    private static Path file(Article article) {
        try {
            return Path.of(article.source().source()).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            return Path.of("");
        }
    }
}
