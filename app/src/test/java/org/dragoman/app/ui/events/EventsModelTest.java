package org.dragoman.app.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.app.ui.Samples;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.ListedEvent;
import org.dragoman.article.Article;
import org.junit.jupiter.api.Test;

class EventsModelTest {
    private static EventGroup five() {
        List<Article> articles = new ArrayList<>(Samples.articles());
        articles.addAll(Samples.articles());
        return new EventGroup("many", Map.of(), null, articles.subList(0, 5));
    }

    @Test
    void firstEventIsOpen() {
        EventsModel model = new EventsModel(Samples.events(), 3);
        assertThat(model.selected()).isZero();
        assertThat(model.shown()).hasSize(3);
    }

    @Test
    void emptyListHasNoEvent() {
        EventsModel model = new EventsModel(List.of(), 3);
        assertThat(model.event()).isNull();
        assertThat(model.shown()).isEmpty();
        model.select(0);
        assertThat(model.selected()).isEqualTo(-1);
    }

    @Test
    void oneArticleOfEachLanguageIsShownFirst() {
        EventsModel model = new EventsModel(List.of(five()), 3);
        assertThat(model.shown())
                .containsExactlyElementsOf(model.events().get(0).articles().subList(0, 3));
    }

    @Test
    void articleTakesThePlaceOfTheOneInItsLanguage() {
        EventsModel model = new EventsModel(List.of(five()), 3);
        ListedArticle otherEnglish = model.events().get(0).articles().get(4);
        model.toggle(otherEnglish);
        assertThat(model.shows(otherEnglish)).isTrue();
        assertThat(model.shows(model.events().get(0).articles().get(1))).isFalse();
        assertThat(model.shown()).hasSize(3);
    }

    @Test
    void furtherEventsComeBehindAndTheOpenOneStaysOpen() {
        EventsModel model = new EventsModel(List.of(five()), 3);
        ListedEvent open = model.event();
        model.add(Samples.events());
        assertThat(model.events()).hasSize(1 + Samples.events().size());
        assertThat(model.event()).isEqualTo(open);
        assertThat(model.selected()).isZero();
    }

    @Test
    void severalPickedEventsStayPickedWhenFurtherOnesCome() {
        EventsModel model = new EventsModel(Samples.events(), 3);
        List<ListedEvent> picked = model.events();
        assertThat(picked).hasSizeGreaterThan(1);
        model.pick(picked, List.of());
        model.add(List.of(five()));
        assertThat(model.picked()).isEqualTo(picked);
    }

    @Test
    void lastArticleStays() {
        EventsModel model = new EventsModel(Samples.events(), 3);
        model.select(1);
        model.toggle(model.shown().get(0));
        assertThat(model.shown()).hasSize(1);
    }

    @Test
    void openedEventsStandFirstAndTheFirstIsOpen() {
        EventsModel model = new EventsModel(Samples.events(), 3);
        model.select(1);
        List<String> heard = new ArrayList<>();
        model.on(EventsModel.EVENTS, () -> heard.add("events"));
        model.on(EventsModel.SELECTED, () -> heard.add("selected"));
        model.open(List.of(five()));
        assertThat(model.event().id()).isEqualTo("many");
        assertThat(model.events()).hasSize(3);
        assertThat(heard).containsExactly("events", "selected");
    }
}
