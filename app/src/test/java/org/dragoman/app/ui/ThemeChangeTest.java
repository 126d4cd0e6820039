package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JList;
import javax.swing.UIManager;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.ui.pages.Perspective;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Profile;
import org.dragoman.glossary.service.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From light to dark and back again: nothing keeps a colour, a size or a place of the look before. */
class ThemeChangeTest extends WindowTest {
    private static final List<String> BLINKING =
            List.of("TextField.caretBlinkRate", "TextPane.caretBlinkRate", "TextArea.caretBlinkRate");
    private static final int LIGHT = 200;

    @BeforeEach
    void stillCarets() {
        run(() -> BLINKING.forEach(k -> UIManager.put(k, 0)));
    }

    @AfterEach
    void normalAgain() {
        run(() -> {
            BLINKING.forEach(k -> UIManager.put(k, null));
            Theme.LIGHT.install(false);
        });
    }

    @ParameterizedTest
    @EnumSource(Perspective.class)
    void theWindowLooksAsBeforeAndWasDarkBetween(Perspective perspective) {
        List<Concept> all = new ArrayList<>(Samples.glossary().concepts());
        all.addAll(ProposalEvents.context().glossary().concepts());
        context = AppContext.of(Services.installed(), new Glossary(all, List.of(), List.of()), Profile.NONE);
        List<EventGroup> events = new ArrayList<>(Samples.events());
        events.addAll(ProposalEvents.events());
        settings.theme(Theme.DARK.name());
        open(events);
        run(() -> window.desks().review().find());
        await("proposals", () -> window.desks().review().model().count() > 0);
        run(() -> window.models().pages().show(perspective));
        settle();
        if (perspective == Perspective.GLOSSARY) {
            await("the list", () -> list().getModel().getSize() > 0);
            run(() -> list().setSelectedIndex(1));
            await("the entry", () -> window.desks().glossary().desk().editor().entry() != null);
        }

        BufferedImage light = after(Theme.LIGHT, "1");
        BufferedImage dark = after(Theme.DARK, "2");
        BufferedImage again = after(Theme.LIGHT, "3");

        assertThat(share(light)).isGreaterThan(0.8);
        assertThat(share(dark)).isLessThan(0.05);
        assertThat(differing(light, again)).isZero();
    }

    private JList<?> list() {
        return (JList<?>) find(window.frame(), "glossary.list");
    }

    private BufferedImage after(Theme theme, String number) {
        run(() -> window.theme(theme));
        await(
                "quiet",
                () -> !window.desks().glossary().desk().busy()
                        && !window.frame().getGlassPane().isVisible());
        await(
                "the insight",
                () -> !window.desks().review().model().finding() && find(window.frame(), "review.looking") == null);
        await("the focus", () -> window.frame().getMostRecentFocusOwner() != null);
        return picture("theme-" + window.models().pages().shown() + "-" + number);
    }

    /** How much of a picture is bright. */
    private static double share(BufferedImage image) {
        int bright = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                bright += (image.getRGB(x, y) >> 8 & 0xFF) > LIGHT ? 1 : 0;
            }
        }
        return bright / (double) image.getWidth() / image.getHeight();
    }

    private static int differing(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                count += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return count;
    }
}
