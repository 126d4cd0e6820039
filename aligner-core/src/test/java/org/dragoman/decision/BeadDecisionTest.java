package org.dragoman.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeadDecisionTest {
    private static final AnnotatedArticle AZ = article("az", "Bir.\nİki.\nÜç.\nİki.");
    private static final AnnotatedArticle EN = article("en", "One.\nTwo.\nThree.");
    private static final List<AnnotatedArticle> BOTH = List.of(AZ, EN);

    @TempDir
    Path folder;

    private static AnnotatedArticle article(String id, String text) {
        Article article =
                new Article(id, LanguageTag.AZ, text, null, null, Provenance.UNKNOWN, SourceMap.identity(id, text));
        return new AnnotatedArticle(article, new Segmenter(Languages.of(List.of()), true).segments(article), List.of());
    }

    private static BeadDecision fixed(List<Integer> az, List<Integer> en) {
        return BeadDecision.fixed(BOTH, List.of(az, en));
    }

    @Test
    void fixedBeadIsFoundAgainInBothOrdersOfTheArticles() {
        BeadDecision decision = fixed(List.of(0, 1), List.of(2));
        assertThat(decision.find(BOTH)).contains(Map.of(0, List.of(0, 1), 1, List.of(2)));
        assertThat(decision.find(List.of(EN, AZ))).contains(Map.of(1, List.of(0, 1), 0, List.of(2)));
    }

    @Test
    void ofSegmentsWithTheSameTextTheOneThatStoodThereIsMeant() {
        BeadDecision last = fixed(List.of(3), List.of(1));
        assertThat(last.find(BOTH)).contains(Map.of(0, List.of(3), 1, List.of(1)));
        AnnotatedArticle longer = article("az", "Ha.\nBir.\nİki.\nÜç.\nİki.");
        assertThat(last.find(List.of(longer, EN))).contains(Map.of(0, List.of(4), 1, List.of(1)));
    }

    @Test
    void segmentWhoseEndWasEditedIsFoundWhereItStood() {
        String begin = "Bu cümlə qırx hərfdən uzundur, sonu isə sonradan ";
        AnnotatedArticle before = article("az", begin + "dəyişdi.");
        AnnotatedArticle after = article("az", begin + "düzəldi.");
        BeadDecision decision = BeadDecision.fixed(List.of(before, EN), List.of(List.of(0), List.of(0)));
        assertThat(decision.find(List.of(after, EN))).contains(Map.of(0, List.of(0), 1, List.of(0)));
    }

    @Test
    void decisionOnALostSegmentOrArticleSaysNothing() {
        BeadDecision decision = fixed(List.of(2), List.of(2));
        assertThat(decision.find(List.of(article("az", "Bir."), EN))).isEmpty();
        assertThat(decision.find(List.of(AZ))).isEmpty();
    }

    @Test
    void versionsOfOneTextWithTheSameIdAreToldApartByTheirSegments() {
        AnnotatedArticle az = article("text", "Bir.\nİki.");
        AnnotatedArticle en = article("text", "One.\nTwo.");
        BeadDecision bead = BeadDecision.fixed(List.of(az, en), List.of(List.of(0), List.of(1)));
        assertThat(bead.find(List.of(en, az))).contains(Map.of(0, List.of(1), 1, List.of(0)));
        BeadDecision apart = BeadDecision.forbidden(en, 0, az, 1);
        assertThat(apart.find(List.of(az, en))).contains(Map.of(0, List.of(1), 1, List.of(0)));
    }

    @Test
    void articleThatJoinsLaterIsFree() {
        AnnotatedArticle ar = article("ar", "واحد.");
        assertThat(fixed(List.of(0), List.of()).find(List.of(ar, AZ, EN)))
                .contains(Map.of(1, List.of(0), 2, List.of()));
    }

    @Test
    void laterBeadTakesThePlaceOfOneItSharesASegmentWith() {
        Decisions decisions = Decisions.NONE
                .with(fixed(List.of(0), List.of(0)))
                .with(fixed(List.of(2), List.of(2)))
                .with(fixed(List.of(0, 1), List.of(1)));
        assertThat(decisions.beads())
                .containsExactlyInAnyOrder(fixed(List.of(2), List.of(2)), fixed(List.of(0, 1), List.of(1)));
    }

    @Test
    void joiningAndKeepingApartGiveWayToEachOther() {
        BeadDecision apart = BeadDecision.forbidden(AZ, 0, EN, 0);
        BeadDecision other = BeadDecision.forbidden(AZ, 0, AZ, 1);
        BeadDecision joined = fixed(List.of(0), List.of(0));
        assertThat(Decisions.NONE.with(apart).with(other).with(joined).beads())
                .containsExactlyInAnyOrder(other, joined);
        assertThat(Decisions.NONE.with(joined).with(apart).beads()).containsExactly(apart);
    }

    @Test
    void rulesForAnAlignerHaveIndexesInOrder() {
        BeadDecisions rules = BeadDecision.among(
                List.of(
                        BeadDecision.forbidden(EN, 1, AZ, 2),
                        BeadDecision.forbidden(AZ, 1, AZ, 0),
                        fixed(List.of(3), List.of(2)),
                        fixed(List.of(3), List.of(0))),
                BOTH);
        assertThat(rules.fixed()).containsExactly(new SegmentGroup(List.of(List.of(3), List.of(2))));
        assertThat(rules.forbidden())
                .containsExactly(
                        new SegmentGroup(List.of(List.of(2), List.of(1))),
                        new SegmentGroup(List.of(List.of(0, 1), List.of())));
        assertThat(BeadDecision.among(List.of(), BOTH)).isEqualTo(BeadDecisions.NONE);
    }

    @Test
    void decisionWithoutSegmentsIsRejected() {
        assertThatThrownBy(() -> fixed(List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BeadDecision(
                        BeadDecision.Kind.FORBIDDEN,
                        fixed(List.of(0), List.of()).sides()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void beadsComeBackAsTheyWereWritten() throws IOException {
        Decisions decisions =
                Decisions.NONE.with(fixed(List.of(0, 1), List.of())).with(BeadDecision.forbidden(AZ, 2, EN, 2));
        Path file = folder.resolve("decisions.json");
        DecisionFile.write(file, decisions);
        assertThat(DecisionFile.read(file)).isEqualTo(new ReadResult.Ok<>(decisions, List.of()));
        assertThat(Files.readString(file)).contains("\"is\" : \"forbidden\"").contains("\"words\" : \"Üç.\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "{\"is\": \"fixed\"}",
                "{\"is\": \"fixed\", \"sides\": []}",
                "{\"is\": \"loose\", \"sides\": [{\"article\": \"a\", \"segments\": [{\"at\": 0, \"hash\": \"ab\"}]}]}",
                "{\"is\": \"forbidden\", \"sides\": [{\"article\": \"a\", \"segments\": [{\"at\": 0, \"hash\": \"ab\"}]}]}",
                "{\"is\": \"fixed\", \"sides\": [{\"article\": \"a\", \"segments\": [{\"at\": -1, \"hash\": \"ab\"}]}]}",
                "{\"is\": \"fixed\", \"sides\": [{\"article\": \"a\", \"segments\": [{\"at\": 0}]}]}"
            })
    void beadThatCannotBeUnderstoodIsNamed(String bead) throws IOException {
        Path file = Files.writeString(
                folder.resolve("d.json"),
                "{\"format\": \"dragoman-decisions\", \"version\": 1, \"beads\": [" + bead + "]}");
        assertThat(DecisionFile.read(file).problems())
                .hasSize(1)
                .allMatch(p -> p.code().equals("D004"));
    }
}
