package org.dragoman.article.bitext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * Translation memories (TMX 1.1 to 1.4). The source of a unit is the variant in the language that the user names, else in
 * the file's source language, else the first; every other variant is its rendering in a bitext of its own languages.
 */
public final class TmxReader implements BitextReader {
    /** Elements whose content is code of the document that the text came from. */
    private static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph", "ut", "x");

    /** A text of a unit in one language. */
    private record Variant(LanguageTag language, PlacedText text) {}

    /** For {@link java.util.ServiceLoader}. */
    public TmxReader() {}

    @Override
    public String id() {
        return "tmx";
    }

    @Override
    public boolean reads(String fileName, boolean folder) {
        return !folder && fileName.toLowerCase(Locale.ROOT).endsWith(".tmx");
    }

    @Override
    public ReadResult<List<Bitext>> read(BitextInput input) {
        return XmlBitexts.read(input, TmxReader::read);
    }

    static void read(TextFile file, XmlBitexts out) throws BadBitext {
        XmlWalk xml = new XmlWalk(file);
        String srclang = null;
        boolean root = false;
        int count = 0;
        while (xml.next()) {
            if (!root && xml.starts()) {
                root = xml.starts("tmx");
                if (!root) {
                    throw new BadBitext(
                            xml.position(),
                            "X007",
                            "The file begins with the element " + xml.name() + ", so it is no translation memory.",
                            "Give it the ending of what it is.");
                }
            } else if (xml.starts("header")) {
                srclang = xml.attribute("srclang");
            } else if (xml.starts("tu")) {
                unit(file, xml, srclang, ++count, out);
            }
        }
    }

    private static void unit(TextFile file, XmlWalk xml, @Nullable String srclang, int number, XmlBitexts out)
            throws BadBitext {
        String given = xml.attribute("tuid");
        String own = xml.attribute("srclang");
        String id = given == null || given.isBlank() ? String.valueOf(number) : given;
        List<Variant> variants = new ArrayList<>();
        LanguageTag language = null;
        while (xml.next() && !xml.ends("tu")) {
            if (xml.starts("tuv")) {
                language = XmlBitexts.language(xml.language(), xml, "xml:lang");
            } else if (xml.starts("seg") && language != null) {
                variants.add(new Variant(language, segment(file, xml)));
            }
        }
        Variant source = source(variants, out.from(), own == null ? srclang : own);
        if (source == null) {
            variants.forEach(v -> out.wanted(v.language(), v.language()));
            return;
        }
        for (Variant variant : variants) {
            if (variant != source && out.wanted(source.language(), variant.language())) {
                out.add(
                        source.language(),
                        variant.language(),
                        new BitextUnit(id, source.text(), variant.text(), false));
            }
        }
    }

    private static @Nullable Variant source(
            List<Variant> variants, @Nullable LanguageTag asked, @Nullable String srclang) {
        if (asked != null) {
            return variants.stream()
                    .filter(v -> BitextInput.fits(asked, v.language()))
                    .findFirst()
                    .orElse(null);
        }
        LanguageTag stated = srclang == null || srclang.startsWith("*")
                ? null
                : LanguageTag.parse(srclang).orElse(null);
        for (Variant variant : variants) {
            if (stated != null && variant.language().equals(stated)) {
                return variant;
            }
        }
        for (Variant variant : variants) {
            if (stated != null && variant.language().primary().equals(stated.primary())) {
                return variant;
            }
        }
        return variants.isEmpty() ? null : variants.get(0);
    }

    private static PlacedText segment(TextFile file, XmlWalk xml) throws BadBitext {
        PlacedText.Builder text = new PlacedText.Builder(file, xml.end());
        while (xml.next() && !xml.ends("seg")) {
            if (xml.text()) {
                xml.chars().addTo(text);
            } else if (xml.starts() && CODES.contains(xml.name())) {
                xml.skip();
            }
        }
        return text.collapsed();
    }
}
