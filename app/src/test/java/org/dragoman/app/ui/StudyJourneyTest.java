package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.dragoman.app.ui.collection.CollectionModel;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.article.Article;

/** Journey 5: events are filtered, counted by outlet, followed into the concordance, and put on a page. */
class StudyJourneyTest extends Journey {
    private static final int TREND = 4;

    @InEveryLanguage
    void coverageIsFilteredCountedFollowedToItsPlacesAndReported(UiLanguage language, Theme theme) throws IOException {
        List<Article> articles = Stream.concat(Samples.articles().stream(), Samples.events().get(1).articles().stream())
                .toList();
        Workspace study = study(articles, Samples.articles());
        begin("study", language, theme);
        openStudy(study);
        int all = look(() -> window.models().events().listed().size());
        assertThat(all).isGreaterThan(1);

        click(find("events.words", Component.class));
        type("yerevan");
        await("fewer events", () -> window.models().events().listed().size() == 1);
        keys(KeyEvent.VK_DOWN);
        focusIn(find("events.list", JList.class));
        pictureOf("filtered");

        tab("tables.tabs", TREND);
        JTable counts = there("tables.trend", JTable.class);
        clickOn("trend.all");
        counted(counts);
        clickOn("trend.outlets");
        counted(counts);
        await("how characteristic names are", () -> counts.getColumnCount() == 7);
        assertThat(rows(counts))
                .anyMatch(r -> r.contains("Körpü Xəbər"))
                .anyMatch(r -> r.matches(".*[+-]\\d\\.\\d\\d.*"));
        cell(counts, 0, 0);
        pictureOf("outlets");

        keys(KeyEvent.VK_ENTER);
        JTextField query = there("collection.query", JTextField.class);
        await("the concordance", query::isShowing);
        // The open articles are asked at once; the index is made for more of them.
        await("the open articles", () -> window.models().collection().index() == CollectionModel.Index.OPEN);
        clickOn("collection.update");
        await(
                "the index",
                () -> !window.models().collection().here()
                        && window.models().collection().index() == CollectionModel.Index.OPEN
                        && !window.models().collection().indexing());
        JTable places = there("collection.table", JTable.class);
        await("the places", () -> !window.models().collection().searching() && places.getRowCount() > 0);
        await(
                "their words",
                () -> !String.valueOf(places.getModel().getValueAt(0, 4)).isEmpty());
        String place = look(() -> String.valueOf(places.getModel().getValueAt(0, 4)));
        cell(places, 0, 4);
        pictureOf("places");
        keys(KeyEvent.VK_ENTER);
        await("the article", () -> panes().anyMatch(p -> place.equals(text(p).getSelectedText())));

        press(Command.EXPORT_REPORT);
        Path page = folder.resolve("story.html");
        file(page);
        await(
                "the page",
                () -> Files.exists(page) && window.view().status().facts().contains("story.html"));
        assertThat(page).content().contains("Körpü Xəbər", "<table");
        pictureOf("reported");
    }

    private IntStream panes() {
        return IntStream.range(0, window.models().compare().articles().size());
    }

    private void counted(JTable counts) {
        await("the counts", () -> !window.models().trend().counting() && counts.getRowCount() > 0);
        settle();
    }

    private List<String> rows(JTable table) {
        return look(() -> IntStream.range(0, table.getRowCount())
                .mapToObj(r -> IntStream.range(0, table.getColumnCount())
                        .mapToObj(c -> String.valueOf(table.getValueAt(r, c)))
                        .collect(java.util.stream.Collectors.joining(" | ")))
                .toList());
    }
}
