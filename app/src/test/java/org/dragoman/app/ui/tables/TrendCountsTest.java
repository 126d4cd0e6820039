package org.dragoman.app.ui.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dragoman.app.ui.Samples;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.compare.statistics.NamingFact;
import org.dragoman.text.LanguageTag;
import org.dragoman.voice.VoiceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrendCountsTest {
    private static NamingFact fact(long article, String outlet, String month, String concept, String term) {
        return new NamingFact(
                article, false, outlet, "", LanguageTag.EN, month, VoiceKind.OWN, concept, List.of(), term);
    }

    private static final List<NamingFact> FACTS = List.of(
            fact(0, "Alfa", "2024-01", "csto", "CSTO"),
            fact(0, "Alfa", "2024-01", "csto", "the Organization"),
            fact(1, "Beta", "2024-03", "csto", "CSTO"),
            fact(2, "", "", "csto", "CSTO"),
            fact(1, "Beta", "2024-03", "almaty", "Almaty"));

    @Test
    void monthsBetweenHaveACountOfNothingAndUnknownOnesStandLast() {
        TrendCounts.Chart chart = TrendCounts.of(Set.of("csto"), FACTS).chart(TrendModel.Way.TIME, LanguageTag.EN);
        assertThat(chart.categories()).containsExactly("2024-01", "2024-02", "2024-03", "");
        assertThat(chart.counts())
                .containsExactly(
                        Map.entry("EN CSTO", List.of(1L, 0L, 1L, 1L)),
                        Map.entry("EN the Organization", List.of(1L, 0L, 0L, 0L)));
    }

    @ParameterizedTest
    @MethodSource("org.dragoman.app.ui.i18n.Letters#languages")
    void outletsOfOneCountStandByTheLettersOfTheWindow(UiLanguage language, LanguageTag tag, List<String> all) {
        List<String> words = all.subList(0, 6);
        List<String> mixed = new ArrayList<>(words);
        Collections.shuffle(mixed, new Random(13));
        List<NamingFact> facts = mixed.stream()
                .map(w -> fact(w.hashCode(), w, "2024-01", "csto", "CSTO"))
                .toList();

        assertThat(TrendCounts.of(Set.of("csto"), facts)
                        .chart(TrendModel.Way.OUTLET, tag)
                        .categories())
                .isEqualTo(words);
    }

    @Test
    void withoutAConceptConceptsAreCounted() {
        TrendCounts.Chart chart = TrendCounts.of(Set.of(), FACTS).chart(TrendModel.Way.OUTLET, LanguageTag.EN);
        assertThat(chart.categories()).containsExactly("Alfa", "Beta", "");
        assertThat(chart.counts())
                .containsEntry("csto", List.of(2L, 1L, 1L))
                .containsEntry("almaty", List.of(0L, 1L, 0L));
    }

    @Test
    void numbersOfOutletsHaveKeynessBesideTheirCounts() {
        Grid grid = new TrendGrid(
                        TrendCounts.of(Set.of("csto"), FACTS),
                        TrendModel.Way.OUTLET,
                        Samples.glossary(),
                        Messages.of(UiLanguage.ENGLISH))
                .grid();
        assertThat(grid.columns()).hasSize(7);
        Grid.Row organization = grid.rows().stream()
                .filter(r -> r.name().equals("the Organization"))
                .findFirst()
                .orElseThrow();
        assertThat(organization.cells().get(2)).hasToString("1");
        assertThat(organization.cells().get(3)).hasToString("2");
        assertThat(organization.cells().get(5)).hasToString("0.0\u2009%");
        assertThat(organization.cells().get(6).number()).isInstanceOf(Double.class);
        assertThat(organization.cells().get(6).toString()).startsWith("+");
    }
}
