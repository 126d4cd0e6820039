package org.dragoman.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.LineClass;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.decision.DecisionFile;
import org.dragoman.decision.Decisions;
import org.dragoman.decision.LineDecision;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFolderTest {
    @TempDir
    Path folder;

    private static Article article(String id, LanguageTag language) {
        String text = "Gəmi yola düşüb.";
        return new Article(id, language, text, null, null, Provenance.UNKNOWN, SourceMap.identity("x.txt", text));
    }

    private static List<String> names(String... ids) {
        return ArticleFolder.names(java.util.Arrays.stream(ids)
                .map(id -> article(id, LanguageTag.AZ))
                .toList());
    }

    @Test
    void fileIsNamedByDocumentAndLanguage() {
        assertThat(ArticleFolder.names(List.of(article("bərə", LanguageTag.AZ), article("bərə", LanguageTag.AR))))
                .containsExactly("bərə.az.json", "bərə.ar.json");
    }

    @Test
    void namesThatDifferInCaseAloneGetNumbers() {
        assertThat(names("ferry", "Ferry", "ferry"))
                .containsExactly("ferry.az.json", "Ferry-2.az.json", "ferry-3.az.json");
    }

    @Test
    void nameNeverLeavesTheFolder() {
        assertThat(names("../../x", "a/b\\c:d", "q?\u0001"))
                .containsExactly(".._.._x.az.json", "a_b_c_d.az.json", "q__.az.json");
    }

    @Test
    void articlesAreWrittenIntoAFolderThatIsMade() throws IOException {
        Path out = folder.resolve("new/deep");
        ArticleFolder.write(out, List.of(article("ferry", LanguageTag.AZ)), Decisions.NONE);
        assertThat(out.resolve("ferry.az.json")).content().contains("Gəmi yola düşüb.");
        assertThat(out.resolve(ArticleFolder.DECISIONS)).doesNotExist();
    }

    private static Article from(String hash) {
        Article article = article("index", LanguageTag.AZ);
        return article.with(article.provenance().hash(hash.repeat(64)));
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void articleOfTheSameSourceIsReplaced() throws IOException {
        ArticleFolder.write(folder, List.of(from("a")), Decisions.NONE);
        Article again = from("a").with(from("a").provenance().outlet("Körpü Xəbər"));
        assertThat(ArticleFolder.write(folder, List.of(again), Decisions.NONE)).containsExactly("index.az.json");
        assertThat(text("index.az.json")).contains("Körpü Xəbər");
    }

    @Test
    void articleOfAnotherSourceGetsANumber() throws IOException {
        ArticleFolder.write(folder, List.of(from("a"), from("b")), Decisions.NONE);
        String first = text("index.az.json");
        assertThat(ArticleFolder.write(folder, List.of(from("c"), from("b")), Decisions.NONE))
                .containsExactly("index-3.az.json", "index-2.az.json");
        assertThat(text("index.az.json")).isEqualTo(first);
    }

    @Test
    void fileThatIsNoArticleIsNotReplaced() throws IOException {
        Files.writeString(folder.resolve("index.az.json"), "{\"mine\": 1}");
        assertThat(ArticleFolder.write(folder, List.of(from("a")), Decisions.NONE))
                .containsExactly("index-2.az.json");
        assertThat(text("index.az.json")).isEqualTo("{\"mine\": 1}");
    }

    @Test
    void longNameIsCutWhereAFileSystemWouldRefuseIt() throws IOException {
        Article article = article("أ".repeat(200), LanguageTag.AR);
        List<String> names = ArticleFolder.write(folder, List.of(article, article), Decisions.NONE);
        assertThat(names).containsExactly("أ".repeat(90) + ".ar.json", "أ".repeat(90) + "-2.ar.json");
    }

    @Test
    void decisionsAreWrittenBesideTheArticles() throws IOException {
        Decisions decisions = Decisions.NONE.with(new LineDecision("a", 1, LineClass.BODY));
        ArticleFolder.write(folder, List.of(), decisions);
        assertThat(DecisionFile.read(folder.resolve(ArticleFolder.DECISIONS)))
                .isEqualTo(new ReadResult.Ok<>(decisions, List.of()));
    }

    @Test
    void noDecisionsLeaveThoseOfTheFolderAlone() throws IOException {
        Path file = Files.writeString(folder.resolve(ArticleFolder.DECISIONS), "mine");
        ArticleFolder.write(folder, List.of(), Decisions.NONE);
        assertThat(file).content().isEqualTo("mine");
    }
}
