package org.dragoman.language.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.language.date.WordFront;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFrontTest {
    private final DateFront front = new DateFront();

    @ParameterizedTest
    @CsvSource({
        "ويناير, يناير",
        "فيناير, يناير",
        "بيناير, يناير",
        "وبيناير, بيناير",
        "وفبيناير, فبيناير",
        "وللعام, للعام",
        "للعام, العام",
        "وويناير, ويناير",
        "يناير,",
        "ووويناير,",
        "بويناير,",
        "وب,",
    })
    void oneAttachedWordIsCutWhereAKnownWordStandsBehindAtMostThree(String word, @Nullable String rest) {
        WordFront.Cut cut = front.cut(word, known -> known.equals("يناير") || known.equals("العام"));
        assertThat(cut == null ? null : cut.rest()).isEqualTo(rest);
    }

    @Test
    void runOfOneLetterIsAskedForAFewTimesOnly() {
        AtomicInteger asked = new AtomicInteger();
        front.cut("و".repeat(100_000), word -> asked.incrementAndGet() < 0);
        assertThat(asked).hasValueLessThan(5);
        assertThat(new ArabicLanguage().dates("و".repeat(100_000) + "يناير")).isEmpty();
    }
}
