package org.dragoman.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.language.Derivation;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Morphology;
import org.dragoman.language.Stem;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordForm;
import org.dragoman.language.WordPattern;
import org.dragoman.language.Words;
import org.dragoman.mention.FormMatcher;
import org.dragoman.mention.TermMatch;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a {@link Morphology} has to keep. Extend {@link LanguageContract}, which has all of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class MorphologyContract {
    private @Nullable LanguageSupport provider;

    /** For subclasses. */
    protected MorphologyContract() {}

    /**
     * {@return the provider under test}
     */
    protected abstract LanguageSupport language();

    /**
     * Terms of the language, some of each kind that it treats in its own way.
     *
     * @return citation forms, at least one
     */
    protected abstract List<TermForm> terms();

    /**
     * Sentences in which a term must not be found: other words that begin like it, forms that no rule makes.
     *
     * @return sentences by the text of a term of {@link #terms}; empty for none
     */
    protected Map<String, List<String>> strangers() {
        return Map.of();
    }

    /**
     * A sentence around a form, such as writers of the language put there.
     *
     * @param form a form of a term
     * @return a text without line ends in which the form stands once
     */
    protected String sentence(String form) {
        return "— " + form + " —";
    }

    /**
     * The part of a form that output shows as the mention. Where words are written together with it that are not shown,
     * such as Arabic prepositions or the English possessive, override this.
     *
     * @param form a form of a term
     * @return a part of its text; by default all of it
     */
    protected String shown(WordForm form) {
        return form.text();
    }

    /**
     * Whether steps leave a choice that only a writer can make, so that {@code inflect} may make another form of the term
     * than the one that {@code paradigm} gives these steps.
     *
     * @param rules ids of rules, in order
     * @return false where the steps say all; that is so unless this is overridden
     */
    protected boolean leavesChoice(List<String> rules) {
        return false;
    }

    final Stream<TermForm> allTerms() {
        return terms().stream();
    }

    /** {@return the provider, made once} */
    final LanguageSupport provider() {
        LanguageSupport made = provider;
        if (made == null) {
            made = language();
            provider = made;
        }
        return made;
    }

    private Morphology morphology() {
        return provider().morphology();
    }

    @Test
    void termsAreGiven() {
        assertThat(terms()).as("terms() gives the contract something to try").isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("allTerms")
    void paradigmBeginsWithTheCitationFormAndRepeatsNone(TermForm term) {
        List<WordForm> paradigm = morphology().paradigm(term);

        assertThat(paradigm.get(0))
                .as("Morphology.paradigm: the citation form comes first, without steps")
                .isEqualTo(new WordForm(term.text(), List.of()));
        assertThat(new LinkedHashSet<>(paradigm))
                .as("Morphology.paradigm: no form comes twice with the same steps")
                .hasSameSizeAs(paradigm);
        String prefix = provider().language().language() + ".";
        assertThat(paradigm.stream()
                        .flatMap(f -> f.steps().stream())
                        .map(Step::rule)
                        .filter(r -> !r.startsWith(prefix))
                        .distinct())
                .as("Step.rule: a rule's id begins with its language, so that no two languages share one")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("allTerms")
    void everyFormOfTheParadigmIsFoundInASentenceWithItsSpan(TermForm term) {
        OneTerm glossary = new OneTerm(provider(), term);

        for (WordForm form : morphology().paradigm(term)) {
            String text = sentence(form.text());
            Span place = place(text, form);
            List<TermMatch> there = glossary.matches(text).stream()
                    .filter(m -> m.span().equals(place))
                    .toList();
            Promises.kept(
                    !there.isEmpty(),
                    () -> "Morphology.paradigm: every form is found again, in “" + text + "” at “" + place.in(text)
                            + "”, not at "
                            + glossary.matches(text).stream()
                                    .map(m -> m.span().in(text))
                                    .toList());
            Promises.kept(
                    there.stream().allMatch(m -> m.derivation().doubtful())
                            || glossary.mentions(text).contains(place),
                    () -> "A form that is not doubtful is a mention, in “" + text + "” at “" + place.in(text) + "”");
        }
    }

    @ParameterizedTest
    @MethodSource("allTerms")
    void theStepsOfAFormLeadToIt(TermForm term) {
        FormMatcher matcher = new FormMatcher(provider(), List.of(term));
        Map<List<String>, Set<String>> forms = new LinkedHashMap<>();
        morphology()
                .paradigm(term)
                .forEach(f -> forms.computeIfAbsent(rules(f.steps()), r -> new LinkedHashSet<>())
                        .add(f.text()));
        forms.forEach((rules, texts) -> {
            String made = morphology().inflect(term, rules).orElse(null);
            Promises.kept(
                    made != null
                            && (texts.contains(made)
                                    || hasSteps(matcher.derivations(made), rules)
                                    || leavesChoice(rules) && matcher.matches(made)),
                    () -> "Morphology.inflect: the steps of a form of paradigm() make it, or another with these steps. "
                            + rules + " make " + made + ", not " + texts);
            List<String> all = morphology().inflections(term, rules);
            Promises.kept(
                    !all.isEmpty() && all.get(0).equals(made),
                    () -> "Morphology.inflections: begins with what inflect() gives, for " + rules);
        });
        assertThat(morphology().inflect(term, List.of()))
                .as("Morphology.inflect: no rules make the citation form")
                .contains(term.text());
        assertThat(morphology().inflect(term, List.of("zz.no-such-rule")))
                .as("Morphology.inflect: an unknown rule makes nothing")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("allTerms")
    void theDerivationOfAFoundFormLeadsToAFormOfTheTerm(TermForm term) {
        FormMatcher matcher = new FormMatcher(provider(), List.of(term));

        for (WordForm form : morphology().paradigm(term)) {
            List<Derivation> derivations = matcher.derivations(form.text());
            Promises.kept(
                    derivations.stream()
                            .flatMap(d -> morphology().inflections(term, rules(d.steps())).stream())
                            .anyMatch(made -> !matcher.derivations(made).isEmpty()),
                    () -> "Morphology.derive: the steps of one of the derivations of “" + form.text()
                            + "”, gone again by inflect(), make a form of the term");
            Promises.kept(
                    derivations.stream().allMatch(d -> d.term().equals(term.text()) && d.penalty() >= 0),
                    () -> "Derivation: names its term, and its penalty is no reward: " + derivations);
        }
    }

    @ParameterizedTest
    @MethodSource("allTerms")
    void patternsHoldFoldedLetters(TermForm term) {
        assertThat(morphology().compile(term))
                .as("Morphology.compile: a term with words has a pattern")
                .isNotEmpty();
        for (TermPattern pattern : morphology().compile(term)) {
            assertThat(pattern.form()).as("TermPattern.form is the term").isEqualTo(term);
            for (WordPattern word : pattern.words()) {
                assertThat(word.stems()).as("A word of a pattern has a stem").isNotEmpty();
                assertThat(word.stems())
                        .as("Stem.key: folded letters; an index compares them with a folded text")
                        .allSatisfy(s -> assertThat(s.key()).isEqualTo(folded(s.key())));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("allTerms")
    void placesOfStemsAgreeWithProcliticsAndEndings(TermForm term) {
        List<Stem> stems = morphology().compile(term).stream()
                .flatMap(p -> p.words().stream())
                .flatMap(w -> w.stems().stream())
                .toList();
        for (WordForm form : morphology().paradigm(term)) {
            Words words = Words.of(provider().fold(sentence(form.text())));
            for (int word = 0; word < words.size(); word++) {
                new StemPlaces(morphology(), words, word).check(stems);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("allTerms")
    void strangersAreNotFound(TermForm term) {
        FormMatcher matcher = new FormMatcher(provider(), List.of(term));

        for (String text : strangers().getOrDefault(term.text(), List.of())) {
            assertThat(matcher.matches(text))
                    .as("strangers(): %s must not be found in “%s”", term.text(), text)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("allTerms")
    void aTermIsCompiledAndFoundAlikeByTwoThreads(TermForm term) throws Exception {
        Promises.stateless("Morphology: the same term has the same forms and is found alike", () -> {
            List<WordForm> forms = morphology().paradigm(term);
            FormMatcher matcher = new FormMatcher(provider(), List.of(term));
            return forms.stream()
                    .map(f -> f + " " + matcher.derivations(f.text()))
                    .toList();
        });
    }

    final void anyTextMayBeATerm(TermForm term, List<String> texts) {
        assertThatCode(() -> {
                    FormMatcher matcher = new FormMatcher(provider(), List.of(term));
                    texts.forEach(matcher::matches);
                    morphology().guessKind(term.text());
                    morphology().paradigm(term);
                })
                .as("Morphology: any text may stand in a glossary, “%s” too", term)
                .doesNotThrowAnyException();
    }

    private Span place(String text, WordForm form) {
        int whole = text.indexOf(form.text());
        int within = form.text().indexOf(shown(form));
        assertThat(Math.min(whole, within))
                .as("sentence() holds the form, and shown() gives a part of it: “%s”", form.text())
                .isNotNegative();
        int start = whole + within;
        return new Span(start, start + shown(form).length());
    }

    private static boolean hasSteps(List<Derivation> derivations, List<String> rules) {
        return derivations.stream().anyMatch(d -> rules(d.steps()).equals(rules));
    }

    private static List<String> rules(List<Step> steps) {
        return steps.stream().map(Step::rule).toList();
    }

    private String folded(String text) {
        return provider().fold(text).folded();
    }
}
