package org.dragoman.app.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.swing.JComboBox;
import javax.swing.SwingUtilities;
import org.dragoman.app.ui.Samples;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.ListedEvent;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FilterPopupTest {
    private static JComboBox<?> outlets(Container parent) {
        for (Component child : parent.getComponents()) {
            if (child instanceof JComboBox<?> box && "events.filter.outlet".equals(box.getName())) {
                return box;
            }
            JComboBox<?> inner = child instanceof Container c ? outlets(c) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    private static List<Article> articles(List<String> outlets) {
        Article article = Samples.articles().get(0);
        return outlets.stream()
                .map(o -> article.with(Provenance.of(o, "2024-06-21")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("org.dragoman.app.ui.i18n.Letters#languages")
    void outletsStandByTheLettersOfTheWindow(UiLanguage language, LanguageTag tag, List<String> words)
            throws Exception {
        List<String> mixed = new ArrayList<>(words);
        Collections.shuffle(mixed, new Random(5));
        EventsModel model =
                new EventsModel(List.of(new EventGroup("e", Map.of(), LocalDate.of(2024, 6, 21), articles(mixed))), 3);
        List<String> shown = new ArrayList<>();
        SwingUtilities.invokeAndWait(() -> {
            JComboBox<?> box = outlets(new FilterPopup(model, Messages.of(language)));
            IntStream.range(1, box.getItemCount()).forEach(i -> shown.add(String.valueOf(box.getItemAt(i))));
        });
        assertThat(shown).isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("org.dragoman.app.ui.i18n.Letters#languages")
    void eventsOfOneDayStandByTheirTitles(UiLanguage language, LanguageTag tag, List<String> words) {
        List<String> mixed = new ArrayList<>(words);
        Collections.shuffle(mixed, new Random(5));
        EventsModel model = new EventsModel(List.of(), 3);
        model.reader(tag);
        model.found(mixed.stream().map(w -> List.of(titled(w))).toList());

        assertThat(model.listed().stream().map(e -> e.title(tag)).toList()).isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("org.dragoman.app.ui.i18n.Letters#languages")
    void eventsAreSortedAnewForAnotherReader(UiLanguage language, LanguageTag tag, List<String> words) {
        EventsModel model = new EventsModel(List.of(), 3);
        model.found(words.stream().map(w -> List.of(titled(w))).toList());
        ListedEvent open = model.event();

        model.reader(tag);

        assertThat(model.listed().stream().map(e -> e.title(tag)).toList()).isEqualTo(words);
        assertThat(model.event()).isEqualTo(open);
    }

    private static ListedArticle titled(String title) {
        return ListedArticle.of(Samples.titled(title, "2024-06-21"));
    }
}
