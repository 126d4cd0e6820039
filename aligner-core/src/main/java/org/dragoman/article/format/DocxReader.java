package org.dragoman.article.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.ArticleSink;
import org.jspecify.annotations.Nullable;

/**
 * Documents of Word (Office Open XML, ECMA-376): the body, a paragraph a line, tables cell by cell. Headers, notes,
 * comments and deleted text are left out; inserted text is kept.
 */
public final class DocxReader implements ArticleReader {
    /** Name of the part that holds the text. */
    public static final String DOCUMENT = "word/document.xml";

    private static final String STYLES = "word/styles.xml";
    private static final String CORE = "docProps/core.xml";
    /** The usual prefixes of namespaces. */
    public static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w",
            "http://purl.oclc.org/ooxml/wordprocessingml/main", "w",
            "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc",
            "http://purl.org/dc/elements/1.1/", "dc",
            "http://www.w3.org/XML/1998/namespace", "xml");
    /** Elements without text of the article. */
    public static final Set<String> SKIPPED = Set.of(
            "w:del", "w:moveFrom", "w:instrText", "w:delText", "w:delInstrText", "w:rt", "w:sdtPr", "mc:Fallback");

    private static final int MAX_CHAIN = 20;

    /** A style: its name in English whatever the language of Word, and the style it is based on. */
    private record Style(String name, @Nullable String basedOn) {}

    /** For {@link java.util.ServiceLoader}. */
    public DocxReader() {}

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public boolean reads(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".docx") && !fileName.startsWith("~$");
    }

    @Override
    public void read(ArticleInput input, ArticleSink sink) {
        try {
            sink.article(article(input));
        } catch (BadDocument e) {
            sink.problem(e.problem());
        }
    }

    private static Article article(ArticleInput input) throws BadDocument {
        String name = input.name();
        Map<String, byte[]> parts = ZipParts.of(name, ".docx", input.bytes(), Set.of(DOCUMENT, STYLES, CORE));
        byte[] document = parts.get(DOCUMENT);
        if (document == null) {
            throw BadDocument.broken(
                    name,
                    "The archive has no part " + DOCUMENT + ", so it is no Word document.",
                    "Give it the ending of what it is, or save it as .docx again.");
        }
        byte[] styles = parts.get(STYLES);
        byte[] core = parts.get(CORE);
        DocumentText text = new Body(
                        new Xml(name, DOCUMENT, document, PREFIXES),
                        name,
                        styles == null ? Map.of() : styles(new Xml(name, STYLES, styles, PREFIXES)))
                .read();
        Map<String, String> properties =
                core == null ? Map.of() : properties(new Xml(name, CORE, core, PREFIXES), "dc:title", "dc:creator");
        return text.article(input, properties.get("dc:title"), properties.get("dc:creator"));
    }

    /** The text of elements; the first of each name. */
    static Map<String, String> properties(Xml xml, String... names) throws BadDocument {
        Set<String> wanted = Set.of(names);
        Map<String, String> values = new HashMap<>();
        while (xml.next()) {
            if (xml.isStart() && wanted.contains(xml.name())) {
                String name = xml.name();
                values.putIfAbsent(name, xml.content());
            }
        }
        return values;
    }

    private static Map<String, Style> styles(Xml xml) throws BadDocument {
        Map<String, Style> styles = new HashMap<>();
        String id = null;
        String name = "";
        String basedOn = null;
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "w:style" -> {
                        id = xml.attribute("w:styleId");
                        name = "";
                        basedOn = null;
                    }
                    case "w:name" -> name = String.valueOf(xml.attribute("w:val"));
                    case "w:basedOn" -> basedOn = xml.attribute("w:val");
                    default -> {}
                }
            } else if (xml.isEnd() && xml.name().equals("w:style") && id != null) {
                styles.putIfAbsent(id, new Style(name, basedOn));
            }
        }
        return styles;
    }

    private static DocumentText.Kind kind(String styleId, Map<String, Style> styles) {
        String id = styleId;
        for (int i = 0; id != null && i < MAX_CHAIN; i++) {
            Style style = styles.get(id);
            String name = (style == null ? id : style.name()).toLowerCase(Locale.ROOT);
            if (name.equals("title")) {
                return DocumentText.Kind.TITLE;
            }
            if (name.startsWith("heading")) {
                return DocumentText.Kind.HEADING;
            }
            id = style == null ? null : style.basedOn();
        }
        return DocumentText.Kind.TEXT;
    }

    /** The body while it is read. */
    private static final class Body {
        private final Xml xml;
        private final Map<String, Style> styles;
        private final DocumentText text;
        private @Nullable String language;
        private @Nullable String rightToLeft;

        Body(Xml xml, String name, Map<String, Style> styles) {
            this.xml = xml;
            this.styles = styles;
            this.text = new DocumentText(name);
        }

        DocumentText read() throws BadDocument {
            while (xml.next()) {
                if (xml.isStart()) {
                    start(xml.name());
                } else if (xml.isEnd() && xml.name().equals("w:p")) {
                    text.end();
                }
            }
            return text;
        }

        private void start(String name) throws BadDocument {
            if (SKIPPED.contains(name)) {
                xml.skip();
                return;
            }
            switch (name) {
                case "w:p" -> text.begin(DocumentText.Kind.TEXT);
                case "w:pPr" -> paragraphProperties();
                case "w:r" -> {
                    language = null;
                    rightToLeft = null;
                }
                case "w:rPr" -> runProperties();
                case "w:t" -> text();
                case "w:tab", "w:ptab" -> text.append("\t", null);
                case "w:br", "w:cr" -> text.append("\n", null);
                case "w:noBreakHyphen" -> text.append("\u2011", null);
                default -> {}
            }
        }

        /** Text is stripped unless it says otherwise. */
        private void text() throws BadDocument {
            boolean preserve = "preserve".equals(xml.attribute("xml:space"));
            String chars = xml.content().replace('\n', ' ').replace('\r', ' ');
            String shown = preserve ? chars : chars.strip();
            text.append(shown, DocumentText.rightToLeft(shown) > 0 ? rightToLeft : language);
        }

        private void runProperties() throws BadDocument {
            int within = xml.depth();
            while (xml.next() && xml.depth() >= within) {
                if (xml.isStart() && xml.name().equals("w:rPrChange")) {
                    xml.skip();
                } else if (xml.isStart() && xml.name().equals("w:lang")) {
                    language = xml.attribute("w:val");
                    rightToLeft = xml.attribute("w:bidi");
                }
            }
        }

        private void paragraphProperties() throws BadDocument {
            int within = xml.depth();
            while (xml.next() && xml.depth() >= within) {
                if (!xml.isStart()) {
                    continue;
                }
                switch (xml.name()) {
                    case "w:pStyle" -> text.kind(kind(String.valueOf(xml.attribute("w:val")), styles));
                    case "w:del" -> text.join();
                    case "w:pPrChange", "w:rPrChange", "w:sectPr" -> xml.skip();
                    default -> {}
                }
            }
        }
    }
}
