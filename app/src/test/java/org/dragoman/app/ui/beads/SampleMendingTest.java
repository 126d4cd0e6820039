package org.dragoman.app.ui.beads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dragoman.align.Bead;
import org.dragoman.align.SentenceAligner;
import org.dragoman.app.AppContext;
import org.dragoman.app.workspace.EventGroups;
import org.dragoman.article.Articles;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.concept.Profile;
import org.dragoman.decision.BeadDecision;
import org.dragoman.decision.Decisions;
import org.dragoman.glossary.curated.CuratedGlossary;
import org.dragoman.glossary.service.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Beads of the first sample event, each mended by itself. */
class SampleMendingTest {
    private static final AppContext CONTEXT = AppContext.of(Services.installed(), CuratedGlossary.get(), Profile.NONE);
    private static final ArticleComparison BEFORE = CONTEXT.comparer(false, Decisions.NONE)
            .compare(EventGroups.newestSample(Articles.installed()).articles());
    private static final List<Bead> BEADS = BEFORE.alignment().beads();

    private static Optional<Decisions> mended(BeadChange.Kind kind, int sentence) {
        return new BeadEdits(BEFORE, Decisions.NONE).apply(kind, List.of(new SegmentPlace(0, sentence)));
    }

    private static List<Bead> beads(Decisions decisions) {
        return new SentenceAligner()
                .align(BEFORE.articles(), BeadDecision.among(decisions.beads(), BEFORE.articles()))
                .beads();
    }

    @Test
    void joiningTheFirstSentenceWithTheNextLeavesEveryOtherBeadAsItWas() {
        Bead first = BEFORE.alignment().beadOf(0, 1).orElseThrow();
        Bead next = BEADS.get(BEADS.indexOf(first) + 1);

        List<Bead> after = beads(mended(BeadChange.Kind.JOIN, 1).orElseThrow());

        assertThat(after).hasSize(BEADS.size() - 1);
        assertThat(after)
                .containsAll(BEADS.stream()
                        .filter(b -> !b.equals(first) && !b.equals(next))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = BeadChange.Kind.class,
            names = {"JOIN", "SPLIT", "UNLINK", "UP", "DOWN"})
    void beadsThatHaveNoSentenceOfAMendedOneStay(BeadChange.Kind kind) {
        int steps = 0;
        for (int index = 0; index < BEADS.size(); index++) {
            int at = index;
            List<Integer> sentences = BEADS.get(at).side(0);
            Optional<Decisions> next =
                    sentences.isEmpty() ? Optional.empty() : mended(kind, sentences.get(sentences.size() - 1));
            if (next.isPresent()) {
                steps++;
                assertThat(beads(next.get()))
                        .as("%s of bead %d", kind, at)
                        .containsAll(BEADS.stream()
                                .filter(b -> b.width() > 1 && Math.abs(BEADS.indexOf(b) - at) > 1)
                                .toList());
            }
        }
        assertThat(steps).isPositive();
    }
}
