package org.dragoman.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class CheckPagesTest {
    @Test
    void everyCheckHasAPageThatTheIndexNames() throws Exception {
        Path pages = Path.of("").toAbsolutePath().getParent().resolve("docs/checks");
        String index = Files.readString(pages.resolve("README.md"));
        for (ConsistencyCheck check : ConsistencyCheck.installed().values()) {
            Path page = pages.resolve(check.id() + ".md");
            assertThat(page).exists();
            assertThat(Files.readString(page))
                    .contains("Severity: " + check.severity().name().toLowerCase(Locale.ROOT));
            assertThat(index).contains("(" + check.id() + ".md)");
        }
    }

    @Test
    void everyCheckHasItsTextsInEveryLanguage() {
        for (String language : List.of("", "az", "ar")) {
            ResourceBundle texts = ResourceBundle.getBundle(
                    "org.dragoman.check.messages",
                    language.isEmpty() ? Locale.ROOT : new Locale(language),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            for (String id : ConsistencyCheck.installed().keySet()) {
                assertThat(texts.getLocale().getLanguage()).isEqualTo(language);
                assertThat(texts.containsKey(id + ".name")).as(id).isTrue();
                assertThat(texts.containsKey(id + ".help")).as(id).isTrue();
                assertThat(texts.containsKey(id + ".message") || texts.containsKey(id + ".bare"))
                        .as(id)
                        .isTrue();
            }
        }
    }
}
