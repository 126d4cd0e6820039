package org.dragoman.app.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PseudoTextTest {
    @Test
    void aTextIsTwoFifthsLongerAndStandsBetweenBrackets() {
        String longer = PseudoText.of("Open files or folders…");
        assertThat(longer).startsWith("[Öpéñ ").endsWith("]").hasSize(22 + 9 + 2);
    }

    @Test
    void argumentsAndMnemonicsStayAsTheyAre() {
        assertThat(PseudoText.of("{count, plural, one {one line} other {# lines}} in &all"))
                .startsWith("[{count, plural, one {one line} other {# lines}} îñ &all");
        assertThat(PseudoText.of("&Edit")).startsWith("[&Edît");
        assertThat(PseudoText.of("")).isEmpty();
    }

    @Test
    void everyTextOfTheWindowIsLengthenedWhileThePropertySaysSo() {
        System.setProperty(Messages.PSEUDO, "true");
        try {
            Messages messages = Messages.of(UiLanguage.ENGLISH);
            assertThat(messages.text("status.articles", "count", 3))
                    .contains("3 articles")
                    .startsWith("[");
            assertThat(messages.text("menu.file")).startsWith("[&Fîlé");
        } finally {
            System.clearProperty(Messages.PSEUDO);
        }
        assertThat(Messages.of(UiLanguage.ENGLISH).text("menu.file")).isEqualTo("&File");
    }
}
