package org.dragoman.app.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.app.ui.Samples;
import org.dragoman.app.ui.checks.EditedArticle;
import org.dragoman.app.ui.compare.TextEdit;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.ListedEvent;
import org.dragoman.article.Article;
import org.junit.jupiter.api.Test;

/** Samples that came with the program are never at hand together with one's own articles. */
class SamplesApartTest {
    private static final List<EventGroup> OWN = marked("own-", false);

    private static List<EventGroup> samples() {
        return marked("sample-", true);
    }

    private static List<EventGroup> marked(String prefix, boolean sample) {
        return Samples.events().stream()
                .map(e -> new EventGroup(
                        prefix + e.id(),
                        e.titles(),
                        e.day(),
                        e.articles().stream()
                                .map(a -> a.with(a.provenance().sample(sample)))
                                .toList()))
                .toList();
    }

    private static List<List<ListedArticle>> found(List<EventGroup> groups) {
        return groups.stream().map(g -> ListedEvent.of(g).articles()).toList();
    }

    private static boolean anySample(EventsModel model) {
        return model.events().stream().anyMatch(ListedEvent::sample);
    }

    @Test
    void samplesAreAtHandAsLongAsThereIsNothingElse() {
        EventsModel model = new EventsModel(samples().subList(0, 1), 3);
        model.add(samples().subList(1, 2));
        assertThat(model.events()).hasSize(2).allMatch(ListedEvent::sample);
        assertThat(model.showsSamples()).isTrue();
        assertThat(model.hasOwn()).isFalse();
    }

    @Test
    void samplesLeaveWhenOwnFilesAreOpened() {
        EventsModel model = new EventsModel(samples(), 3);
        model.open(OWN);
        assertThat(model.events()).hasSize(OWN.size());
        assertThat(anySample(model)).isFalse();
        assertThat(model.listed()).isEqualTo(model.events());
        assertThat(model.event().id()).isEqualTo(OWN.get(0).id());
    }

    @Test
    void samplesLeaveWhenAWorkspaceIsOpened() {
        EventsModel model = new EventsModel(samples(), 3);
        model.clear();
        assertThat(model.events()).isEmpty();
        assertThat(model.event()).isNull();
        model.found(found(OWN));
        assertThat(model.events()).hasSize(OWN.size());
        assertThat(anySample(model)).isFalse();
    }

    @Test
    void samplesThatAreReadLateStayAway() {
        EventsModel model = new EventsModel(samples().subList(0, 1), 3);
        model.open(OWN);
        model.add(samples().subList(1, 2));
        assertThat(anySample(model)).isFalse();
        model.showSamples(true);
        assertThat(model.events()).hasSize(2).allMatch(ListedEvent::sample);
    }

    @Test
    void ownEventsComeBackWithTheOneTheyBeganWithOpen() {
        EventsModel model = new EventsModel(samples(), 3);
        model.open(OWN);
        List<String> heard = new ArrayList<>();
        model.on(EventsModel.EVENTS, () -> heard.add("events"));
        model.on(EventsModel.SELECTED, () -> heard.add("selected"));
        model.showSamples(true);
        assertThat(model.event().sample()).isTrue();
        assertThat(heard).containsExactly("events", "selected");
        model.showSamples(false);
        assertThat(anySample(model)).isFalse();
        assertThat(model.events()).hasSize(OWN.size());
        assertThat(model.event().id()).isEqualTo(OWN.get(0).id());
    }

    @Test
    void withoutSamplesOwnEventsStay() {
        EventsModel model = new EventsModel(OWN, 3);
        model.showSamples(true);
        assertThat(model.showsSamples()).isFalse();
        assertThat(model.events()).hasSize(OWN.size());
    }

    @Test
    void ownFilesOpenedWhileSamplesAreShownComeBeforeTheOthersOfTheirKind() {
        EventsModel model = new EventsModel(samples(), 3);
        model.open(OWN.subList(0, 1));
        model.showSamples(true);
        model.open(OWN.subList(1, 2));
        assertThat(model.events())
                .extracting(ListedEvent::id)
                .containsExactly(OWN.get(1).id(), OWN.get(0).id());
    }

    @Test
    void aChangedTextTakesItsPlaceAlsoAmongThosePutAway() {
        EventsModel model = new EventsModel(samples(), 3);
        model.open(OWN);
        Article old = OWN.get(0).articles().get(0);
        Article next = old.with(old.provenance());
        model.showSamples(true);
        model.replace(old, next);
        model.showSamples(false);
        assertThat(model.events().get(0).articles().get(0).is(next)).isTrue();
    }

    @Test
    void aTextThatIsInNoFileKeepsItsPlaceWhenEventsAreFoundAnew() {
        EventsModel model = new EventsModel(List.of(), 3);
        model.found(inFiles());
        Article old = OWN.get(0).articles().get(0);
        Article mine = EditedArticle.apply(old, List.of(new TextEdit(0, "", "Mine ")));
        model.replace(old, mine);
        model.keep(a -> a == mine);
        model.found(inFiles());
        assertThat(model.events().get(0).articles().get(0).is(mine)).isTrue();
        model.keep(a -> false);
        model.found(inFiles());
        assertThat(model.events().get(0).articles().get(0).isInMemory()).isFalse();
    }

    private static List<List<ListedArticle>> inFiles() {
        return OWN.stream()
                .map(e -> e.articles().stream()
                        .map(a -> ListedArticle.inFile(a, 0))
                        .toList())
                .toList();
    }
}
