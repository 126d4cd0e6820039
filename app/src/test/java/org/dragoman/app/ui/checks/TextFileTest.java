package org.dragoman.app.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dragoman.app.ui.compare.TextEdit;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {
    private static Article read(byte[] bytes) {
        CollectedArticles sink = new CollectedArticles();
        Articles.installed().read(new ArticleInput("a.az.txt", bytes, ReadOptions.DEFAULT), sink);
        return sink.articles().get(0);
    }

    private static byte[] written(String raw, Charset charset, TextEdit... edits) throws CharacterCodingException {
        byte[] bytes = raw.getBytes(charset);
        return TextFile.of(read(bytes), bytes).orElseThrow().with(List.of(edits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void onlyTheWordsChangeAndNewLinesEndAsTheOthersDo(String end) throws Exception {
        String raw = "Əvvəl" + end + end + "Bir iki" + end + "üç" + end;
        byte[] now =
                written(raw, StandardCharsets.UTF_8, new TextEdit(11, "iki", "on"), new TextEdit(13, "", "\nyeni"));
        assertThat(new String(now, StandardCharsets.UTF_8))
                .isEqualTo("Əvvəl" + end + end + "Bir on" + end + "yeni" + end + "üç" + end);
    }

    @Test
    void mixedLineEndsAndByteOrderMarkStay() throws Exception {
        String raw = "\uFEFFa\r\nb\nc\rd";
        byte[] now = written(raw, StandardCharsets.UTF_8, new TextEdit(4, "c", "ç"));
        assertThat(new String(now, StandardCharsets.UTF_8)).isEqualTo("\uFEFFa\r\nb\nç\rd");
    }

    @Test
    void utf16StaysUtf16() throws Exception {
        String raw = "\uFEFFbir\r\niki";
        byte[] now = written(raw, StandardCharsets.UTF_16LE, new TextEdit(3, "", "x"));
        assertThat(new String(now, StandardCharsets.UTF_16LE)).isEqualTo("\uFEFFbirx\r\niki");
    }

    @Test
    void editsMadeOneAfterAnotherAreAllWritten() throws Exception {
        byte[] now = written(
                "bir iki üç",
                StandardCharsets.UTF_8,
                new TextEdit(4, "iki", "dörd beş"),
                new TextEdit(9, "beş", "6"),
                new TextEdit(0, "bir ", ""),
                new TextEdit(9, "", "!"));
        assertThat(new String(now, StandardCharsets.UTF_8)).isEqualTo("dörd 6 üç!");
    }

    @Test
    void characterThatTheEncodingLacksIsRefused() {
        Charset arabic = Charset.forName("windows-1256");
        String raw = "وصل وفد بيلاروسيا إلى مينسك يوم الاثنين وقال إن المحادثات ستستمر";
        assertThatThrownBy(() -> written(raw, arabic, new TextEdit(0, "", "ə")))
                .isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void fileThatWasChangedMeanwhileIsNotTaken() {
        byte[] bytes = "bir iki".getBytes(StandardCharsets.UTF_8);
        assertThat(TextFile.of(read(bytes), "bir üç".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
