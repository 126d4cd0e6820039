package org.dragoman.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventDecisionTest {
    private static final List<List<String>> FOUND = List.of(List.of("a", "b", "c"), List.of("d", "e"), List.of("f"));

    private static EventDecision event(String... articles) {
        return new EventDecision(List.of(articles));
    }

    private static List<List<String>> apply(Decisions decisions) {
        return decisions.applyToEvents(FOUND, Function.identity());
    }

    @Test
    void withoutDecisionsEventsStayAsFound() {
        assertThat(apply(Decisions.NONE)).isEqualTo(FOUND);
    }

    @Test
    void articleThatWasMovedLeavesItsEvent() {
        Decisions moved = Decisions.NONE.with(event("a", "b")).with(event("c", "d", "e"));
        assertThat(apply(moved)).containsExactly(List.of("a", "b"), List.of("c", "d", "e"), List.of("f"));
    }

    @Test
    void articleNobodyDecidedOnGoesWithMostOfItsEvent() {
        Decisions split = Decisions.NONE.with(event("a")).with(event("b", "z", "y"));
        List<List<String>> later = List.of(List.of("z", "y", "new", "a"));
        assertThat(split.applyToEvents(later, Function.identity()))
                .containsExactly(List.of("z", "y", "new"), List.of("a"));
    }

    @Test
    void articleDecidedAgainLeavesTheEventItWasDecidedToBeOf() {
        Decisions decisions = Decisions.NONE.with(event("b", "a")).with(event("b", "f"));
        assertThat(decisions.events()).containsExactly(event("a"), event("b", "f"));
    }

    @Test
    void decisionsOnArticlesThatAreGoneDoNothing() {
        assertThat(apply(Decisions.NONE.with(event("x", "y")))).isEqualTo(FOUND);
    }

    @Test
    void eventsComeBackFromTheirFileWhateverTheirOrder(@TempDir Path folder) throws IOException {
        Path one = folder.resolve("1.json");
        Path other = folder.resolve("2.json");
        DecisionFile.write(one, Decisions.NONE.with(event("b", "a")).with(event("c")));
        DecisionFile.write(other, Decisions.NONE.with(event("c")).with(event("a", "b")));
        assertThat(Files.readString(one)).isEqualTo(Files.readString(other));
        assertThat(DecisionFile.read(one))
                .isEqualTo(
                        new ReadResult.Ok<>(Decisions.NONE.with(event("a", "b")).with(event("c")), List.of()));
    }

    @Test
    void eventWithoutArticlesIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("d.json"),
                "{\"format\": \"dragoman-decisions\", \"version\": 1, \"events\": [{\"articles\": []}]}");
        assertThat(DecisionFile.read(file).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo("D004"));
        assertThatThrownBy(() -> new EventDecision(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
