package org.dragoman.article.bitext;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * An XML file read event by event, with the place of each. A document type is passed over; nothing is loaded from anywhere,
 * and nesting is bounded. For one read.
 */
final class XmlWalk {
    private static final int DEEPEST = 500;
    private static final Pattern ENTITY = Pattern.compile("Undeclared general entity \"(.*?)\"");
    private static final WstxInputFactory FACTORY = factory();

    private final TextFile file;
    private final XMLStreamReader2 in;
    private int depth;

    XmlWalk(TextFile file) throws BadBitext {
        this.file = file;
        try {
            in = (XMLStreamReader2) FACTORY.createXMLStreamReader(new StringReader(file.chars()));
        } catch (XMLStreamException e) {
            throw syntax(e);
        }
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        return factory;
    }

    /** Goes to the next beginning or end of an element, or to text; false behind the last. */
    boolean next() throws BadBitext {
        try {
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE -> throw entity(position(), in.getLocalName());
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw syntax(e);
        }
    }

    private static BadBitext entity(SourcePosition at, String name) {
        return new BadBitext(
                at,
                "X002",
                "The entity &" + name + "; is declared in a document type, which is not read.",
                "Write the character itself, or a reference by number.");
    }

    boolean starts() {
        return in.isStartElement();
    }

    boolean ends() {
        return in.isEndElement();
    }

    boolean starts(String name) {
        return in.isStartElement() && in.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return in.isEndElement() && in.getLocalName().equals(name);
    }

    boolean text() {
        return !in.isStartElement() && !in.isEndElement();
    }

    String name() {
        return in.getLocalName();
    }

    String namespace() {
        return String.valueOf(in.getNamespaceURI());
    }

    /** The name with the usual prefix of its namespace; without one in a namespace that is not asked for. */
    String name(Map<String, String> prefixes) {
        String prefix = prefixes.get(namespace());
        return prefix == null ? name() : prefix + ":" + name();
    }

    /** An attribute of the element that begins, by its local name; that of no namespace first. */
    @Nullable
    String attribute(String name) {
        String plain = in.getAttributeValue("", name);
        if (plain != null) {
            return plain;
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    /** {@code xml:lang}, else the old {@code lang}. */
    @Nullable
    String language() {
        return Optional.ofNullable(in.getAttributeValue(XMLConstants.XML_NS_URI, "lang"))
                .orElse(in.getAttributeValue("", "lang"));
    }

    /** How many elements are open, the present one included where it begins. */
    int depth() {
        return depth;
    }

    /** Goes to the end of the element that begins here. */
    void skip() throws BadBitext {
        int within = depth;
        while (depth >= within && next()) {
            continue;
        }
    }

    /** All text in the element that begins here; goes to its end. */
    String content() throws BadBitext {
        int within = depth;
        StringBuilder content = new StringBuilder();
        while (next() && depth >= within) {
            if (text()) {
                content.append(in.getText());
            }
        }
        return content.toString();
    }

    /** Where the present event begins in the file's chars. */
    int offset() {
        return (int) in.getLocationInfo().getStartingCharOffset();
    }

    /** Where the present event ends in the file's chars. */
    int end() throws BadBitext {
        try {
            return (int) in.getLocationInfo().getEndingCharOffset();
        } catch (XMLStreamException e) {
            throw syntax(e);
        }
    }

    SourcePosition position() {
        return file.position(offset());
    }

    /** The chars of the text event, and the notation that they stand in. */
    XmlChars chars() throws BadBitext {
        boolean cdata = in.getEventType() == XMLStreamConstants.CDATA;
        return new XmlChars(file, offset(), end(), cdata, in.getText());
    }

    private BadBitext syntax(XMLStreamException e) {
        int length = file.chars().length();
        int offset = e.getLocation() == null ? length : e.getLocation().getCharacterOffset();
        String found = String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip()
                .replaceAll("[.\\s]+$", "");
        Matcher entity = ENTITY.matcher(found);
        if (entity.find()) {
            return entity(file.position(offset), entity.group(1));
        }
        boolean deep = found.contains("Maximum Element Depth");
        boolean cut = !deep
                && (found.startsWith("Unexpected EOF")
                        || offset >= file.chars().stripTrailing().length());
        return new BadBitext(
                file.position(cut ? length : offset),
                "X001",
                deep
                        ? "Elements are nested deeper than " + DEEPEST + " levels."
                        : cut
                                ? "The file ends in the middle of an element."
                                : "This is not well-formed XML: " + found + ".",
                cut
                        ? "Restore the rest of the file, or export it again."
                        : "Correct the place, or export the file again; nothing of it was used.");
    }
}
