package org.dragoman.app.ui.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dragoman.app.ui.Samples;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConceptChoicesTest {
    private static List<String> ids(String words, List<String> rivals, String typed) {
        return new ConceptChoices(Samples.glossary(), words, rivals, LanguageTag.AZ, LanguageTag.EN)
                .matching(typed).stream().map(c -> c.concept().id()).toList();
    }

    @Test
    void rivalsStandFirstInTheirOrderThenWhatHasTheWordsAsItsName() {
        List<String> ids = ids("İRƏVAN", List.of("csto", "almaty"), "");
        assertThat(ids).hasSize(Samples.glossary().concepts().size()).startsWith("csto", "almaty", "yerevan");
    }

    @ParameterizedTest
    @MethodSource("org.dragoman.app.ui.i18n.Letters#languages")
    void theOthersStandByTheLettersOfTheWindow(UiLanguage language, LanguageTag tag, List<String> words) {
        List<Concept> mixed = new ArrayList<>(words.stream()
                .map(w -> Concept.of(
                        "id-" + w.hashCode(),
                        ConceptType.PLACE,
                        Map.of(tag, List.of(Term.of(w, TermType.FULL_FORM, Status.PREFERRED)))))
                .toList());
        Collections.shuffle(mixed, new Random(11));

        assertThat(new ConceptChoices(new Glossary(mixed, List.of(), List.of()), "x", List.of(), LanguageTag.AZ, tag)
                        .matching("").stream().map(ConceptChoices.Choice::title).toList())
                .isEqualTo(words);
    }

    @Test
    void conceptIsFoundByAnyNameInAnyLanguageWhateverItsCase() {
        assertThat(ids("x", List.of(), "ألماتى")).containsExactly("almaty");
        assertThat(ids("x", List.of(), "ALMATI")).containsExactly("almaty");
        assertThat(ids("x", List.of(), "nothing has this name")).isEmpty();
    }

    @Test
    void nameThatBeginsWithWhatIsTypedStandsBeforeOneThatHoldsIt() {
        assertThat(ids("x", List.of(), "collective security treaty")).startsWith("cst", "csto");
        assertThat(ids("x", List.of(), "foreign m"))
                .startsWith("foreign-minister")
                .contains("csto-council");
    }
}
