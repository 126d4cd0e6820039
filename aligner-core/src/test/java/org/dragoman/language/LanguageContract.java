package org.dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.language.date.DateExpression;
import org.dragoman.mention.FormMatcher;
import org.dragoman.text.FoldedText;
import org.dragoman.text.Span;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every {@link LanguageSupport} has to keep. A provider's test extends this class, names the provider and gives
 * terms and texts of its language; texts that are hard for any language are added here.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class LanguageContract {
    private static final List<String> HARD_TEXTS = List.of(
            "",
            " \u00A0\u2003\t",
            "…",
            ".",
            "'’‘\"“”«»",
            "- – — ‑",
            "😀 👩\u200D🚀 🇦🇿",
            "\uD83D",
            "a\uDE00b",
            "\uDE00\uD83D",
            "e\u0301 \u0301x \u00AD\u200B\uFEFF",
            "U.S. C.S.T.O. a.b.cd ..x.y.. z.",
            "İIıi ſßﬁǅΣς ŉ ǰ",
            "Трамп Αθήνα 東京 서울 กรุงเทพ",
            "قال الرئيس: «نعم!» ثم غادر.",
            "Azərbaycanın Xarici İşlər Nazirliyi bildirib.",
            "One. Two! Three? “Four!” – five. 6.7 8",
            "31/12/9999 00.00.0000 2024-06-21T25:61+99:99 99999999999999999999 29 Feb 2023 30 صفر 1500 هـ 31-31-31 1-1-1",
            "21 - 22 - 23 - 2024 , 21 , 22 , 2024 / 5 / 6 : 7 ( 2024 ) [ 1999 ] 5:5:5 +0400 GMT+4 Z T");

    /**
     * {@return the provider under test}
     */
    protected abstract LanguageSupport language();

    /**
     * Terms of the language, of each kind that it treats in its own way.
     *
     * @return citation forms
     */
    protected abstract List<TermForm> terms();

    /**
     * Paragraphs of the language, with what is hard in it: abbreviations, quotations, marks.
     *
     * @return texts without line ends
     */
    protected abstract List<String> texts();

    Stream<String> allTexts() {
        Stream<String> terms = terms().stream().map(TermForm::text);
        return Stream.of(HARD_TEXTS.stream(), texts().stream(), terms).flatMap(s -> s);
    }

    Stream<TermForm> allTerms() {
        return terms().stream();
    }

    @ParameterizedTest
    @MethodSource("allTexts")
    void foldingAFoldedTextChangesNothing(String text) {
        String folded = language().fold(text).folded();

        assertThat(language().fold(folded).folded()).isEqualTo(folded);
    }

    @ParameterizedTest
    @MethodSource("allTexts")
    void everyFoldedCharComesFromAPlaceInTheText(String text) {
        FoldedText folded = language().fold(text);
        int start = 0;
        int end = 0;

        assertThat(folded.original()).isEqualTo(text);
        for (int i = 0; i < folded.folded().length(); i++) {
            Span place = folded.toOriginal(i, i + 1);
            assertThat(place.start()).isBetween(start, text.length() - 1);
            assertThat(place.end()).isBetween(Math.max(end, place.start() + 1), text.length());
            start = place.start();
            end = place.end();
        }
    }

    @ParameterizedTest
    @MethodSource("allTexts")
    void sentencesHoldEverythingButWhiteSpaceInOrder(String text) {
        int covered = 0;

        for (Span sentence : language().sentences(text)) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(covered);
            assertThat(isBlank(text.substring(covered, sentence.start()))).isTrue();
            assertThat(Words.isSpace(text.charAt(sentence.start()))).isFalse();
            assertThat(Words.isSpace(text.charAt(sentence.end() - 1))).isFalse();
            covered = sentence.end();
        }
        assertThat(isBlank(text.substring(covered))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("allTexts")
    void datesStandInOrderAndApart(String text) {
        int covered = 0;

        for (DateExpression date : language().dates(text + "\n" + text)) {
            assertThat(date.span().start()).isGreaterThanOrEqualTo(covered);
            assertThat(date.span().end()).isLessThanOrEqualTo(2 * text.length() + 1);
            assertThatCode(() -> date.resolve(LocalDate.of(2024, 2, 29))).doesNotThrowAnyException();
            covered = date.span().end();
        }
    }

    @ParameterizedTest
    @MethodSource("allTexts")
    void everyReadingOfAFrontIsAmongThePlacesWhereStemsMayBegin(String text) {
        Morphology morphology = language().morphology();
        Words words = Words.of(language().fold(text));
        for (int word = 0; word < words.size(); word++) {
            long starts = morphology.stemStarts(words, word);
            for (Proclitics front : morphology.proclitics(words, word)) {
                int place = Math.min(front.stemStart() - words.start(word), 63);
                assertThat(starts >>> place & 1)
                        .as("%s at %d", words.word(word), place)
                        .isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("allTexts")
    void anyTextCanBeATermAndBeSearched(String text) {
        for (TermKind kind : TermKind.values()) {
            TermForm form = TermForm.of(text, kind);
            assertThatCode(() -> {
                        FormMatcher matcher = new FormMatcher(language(), List.of(form));
                        HARD_TEXTS.forEach(matcher::matches);
                        language().morphology().guessKind(text);
                        language().morphology().paradigm(form);
                    })
                    .as("%s as %s", text, kind)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("allTerms")
    void paradigmBeginsWithTheCitationFormAndRepeatsNone(TermForm term) {
        List<WordForm> paradigm = language().morphology().paradigm(term);

        assertThat(paradigm.get(0)).isEqualTo(new WordForm(term.text(), List.of()));
        assertThat(paradigm).extracting(WordForm::text).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("allTerms")
    void everyFormOfAParadigmIsFoundAgain(TermForm term) {
        FormMatcher matcher = new FormMatcher(language(), List.of(term));

        assertThat(language().morphology().paradigm(term))
                .allSatisfy(form -> assertThat(matcher.derivations(form.text()))
                        .as(form.text())
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("allTerms")
    void stepsOfAFormInflectTheTermIntoAFormThatIsFound(TermForm term) {
        Morphology morphology = language().morphology();
        FormMatcher matcher = new FormMatcher(language(), List.of(term));

        assertThat(morphology.inflect(term, List.of())).contains(term.text());
        for (WordForm form : morphology.paradigm(term)) {
            Optional<String> inflected = morphology.inflect(
                    term, form.steps().stream().map(Step::rule).toList());
            assertThat(inflected)
                    .as(form.text())
                    .hasValueSatisfying(
                            text -> assertThat(matcher.matches(text)).as(text).isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("allTerms")
    void rulesAreNamedAfterTheLanguage(TermForm term) {
        String prefix = language().language().language() + ".";

        assertThat(language().morphology().paradigm(term))
                .flatExtracting(WordForm::steps)
                .allSatisfy(step -> assertThat(step.rule()).startsWith(prefix));
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Words.isSpace((char) c) || Character.getType(c) == Character.FORMAT);
    }
}
