package org.dragoman.glossary.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.language.Languages;
import org.junit.jupiter.api.Test;

class RulePagesTest {
    @Test
    void everyRuleHasAPageThatTheIndexNames() throws Exception {
        Path pages = Path.of("").toAbsolutePath().getParent().resolve("docs/glossary-rules");
        String index = Files.readString(pages.resolve("README.md"));
        for (GlossaryRule rule :
                GlossaryValidator.standard(Languages.installed()).rules()) {
            assertThat(pages.resolve(rule.id() + ".md")).exists();
            assertThat(index).contains("(" + rule.id() + ".md)");
        }
    }
}
