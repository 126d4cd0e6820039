package org.dragoman.article.bitext;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** An XLIFF 1.2 file while it is read. A unit with ready segments gives a pair for each. */
final class Xliff1 {
    /** Elements whose content is code of the document that the text came from. */
    private static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph");
    /** Elements of a unit whose texts are proposals, or none at all. */
    private static final Set<String> BESIDE = Set.of("alt-trans", "note", "context-group", "count-group", "prop-group");

    /** Elements of SDLXLIFF that say which segments are locked; other elements of dialects hold older texts and proposals. */
    private static final Set<String> LOCKS = Set.of("seg-defs", "seg");

    /** A text of a unit: as a whole, and its segments by their ids. */
    private record Text(PlacedText whole, Map<String, PlacedText> segments) {}

    private final TextFile file;
    private final XmlWalk xml;
    private final XmlBitexts out;
    private final String namespace;
    private @Nullable LanguageTag from;
    private @Nullable LanguageTag to;

    /** The walk stands at the first element. */
    Xliff1(TextFile file, XmlWalk xml, XmlBitexts out) {
        this.file = file;
        this.xml = xml;
        this.out = out;
        this.namespace = xml.namespace();
    }

    void read() throws BadBitext {
        while (xml.next()) {
            if (xml.starts("file")) {
                from = XmlBitexts.language(xml.attribute("source-language"), xml, "source-language");
                String target = xml.attribute("target-language");
                to = target == null ? null : XmlBitexts.language(target, xml, "target-language");
            } else if (xml.starts("header") || xml.starts("bin-unit")) {
                xml.skip();
            } else if (xml.starts("trans-unit")) {
                unit();
            }
        }
    }

    private void unit() throws BadBitext {
        String id = String.valueOf(xml.attribute("id"));
        boolean locked = "no".equals(xml.attribute("translate")) || "locked".equals(xml.attribute("locked"));
        Set<String> lockedSegments = new HashSet<>();
        Text source = null;
        Text segmented = null;
        Text target = null;
        LanguageTag language = to;
        while (xml.next() && !xml.ends("trans-unit")) {
            if (!xml.starts()) {
                continue;
            }
            boolean foreign = !xml.namespace().equals(namespace) && !LOCKS.contains(xml.name());
            if (foreign || BESIDE.contains(xml.name())) {
                xml.skip();
                continue;
            }
            switch (xml.name()) {
                case "source" -> source = text();
                case "seg-source" -> segmented = text();
                case "target" -> {
                    String own = xml.language();
                    language = own == null ? to : XmlBitexts.language(own, xml, "xml:lang");
                    target = text();
                }
                case "seg" -> {
                    if ("true".equals(xml.attribute("locked"))) {
                        lockedSegments.add(String.valueOf(xml.attribute("id")));
                    }
                }
                default -> {}
            }
        }
        if (source == null && segmented == null || target == null) {
            return;
        }
        if (language == null) {
            throw new BadBitext(
                    target.whole().file().position(target.whole().inFile(0)),
                    "X005",
                    "The file has a target but does not say its language.",
                    "Add target-language to the element file.");
        }
        add(id, segmented == null ? source : segmented, target, language, locked, lockedSegments);
    }

    private void add(
            String id,
            @Nullable Text source,
            Text target,
            LanguageTag language,
            boolean locked,
            Set<String> lockedSegments)
            throws BadBitext {
        if (source == null || from == null || !out.wanted(from, language)) {
            return;
        }
        if (source.segments().isEmpty() || target.segments().isEmpty()) {
            out.add(from, language, new BitextUnit(id, source.whole(), target.whole(), locked));
            return;
        }
        for (Map.Entry<String, PlacedText> segment : source.segments().entrySet()) {
            PlacedText rendering = target.segments().get(segment.getKey());
            if (rendering != null) {
                out.add(
                        from,
                        language,
                        new BitextUnit(
                                id + "#" + segment.getKey(),
                                segment.getValue(),
                                rendering,
                                locked || lockedSegments.contains(segment.getKey())));
            }
        }
    }

    /** The text of the element that begins here; goes to its end. */
    private Text text() throws BadBitext {
        int within = xml.depth();
        PlacedText.Builder whole = new PlacedText.Builder(file, xml.end());
        Map<String, PlacedText> segments = new LinkedHashMap<>();
        PlacedText.Builder segment = null;
        String mid = "";
        int segmentDepth = 0;
        while (xml.next() && xml.depth() >= within) {
            if (xml.text()) {
                XmlChars chars = xml.chars();
                chars.addTo(whole);
                if (segment != null) {
                    chars.addTo(segment);
                }
            } else if (xml.starts()) {
                if (CODES.contains(xml.name())) {
                    xml.skip();
                } else if (xml.starts("mrk") && "seg".equals(xml.attribute("mtype")) && segment == null) {
                    mid = String.valueOf(xml.attribute("mid"));
                    segment = new PlacedText.Builder(file, xml.end());
                    segmentDepth = xml.depth();
                } else if (xml.starts("x") && "lb".equals(xml.attribute("ctype"))) {
                    whole.written("\n", xml.offset(), xml.end(), null);
                    if (segment != null) {
                        segment.written("\n", xml.offset(), xml.end(), null);
                    }
                }
            } else if (segment != null && xml.depth() < segmentDepth) {
                segments.put(mid, segment.collapsed());
                segment = null;
            }
        }
        return new Text(whole.collapsed(), segments);
    }
}
