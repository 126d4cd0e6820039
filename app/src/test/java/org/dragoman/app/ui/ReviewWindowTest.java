package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.JTextField;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.ui.pages.Perspective;
import org.dragoman.app.workspace.OwnGlossary;
import org.dragoman.concept.Concept;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

/** Journey 4: proposals are looked for, read with their evidence, and decided by one key. */
class ReviewWindowTest extends WindowTest {
    private void openQueue() {
        context = ProposalEvents.context();
        open(ProposalEvents.events());
        run(() -> window.desks().review().find());
        await("proposals", () -> window.desks().review().model().count() > 0);
        settle();
        await(
                "the focus in the queue",
                () -> find("proposals.list", JList.class).isFocusOwner());
    }

    private List<String> own() {
        OwnGlossary own = window.desks().review().own();
        return own == null
                ? List.of()
                : own.own().concepts().stream()
                        .map(c -> c.label(LanguageTag.EN))
                        .toList();
    }

    private String label() {
        return look(() -> window.desks().review().model().label(LanguageTag.EN));
    }

    @Test
    void givenEvents_whenProposalsAreAcceptedRejectedAndTakenBack_thenOnlyAcceptedOnesAreInTheGlossary() {
        openQueue();
        int count = look(() -> window.desks().review().model().count());
        String first = label();
        picture("review-light");
        keys(KeyEvent.VK_ENTER);
        await("the first entry", () -> own().equals(List.of(first)));
        String second = label();
        assertThat(second).isNotEqualTo(first);
        keys(KeyEvent.VK_DELETE);
        await("the third", () -> !label().equals(second));
        assertThat(look(() -> window.desks().review().model().count())).isEqualTo(count - 2);
        picture("review-decided");
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        await("the rejected one again", () -> label().equals(second));
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        await("nothing in the glossary", () -> own().isEmpty());
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Y);
        await("the first entry again", () -> own().equals(List.of(first)));
    }

    @Test
    void givenProposal_whenNameIsMended_thenEntryHasTheMendedName() {
        openQueue();
        keys(KeyEvent.VK_F2);
        await(
                "the focus in the name",
                () -> find("proposals.name.en", JTextField.class).isFocusOwner());
        run(() -> find("proposals.name.en", JTextField.class).setText("Mended Name"));
        keys(KeyEvent.VK_ENTER);
        await("the mended entry", () -> own().equals(List.of("Mended Name")));
    }

    @Test
    void givenEntryInTheGlossary_whenProposalIsMergedIntoIt_thenItsNamesAreVariants() {
        openQueue();
        String name = label();
        Concept port = context.glossary().concept("port-authority").orElseThrow();
        run(() -> window.desks().review().work().merge(port));
        await("the merged entry", () -> {
            OwnGlossary own = window.desks().review().own();
            return own != null
                    && own.applied().concept("port-authority").orElseThrow().terms(LanguageTag.EN).stream()
                            .anyMatch(t -> t.text().equals(name));
        });
    }

    @Test
    void givenQueue_whenThemeAndLanguageChange_thenItIsShownAnewOverTheSameModel() {
        openQueue();
        String first = label();
        run(() -> window.theme(Theme.DARK));
        settle();
        picture("review-dark");
        run(() -> window.language(UiLanguage.ARABIC));
        settle();
        picture("review-arabic");
        assertThat(look(() -> window.models().pages().shown())).isEqualTo(Perspective.REVIEW);
        assertThat(label()).isEqualTo(first);
        assertThat(find("proposals.list", JList.class).getModel().getSize())
                .isEqualTo(look(() -> window.desks().review().model().count()));
        run(() -> window.language(UiLanguage.AZERBAIJANI));
        settle();
        picture("review-azerbaijani");
    }

    @Test
    void givenNothingWaits_whenPerspectiveIsShown_thenItSaysHowProposalsCome() {
        open(List.of());
        run(() -> window.models().pages().show(Perspective.REVIEW));
        settle();
        picture("review-empty");
        assertThat(find("proposals.empty.find", JButton.class).isShowing()).isTrue();
    }
}
