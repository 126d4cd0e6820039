package org.dragoman.article.bitext;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** An XLIFF 2 file while it is read: a pair for each segment of a unit. */
final class Xliff2 {
    private static final Set<String> HOLDERS = Set.of("xliff", "file", "group", "unit");

    private final TextFile file;
    private final XmlWalk xml;
    private final XmlBitexts out;
    private final String namespace;
    private final LanguageTag from;
    private final @Nullable LanguageTag to;
    /** Whether the open elements are to be translated, the innermost first. */
    private final Deque<Boolean> translate = new ArrayDeque<>();

    private String unit = "";
    private int segment;

    /** The walk stands at the first element. */
    Xliff2(TextFile file, XmlWalk xml, XmlBitexts out) throws BadBitext {
        this.file = file;
        this.xml = xml;
        this.out = out;
        this.namespace = xml.namespace();
        this.from = XmlBitexts.language(xml.attribute("srcLang"), xml, "srcLang");
        String target = xml.attribute("trgLang");
        this.to = target == null ? null : XmlBitexts.language(target, xml, "trgLang");
        translate.push(true);
    }

    void read() throws BadBitext {
        while (xml.next()) {
            if (xml.ends() && HOLDERS.contains(xml.name())) {
                translate.pop();
            } else if (xml.starts()) {
                start();
            }
        }
    }

    private void start() throws BadBitext {
        if (!xml.namespace().equals(namespace)
                || !HOLDERS.contains(xml.name()) && !xml.name().equals("segment")) {
            xml.skip();
            return;
        }
        if (xml.name().equals("segment")) {
            segment();
            return;
        }
        String own = xml.attribute("translate");
        translate.push(own == null ? Boolean.TRUE.equals(translate.peek()) : own.equals("yes"));
        if (xml.name().equals("unit")) {
            unit = String.valueOf(xml.attribute("id"));
            segment = 0;
        }
    }

    private void segment() throws BadBitext {
        String own = xml.attribute("id");
        segment++;
        String id = unit + "#" + (own == null ? String.valueOf(segment) : own);
        PlacedText source = null;
        PlacedText target = null;
        while (xml.next() && !xml.ends("segment")) {
            if (xml.starts("source")) {
                source = text();
            } else if (xml.starts("target")) {
                if (to == null) {
                    throw new BadBitext(
                            xml.position(),
                            "X005",
                            "The file has a target but does not say its language.",
                            "Add trgLang to the element xliff.");
                }
                target = text();
            }
        }
        if (source != null && target != null && to != null && out.wanted(from, to)) {
            out.add(from, to, new BitextUnit(id, source, target, !Boolean.TRUE.equals(translate.peek())));
        }
    }

    /** The text of the element that begins here; goes to its end. */
    private PlacedText text() throws BadBitext {
        int within = xml.depth();
        boolean preserve = "preserve".equals(xml.attribute("space"));
        PlacedText.Builder text = new PlacedText.Builder(file, xml.end());
        while (xml.next() && xml.depth() >= within) {
            if (xml.text()) {
                xml.chars().addTo(text);
            } else if (xml.starts("cp")) {
                text.written(codePoint(), xml.offset(), xml.end(), null);
            } else if (xml.starts("ph") && "xlf:lb".equals(xml.attribute("subType"))) {
                text.written("\n", xml.offset(), xml.end(), null);
            }
        }
        return preserve ? text.build() : text.collapsed();
    }

    /** What a character that XML cannot hold is read as. */
    private String codePoint() throws BadBitext {
        try {
            return Character.toString(Integer.parseInt(String.valueOf(xml.attribute("hex")), 16));
        } catch (IllegalArgumentException e) {
            throw new BadBitext(
                    xml.position(),
                    "X008",
                    "The element cp has no code point in its attribute hex.",
                    "Write it in hexadecimal digits, such as 001A.");
        }
    }
}
