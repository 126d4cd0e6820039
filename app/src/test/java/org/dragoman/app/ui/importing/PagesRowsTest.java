package org.dragoman.app.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.article.Article;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.Layout;
import org.dragoman.article.LineClass;
import org.dragoman.article.LineReason;
import org.dragoman.article.ReadOptions;
import org.dragoman.article.Stretch;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesRowsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"nothing-here.html, ' '", "nothing-here.txt, ' '"})
    void aPageWithoutAnyTextGoesByTheNameOfItsFile(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        CollectedArticles read = new CollectedArticles();
        Articles.installed().read(file, ReadOptions.DEFAULT.page(true), read);
        Article empty = read.articles().get(0);
        ImportModel model = new ImportModel();
        model.open();
        model.add(List.of(Draft.of(empty)));
        PagesRows rows = new PagesRows(model, new Words(Messages.of(UiLanguage.ENGLISH)));
        Object title = rows.getValueAt(0, PagesRows.Column.TITLE.ordinal());
        assertThat(Isolates.strip(title.toString())).isEqualTo(name);
    }

    @Test
    void aPageThatIsNotTakenSaysWhyAndFaultsSayWhatToDo() throws IOException {
        Messages messages = Messages.of(UiLanguage.ENGLISH);
        Words words = new Words(messages);
        Draft empty = Draft.of(read("empty.txt", " \n\u00A0\n"));
        Draft whole = Draft.of(read("note.txt", "A note\n\nAlmaty is a city.\n"));
        ImportModel model = new ImportModel();
        model.open();
        model.add(List.of(empty, whole, whole.taken(false)));
        PagesRows rows = new PagesRows(model, words);

        assertThat(words.left(empty)).isEqualTo(messages.text("import.left.empty"));
        assertThat(words.left(whole)).isEmpty();
        assertThat(words.left(whole.taken(false))).isEqualTo(messages.text("import.left.hand"));
        assertThat(rows.getValueAt(0, PagesRows.Column.TAKE.ordinal()).toString())
                .endsWith(words.left(empty));
        assertThat(rows.fullName(PagesRows.Column.FAULTS.ordinal()))
                .startsWith("Faults: ")
                .contains("better source");
    }

    @Test
    void aPageWhoseLinesAreAllSetAsideSaysHowToTakeIt() throws IOException {
        Draft page = Draft.of(read("menu.txt", "Home\nContacts\n"));
        Article all = page.shown();
        Layout layout = new Layout(List.of(new Stretch(new Span(0, 4), LineClass.PROMOTION, LineReason.FURNITURE, "")));
        Draft aside = Draft.of(all.with(layout));

        assertThat(aside.taken()).isFalse();
        assertThat(new Words(Messages.of(UiLanguage.ENGLISH)).left(aside)).contains("every line is set aside");
    }

    private Article read(String name, String content) throws IOException {
        CollectedArticles read = new CollectedArticles();
        Articles.installed()
                .read(Files.writeString(folder.resolve(name), content), ReadOptions.DEFAULT.page(true), read);
        return read.articles().get(0);
    }
}
