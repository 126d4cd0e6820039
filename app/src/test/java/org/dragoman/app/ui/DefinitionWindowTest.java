package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import javax.swing.JTextField;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.pages.Perspective;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Profile;
import org.dragoman.glossary.edit.EntryValues;
import org.dragoman.glossary.service.Services;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A definition in the window's language where there is one, else the English one in its own direction, marked. */
class DefinitionWindowTest extends Hands {
    private static final String ARABIC = "أكبر مدن كازاخستان";

    private static Concept defined(String id, String english) {
        Concept concept = Samples.glossary().concept(id).orElseThrow();
        return EntryValues.head(concept, concept.type(), concept.domain(), english);
    }

    private JTextField definitionOf(String id) {
        run(() -> window.desks().glossary().desk().editor().select(id));
        return there("glossary.definition", JTextField.class);
    }

    @ParameterizedTest
    @EnumSource(UiLanguage.class)
    void theDefinitionIsInTheLanguageOfTheWindowOrMarkedAsEnglish(UiLanguage language) {
        Concept almaty =
                EntryValues.definition(defined("almaty", "Largest city of Kazakhstan"), LanguageTag.AR, ARABIC);
        Concept csto = defined("csto", "Alliance of six states");
        context = AppContext.of(
                Services.installed(),
                Samples.glossary().with(Map.of("almaty", Optional.of(almaty), "csto", Optional.of(csto))),
                Profile.NONE);
        settings.language(language);
        open(Samples.events());
        run(() -> window.models().compare().choose(csto));
        await("the card", () -> find(window.frame(), "card.definition") != null);
        boolean english = language == UiLanguage.ENGLISH;
        assertThat(look(() -> find(window.frame(), "card.definition")
                        .getAccessibleContext()
                        .getAccessibleName()))
                .isEqualTo(english ? "Alliance of six states" : "EN  Alliance of six states");
        await("the own glossary", () -> window.desks().glossary().own() != null);
        run(() -> window.models().pages().show(Perspective.GLOSSARY));
        JTextField field = definitionOf("csto");
        assertThat(look(() -> field.getClientProperty("JTextField.leadingComponent") == null))
                .isEqualTo(english);
        assertThat(look(() -> field.getComponentOrientation().isLeftToRight())).isTrue();

        definitionOf("almaty");
        boolean arabic = language == UiLanguage.ARABIC;
        assertThat(look(() -> field.getText())).isEqualTo(arabic ? ARABIC : "Largest city of Kazakhstan");
        assertThat(look(() -> field.getComponentOrientation().isLeftToRight())).isNotEqualTo(arabic);
        definitionOf("csto");
        picture("glossary-definition-" + language.tag().value());
        definitionOf("almaty");
        click(field);
        focusIn(field);
        typeOver("x");
        press(Command.SAVE_GLOSSARY);
        await("the edit", () -> {
            Concept now =
                    window.desks().glossary().own().applied().concept("almaty").orElseThrow();
            return "x".equals(arabic ? now.sections().get(LanguageTag.AR).definition() : now.definition());
        });
    }
}
