package org.dragoman.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.decision.BeadDecisions;
import org.dragoman.decision.SegmentGroup;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.TermIndex;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;
import org.junit.jupiter.api.Test;

class SentenceAlignerTest {
    private static final LanguageTag XX = new LanguageTag("tlh");
    private static final Languages NO_RULES = Languages.of(List.of());

    private static AnnotatedArticle article(String text) {
        List<Concept> concepts = new ArrayList<>();
        for (String name : List.of("Putin", "Minsk", "Baku", "Sochi", "Paris", "Summit")) {
            Term term = Term.of(name, TermType.FULL_FORM, Status.PREFERRED);
            concepts.add(Concept.of(name, ConceptType.PLACE, Map.of(XX, List.of(term))));
        }
        TermIndex index = TermIndex.of(new Glossary(concepts, List.of(), List.of()), NO_RULES);
        Article article = new Article("x", XX, text, null, null, Provenance.UNKNOWN, SourceMap.identity("x.txt", text));
        return new MentionFinder(index, false).annotate(article, new Segmenter(NO_RULES, true));
    }

    private static List<List<List<Integer>>> sides(String... texts) {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (String text : texts) {
            articles.add(article(text));
        }
        return new SentenceAligner()
                .align(articles).beads().stream().map(Bead::sides).toList();
    }

    @Test
    void sentencesWithTheSameNamesAreJoinedAndTheRestStandsAlone() {
        assertThat(sides("Putin in Minsk.\nSomething else here.\nBaku.", "Putin in Minsk.\nBaku."))
                .containsExactly(
                        List.of(List.of(0), List.of(0)),
                        List.of(List.of(1), List.of()),
                        List.of(List.of(2), List.of(1)));
    }

    @Test
    void sameNumberInOtherDigitsIsEvidence() {
        assertThat(sides("word word 2024.\nother words.", "kelime ٢٠٢٤ kelime."))
                .contains(List.of(List.of(0), List.of(0)));
    }

    @Test
    void strongEvidenceJoinsSentencesInAnotherOrder() {
        assertThat(sides(
                        "Putin, Minsk 23.\none\ntwo\nthree\nBaku, Sochi 17.",
                        "Baku, Sochi 17.\nfour\nfive\nsix\nPutin, Minsk 23."))
                .contains(List.of(List.of(0), List.of(4)), List.of(List.of(4), List.of(0)));
    }

    @Test
    void titleOfOneArticleJoinsASentenceOfAnotherWithoutTitle() {
        assertThat(sides("Minsk Summit Putin\n\nBaku 5.", "In Minsk a Summit of Putin."))
                .contains(List.of(List.of(0), List.of(0)));
    }

    @Test
    void threeArticlesShareOneBead() {
        assertThat(sides("Putin in Minsk.", "Minsk, Putin.", "Putin Minsk"))
                .containsExactly(List.of(List.of(0), List.of(0), List.of(0)));
    }

    @Test
    void everySegmentStandsInExactlyOneBead() {
        List<List<List<Integer>>> beads = sides(
                "Putin.\nMinsk 1.\nBaku 2.\nSochi.\nParis 3.\nSummit.",
                "Summit.\nMinsk 1. Baku 2.\nParis 3.\nunknown",
                "Baku 2.\nPutin and Sochi.\nParis 3.\nSummit. Minsk 1.");
        for (int side = 0; side < 3; side++) {
            Map<Integer, Integer> seen = new TreeMap<>();
            for (List<List<Integer>> bead : beads) {
                bead.get(side).forEach(s -> seen.merge(s, 1, Integer::sum));
            }
            assertThat(seen.values()).containsOnly(1);
            assertThat(seen).hasSize(side == 0 ? 6 : 4);
        }
    }

    @Test
    void emptyArticleLeavesTheOtherAlone() {
        assertThat(sides("", "Putin.")).containsExactly(List.of(List.of(), List.of(0)));
    }

    private static List<List<List<Integer>>> decided(BeadDecisions decisions, String... texts) {
        List<AnnotatedArticle> articles =
                Arrays.stream(texts).map(SentenceAlignerTest::article).toList();
        return new SentenceAligner()
                .align(articles, decisions).beads().stream().map(Bead::sides).toList();
    }

    private static final String[] PAIR = {
        "Putin in Minsk 1.\nBaku, Sochi 2.\nParis Summit 3.", "Putin in Minsk 1.\nBaku, Sochi 2.\nParis Summit 3."
    };

    @Test
    void givenAFixedBeadWhenAlignedThenItStandsAndItsSegmentsAreInNoOther() {
        BeadDecisions decisions = BeadDecisions.NONE.fix(List.of(List.of(0), List.of(0, 1)));

        assertThat(decided(decisions, PAIR))
                .containsExactly(
                        List.of(List.of(0), List.of(0, 1)),
                        List.of(List.of(1), List.of()),
                        List.of(List.of(2), List.of(2)));
    }

    @Test
    void givenAFixedBeadWhenAlignedThenItsReasonIsTheUsersChoiceAndItCostsNothing() {
        BeadDecisions decisions = BeadDecisions.NONE.fix(List.of(List.of(1), List.of(2)));

        Bead fixed = new SentenceAligner()
                .align(List.of(article(PAIR[0]), article(PAIR[1])), decisions)
                .beadOf(0, 1)
                .orElseThrow();

        assertThat(fixed.sides()).isEqualTo(List.of(List.of(1), List.of(2)));
        assertThat(fixed.cost()).isZero();
        assertThat(fixed.reasons()).extracting(BeadReason::kind).containsExactly(EvidenceKind.FIXED);
    }

    @Test
    void givenASegmentSetAloneWhenAlignedThenItIsInNoBeadWithOthers() {
        BeadDecisions decisions = BeadDecisions.NONE.fix(List.of(List.of(1), List.of()));

        assertThat(decided(decisions, PAIR)).contains(List.of(List.of(1), List.of()), List.of(List.of(), List.of(1)));
    }

    @Test
    void givenAForbiddenBeadWhenAlignedThenItsSegmentsArePartedAndTheRestStays() {
        BeadDecisions decisions = BeadDecisions.NONE.forbid(List.of(List.of(1), List.of(1)));

        List<List<List<Integer>>> beads = decided(decisions, PAIR);

        assertThat(beads).contains(List.of(List.of(0), List.of(0)), List.of(List.of(2), List.of(2)));
        assertThat(beads).noneMatch(b -> b.get(0).contains(1) && b.get(1).contains(1));
    }

    @Test
    void givenTwoSegmentsOfOneSideForbiddenTogetherWhenAlignedThenTheyArePartedEvenWhereTheirCounterpartIsOne() {
        String[] texts = {"Putin in Minsk 1.\nBaku, Sochi 2.", "Putin in Minsk 1, Baku, Sochi 2."};
        assertThat(decided(BeadDecisions.NONE, texts)).containsExactly(List.of(List.of(0, 1), List.of(0)));

        List<List<List<Integer>>> beads = decided(BeadDecisions.NONE.forbid(List.of(List.of(0, 1), List.of())), texts);

        assertThat(beads).hasSize(2).noneMatch(b -> b.get(0).size() > 1);
    }

    @Test
    void givenDecisionsOnThreeArticlesWhenAlignedThenAllHold() {
        BeadDecisions decisions = BeadDecisions.NONE
                .fix(List.of(List.of(0), List.of(0), List.of(1)))
                .forbid(List.of(List.of(2), List.of(2), List.of(2)));

        List<List<List<Integer>>> beads = decided(decisions, PAIR[0], PAIR[0], PAIR[0]);

        assertThat(beads).contains(List.of(List.of(0), List.of(0), List.of(1)));
        assertThat(beads)
                .noneMatch(b ->
                        b.get(0).contains(2) && b.get(1).contains(2) && b.get(2).contains(2));
        for (int side = 0; side < 3; side++) {
            int s = side;
            assertThat(beads.stream().flatMap(b -> b.get(s).stream())).containsExactlyInAnyOrder(0, 1, 2);
        }
    }

    @Test
    void givenABeadFixedBeforeTheThirdArticleCameWhenAlignedThenItsSentenceJoinsTheBead() {
        SegmentGroup group = new SegmentGroup(List.of(List.of(1), List.of(1), List.of()), Set.of(2));

        List<List<List<Integer>>> beads =
                decided(new BeadDecisions(List.of(group), List.of()), PAIR[0], PAIR[0], PAIR[0]);

        assertThat(beads)
                .containsExactly(
                        List.of(List.of(0), List.of(0), List.of(0)),
                        List.of(List.of(1), List.of(1), List.of(1)),
                        List.of(List.of(2), List.of(2), List.of(2)));
    }

    @Test
    void givenABeadFixedAgainstTheEvidenceWhenAThirdArticleComesThenNoOtherSentenceOfTheTwoJoinsIt() {
        SegmentGroup group = new SegmentGroup(List.of(List.of(0), List.of(1), List.of()), Set.of(2));

        List<List<List<Integer>>> beads =
                decided(new BeadDecisions(List.of(group), List.of()), PAIR[0], PAIR[0], PAIR[0]);

        assertThat(beads)
                .anyMatch(b -> b.get(0).equals(List.of(0)) && b.get(1).equals(List.of(1)))
                .noneMatch(b -> b.get(0).contains(1) && b.get(1).contains(1));
    }

    @Test
    void givenSeveralGroupsWhenAlignedThenEachHasItsOwnDecisions() {
        List<AnnotatedArticle> pair = List.of(article(PAIR[0]), article(PAIR[1]));
        BeadDecisions decisions = BeadDecisions.NONE.fix(List.of(List.of(1), List.of(2)));

        List<Alignment> alignments = new SentenceAligner()
                .alignAll(List.of(pair, pair), List.of(BeadDecisions.NONE, decisions), Progress.NONE);

        assertThat(alignments.get(0).beadOf(0, 1).orElseThrow().sides()).isEqualTo(List.of(List.of(1), List.of(1)));
        assertThat(alignments.get(1).beadOf(0, 1).orElseThrow().sides()).isEqualTo(List.of(List.of(1), List.of(2)));
    }

    @Test
    void givenLengthsThatFitBadlyWhenAlignedThenAReasonSaysSo() {
        String longer = "Putin in Minsk 1 and a great many words more that nobody has said on the other side at all.";

        Bead bead = new SentenceAligner()
                .align(List.of(article("Putin in Minsk 1.\nBaku, Sochi 2."), article(longer + "\nBaku, Sochi 2.")))
                .beadOf(0, 0)
                .orElseThrow();

        assertThat(bead.reasons())
                .anySatisfy(r -> {
                    assertThat(r.kind()).isEqualTo(EvidenceKind.LENGTH);
                    assertThat(r.weight()).isNegative();
                    assertThat(r.source()).isEmpty();
                })
                .anySatisfy(r -> assertThat(r.kind()).isEqualTo(EvidenceKind.CONCEPT));
    }
}
