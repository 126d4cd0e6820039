package org.dragoman.compare.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.compare.CountBy;
import org.dragoman.concept.Concept;
import org.dragoman.voice.VoiceKind;
import org.junit.jupiter.api.Test;

class VoicedNamingTest {
    private static final String OWN = "North Port opened on Monday. Officials came from Baku.";
    private static final String SAID =
            "The ministers met in Baku. The Maritime Agency said that Old Port was too small.";

    private static List<String> names(List<VoicedName> names) {
        return names.stream().map(n -> n.term().text() + " " + n.count()).toList();
    }

    private static VoicedRow row(VoicedNaming naming, String id) {
        return naming.rows().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void namesOfTwoConceptsInASetStandInOneRow() {
        VoicedNaming naming = Ports.voiced(Ports.article("en", "Alfa", OWN), Ports.article("en", "Beta", SAID))
                .naming(CountBy.TEXT);
        VoicedRow row = row(naming, "port-names");
        assertThat(row.concepts()).extracting(Concept::id).containsExactlyInAnyOrder("north-port", "old-port");
        assertThat(names(row.cells().get(0).own())).containsExactly("North Port 1");
        assertThat(names(row.cells().get(1).others())).containsExactly("Old Port 1");
        assertThat(naming.rows()).noneMatch(r -> r.id().equals("old-port"));
    }

    @Test
    void aSetOfWhichOneConceptIsNamedJoinsNothing() {
        VoicedNaming naming = Ports.voiced(
                        Ports.article("en", "Alfa", OWN), Ports.article("en", "Beta", "Baku is calm today."))
                .naming(CountBy.TEXT);
        assertThat(naming.rows()).extracting(VoicedRow::id).containsExactly("baku", "north-port");
    }

    @Test
    void whatIsAttributedIsSaidByOthersAndKeepsItsVoice() {
        VoicedNaming naming = Ports.voiced(Ports.article("en", "Alfa", OWN), Ports.article("en", "Beta", SAID))
                .naming(CountBy.TEXT);
        VoicedCell cell = row(naming, "port-names").cells().get(1);
        assertThat(cell.own()).isEmpty();
        assertThat(cell.others().get(0).count(VoiceKind.INDIRECT)).isEqualTo(1);
        assertThat(cell.others().get(0).count(VoiceKind.DIRECT)).isZero();
    }

    @Test
    void articlesOfAnOutletCountTogetherByOutlet() {
        VoicedNaming naming = Ports.voiced(
                        Ports.article("en", "Alfa", OWN),
                        Ports.article("en", "Alfa", "Trains ran from Baku and back to Baku all night."))
                .naming(CountBy.OUTLET);
        assertThat(naming.columns()).hasSize(1);
        assertThat(names(row(naming, "baku").cells().get(0).own())).containsExactly("Baku 3");
    }

    @Test
    void onlyInHasTheRowsOfOneColumn() {
        VoicedNaming naming = Ports.voiced(
                        Ports.article("en", "Alfa", OWN), Ports.article("ar", "Beta", "عاد الهدوء إلى باكو."))
                .naming(CountBy.TEXT);
        assertThat(naming.onlyIn(0)).extracting(VoicedRow::id).containsExactly("north-port");
        assertThat(naming.onlyIn(1)).isEmpty();
    }
}
