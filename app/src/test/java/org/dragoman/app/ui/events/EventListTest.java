package org.dragoman.app.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.app.ui.Samples;
import org.dragoman.app.ui.deciding.DecisionsModel;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.workspace.ConceptIndex;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.app.workspace.KeptDecisions;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.ListedEvent;
import org.dragoman.decision.EventDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventListTest {
    private final DecisionsModel decisions = new DecisionsModel(KeptDecisions.NONE);
    private final EventsModel model = new EventsModel(Samples.events(), 3);
    private final EventWork work = new EventWork(model, decisions);

    @BeforeEach
    void ties() {
        decisions.on(DecisionsModel.CHANGED, () -> model.decided(decisions.decisions()));
    }

    private ListedEvent event(int index) {
        return model.events().get(index);
    }

    private ListedArticle article(int index) {
        return event(0).articles().get(index);
    }

    private static ListedEvent on(LocalDate day) {
        return new ListedEvent(
                String.valueOf(day),
                Map.of(),
                day,
                List.of(ListedArticle.of(Samples.articles().get(0))));
    }

    private List<String> listed(EventFilter filter) {
        model.filter(filter);
        return model.listed().stream().map(ListedEvent::id).toList();
    }

    private static EventFilter words(String text) {
        return EventFilter.ALL.withText(text);
    }

    @Test
    void articleMovesToAnotherEventAndBack() {
        ListedArticle arabic = article(2);
        model.pick(model.picked(), List.of(arabic));
        assertThat(work.canMove()).isTrue();
        work.move(List.of(arabic), event(1));
        assertThat(event(0).articles()).hasSize(2).doesNotContain(arabic);
        assertThat(event(1).articles()).hasSize(2).contains(arabic);
        assertThat(model.shown()).doesNotContain(arabic);
        String undo = decisions.undoable().name(Messages.of(UiLanguage.ENGLISH));
        assertThat(undo).startsWith("Moving ");
        decisions.undo();
        assertThat(event(0).articles()).hasSize(3).contains(arabic);
        decisions.redo();
        assertThat(event(1).articles()).contains(arabic);
    }

    @Test
    void movingAnArticleToItsOwnEventIsNoStep() {
        work.move(List.of(article(0)), event(0));
        assertThat(decisions.undoable()).isNull();
    }

    @Test
    void pickedArticlesBecomeAnEvent() {
        ListedArticle english = article(1);
        model.pick(model.picked(), List.of(english));
        assertThat(work.canSplit()).isTrue();
        work.split();
        assertThat(model.events()).hasSize(3);
        assertThat(model.events()).anyMatch(e -> e.articles().equals(List.of(english)));
        assertThat(model.event().articles()).hasSize(2);
    }

    @Test
    void allArticlesOfAnEventCannotBeSplitOff() {
        model.pick(model.picked(), event(0).articles());
        assertThat(work.canSplit()).isFalse();
        work.split();
        assertThat(model.events()).hasSize(2);
    }

    @Test
    void pickedEventsBecomeOneAndCorrectionsOutlastAnotherSearch() {
        model.pick(List.of(event(0), event(1)), List.of());
        assertThat(work.canJoin()).isTrue();
        work.join();
        assertThat(model.events())
                .singleElement()
                .satisfies(e -> assertThat(e.articles()).hasSize(4));
        List<List<ListedArticle>> apart = new ArrayList<>();
        event(0).articles().forEach(a -> apart.add(List.of(a)));
        model.found(apart);
        assertThat(model.events()).hasSize(1);
        decisions.undo();
        assertThat(model.events()).hasSize(4);
    }

    @Test
    void whatIsLeftOfAnEventIsDecidedOnToo() {
        List<String> left = List.of(article(0).name(), article(1).name());
        work.move(List.of(article(2)), event(1));
        assertThat(decisions.decisions().events()).contains(new EventDecision(left));
    }

    @Test
    void wordsFindTitlesAndOutletsHoweverTheyAreSpelt() {
        assertThat(listed(words("almaty CSTO"))).containsExactly("almaty");
        assertThat(listed(words("meridian"))).containsExactly("almaty");
        assertThat(listed(words("KÖRPÜ xəb"))).containsExactly("almaty");
        assertThat(listed(words("the second"))).isEmpty();
        assertThat(listed(words("  "))).hasSize(2);
    }

    @Test
    void nameOfAConceptFindsEventsThatMentionIt() {
        assertThat(new EventConcepts(Samples.glossary(), ConceptIndex.NONE).named("kollektiv t"))
                .contains("csto");
        assertThat(listed(words("kollektiv t"))).isEmpty();
    }

    @Test
    void conditionsNarrowTheList() {
        assertThat(listed(EventFilter.ALL.withLanguage("ar"))).containsExactly("almaty");
        assertThat(listed(EventFilter.ALL.withOutlet("Meridian Wire"))).containsExactly("almaty");
        LocalDate june = LocalDate.of(2024, 6, 1);
        assertThat(listed(EventFilter.ALL.withDays(june, null))).containsExactly("almaty");
        assertThat(listed(EventFilter.ALL.withDays(null, june))).containsExactly("note");
        assertThat(listed(new EventFilter("", null, null, null, null, Set.of(Kind.PERSON))))
                .isEmpty();
    }

    @Test
    void openEventStaysOpenWhileItIsNotListed() {
        listed(words("second"));
        assertThat(model.selected()).isEqualTo(-1);
        assertThat(model.event().id()).isEqualTo("almaty");
        model.select(0);
        assertThat(model.event().id()).isEqualTo("note");
    }

    @Test
    void openedEventsAreListedWhateverTheFilter() {
        listed(words("second"));
        model.open(List.of(new EventGroup("new", Map.of(), null, Samples.articles())));
        assertThat(model.listed()).hasSize(3);
        assertThat(model.event().id()).isEqualTo("new");
    }

    @Test
    void timelineHasABarForEachDayMonthOrYear() {
        LocalDate day = LocalDate.of(2024, 6, 21);
        Timeline days = Timeline.of(List.of(on(day), on(day.minusDays(2)), on(day)));
        assertThat(days.unit()).isEqualTo(Timeline.Unit.DAY);
        assertThat(days.bars()).extracting(Timeline.Bar::count).containsExactly(1, 0, 2);
        Timeline months = Timeline.of(List.of(on(day), on(day.minusMonths(3))));
        assertThat(months.bars())
                .hasSize(4)
                .contains(new Timeline.Bar(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31), 1));
        assertThat(Timeline.of(List.of(on(day), on(day.minusYears(9)))).unit()).isEqualTo(Timeline.Unit.YEAR);
        assertThat(Timeline.of(List.of()).bars()).isEmpty();
        assertThat(months.highest()).isEqualTo(1);
    }

    @Test
    void eventsOfTheNearestDaysAreOfferedFirst() {
        LocalDate day = LocalDate.of(2024, 6, 21);
        ListedEvent open = on(day);
        ListedEvent far = on(day.minusMonths(1));
        ListedEvent near = on(day.plusDays(1));
        assertThat(EventQuestion.nearest(List.of(far, open, near), open)).containsExactly(near, far);
    }

    @Test
    void tenThousandEventsAreFilteredAsOneTypes() {
        List<List<ListedArticle>> groups = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            groups.add(List.of(ListedArticle.of(Samples.articles().get(i % 3))));
        }
        model.found(groups);
        long begin = System.nanoTime();
        listed(words("meridian"));
        long millis = (System.nanoTime() - begin) / 1_000_000;
        assertThat(model.listed()).hasSize(3_333);
        assertThat(millis).isLessThan(500);
    }
}
