package org.dragoman.article.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packed documents made for a test. */
final class Packed {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Packed with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Packed with(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A Word document with a body. */
    static Packed docx(String body) {
        return new Packed()
                .with("[Content_Types].xml", "<Types/>")
                .with(
                        "word/document.xml",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"" + W
                                + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
                                + body
                                + "<w:sectPr/></w:body></w:document>");
    }

    static String styles(String styles) {
        return "<w:styles xmlns:w=\"" + W + "\">" + styles + "</w:styles>";
    }

    /** A Word paragraph of one run. */
    static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /** A Word paragraph with a style. */
    static String p(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** A text document of LibreOffice. */
    static Packed odt(String automaticStyles, String body) {
        return new Packed()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with(
                        "content.xml",
                        "<office:document-content" + namespaces() + "><office:automatic-styles>" + automaticStyles
                                + "</office:automatic-styles><office:body><office:text>" + body
                                + "</office:text></office:body></office:document-content>");
    }

    static String namespaces() {
        return " xmlns:office=\"" + ODF + "office:1.0\" xmlns:text=\"" + ODF + "text:1.0\" xmlns:style=\"" + ODF
                + "style:1.0\" xmlns:table=\"" + ODF + "table:1.0\" xmlns:fo=\"" + ODF
                + "xsl-fo-compatible:1.0\" xmlns:meta=\"" + ODF + "meta:1.0\" xmlns:draw=\"" + ODF
                + "drawing:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
    }
}
