package org.dragoman.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.Words;
import org.dragoman.language.date.DateExpression;
import org.dragoman.text.FoldedText;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a {@link org.dragoman.language.LanguageSupport} has to keep. */
public abstract class LanguageContract extends MorphologyContract {
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    /** For subclasses. */
    protected LanguageContract() {}

    /**
     * Paragraphs of the language with what is hard in it: abbreviations, quotations, letters that change their length.
     *
     * @return texts without line ends, at least one
     */
    protected abstract List<String> texts();

    final Stream<String> allTexts() {
        return HardTexts.around(texts()).stream();
    }

    @Test
    void languageIsABarePrimaryLanguage() {
        assertThat(provider().language())
                .as("LanguageSupport.language: the primary language alone, without script or region")
                .isEqualTo(provider().language().primary());
        assertThat(provider().language().isRegistered())
                .as("LanguageSupport.language: a language that ISO 639 knows")
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("allTexts")
    void foldingAFoldedTextChangesNothing(String text) {
        String folded = provider().fold(text).folded();

        assertThat(provider().fold(folded).folded())
                .as("LanguageSupport.fold: folding a folded text changes nothing, here of “%s”", text)
                .isEqualTo(folded);
    }

    @ParameterizedTest
    @MethodSource("allTexts")
    void everyFoldedCharComesFromAPlaceInTheText(String text) {
        FoldedText folded = provider().fold(text);
        int start = 0;
        int end = 0;

        assertThat(folded.original())
                .as("LanguageSupport.fold: the original stays as it is")
                .isEqualTo(text);
        for (int i = 0; i < folded.length(); i++) {
            Span place = folded.toOriginal(i, i + 1);
            assertThat(place.start())
                    .as("LanguageSupport.fold: char %d of the folded text comes from behind the one before it", i)
                    .isBetween(start, text.length() - 1);
            assertThat(place.end())
                    .as("LanguageSupport.fold: char %d of the folded text ends in the text, not before the last", i)
                    .isBetween(Math.max(end, place.start() + 1), text.length());
            start = place.start();
            end = place.end();
        }
    }

    @ParameterizedTest
    @MethodSource("allTexts")
    void sentencesHoldEverythingButWhiteSpaceInOrder(String text) {
        int covered = 0;
        for (Span sentence : provider().sentences(text)) {
            assertThat(sentence.start())
                    .as("LanguageSupport.sentences: in order, without overlap, in “%s”", text)
                    .isGreaterThanOrEqualTo(covered);
            assertThat(isBlank(text.substring(covered, sentence.start())))
                    .as("LanguageSupport.sentences: nothing but white space is left out of “%s”", text)
                    .isTrue();
            assertThat(Words.isSpace(text.charAt(sentence.start())) || Words.isSpace(text.charAt(sentence.end() - 1)))
                    .as("LanguageSupport.sentences: no white space at the ends of a sentence of “%s”", text)
                    .isFalse();
            covered = sentence.end();
        }
        assertThat(isBlank(text.substring(covered)))
                .as("LanguageSupport.sentences: nothing but white space is left out of “%s”", text)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("allTexts")
    void datesStandInOrderAndApart(String text) {
        String twice = text + "\n" + text;
        int covered = 0;
        for (DateExpression date : provider().dates(twice)) {
            assertThat(date.span().start())
                    .as("LanguageSupport.dates: in order, without overlap")
                    .isGreaterThanOrEqualTo(covered);
            assertThat(date.span().end())
                    .as("LanguageSupport.dates: within the text")
                    .isLessThanOrEqualTo(twice.length());
            assertThatCode(() -> date.resolve(LEAP_DAY))
                    .as("DateExpression.resolve: of “%s”", date.span().in(twice))
                    .doesNotThrowAnyException();
            covered = date.span().end();
        }
    }

    @Test
    void anyTextCanBeATermAndBeSearched() {
        List<String> texts = HardTexts.around(texts());
        for (int i = 0; i < texts.size(); i++) {
            // Every text once, the kinds by turns.
            TermKind kind = TermKind.values()[i % TermKind.values().length];
            anyTextMayBeATerm(TermForm.of(texts.get(i), kind), texts.subList(0, i + 1));
        }
    }

    @Test
    void aTextWithoutWordsIsNoPattern() {
        assertThat(provider().morphology().compile(TermForm.of("…", TermKind.NOUN)))
                .as("Morphology.compile: a text without words gives no pattern")
                .isEmpty();
    }

    @Test
    void textsAreReadAlikeByTwoThreads() throws Exception {
        Promises.stateless(
                "LanguageSupport: the same text is folded and split alike",
                () -> texts().stream()
                        .map(t -> provider().fold(t).folded()
                                + provider().sentences(t)
                                + provider().dates(t))
                        .toList());
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Words.isSpace((char) c) || Character.getType(c) == Character.FORMAT);
    }
}
