package org.dragoman.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.decision.BeadDecisions;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a bead mended by hand leaves as it was, on made-up articles that share some of their numbers. */
class MendedAlignmentTest {
    private static final Languages NO_RULES = Languages.of(List.of());

    static Stream<Arguments> made() {
        return IntStream.range(0, 24).mapToObj(seed -> Arguments.of(seed, 2 + seed % 2));
    }

    /** Lines of up to three numbers that follow the same story, some left out, some told together. */
    private static List<AnnotatedArticle> articles(Random random, int count) {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int side = 0; side < count; side++) {
            StringBuilder text = new StringBuilder();
            for (int fact = 0; fact < 24; fact++) {
                int choice = random.nextInt(10);
                if (choice > 1) {
                    text.append(100 + 7 * fact).append(" word ").append(500 + fact / 2);
                    text.append(choice < 4 ? " " : "\n");
                }
            }
            articles.add(article("a" + side, text.append("\nend").toString()));
        }
        return articles;
    }

    private static AnnotatedArticle article(String id, String text) {
        Article article = new Article(
                id, new LanguageTag("tlh"), text, null, null, Provenance.UNKNOWN, SourceMap.identity(id, text));
        return new AnnotatedArticle(article, new Segmenter(NO_RULES, true).segments(article), List.of());
    }

    private static List<Bead> align(List<AnnotatedArticle> articles, BeadDecisions decisions) {
        return new SentenceAligner().align(articles, decisions).beads();
    }

    private static Set<List<Integer>> places(List<List<Integer>> sides) {
        Set<List<Integer>> places = new HashSet<>();
        for (int side = 0; side < sides.size(); side++) {
            for (int segment : sides.get(side)) {
                places.add(List.of(side, segment));
            }
        }
        return places;
    }

    private static boolean meet(Bead bead, Set<List<Integer>> segments) {
        return places(bead.sides()).stream().anyMatch(segments::contains);
    }

    private static List<List<Integer>> joined(Bead one, Bead other) {
        List<List<Integer>> sides = new ArrayList<>();
        for (int side = 0; side < one.sides().size(); side++) {
            List<Integer> all = new ArrayList<>(one.side(side));
            all.addAll(other.side(side));
            sides.add(all);
        }
        return sides;
    }

    /** Every bead that was before and has none of the segments stays, with cost and reasons; what stood alone may be joined. */
    private static void assertStays(List<Bead> before, List<Bead> after, Set<List<Integer>> freed) {
        List<Bead> stay =
                before.stream().filter(b -> b.width() > 1 && !meet(b, freed)).toList();
        assertThat(after).containsAll(stay);
        for (Bead bead : after) {
            assertThat(before.contains(bead) || meet(bead, freed))
                    .as("new without a freed segment: " + bead.sides())
                    .isTrue();
        }
        List<List<Integer>> all =
                after.stream().flatMap(b -> places(b.sides()).stream()).toList();
        assertThat(all).doesNotHaveDuplicates();
        assertThat(Set.copyOf(all))
                .isEqualTo(
                        before.stream().flatMap(b -> places(b.sides()).stream()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("made")
    void givenTwoBeadsJoinedWhenAlignedThenEveryOtherBeadIsAsItWas(int seed, int count) {
        Random random = new Random(seed);
        List<AnnotatedArticle> articles = articles(random, count);
        List<Bead> before = align(articles, BeadDecisions.NONE);
        int at = random.nextInt(before.size() - 1);
        List<List<Integer>> sides = joined(before.get(at), before.get(at + 1));

        List<Bead> after = align(articles, BeadDecisions.NONE.fix(sides));

        assertStays(before, after, places(sides));
        assertThat(after).hasSize(before.size() - 1).anyMatch(b -> b.sides().equals(sides));
    }

    @ParameterizedTest
    @MethodSource("made")
    void givenASegmentTakenToAnotherBeadWhenAlignedThenOnlyWhatItLeavesIsAlignedAnew(int seed, int count) {
        Random random = new Random(seed);
        List<AnnotatedArticle> articles = articles(random, count);
        List<Bead> before = align(articles, BeadDecisions.NONE);
        List<Bead> wide = before.stream().filter(b -> b.width() > 1).toList();
        int at = random.nextInt(wide.size() - 1);
        List<List<Integer>> sides = new ArrayList<>(wide.get(at).sides());
        int side = IntStream.range(0, count)
                .filter(s -> !wide.get(at + 1).side(s).isEmpty())
                .findFirst()
                .orElseThrow();
        List<Integer> more = new ArrayList<>(sides.get(side));
        more.add(wide.get(at + 1).side(side).get(0));
        sides.set(side, more);
        Set<List<Integer>> freed = places(wide.get(at).sides());
        freed.addAll(places(wide.get(at + 1).sides()));

        List<Bead> after = align(articles, BeadDecisions.NONE.fix(sides));

        assertStays(before, after, freed);
        assertThat(after).anyMatch(b -> b.sides().equals(sides));
    }

    @ParameterizedTest
    @MethodSource("made")
    void givenTwoSegmentsPartedWhenAlignedThenOnlyTheirBeadIsAlignedAnew(int seed, int count) {
        Random random = new Random(seed);
        List<AnnotatedArticle> articles = articles(random, count);
        List<Bead> before = align(articles, BeadDecisions.NONE);
        List<Bead> wide = before.stream().filter(b -> b.width() > 1).toList();
        Bead parted = wide.get(random.nextInt(wide.size()));
        List<List<Integer>> pair = new ArrayList<>();
        int left = 2;
        for (List<Integer> segments : parted.sides()) {
            pair.add(left > 0 && !segments.isEmpty() ? List.of(segments.get(0)) : List.of());
            left -= segments.isEmpty() ? 0 : 1;
        }

        List<Bead> after = align(articles, BeadDecisions.NONE.forbid(pair));

        assertStays(before, after, places(parted.sides()));
        assertThat(after).noneMatch(b -> places(b.sides()).containsAll(places(pair)));
    }

    @ParameterizedTest
    @MethodSource("made")
    void givenDecisionsAgainstEachOthersOrderWhenAlignedThenTheyHoldAndTheRestStays(int seed, int count) {
        Random random = new Random(seed);
        List<AnnotatedArticle> articles = articles(random, count);
        List<Bead> before = align(articles, BeadDecisions.NONE);
        int last = articles.get(1).segments().size() - 1;
        List<List<Integer>> across = new ArrayList<>(List.of(List.of(0), List.of(last)));
        List<List<Integer>> back =
                new ArrayList<>(List.of(List.of(articles.get(0).segments().size() - 1), List.of(0)));
        for (int side = 2; side < count; side++) {
            across.add(List.of());
            back.add(List.of());
        }
        Set<List<Integer>> freed = new HashSet<>();
        Set<List<Integer>> decided = places(across);
        decided.addAll(places(back));
        before.stream().filter(b -> meet(b, decided)).forEach(b -> freed.addAll(places(b.sides())));

        List<Bead> after = align(articles, BeadDecisions.NONE.fix(across).fix(back));

        assertStays(before, after, freed);
        assertThat(after)
                .anyMatch(b -> b.sides().equals(across))
                .anyMatch(b -> b.sides().equals(back));
    }

    @Test
    void givenAFreedSegmentWhenOneThatStoodAloneHasTheEvidenceThenTheyJoin() {
        List<AnnotatedArticle> articles = List.of(
                article("a", "word 11 12.\nword 21 22.\nword 31 32.\nend 41"),
                article("b", "word 11 12.\nword 21 22.\nother words\nstory 21 22.\nword 31 32.\nend 41"));
        List<Bead> before = align(articles, BeadDecisions.NONE);
        assertThat(before)
                .extracting(Bead::sides)
                .contains(List.of(List.of(1), List.of(1)), List.of(List.of(), List.of(3)));

        List<Bead> after = align(articles, BeadDecisions.NONE.forbid(List.of(List.of(1), List.of(1))));

        assertThat(after)
                .extracting(Bead::sides)
                .contains(List.of(List.of(1), List.of(3)), List.of(List.of(), List.of(1)));
        assertThat(after)
                .containsAll(before.stream()
                        .filter(b -> b.width() > 1 && !b.side(0).contains(1))
                        .toList());
    }
}
