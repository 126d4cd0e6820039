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
import org.dragoman.article.ReadOptions;
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
}
