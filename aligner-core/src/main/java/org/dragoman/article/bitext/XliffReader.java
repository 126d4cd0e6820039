package org.dragoman.article.bitext;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.text.ReadResult;

/** XLIFF 1.2 with its dialects SDLXLIFF and MQXLIFF, and XLIFF 2.0, 2.1 and 2.2, told apart by their first element. */
public final class XliffReader implements BitextReader {
    private static final Set<String> ENDINGS = Set.of(".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff");

    /** For {@link java.util.ServiceLoader}. */
    public XliffReader() {}

    @Override
    public String id() {
        return "xliff";
    }

    @Override
    public boolean reads(String fileName, boolean folder) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return !folder && ENDINGS.stream().anyMatch(name::endsWith);
    }

    @Override
    public ReadResult<List<Bitext>> read(BitextInput input) {
        return XmlBitexts.read(input, XliffReader::read);
    }

    private static void read(TextFile file, XmlBitexts out) throws BadBitext {
        XmlWalk xml = new XmlWalk(file);
        while (xml.next() && !xml.starts()) {
            continue;
        }
        String version = xml.starts("xliff") ? String.valueOf(xml.attribute("version")) : "";
        if (version.startsWith("2.")) {
            new Xliff2(file, xml, out).read();
        } else if (version.startsWith("1.")) {
            new Xliff1(file, xml, out).read();
        } else {
            throw new BadBitext(
                    xml.position(),
                    "X007",
                    version.isEmpty()
                            ? "The file does not begin with the element xliff."
                            : "The file has XLIFF version \"" + version + "\"; 1.0 to 1.2 and 2.0 to 2.2 are read.",
                    "Export it as XLIFF 1.2 or 2.1.");
        }
    }
}
