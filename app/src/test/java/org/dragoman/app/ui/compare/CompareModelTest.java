package org.dragoman.app.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.app.ui.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompareModelTest {
    private static final int AZ = 0;
    private static final int EN = 1;
    private static final int AR = 2;

    private final CompareModel model = new CompareModel();
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void showSampleEvent() {
        model.show(Samples.events().get(0), Samples.articles());
    }

    private void analysed() {
        model.ready(Samples.context().comparer(false).compare(Samples.articles()));
    }

    private String surface(Place place) {
        return place.mention().surface(model.articles().get(place.pane()).text());
    }

    @Test
    void textsAreThereBeforeAnythingIsKnown() {
        assertThat(model.articles()).hasSize(3);
        assertThat(model.comparison()).isNull();
        assertThat(model.mentions(AZ)).isEmpty();
        assertThat(model.next(AZ)).isEmpty();
        assertThat(model.counterpart()).isEmpty();
    }

    @Test
    void caretOnAMentionChoosesItsConcept() {
        analysed();
        model.caretMoved(EN, Samples.EN.indexOf("Yerevan") + 2);
        assertThat(model.active().concept().id()).isEqualTo("yerevan");
        assertThat(surface(model.active().place())).isEqualTo("Yerevan");
    }

    @Test
    void caretInPlainTextLetsGoButTheCardStays() {
        analysed();
        model.caretMoved(EN, Samples.EN.indexOf("Yerevan"));
        model.caretMoved(EN, Samples.EN.indexOf("stayed away"));
        assertThat(model.active()).isNull();
        assertThat(model.card().concept().id()).isEqualTo("yerevan");
    }

    @Test
    void caretRightBehindAMentionStillMeansIt() {
        analysed();
        int end = Samples.AZ.indexOf("KTMT-nin") + "KTMT-nin".length();
        assertThat(model.mentionAt(AZ, end).map(this::surface)).contains("KTMT-nin");
    }

    @Test
    void mentionUnderTheCaretIsChosenWhenTheAnalysisArrives() {
        model.caretMoved(EN, 1);
        assertThat(model.active()).isNull();
        analysed();
        assertThat(model.active().concept().id()).isEqualTo("csto");
    }

    @Test
    void nextVisitsEveryMentionAndBeginsAnew() {
        analysed();
        model.choose(null);
        List<String> visited = new ArrayList<>();
        for (int i = 0; i <= model.mentions(EN).size(); i++) {
            Place place = model.next(EN).orElseThrow();
            model.goTo(place);
            visited.add(surface(place));
        }
        assertThat(visited).startsWith("CSTO", "foreign ministers", "Almaty", "Council of Foreign Ministers");
        assertThat(visited.get(visited.size() - 1)).isEqualTo("CSTO");
    }

    @Test
    void previousGoesBackAndFromTheFirstToTheLast() {
        analysed();
        model.goTo(model.mentionAt(EN, 6).orElseThrow());
        Place first = model.previous(EN).orElseThrow();
        assertThat(surface(first)).isEqualTo("CSTO");
        model.goTo(first);
        assertThat(model.previous(EN).map(this::surface)).contains("Collective Security Treaty");
    }

    @Test
    void counterpartStandsInTheSameBeadOfTheNextPane() {
        analysed();
        model.goTo(model.mentionAt(AZ, Samples.AZ.indexOf("İrəvan")).orElseThrow());
        Place english = model.counterpart().orElseThrow();
        assertThat(english.pane()).isEqualTo(EN);
        assertThat(surface(english)).isEqualTo("Yerevan");
        model.goTo(english);
        assertThat(model.counterpart().map(this::surface)).contains("يريفان");
    }

    @Test
    void counterpartPassesOverAPaneWithoutTheConcept() {
        analysed();
        model.goTo(model.mentionAt(EN, Samples.EN.indexOf("Regional security")).orElseThrow());
        assertThat(model.counterpart()).isEmpty();
    }

    @Test
    void hoverComesBeforeTheCaretAndGoesAgain() {
        analysed();
        model.goTo(model.mentionAt(AZ, 0).orElseThrow());
        model.on(CompareModel.ACTIVE, () -> heard.add("active"));
        model.hover(model.mentionAt(AR, Samples.AR.indexOf("يريفان")).orElseThrow());
        assertThat(model.active().concept().id()).isEqualTo("yerevan");
        assertThat(model.selected().concept().id()).isEqualTo("csto");
        model.hover(null);
        assertThat(model.active().concept().id()).isEqualTo("csto");
        model.hover(null);
        assertThat(heard).hasSize(2);
    }

    @Test
    void conceptChosenInATableHasNoPlace() {
        analysed();
        model.choose(Samples.glossary().concept("almaty").orElseThrow());
        assertThat(model.active().place()).isNull();
        assertThat(model.counterpart().map(Place::pane)).contains(EN);
    }

    @Test
    void otherArticlesForgetWhatWasKnown() {
        analysed();
        model.goTo(model.mentionAt(AZ, 0).orElseThrow());
        model.show(Samples.events().get(1), Samples.events().get(1).articles());
        assertThat(model.comparison()).isNull();
        assertThat(model.active()).isNull();
        assertThat(model.card()).isNull();
        assertThat(model.mentions(0)).isEmpty();
    }
}
