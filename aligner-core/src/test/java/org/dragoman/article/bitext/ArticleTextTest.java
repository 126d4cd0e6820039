package org.dragoman.article.bitext;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.Articles;
import org.dragoman.article.CollectedArticles;
import org.dragoman.article.ReadOptions;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;

class ArticleTextTest {
    private static final String W =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + "<w:body>";
    private static final String O =
            "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>";
    private static final String O_END = "</office:text></office:body></office:document-content>";

    /** A change of an article's words in its file. */
    private static byte[] change(String name, byte[] bytes, String from, String to) {
        CollectedArticles read = new CollectedArticles();
        Articles.installed().read(new ArticleInput(name, bytes, ReadOptions.DEFAULT), read);
        Article article = read.articles().get(0);
        ReadResult<PlacedText> text = ArticleText.of(new ArticleInput(name, bytes, ReadOptions.DEFAULT), article);
        assertThat(text.problems()).isEmpty();
        BitextEdits edits = new BitextEdits();
        int at = article.text().indexOf(from);
        assertThat(at).isNotNegative();
        text.fold(
                ok -> {
                    List<InputProblem> refused = edits.replace(ok.value(), new Span(at, at + from.length()), to);
                    assertThat(refused).isEmpty();
                    return 0;
                },
                failed -> 1);
        return edits.bytes(edits.files().get(0));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setComment("c");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(UTF_8);
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    CRC32 crc = new CRC32();
                    crc.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(crc.getValue());
                }
                out.putNextEntry(entry);
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName() + ":" + entry.getMethod(), new String(in.readAllBytes(), UTF_8));
            }
        }
        return parts;
    }

    private static byte[] splice(byte[] bytes, Charset charset, String before, String after) {
        return new String(bytes, charset).replace(before, after).getBytes(charset);
    }

    @Test
    void plainTextKeepsItsMarkAndLineEnds() {
        // given
        byte[] bytes = "\uFEFFTitle\r\n\r\nbir köhnə\rsöz\nson\r\n".getBytes(UTF_16BE);
        // when, then
        assertThat(change("a.az.txt", bytes, "köhnə", "yeni")).isEqualTo(splice(bytes, UTF_16BE, "köhnə", "yeni"));
    }

    @Test
    void wordKeepsAllOtherPartsAsTheyArePacked() throws IOException {
        // given
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "word/document.xml",
                W
                        + "<w:p><w:r><w:t xml:space=\"preserve\">Bir </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Millət</w:t></w:r>"
                        + "<w:r><w:t xml:space=\"preserve\">lər &amp; Birliyi </w:t><w:tab/><w:t> son \u00AD</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>ikinci</w:t><w:br/><w:t>sətir</w:t></w:r><w:del><w:r><w:delText>x</w:delText>"
                        + "</w:r></w:del></w:p></w:body></w:document>");
        parts.put("word/media/a.bin", "\u0001".repeat(300) + "z");
        byte[] bytes = zip(parts);
        // when
        byte[] changed = change("a.az.docx", bytes, "Millətlər & Birliyi", "Təşkilatı");
        byte[] second = change("a.az.docx", bytes, "sətir", "xətt");
        // then
        Map<String, String> before = unzip(bytes);
        Map<String, String> after = unzip(changed);
        assertThat(new ArrayList<>(after.keySet())).isEqualTo(new ArrayList<>(before.keySet()));
        before.put(
                "word/document.xml:8",
                parts.get("word/document.xml")
                        .replace("<w:t>Millət</w:t>", "<w:t></w:t>")
                        .replace("lər &amp; Birliyi", "Təşkilatı"));
        assertThat(after).isEqualTo(before);
        assertThat(unzip(second).get("word/document.xml:8"))
                .isEqualTo(parts.get("word/document.xml").replace("sətir", "xətt"));
        assertThat(packedBehind(changed, "word/media/a.bin")).isEqualTo(packedBehind(bytes, "word/media/a.bin"));
    }

    /** The bytes from the header of the archive's last part to its directory. */
    private static byte[] packedBehind(byte[] zip, String part) {
        String chars = new String(zip, ISO_8859_1);
        int from = chars.indexOf(part) - 30;
        int to = chars.indexOf("PK\u0001\u0002");
        return Arrays.copyOfRange(zip, from, to);
    }

    @Test
    void libreOfficeKeepsItsFirstPartUnpacked() throws IOException {
        // given
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                O
                        + "<text:p>قالت <text:span>هيئة</text:span>\n   <text:span>الأمم المتحدة</text:span><text:s text:c=\"2\"/>"
                        + "أمس<text:note>n</text:note></text:p><text:p>x</text:p>" + O_END);
        parts.put("styles.xml", "<s/>");
        byte[] bytes = zip(parts);
        // when
        byte[] changed = change("a.ar.odt", bytes, "هيئة الأمم المتحدة", "الأمم المتحدة");
        // then
        Map<String, String> before = unzip(bytes);
        before.put("content.xml:8", parts.get("content.xml").replace("هيئة</text:span>\n   ", "</text:span>  "));
        assertThat(unzip(changed).keySet()).containsExactlyElementsOf(before.keySet());
        assertThat(unzip(changed).get("content.xml:8")).contains("<text:span>الأمم المتحدة</text:span>");
        assertThat(unzip(changed).get("content.xml:8")).doesNotContain("هيئة");
        assertThat(changed).startsWith(Arrays.copyOf(bytes, 30 + 8 + 39));
    }

    @Test
    void otherFilesAreRefused() {
        // given
        byte[] bytes = "{\"id\":\"a\",\"language\":\"az\",\"text\":\"k\\u00f6hnə\"}".getBytes(UTF_8);
        CollectedArticles read = new CollectedArticles();
        Articles.installed().read(new ArticleInput("a.json", bytes, ReadOptions.DEFAULT), read);
        // when, then
        assertThat(ArticleText.of(
                                new ArticleInput("a.json", bytes, ReadOptions.DEFAULT),
                                read.articles().get(0))
                        .problems()
                        .toString())
                .contains("X022");
    }
}
