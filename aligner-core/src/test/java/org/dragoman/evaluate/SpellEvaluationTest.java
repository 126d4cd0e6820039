package org.dragoman.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.dragoman.concept.Glossary;
import org.dragoman.evaluate.SpellEvaluation.Row;
import org.dragoman.name.NameSpeller;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;

class SpellEvaluationTest {
    private static final LanguageTag AZ = new LanguageTag("az");
    private static final LanguageTag EN = new LanguageTag("en");

    private static final NameSpeller SPELLER = NameSpeller.of(AZ, EN, Glossary.EMPTY, Set.of());

    private static SpellEvaluation of(Row... rows) {
        return SpellEvaluation.of("az-en", SPELLER, List.of(rows));
    }

    @Test
    void firstSpellingAndAllOfferedAreCounted() {
        List<String> offered =
                SPELLER.spell("Şirin").stream().map(s -> s.text()).toList();
        SpellEvaluation first = of(new Row(AZ, "Şirin", EN, offered.get(0).toUpperCase(java.util.Locale.ROOT)));
        assertThat(first).isEqualTo(new SpellEvaluation("az-en", 1, 1, 1, 0));
        SpellEvaluation second = of(new Row(AZ, "Şirin", EN, offered.get(1)));
        assertThat(second.first()).isZero();
        assertThat(second.among()).isEqualTo(1);
        assertThat(second.distance()).isBetween(0.01, 0.8);
    }

    @Test
    void eachOfSeveralSpellingsIsRightAndTheNameCountsOnce() {
        String first = SPELLER.spell("Murad").get(0).text();
        SpellEvaluation score = of(new Row(AZ, "Murad", EN, "Zzzzz"), new Row(AZ, "Murad", EN, first));
        assertThat(score.names()).isEqualTo(1);
        assertThat(score.first()).isEqualTo(1);
        assertThat(score.distance()).isCloseTo(0, within(1e-9));
    }

    @Test
    void rowWithoutLanguageIsNamed() {
        ReadResult<List<Row>> read = SpellEvaluation.read("spell.tsv", "#from\tname\tto\nen\tMurad\taz\n");
        assertThat(read.problems().toString()).contains("spell.tsv:2", "E009", "expected");
    }
}
