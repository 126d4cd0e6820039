package org.dragoman.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.ReadOptions;
import org.dragoman.text.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are none, or that are made to do harm. */
class BadDocumentTest {
    private final CollectedArticles read = new CollectedArticles();

    private InputProblem problem(String name, byte[] bytes) {
        Articles.installed().read(new ArticleInput(name, bytes, ReadOptions.DEFAULT), read);
        assertThat(read.articles()).isEmpty();
        assertThat(read.problems()).hasSize(1);
        return read.problems().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.docx", "x.odt"})
    void archiveThatUnpacksToFarMoreThanItsSizeIsRefused(String name) {
        byte[] bytes = new Packed()
                .with("word/media/image.png", new byte[3 << 20])
                .with("other", new byte[40 << 20])
                .bytes();
        InputProblem problem = problem(name, bytes);
        assertThat(problem.code()).isEqualTo("A021");
        assertThat(problem.message()).contains("200 times");
    }

    @Test
    void archiveThatUnpacksToMoreThanTheLimitIsRefused() {
        byte[] noise = new byte[1 << 20];
        new java.util.Random(1).nextBytes(noise);
        byte[] bytes = Packed.docx(Packed.p("x"))
                .with("noise", noise)
                .with("zeros", new byte[64 << 20])
                .bytes();
        InputProblem problem = problem("x.docx", bytes);
        assertThat(problem.code()).isEqualTo("A021");
        assertThat(problem.message()).contains("64 MiB");
    }

    @Test
    void archiveOfTooManyPartsIsRefused() {
        Packed document = Packed.docx(Packed.p("x"));
        for (int i = 0; i < 4_000; i++) {
            document.with("part" + i, "");
        }
        assertThat(problem("x.docx", document.bytes()).code()).isEqualTo("A021");
    }

    @Test
    void endlessNestingIsRefused() {
        String deep = "<w:sdt>".repeat(600) + Packed.p("x") + "</w:sdt>".repeat(600);
        assertThat(problem("x.docx", Packed.docx(deep).bytes()).code()).isEqualTo("A021");
    }

    @Test
    void nestingWithinTheLimitIsRead() {
        String deep = "<w:sdt>".repeat(450) + Packed.p("x") + "</w:sdt>".repeat(450);
        Articles.installed().read(new ArticleInput("x.docx", Packed.docx(deep).bytes(), ReadOptions.DEFAULT), read);
        assertThat(read.articles()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE d SYSTEM \"http://localhost:1/x.dtd\">",
                "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY x \"&a;&a;&a;\">]>"
            })
    void documentTypesAndTheirEntitiesAreRefused(String doctype) {
        String w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        byte[] bytes = new Packed()
                .with(
                        "word/document.xml",
                        doctype + "<w:document xmlns:w=\"" + w + "\"><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:document>")
                .bytes();
        assertThat(problem("x.docx", bytes).code()).isEqualTo("A022");
    }

    @Test
    void documentTypeAloneIsRefused() {
        byte[] bytes =
                new Packed().with("word/document.xml", "<!DOCTYPE d><d/>").bytes();
        assertThat(problem("x.docx", bytes).code()).isEqualTo("A022");
    }

    @Test
    void plainTextWithTheEndingOfADocumentIsNoDocument() {
        InputProblem problem = problem("x.docx", "Bakı".getBytes(StandardCharsets.UTF_8));
        assertThat(problem.code()).isEqualTo("A022");
        assertThat(problem.advice()).contains(".docx");
    }

    @Test
    void emptyFileIsNoDocument() {
        assertThat(problem("x.odt", new byte[0]).code()).isEqualTo("A022");
    }

    @Test
    void oldOrLockedDocumentOfWordIsNamed() {
        byte[] bytes = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 old".getBytes(StandardCharsets.ISO_8859_1);
        InputProblem problem = problem("x.docx", bytes);
        assertThat(problem.code()).isEqualTo("A022");
        assertThat(problem.message()).contains(".doc", "password");
    }

    @Test
    void documentWithAPasswordIsNamed() {
        byte[] bytes = Packed.odt("", "")
                .with("META-INF/manifest.xml", "<manifest:encryption-data/>")
                .bytes();
        assertThat(problem("x.odt", bytes).message()).contains("password");
    }

    @Test
    void archiveWithEncryptedPartsIsNamed() {
        byte[] bytes = Packed.docx(Packed.p("x")).bytes();
        bytes[6] |= 1;
        assertThat(problem("x.docx", bytes).message()).contains("password");
    }

    @Test
    void documentCutOffAnywhereIsRefused() {
        byte[] bytes = Packed.docx(Packed.p("x".repeat(1000))).bytes();
        for (int length : new int[] {4, 30, bytes.length / 2, bytes.length - 30, bytes.length - 1}) {
            CollectedArticles sink = new CollectedArticles();
            Articles.installed()
                    .read(new ArticleInput("x.docx", Arrays.copyOf(bytes, length), ReadOptions.DEFAULT), sink);
            assertThat(sink.problems())
                    .as("%d", length)
                    .extracting(InputProblem::code)
                    .containsExactly("A022");
        }
    }

    @Test
    void damagedBytesNeverEndInAnException() {
        byte[] bytes = Packed.docx(Packed.p("Bakı")).bytes();
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 0x55;
            CollectedArticles sink = new CollectedArticles();
            Articles.installed().read(new ArticleInput("x.docx", damaged, ReadOptions.DEFAULT), sink);
            assertThat(sink.articles().size() + sink.problems().size()).isEqualTo(1);
        }
    }

    @Test
    void archiveWithoutADocumentIsRefused() {
        assertThat(problem(
                                "x.docx",
                                new Packed().with("xl/workbook.xml", "<x/>").bytes())
                        .message())
                .contains("word/document.xml");
    }

    @Test
    void tableDocumentWithTheEndingOfATextIsRefused() {
        byte[] bytes = new Packed()
                .with("content.xml", "<x" + Packed.namespaces() + "><office:spreadsheet/></x>")
                .bytes();
        assertThat(problem("x.odt", bytes).code()).isEqualTo("A022");
    }

    @Test
    void malformedPartIsRefusedWithItsName() {
        byte[] bytes = new Packed().with("word/document.xml", "<w:document>").bytes();
        assertThat(problem("x.docx", bytes).message()).contains("word/document.xml");
    }

    @Test
    void namesThatPointOutsideWriteNothing(@TempDir Path folder) throws Exception {
        Path file = Files.write(
                Files.createDirectory(folder.resolve("in")).resolve("x.docx"),
                Packed.docx(Packed.p("Bakı"))
                        .with("../evil.txt", "evil")
                        .with(folder.resolve("evil.txt").toString(), "evil")
                        .bytes());
        Articles.installed().read(file, ReadOptions.DEFAULT, read);
        assertThat(read.articles()).hasSize(1);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(file);
        }
    }
}
