package org.dragoman.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import org.dragoman.check.CheckedText;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.ConsistencyChecker;
import org.dragoman.check.Finding;
import org.dragoman.check.Fix;
import org.dragoman.check.Fixes;
import org.dragoman.check.Message;
import org.dragoman.check.ProjectCheck;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;
import org.dragoman.text.Severity;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;

/** What a {@link ConsistencyCheck} has to keep. {@link CheckedTexts} makes texts out of strings. */
public abstract class CheckContract {
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, new Locale("az"), new Locale("ar"));

    /** For subclasses. */
    protected CheckContract() {}

    /**
     * {@return the provider under test}
     */
    protected abstract ConsistencyCheck check();

    /**
     * Texts with a fault that the check finds: alone, or line by line beside another. Each call makes them anew. A check
     * of a whole project is given all of them at once.
     *
     * @return at least one
     */
    protected abstract List<CheckedText> faulty();

    /**
     * Texts in which it must find nothing: near misses of what it looks for. Each call makes them anew. A check of a whole
     * project is given all of them at once.
     *
     * @return at least one
     */
    protected abstract List<CheckedText> sound();

    @Test
    void idIsStable() {
        Promises.id(check().id(), check().id());
    }

    @Test
    void itHasANameAndADescriptionInEveryLanguageOfTheProgram() {
        for (Locale locale : LOCALES) {
            text(check().title().name(), locale);
            text(check().title().description(), locale);
        }
    }

    @Test
    void aFaultIsFoundWithItsPlaceAndAMessage() {
        for (List<CheckedText> texts : together(faulty())) {
            List<Finding> findings = of(texts);
            assertThat(findings)
                    .as("ConsistencyCheck.check: faulty() has a fault: %s", words(texts))
                    .isNotEmpty();
            for (Finding finding : findings) {
                sane(
                        finding,
                        texts.stream()
                                .filter(t -> t.target().article() == finding.article())
                                .findFirst()
                                .orElse(texts.get(0)));
            }
        }
    }

    @Test
    void nothingIsFoundInASoundText() {
        for (List<CheckedText> texts : together(sound())) {
            assertThat(of(texts))
                    .as("ConsistencyCheck.check: sound() has no fault: %s", words(texts))
                    .extracting(Finding::found)
                    .isEmpty();
        }
    }

    @Test
    void aSureFixMendsTheFault() {
        for (CheckedText text : faulty()) {
            List<Finding> before = of(text);
            List<Fixes.Change> changes = Fixes.sure(before, Severity.INFO);
            if (!changes.isEmpty()) {
                String mended = Fixes.apply(text.target().article().text(), changes);
                assertThat(of(CheckedTexts.like(text).with(text, mended)).size())
                        .as(
                                "Fix.sure: what is right beyond doubt mends the fault; “%s” became “%s”",
                                text.target().article().text(), mended)
                        .isLessThan(before.size());
            }
        }
    }

    @Test
    void anyTextMayBeChecked() {
        CheckedText sample = faulty().get(0);
        CheckedTexts texts = CheckedTexts.like(sample);
        List<String> words = HardTexts.around(List.of(sample.target().article().text()));
        LanguageTag language = sample.language();
        for (int i = 0; i < words.size(); i++) {
            String target = words.get(i);
            String source = words.get(words.size() - 1 - i);
            assertThatCode(() -> {
                        for (CheckedText text : List.of(
                                texts.alone(language, target),
                                texts.pair(LanguageTag.EN, source, language, target),
                                texts.alone(LanguageTag.UND, target))) {
                            of(text).forEach(f -> sane(f, text));
                        }
                    })
                    .as("ConsistencyCheck.check: any text may come, “%s” beside “%s”", target, source)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void textsAreCheckedAlikeByTwoThreads() throws Exception {
        ConsistencyCheck check = check();
        Promises.stateless(
                "ConsistencyCheck.check: the same texts have the same findings",
                () -> new ConsistencyChecker(List.of(check))
                        .check(faulty(), Progress.NONE).stream()
                                .map(f -> f.rule()
                                        + f.severity()
                                        + f.segment()
                                        + f.span()
                                        + f.found()
                                        + f.expected()
                                        + f.fix())
                                .toList());
    }

    /** One by one; for a check of a whole project all at once. */
    private List<List<CheckedText>> together(List<CheckedText> texts) {
        return check() instanceof ProjectCheck
                ? List.of(texts)
                : texts.stream().map(List::of).toList();
    }

    private static List<String> words(List<CheckedText> texts) {
        return texts.stream().map(t -> t.target().article().text()).toList();
    }

    private List<Finding> of(CheckedText text) {
        return of(List.of(text));
    }

    private List<Finding> of(List<CheckedText> texts) {
        return new ConsistencyChecker(List.of(check())).check(texts, Progress.NONE);
    }

    private void sane(Finding finding, CheckedText text) {
        String words = text.target().article().text();
        assertThat(finding.rule()).as("Finding.rule: the check's id").isEqualTo(check().id());
        assertThat(finding.doc()).as("Finding.doc: CheckedText.name()").isEqualTo(text.name());
        assertThat(finding.article())
                .as("Finding.article: the text to be mended, CheckedText.target()")
                .isSameAs(text.target().article());
        within(finding.segment(), words, "Finding.segment");
        within(finding.place(), words, "Finding.span");
        assertThat(finding.segment().overlaps(finding.place()))
                .as("Finding.segment: holds the words that are concerned")
                .isTrue();
        assertThat(finding.expected()).as("Finding.expected: words to write").noneMatch(String::isBlank);
        Fix fix = finding.fix();
        if (fix != null) {
            within(fix.span(), words, "Fix.span");
            assertThat(fix.choices())
                    .as("Fix.choices: something else than what stands there")
                    .doesNotContain(fix.span().in(words));
        }
        Finding.Counterpart other = finding.counterpart();
        if (other != null) {
            within(other.segment(), other.article().text(), "Counterpart.segment");
            if (other.span() != null) {
                within(other.span(), other.article().text(), "Counterpart.span");
            }
        }
        LOCALES.forEach(l -> text(finding.message(), l));
    }

    private static void within(Span span, String text, String what) {
        assertThat(span.end()).as("%s: within the text", what).isLessThanOrEqualTo(text.length());
    }

    private static void text(Message message, Locale locale) {
        assertThat(message.in(locale))
                .as(
                        "Message: the bundle of %s has the key “%s”",
                        message.owner().getName(), message.key())
                .isNotBlank()
                .isNotEqualTo(message.key());
    }
}
