package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckBitextsTest {
    private static final String W =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + "<w:body>";
    private static final String XLIFF =
            "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"az\"><body>\n"
                    + "<trans-unit id=\"1\"><source>The United Nations &amp; we</source>\n"
                    + "<target>O, <g id=\"1\">Millətlər Birliyi Təşkilatının</g> &amp; biz</target></trans-unit>\n"
                    + "</body></file></xliff>\n";

    @TempDir
    Path folder;

    private Path glossary;

    @BeforeEach
    void glossary() throws IOException {
        glossary = folder.resolve("g.tsv");
        String head = "un\torganisation\tpolitics\t";
        Files.writeString(
                glossary,
                "concept\ttype\tdomain\tlanguage\tterm\tterm-type\tstatus\n" + head
                        + "en\tUnited Nations\tfull-form\tpreferred\n" + head
                        + "az\tBirləşmiş Millətlər Təşkilatı\tfull-form\tpreferred\n" + head
                        + "az\tMillətlər Birliyi Təşkilatı\tfull-form\tdeprecated\n");
    }

    private Cli check(Object... args) {
        Object[] all = new Object[args.length + 4];
        System.arraycopy(new Object[] {"check", "--no-builtin", "--glossary", glossary}, 0, all, 0, 4);
        System.arraycopy(args, 0, all, 4, args.length);
        return Cli.run(all);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void findingsHaveTheLineOfTheFile() throws IOException {
        // given
        Path file = write("a.xlf", XLIFF);
        // when
        Cli run = check("--format", "tsv", file);
        // then
        assertThat(run.code()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.out().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("forbidden-term\terror\ta\taz\t2\t21\t51\tun\tMillətlər Birliyi Təşkilatının\t");
    }

    @Test
    void missingTermsAreFoundUnitByUnit() throws IOException {
        // given
        Path file = write(
                "a.po", "msgid \"The United Nations\"\nmsgstr \"O yox\"\n\nmsgid \"United Nations\"\nmsgstr \"\"\n");
        // when
        Cli run = check("--format", "tsv", "--rules", "missing-term", "--to", "az", file);
        // then
        assertThat(run.out().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("missing-term\twarning\ta\taz\t1\t\t\tun");
    }

    @Test
    void propertiesAreCheckedByNameAndInFoldersAndFixedInPlace() throws IOException {
        // given
        write("app/m.properties", "a = The United Nations in {0}\nb = x\n");
        write("app/m_ar.properties", "a = x\n");
        Path az = write("app/m_az.properties", "# BMT\na = {0}: Mill\\u0259tl\\u0259r Birliyi \\\n  Təşkilatı\n");
        // when
        Cli file = check("--format", "tsv", az);
        Cli in = check("--format", "tsv", "--from", "en", "--to", "az", folder.resolve("app"));
        Cli fixed = check("--fix", "sure", az);
        // then
        assertThat(file.out().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("forbidden-term\terror\tm\taz\t1\t9\t");
        assertThat(in.out()).isEqualTo(file.out());
        assertThat(fixed.code()).isEqualTo(ExitCodes.CLEAN);
        assertThat(az).hasContent("# BMT\na = {0}: Birləşmiş Millətlər \\\n  Təşkilatı\n");
    }

    @Test
    void previewShowsLinesAndWritesNothing() throws IOException {
        // given
        Path file = write("a.xlf", XLIFF);
        // when
        Cli run = check("--fix", "preview", file);
        // then
        assertThat(run.out())
                .isEqualTo("--- " + file + System.lineSeparator() + "+++ " + file + System.lineSeparator() + "@@ line 3"
                        + System.lineSeparator() + "-O, Millətlər Birliyi Təşkilatının & biz" + System.lineSeparator()
                        + "+O, Birləşmiş Millətlər Təşkilatının & biz" + System.lineSeparator());
        assertThat(file).hasContent(XLIFF);
    }

    @Test
    void sureFixesReplaceTheFileAndTheRestIsReported() throws IOException {
        // given
        Path file = write("a.xlf", XLIFF);
        // when
        Cli run = check("--fix", "sure", file);
        // then
        assertThat(Files.readString(file)).isEqualTo(XLIFF.replace("Millətlər Birliyi", "Birləşmiş Millətlər"));
        assertThat(run.code()).isEqualTo(ExitCodes.CLEAN);
        assertThat(run.out()).contains("1 text, error 0");
        assertThat(run.err()).contains("fixed: " + file);
    }

    @Test
    void anotherFileTakesTheFixesWhereOneIsNamed() throws IOException {
        // given
        Path file = write("a.xlf", XLIFF);
        Path other = folder.resolve("b.xlf");
        // when
        Cli wrong = check("--fix", "sure", "--fix-output", folder.resolve("b.txt"), file);
        Cli run = check("--fix", "sure", "--fix-output", other, file);
        Cli alone = check("--fix-output", other, file);
        // then
        assertThat(wrong.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(alone.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.code()).isEqualTo(ExitCodes.CLEAN);
        assertThat(Files.readString(file)).isEqualTo(XLIFF);
        assertThat(Files.readString(other)).isEqualTo(XLIFF.replace("Millətlər Birliyi", "Birləşmiş Millətlər"));
    }

    @Test
    void plainTextKeepsItsLineEnds() throws IOException {
        // given
        Path source = write("a.en.txt", "The United Nations\r\nmet\r\n");
        Path target = write("a.az.txt", "Millətlər Birliyi Təşkilatı\r\ntoplandı\r\n");
        // when
        Cli run = check("--lines", "--fix", "sure", source, target);
        // then
        assertThat(run.code()).isEqualTo(ExitCodes.CLEAN);
        assertThat(Files.readString(target)).isEqualTo("Birləşmiş Millətlər Təşkilatı\r\ntoplandı\r\n");
        assertThat(Files.readString(source)).isEqualTo("The United Nations\r\nmet\r\n");
    }

    @Test
    void wordDocumentsAreCheckedParagraphByParagraphAndFixed() throws IOException {
        // given
        String body = "<w:p><w:r><w:t>Millətlər Birliyi Təşk</w:t></w:r><w:r><w:t>ilatında &amp; s</w:t></w:r></w:p>";
        Path source = docx("a.en.docx", "<w:p><w:r><w:t>In the United Nations</w:t></w:r></w:p>");
        Path target = docx("a.az.docx", body);
        // when
        Cli run = check("--lines", "--fix", "sure", source, target);
        // then
        assertThat(run.err()).contains("Places changed: 1.");
        assertThat(run.code()).isEqualTo(ExitCodes.CLEAN);
        assertThat(document(target))
                .isEqualTo(W + body.replace("Millətlər Birliyi", "Birləşmiş Millətlər") + "</w:body></w:document>");
    }

    private Path docx(String name, String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("word/document.xml"));
            out.write((W + body + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private static String document(Path file) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            in.getNextEntry();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void foldersGiveTheirBilingualFilesAndAnOmegatProjectItsMemory() throws IOException {
        // given
        write("texts/a.xlf", XLIFF);
        write("texts/b.tsv", "en\taz\nx\tMillətlər Birliyi Təşkilatı\n");
        write("p/omegat.project", "<omegat><source_lang>en</source_lang><target_lang>az</target_lang></omegat>");
        Path memory = write(
                "p/omegat/project_save.tmx",
                "<tmx><header srclang=\"en\"/><body><tu><tuv lang=\"en\"><seg>x</seg></tuv><tuv lang=\"az\"><seg>Millətlər "
                        + "Birliyi Təşkilatı</seg></tuv></tu></body></tmx>");
        // when
        Cli texts = check("--format", "tsv", folder.resolve("texts"));
        Cli table = check("--format", "tsv", folder.resolve("texts/b.tsv"));
        Cli project = check("--fix", "sure", folder.resolve("p"));
        // then
        assertThat(texts.out().lines().skip(1)).singleElement().asString().contains("\ta\taz\t");
        assertThat(table.out().lines().skip(1)).singleElement().asString().contains("\tb\taz\t1\t2\t29\t");
        assertThat(project.code()).isEqualTo(ExitCodes.CLEAN);
        assertThat(memory).content().contains("<seg>Birləşmiş Millətlər Təşkilatı</seg>");
    }

    @Test
    void faultsEndWithThePlace() throws IOException {
        // given
        Path file = write("a.xlf", "<xliff version=\"1.2\">\n<file source-language=\"en\"></body>");
        // when
        Cli run = check(file);
        // then
        assertThat(run.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(run.err()).contains(file + ":2:").contains("[X001]");
    }
}
