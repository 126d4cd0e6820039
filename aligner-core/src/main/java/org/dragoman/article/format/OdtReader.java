package org.dragoman.article.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
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
 * Documents of LibreOffice (OpenDocument text, ISO/IEC 26300): the body, a paragraph a line, tables cell by cell. Headers,
 * notes, comments, indexes and deleted text are left out; inserted text is kept.
 */
public final class OdtReader implements ArticleReader {
    /** Name of the part that holds the text. */
    public static final String CONTENT = "content.xml";

    private static final String STYLES = "styles.xml";
    private static final String META = "meta.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    /** The usual prefixes of namespaces. */
    public static final Map<String, String> PREFIXES = Map.of(
            NAMES + "office:1.0",
            "office",
            NAMES + "text:1.0",
            "text",
            NAMES + "style:1.0",
            "style",
            NAMES + "drawing:1.0",
            "draw",
            NAMES + "svg-compatible:1.0",
            "svg",
            NAMES + "xsl-fo-compatible:1.0",
            "fo",
            NAMES + "meta:1.0",
            "meta",
            "http://purl.org/dc/elements/1.1/",
            "dc");
    /** Elements without text of the article. */
    public static final Set<String> SKIPPED = Set.of(
            "text:note",
            "text:tracked-changes",
            "text:table-of-content",
            "text:ruby-text",
            "text:number",
            "office:annotation",
            "office:forms",
            "office:binary-data",
            "draw:object",
            "svg:title",
            "svg:desc");

    private static final int MAX_CHAIN = 20;
    private static final int MAX_SPACES = 100;

    /** A style: the one it inherits from, and the languages of its text from left to right and from right to left. */
    private record Style(
            @Nullable String parent,
            @Nullable String language,
            @Nullable String rightToLeft) {}

    /** For {@link java.util.ServiceLoader}. */
    public OdtReader() {}

    @Override
    public String id() {
        return "odt";
    }

    @Override
    public boolean reads(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".odt");
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
        Map<String, byte[]> parts = ZipParts.of(name, ".odt", input.bytes(), Set.of(CONTENT, STYLES, META, MANIFEST));
        byte[] manifest = parts.get(MANIFEST);
        if (manifest != null && new String(manifest, StandardCharsets.ISO_8859_1).contains("encryption-data")) {
            throw ZipParts.locked(name);
        }
        byte[] content = parts.get(CONTENT);
        if (content == null) {
            throw noText(name);
        }
        Body body = new Body(name);
        byte[] styles = parts.get(STYLES);
        if (styles != null) {
            body.read(new Xml(name, STYLES, styles, PREFIXES));
        }
        body.read(new Xml(name, CONTENT, content, PREFIXES));
        if (!body.found) {
            throw noText(name);
        }
        byte[] meta = parts.get(META);
        Map<String, String> properties = meta == null
                ? Map.of()
                : DocxReader.properties(
                        new Xml(name, META, meta, PREFIXES), "dc:title", "dc:creator", "meta:initial-creator");
        String author = properties.get("meta:initial-creator");
        return body.text.article(
                input, properties.get("dc:title"), author == null ? properties.get("dc:creator") : author);
    }

    private static BadDocument noText(String name) {
        return BadDocument.broken(
                name,
                "The archive has no " + CONTENT + " with a text, so it is no text document.",
                "Give it the ending of what it is, or save it as .odt again.");
    }

    /** Styles and body while they are read. */
    private static final class Body {
        private final DocumentText text;
        private final Map<String, Style> styles = new HashMap<>();
        /** Styles of the paragraph and the stretches that have begun, the innermost first; by family and name. */
        private final Deque<String> begun = new ArrayDeque<>();

        private boolean found;
        private String style = "";
        private @Nullable String parent;

        Body(String name) {
            text = new DocumentText(name);
        }

        void read(Xml xml) throws BadDocument {
            boolean inText = false;
            while (xml.next()) {
                if (xml.isText()) {
                    if (inText && text.isInParagraph()) {
                        text.appendCollapsed(xml.text(), language(xml.text()));
                    }
                } else if (xml.isStart()) {
                    inText |= xml.name().equals("office:text");
                    if (inText) {
                        start(xml);
                    } else {
                        style(xml);
                    }
                } else if (inText) {
                    end(xml.name());
                }
            }
            found |= inText;
        }

        private void style(Xml xml) {
            if (xml.name().equals("style:style")) {
                style = xml.attribute("style:family") + ":" + xml.attribute("style:name");
                parent = xml.attribute("style:parent-style-name");
                styles.put(style, new Style(parent, null, null));
            } else if (xml.name().equals("style:default-style")) {
                style = "";
            } else if (xml.name().equals("style:text-properties") && !style.isEmpty()) {
                styles.put(
                        style,
                        new Style(
                                parent,
                                tag(xml.attribute("fo:language"), xml.attribute("fo:script")),
                                tag(xml.attribute("style:language-complex"), xml.attribute("style:script-complex"))));
            }
        }

        private static @Nullable String tag(@Nullable String language, @Nullable String script) {
            boolean none = language == null || language.equals("none") || language.equals("zxx");
            return none || script == null ? (none ? null : language) : language + "-" + script;
        }

        private void start(Xml xml) throws BadDocument {
            String name = xml.name();
            if (SKIPPED.contains(name)) {
                xml.skip();
                return;
            }
            switch (name) {
                case "text:p", "text:h" -> {
                    String key = "paragraph:" + xml.attribute("text:style-name");
                    begun.push(key);
                    text.begin(kind(name, key));
                }
                case "text:span" -> begun.push("text:" + xml.attribute("text:style-name"));
                case "text:s" -> text.append(" ".repeat(spaces(xml.attribute("text:c"))), null);
                case "text:tab" -> text.append("\t", null);
                case "text:line-break" -> text.append("\n", null);
                default -> {}
            }
        }

        private void end(String name) {
            if (name.equals("text:p") || name.equals("text:h")) {
                begun.pop();
                text.end();
            } else if (name.equals("text:span")) {
                begun.pop();
            }
        }

        private static int spaces(@Nullable String count) {
            return count == null || !count.matches("\\d{1,9}")
                    ? 1
                    : Math.max(1, Math.min(MAX_SPACES, Integer.parseInt(count)));
        }

        private DocumentText.Kind kind(String element, String key) {
            String at = key;
            for (int i = 0; i < MAX_CHAIN; i++) {
                if (at.equals("paragraph:Title")) {
                    return DocumentText.Kind.TITLE;
                }
                Style known = styles.get(at);
                if (known == null || known.parent() == null) {
                    break;
                }
                at = "paragraph:" + known.parent();
            }
            return element.equals("text:h") ? DocumentText.Kind.HEADING : DocumentText.Kind.TEXT;
        }

        private @Nullable String language(String chars) {
            boolean turned = DocumentText.rightToLeft(chars) > 0;
            for (String key : begun) {
                String at = key;
                for (int i = 0; i < MAX_CHAIN; i++) {
                    Style known = styles.get(at);
                    if (known == null) {
                        break;
                    }
                    String found = turned ? known.rightToLeft() : known.language();
                    if (found != null) {
                        return found;
                    }
                    at = key.substring(0, key.indexOf(':') + 1) + known.parent();
                }
            }
            return null;
        }
    }
}
