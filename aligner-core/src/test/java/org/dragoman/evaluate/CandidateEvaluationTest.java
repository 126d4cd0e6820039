package org.dragoman.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.dragoman.candidate.Occurrence;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;

class CandidateEvaluationTest {
    private static final String GOLD = """
            #doc	lang	line	start	end	surface	concept
            ferry	en	0	0	12	Port of Aktau	aktau-port
            ferry	az	0	0	12	Aktau limanına	aktau-port
            ferry	en	0	0	4	Baku	baku
            ferry	az	4	0	6	Bakıdan	baku
            ferry	ar	4	0	4	باكو	baku
            """;

    private static GoldNames gold(boolean lines) {
        GoldNames gold = new GoldNames(lines);
        gold.add(GoldNames.read("mentions.tsv", GOLD).fold(ok -> ok.value(), failed -> List.of()));
        return gold;
    }

    private static Occurrence place(int line, Map<String, String> surfaces) {
        return new Occurrence("ferry", line, surfaces, surfaces, 0.9);
    }

    @Test
    void halfOfTheWordsOnEachSideMakeAPairRight() {
        List<Occurrence> places = List.of(
                place(0, Map.of("en", "Aktau Port", "az", "Aktau limanına")),
                place(0, Map.of("en", "Aktau", "az", "Aktau limanına")),
                place(0, Map.of("en", "BAKU", "az", "Bakıdan")),
                place(2, Map.of("en", "Baku", "az", "Bakıdan")));
        assertThat(CandidateEvaluation.of(gold(false), places))
                .filteredOn(e -> e.name().equals("az-en"))
                .extracting(
                        CandidateEvaluation::right,
                        CandidateEvaluation::wrong,
                        CandidateEvaluation::found,
                        CandidateEvaluation::missed)
                .containsExactly(tuple(3, 1, 2, 0));
    }

    @Test
    void withLinesThePlaceCounts() {
        List<Occurrence> places = List.of(
                place(4, Map.of("az", "Bakıdan", "ar", "باكو")), place(0, Map.of("en", "Baku", "az", "Bakıdan")));
        List<CandidateEvaluation> scores = CandidateEvaluation.of(gold(true), places);
        assertThat(scores).extracting(CandidateEvaluation::name).containsExactly("ar-az", "ar-en", "az-en", "all");
        assertThat(scores.get(0)).isEqualTo(new CandidateEvaluation("ar-az", 1, 0, 1, 0));
        assertThat(scores.get(1)).isEqualTo(new CandidateEvaluation("ar-en", 0, 0, 0, 0));
        assertThat(scores.get(2)).isEqualTo(new CandidateEvaluation("az-en", 0, 1, 0, 1));
        assertThat(scores.get(3).precision()).isEqualTo(0.5);
        assertThat(scores.get(3).recall()).isEqualTo(0.5);
        assertThat(scores.get(3).f1()).isEqualTo(0.5);
    }

    @Test
    void rowWithoutSurfaceIsNamed() {
        ReadResult<List<GoldNames.Row>> read = GoldNames.read("mentions.tsv", "ferry\ten\t0\n");
        String problems = read.fold(ok -> "", failed -> failed.problems().toString());
        assertThat(problems).contains("mentions.tsv:1", "E008", "surface");
    }
}
