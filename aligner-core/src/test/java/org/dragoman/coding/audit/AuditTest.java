package org.dragoman.coding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.dragoman.coding.Coded;
import org.dragoman.compare.statistics.Proportion;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditTest {
    @TempDir
    Path folder;

    private static List<AnnotatedArticle> articles() {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            articles.add(Coded.article(
                    "az" + i,
                    LanguageTag.AZ,
                    "[Bakı] və [Gəncə] " + i + ".\nBurada ad yoxdur " + i + ".\nYenə yox " + i + "."));
            articles.add(
                    Coded.article("ar" + i, LanguageTag.AR, "زار [باكو] اليوم " + i + ".\nلا أسماء هنا " + i + "."));
        }
        return articles;
    }

    private static Audit draw(AuditPlan plan) {
        AuditSampler sampler = new AuditSampler(plan);
        articles().forEach(sampler::add);
        return sampler.audit();
    }

    private static Audit judge(Audit audit, Function<AuditItem, AuditItem.Verdict> verdict) {
        Audit judged = audit;
        for (int i = 0; i < audit.items().size(); i++) {
            judged = judged.with(
                    i, audit.items().get(i).judged(verdict.apply(audit.items().get(i))));
        }
        return judged;
    }

    private static long count(Audit audit, LanguageTag language, boolean mention) {
        return audit.items().stream()
                .filter(i -> i.language().equals(language) && i.mention() == mention)
                .map(AuditItem::unit)
                .distinct()
                .count();
    }

    @Test
    void sampleIsStratifiedByLanguageAndKnowsTheWhole() {
        Audit audit = draw(new AuditPlan(1, 10, 5));
        assertThat(audit.strata())
                .containsExactly(new Stratum(LanguageTag.AR, 40, 40), new Stratum(LanguageTag.AZ, 80, 80));
        assertThat(count(audit, LanguageTag.AR, true)).isEqualTo(10);
        assertThat(count(audit, LanguageTag.AZ, true)).isEqualTo(10);
        assertThat(count(audit, LanguageTag.AR, false)).isEqualTo(5);
        assertThat(count(audit, LanguageTag.AZ, false)).isEqualTo(5);
        assertThat(audit.items().stream()
                        .filter(i -> i.language().equals(LanguageTag.AZ) && i.mention())
                        .map(AuditItem::marked)
                        .distinct())
                .containsExactly(2);
    }

    @Test
    void sameSeedDrawsTheSameAndAnotherSeedAnother() {
        assertThat(draw(new AuditPlan(3, 10, 5))).isEqualTo(draw(new AuditPlan(3, 10, 5)));
        assertThat(draw(new AuditPlan(4, 10, 5)).items())
                .isNotEqualTo(draw(new AuditPlan(3, 10, 5)).items());
    }

    @Test
    void everyMentionIsDrawnAboutEquallyOften() {
        int[] times = new int[40];
        for (int seed = 0; seed < 400; seed++) {
            for (AuditItem item : draw(new AuditPlan(seed, 10, 0)).items()) {
                if (item.language().equals(LanguageTag.AR)) {
                    times[Integer.parseInt(item.unit().article().replaceAll("[^0-9]", ""))]++;
                }
            }
        }
        // Expected 100 each, with a standard deviation of 8.7.
        assertThat(Arrays.stream(times).boxed()).allSatisfy(t -> assertThat(t).isBetween(60, 140));
    }

    @Test
    void smallWholeIsTakenAltogether() {
        Audit audit = draw(new AuditPlan(1, 1000, 1000));
        assertThat(audit.items()).hasSize(240);
    }

    @Test
    void resultCountsByLanguageAndForAll() {
        Audit audit = judge(
                draw(new AuditPlan(1, 20, 20)),
                i -> i.language().equals(LanguageTag.AR)
                        ? new AuditItem.Verdict(true, 0)
                        : new AuditItem.Verdict(!i.mention() || i.unit().words().equals("Bakı"), i.mention() ? 0 : 1));
        List<AuditResult> results = AuditResult.of(audit);
        assertThat(results).extracting(AuditResult::language).containsExactly(LanguageTag.AR, LanguageTag.AZ, null);
        AuditResult arabic = results.get(0);
        assertThat(arabic.right()).isEqualTo(new Proportion(20, 20));
        assertThat(Objects.requireNonNull(arabic.recall()).value()).isEqualTo(1);
        assertThat(arabic.recall().low()).isBetween(0.7, 0.9);
        AuditResult azerbaijani = results.get(1);
        assertThat(azerbaijani.missed()).isEqualTo(20);
        assertThat(azerbaijani.missedAll().value()).isCloseTo(80, within(1e-9));
        double right = azerbaijani.right().share() * 80;
        assertThat(Objects.requireNonNull(azerbaijani.recall()).value()).isCloseTo(right / (right + 80), within(1e-9));
        AuditResult all = results.get(2);
        assertThat(all.precision().value()).isCloseTo((40 + right) / 120, within(1e-9));
        assertThat(Objects.requireNonNull(all.recall()).value()).isCloseTo((40 + right) / (120 + right), within(1e-9));
        assertThat(all.recall().low()).isLessThan(all.recall().value());
        assertThat(all.recall().high()).isGreaterThan(all.recall().value());
    }

    @Test
    void namesMissedBesideAMentionAreSharedAmongThoseOfTheSentence() {
        Audit audit = judge(
                draw(new AuditPlan(1, 80, 80)),
                i -> new AuditItem.Verdict(true, i.mention() && i.language().equals(LanguageTag.AZ) ? 1 : 0));
        AuditResult azerbaijani = AuditResult.of(audit).get(1);
        assertThat(azerbaijani.missedBeside()).isEqualTo(80);
        assertThat(azerbaijani.missedAll().value()).isCloseTo(40, within(1e-9));
    }

    @Test
    void recallWaitsUntilBothKindsAreJudged() {
        Audit audit = draw(new AuditPlan(1, 10, 10));
        assertThat(AuditResult.of(audit)).allSatisfy(r -> assertThat(r.recall()).isNull());
        Audit mentions = judge(audit, i -> i.mention() ? new AuditItem.Verdict(true, 0) : null);
        assertThat(AuditResult.of(mentions))
                .allSatisfy(r -> assertThat(r.recall()).isNull());
        assertThat(AuditResult.of(mentions).get(0).right()).isEqualTo(new Proportion(10, 10));
    }

    @Test
    void nextOpenItemIsFoundRoundTheEnd() {
        Audit audit = draw(new AuditPlan(1, 2, 1));
        int last = audit.items().size() - 1;
        assertThat(audit.open(-1)).isZero();
        assertThat(audit.open(last)).isZero();
        Audit one = audit.with(0, audit.items().get(0).judged(new AuditItem.Verdict(true, 0)));
        assertThat(one.open(last)).isEqualTo(1);
        assertThat(one.judged()).isEqualTo(1);
        assertThat(judge(audit, i -> new AuditItem.Verdict(false, 0)).open(0)).isEqualTo(-1);
    }

    @Test
    void writtenAuditGoesOnWhereItWasAndTheSchemaAcceptsIt() throws IOException {
        Audit audit = draw(new AuditPlan(9, 3, 3));
        audit = audit.with(1, audit.items().get(1).judged(new AuditItem.Verdict(false, 2)));
        Path file = folder.resolve(AuditFile.NAME);
        AuditFile.write(file, audit);
        assertThat(AuditFile.read(file)).isEqualTo(new ReadResult.Ok<>(audit, List.of()));
        assertThat(Coded.faults(Audit.class, "dragoman-audit-1.schema.json", file))
                .isEmpty();
    }

    @Test
    void auditWithAWrongVerdictIsRefusedByPlace() throws IOException {
        Path file = folder.resolve(AuditFile.NAME);
        Audit audit = draw(new AuditPlan(9, 1, 0));
        AuditFile.write(file, audit.with(0, audit.items().get(0).judged(new AuditItem.Verdict(true, 0))));
        Files.writeString(file, Files.readString(file).replace("\"right\" : true", "\"right\" : \"yes\""));
        assertThat(AuditFile.read(file).problems()).singleElement().satisfies(p -> {
            assertThat(p.message()).isEqualTo("\"right\" is neither true nor false.");
            assertThat(p.at().line()).isGreaterThan(10);
        });
        assertThat(AuditFile.read(folder.resolve("none.json")).problems())
                .extracting(InputProblem::code)
                .containsExactly("K005");
    }

    /** Exact limits of Garwood 1936 for counts in one unit. */
    @ParameterizedTest
    @CsvSource({"0, 0, 3.689", "1, 0.025, 5.572", "5, 1.623, 11.668", "10, 4.795, 18.390", "100, 81.364, 121.627"})
    void limitsOfACountAreNearTheExactOnes(int count, double low, double high) {
        Estimate mean = Estimate.mean(count, 1);
        assertThat(mean.value()).isEqualTo(count);
        assertThat(mean.low()).isCloseTo(low, within(0.03));
        assertThat(mean.high()).isCloseTo(high, within(0.03));
    }

    /** The delta method has 0.9 ± 0.0181 for 900 ± 18 and 100 ± 20. */
    @Test
    void limitsOfAShareAreNearThoseOfTheDeltaMethodWhereNumbersAreLarge() {
        Estimate share = new Estimate(900, 882, 918).shareWith(new Estimate(100, 80, 120));
        assertThat(share.value()).isEqualTo(0.9);
        assertThat(share.low()).isCloseTo(0.8819, within(0.001));
        assertThat(share.high()).isCloseTo(0.9181, within(0.001));
    }

    @Test
    void limitsOfASumAreNarrowerThanTheSumOfLimits() {
        Estimate sum = new Estimate(10, 7, 13).plus(new Estimate(10, 6, 14));
        assertThat(sum).isEqualTo(new Estimate(20, 15, 25));
    }

    @Test
    void shareWithoutAnyRestIsBoundedByWhatTheRestMayBe() {
        Estimate share = new Estimate(50, 45, 55).shareWith(new Estimate(0, 0, 5));
        assertThat(share.value()).isEqualTo(1);
        assertThat(share.high()).isEqualTo(1);
        assertThat(share.low()).isBetween(0.89, 0.93);
    }

    @Test
    void nothingFoundAndNothingMissedSaysNothing() {
        assertThat(Estimate.ZERO.shareWith(Estimate.ZERO)).isEqualTo(new Estimate(0, 0, 1));
    }
}
