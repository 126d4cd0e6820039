package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.util.List;
import javax.swing.JList;
import javax.swing.JTextField;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.article.Article;
import org.dragoman.text.LanguageTag;

/** Journey 4: proposals are looked for and rejected, accepted, mended, merged; only what was seen is in the glossary. */
class ReviewJourneyTest extends Journey {
    @InEveryLanguage
    void proposalsAreDecidedAndOnlyThoseAcceptedAreInTheGlossarysFile(UiLanguage language, Theme theme)
            throws IOException {
        List<Article> articles = ProposalEvents.events().stream()
                .flatMap(e -> e.articles().stream())
                .toList();
        Workspace study = study(articles, articles.subList(0, 3));
        context = ProposalEvents.context();
        begin("review", language, theme);
        openStudy(study);

        press(Command.FIND_CANDIDATES);
        await(
                "proposals",
                () -> window.desks().review().model().count() > 2
                        && !window.desks().review().model().finding());
        JList<?> queue = there("proposals.list", JList.class);
        focusIn(queue);
        assertThat(find("proposals.evidence", java.awt.Component.class).isShowing())
                .isTrue();
        pictureOf("queue");
        int count = count();

        String rejected = label();
        press(Command.REVIEW_REJECT);
        await("the next", () -> count() == count - 1);
        press(Command.UNDO);
        await("it again", () -> count() == count && label().equals(rejected));
        press(Command.REVIEW_ACCEPT);
        await("the next", () -> count() == count - 1);
        assertThat(label()).isNotEqualTo(rejected);

        press(Command.REVIEW_EDIT);
        JTextField name = there("proposals.name." + language.tag().value(), JTextField.class);
        focusIn(name);
        typeOver("mended name");
        pictureOf("mended");
        keys(KeyEvent.VK_ENTER);
        await("the next", () -> count() == count - 2);
        focusIn(queue);

        String merged = label();
        press(Command.REVIEW_MERGE);
        JTextField filter = inDialog("concepts", "concepts.filter", JTextField.class);
        focusIn(filter);
        type("port");
        pictureOf("merge");
        keys(KeyEvent.VK_ENTER);
        afterDialog("concepts");
        await("the merging", () -> count() == count - 3);
        await("the file", () -> read(study.glossary()).contains("\"" + merged + "\""));
        assertThat(read(study.glossary())).contains("\"" + rejected + "\"", "\"mended name\"", "\"port-authority\"");
        pictureOf("decided");
    }

    private int count() {
        return look(() -> window.desks().review().model().count());
    }

    private String label() {
        return look(() -> window.desks().review().model().label(LanguageTag.EN));
    }
}
