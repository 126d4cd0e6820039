package org.dragoman.app.ui.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.app.ui.Samples;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

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
