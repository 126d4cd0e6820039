package org.dragoman.app.ui.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.PartialDate;
import org.dragoman.concept.Status;
import org.dragoman.concept.Usage;
import org.dragoman.concept.Validity;
import org.dragoman.glossary.edit.EntryValues;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class UsageTimelineTest {
    private static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.AZ, LanguageTag.EN);
    private final Concept almaty = Entries.entry("almaty", ConceptType.PLACE, "Almatı", "Almaty", "");

    @Test
    void rowsWithoutDatesTellNothingOfTime() {
        assertThat(UsageTimeline.of(almaty, LANGUAGES, 2026).rows()).isEmpty();
        assertThat(UsageTimeline.of(null, LANGUAGES, 2026).rows()).isEmpty();
    }

    @Test
    void aDatedRowReachesFromItsDateAndOthersOverTheWhole() {
        Validity since = new Validity(new PartialDate("1993"), null);
        Concept dated = EntryValues.put(
                almaty,
                LanguageTag.EN,
                0,
                EntryValues.usages(
                        EntryValues.terms(almaty, LanguageTag.EN).get(0),
                        List.of(new Usage(Status.PREFERRED, "un", since, null, null))));

        UsageTimeline timeline = UsageTimeline.of(dated, LANGUAGES, 2026);

        assertThat(timeline.from()).isLessThan(1993);
        assertThat(timeline.to()).isEqualTo(2027);
        UsageTimeline.Bar english = timeline.rows().get(1).bars().get(0);
        assertThat(english.from()).isEqualTo(1993.0);
        assertThat(english.openTo()).isTrue();
        assertThat(timeline.rows().get(0).bars().get(0).from()).isEqualTo(timeline.from());
    }
}
